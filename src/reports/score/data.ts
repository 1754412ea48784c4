import { daysOf } from '../../calendar/fiscal-year';
import { makePeriod } from '../../calendar/period';
import type { VetoEvent } from '../../model/types';
import { beforeConditions } from '../../scoring/adjustments';
import { COEFFICIENT_PLACES } from '../../scoring/grades';
import { forecast, outlookStatus } from '../../scoring';
import type { BonusScore, ChallengeScore, KpiScore, PlanScore, Refusal, ScorecardScore } from '../../scoring/types';
import { HUNDRED } from '../../util/decimal';
import { conditionalData } from '../base/condition-data';
import type { ReportContext } from '../base/report-kind';
import { byPerspective } from './by-perspective';
import { refusalsOf, scorecardsOf, type ScoreFacts } from './facts';
import { appliedPoints, deductionsOf } from '../../scoring/ledger';
import { quotasOf } from './quotas';
import { errorsData } from '../base/plan-errors';
import { exact, fraction, placeOf, rounded, scaleOf, targetRange, weights } from '../base/json-values';

/** The shape of schemas/reports/score.schema.json. */
export function data(facts: ScoreFacts, context: ReportContext): object {
  const { score, revision } = facts;
  const {
    question: { period, year, to, asOf, final },
    plan,
  } = score;
  const { from } = daysOf(makePeriod('year', year), plan.fiscalYear);
  return {
    plan: plan.id,
    period: period.text,
    year,
    from,
    to,
    asOf,
    final,
    revision: revision.commit ?? null,
    modified: revision.modified,
    scorecards: scorecardsOf(facts).map((scorecardScore) => scorecardData(scorecardScore, score, context)),
    errors: errorsData(facts.errors),
    refusals: refusalsOf(facts).map(refusalData),
    quotas: quotasOf(facts).map(({ grade, quota, share, having, of, exceeded }) => ({
      grade,
      quota: fraction(quota),
      share: fraction(share),
      scorecards: having.map(({ id }) => id),
      of,
      exceeded,
    })),
  };
}

function scorecardData(scorecardScore: ScorecardScore, score: PlanScore, context: ReportContext): object {
  const { scorecard, grade = null, kpis, challenges } = scorecardScore;
  return {
    department: scorecard.id,
    name: context.say(scorecard.name),
    ...scaleOf(scorecardScore.scale),
    score: exact(scorecardScore.score),
    basic: rounded(scorecardScore.basic),
    bonus: rounded(scorecardScore.bonus),
    deductions: rounded(scorecardScore.deductions),
    low: exact(scorecardScore.low),
    high: exact(scorecardScore.high),
    coverage: rounded(scorecardScore.coverage.mul(HUNDRED)),
    grade,
    coefficient: rounded(scorecardScore.coefficient, COEFFICIENT_PLACES),
    veto: vetoData(scorecardScore, context),
    ...conditionalData(scorecardScore, context),
    kpis: kpis.map((kpi) => ({
      ...kpiData(kpi, score, context),
      ...(scorecardScore.conditions.length > 0 && { methodPoints: rounded(beforeConditions(kpi).points) }),
    })),
    challenges: challenges.map((challenge) => challengeData(challenge, context)),
    perspectives: byPerspective(scorecardScore, score.plan).map(({ perspective, weight, appliedWeight, points }) => ({
      id: perspective?.id ?? null,
      name: perspective ? context.say(perspective.name) : null,
      weight: exact(weight),
      appliedWeight: exact(appliedWeight),
      appliedPoints: rounded(points),
    })),
    deductionItems: deductionsOf(scorecardScore, score).map(({ points, reason, on, origin }) => ({
      points: rounded(points),
      reason: context.say(reason),
      on,
      ...placeOf(origin),
    })),
  };
}

function vetoData({ veto }: ScorecardScore, { say }: ReportContext): object | null {
  if (!veto) return null;
  const { event, without, gradeWithout = null, others } = veto;
  const data = ({ veto: { to, target }, on, approvedBy, origin }: VetoEvent): object => ({
    id: to,
    name: target ? say(target.name) : null,
    effect: target?.effect.type ?? null,
    on,
    approvedBy: approvedBy ?? null,
    ...placeOf(origin),
  });
  return { ...data(event), without: exact(without), gradeWithout, others: others.map(data) };
}

function kpiData(score: KpiScore, { plan, question }: PlanScore, { say }: ReportContext): object {
  const { kpi, track, state, appliedWeight, fullYearValue, points, challenge } = score;
  const { toDate, inPeriod, missing, periods, stale, computed } = track;
  return {
    id: kpi.id,
    address: kpi?.address ?? null,
    name: say(kpi.name),
    perspective: kpi.perspective?.id ?? null,
    unit: kpi.unit ?? null,
    ...weights(kpi),
    appliedWeight: exact(appliedWeight),
    state,
    target: targetRange(toDate.target),
    actual: exact(toDate.actual),
    seen: exact(fullYearValue),
    attainment: fraction(toDate.attainment),
    points: rounded(points),
    appliedPoints: rounded(appliedPoints(score)),
    status: toDate.status,
    periodStatus: inPeriod.status,
    outlook: outlookStatus(kpi, track, forecast(kpi, track, question), plan.policy.status),
    missing: missing.map(({ text }) => text),
    estimates: periods.filter(({ entry }) => entry?.state === 'estimate').map(({ period }) => period.text),
    stale,
    computed,
    challenge: challenge ? { target: targetRange(kpi.challenge!.target), ...bonusData(challenge) } : null,
    ...placeOf(kpi.origin),
  };
}

const challengeData = (score: ChallengeScore, { say }: ReportContext): object => {
  const { id, address, name, origin } = score.challenge;
  return { id, address, name: say(name), ...bonusData(score), ...placeOf(origin) };
};

const bonusData = ({ bonus, points, met, unmet }: BonusScore): object => ({
  bonus: exact(bonus),
  points: rounded(points),
  met,
  unmet: unmet.map(({ address }) => address),
});

export const refusalData = ({ reason, scorecard, kpi, readers, periods, origin }: Refusal): object => ({
  department: (kpi?.scorecard ?? scorecard).id,
  scorecard: scorecard.id,
  address: kpi?.address ?? null,
  reason,
  periods: periods.map(({ text }) => text),
  ...(readers && { readBy: readers.map(({ id }) => id) }),
  ...placeOf(origin),
});
