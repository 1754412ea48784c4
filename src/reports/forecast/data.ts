import type { Plan } from '../../model/types';
import { outlookStatus, type Needed, type Sufficiency } from '../../scoring';
import { HUNDRED } from '../../util/decimal';
import { conditionalData } from '../base/condition-data';
import type { ReportContext } from '../base/report-kind';
import { appliedPoints } from '../../scoring/ledger';
import type { ScorecardOutlook, ForecastFacts, KpiOutlook, RankedStep } from './facts';
import { exact, fraction, placeOf, rounded, targetRange } from '../base/json-values';

/** The shape of schemas/reports/forecast.schema.json. */
export function data(
  scorecards: readonly ScorecardOutlook[],
  { score: { plan, question } }: ForecastFacts,
  context: ReportContext,
): object {
  return {
    plan: plan.id,
    period: question.period.text,
    year: question.year,
    asOf: question.asOf,
    scorecards: scorecards.map(({ now, then, kpis, steps }) => ({
      department: now.scorecard.id,
      name: context.say(now.scorecard.name),
      score: exact(now.score),
      grade: now.grade ?? null,
      yearEnd: {
        score: exact(then.score),
        grade: then.grade ?? null,
        low: exact(then.low),
        high: exact(then.high),
        coverage: rounded(then.coverage.mul(HUNDRED)),
        ...conditionalData(then, context),
      },
      kpis: kpis.map((one) => kpiData(one, plan, context)),
      nextSteps: steps.map(stepData),
    })),
  };
}

function kpiData(
  { kpi, now, then, forecast, basic, challenge, sufficiency }: KpiOutlook,
  { policy }: Plan,
  { say }: ReportContext,
): object {
  const { planRate, restAtPlan, recent, level, owner, shown } = forecast;
  const own = owner && kpi.forecast;
  return {
    address: kpi.address,
    name: say(kpi.name),
    unit: kpi.unit ?? null,
    state: now.state,
    outlook: outlookStatus(kpi, now.track, forecast, policy.status),
    target: targetRange(kpi.target),
    challengeTarget: targetRange(kpi.challenge?.target),
    actual: exact(now.track.toDate.actual),
    seen: exact(now.fullYearValue),
    planRate: exact(planRate),
    restAtPlan: exact(restAtPlan),
    recent: exact(recent),
    level: exact(level),
    owner: exact(owner),
    ownerOn: own?.on ?? null,
    ownerReason: own?.reason ? say(own.reason) : null,
    shown: exact(shown),
    points: rounded(appliedPoints(now)),
    yearEndPoints: rounded(appliedPoints(then)),
    yearEndBonus: rounded(then.challenge?.points),
    neededForBasic: neededData(basic),
    neededForChallenge: neededData(challenge),
    measures: sufficiency ? sufficiencyData(sufficiency) : null,
    ...placeOf(kpi.origin),
  };
}

export const neededData = (needed: Needed | undefined): object | null =>
  needed ? { kind: needed.kind, value: exact(needed.value), rate: fraction(needed.rate), left: needed.left } : null;

const sufficiencyData = ({ gap, effects, enough, measures, withoutEffect }: Sufficiency): object => ({
  gap: exact(gap),
  effects: exact(effects),
  enough,
  open: measures.map(({ address }) => address),
  withoutEffect: withoutEffect.map(({ address }) => address),
});

const stepData = ({ rank, item, mark, milestone, from, to, gain }: RankedStep): object => ({
  rank,
  address: item.address,
  mark,
  milestone: milestone?.id ?? null,
  from: exact(from),
  to: exact(to),
  gain: exact(gain),
});
