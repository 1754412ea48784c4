import type { Challenge, Kpi, Ksf, Measure, Scorecard, StrategicKpi } from '../../model/types';
import {
  contributions,
  forecast,
  lastDay,
  outlookStatus,
  type BonusScore,
  type Contributions,
  type Figures,
  type Forecast,
  type Track,
} from '../../scoring';
import { measuresOn } from '../../tracking';
import { beforeConditions } from '../../scoring/adjustments';
import { conditionalData } from '../base/condition-data';
import type { ReportContext } from '../base/report-kind';
import { appliedPoints } from '../../scoring/ledger';
import { type Sources } from './facts';
import { addressOf, type ExplainableItem } from './find';
import { stepData } from '../base/steps';
import { supportersOf } from './strategy';
import { exact, fraction, placeOf, rounded, takeOf, targetRange, weights } from '../base/json-values';
import { scorecardScoreOf, challengeScoreOf, kpiScoreOf } from '../../scoring/find-score';

/** The shape of schemas/reports/explain.schema.json. */
export function data(item: ExplainableItem, sources: Sources, context: ReportContext): object {
  const { question, plan } = sources.score;
  return {
    plan: plan.id,
    period: question.period.text,
    year: question.year,
    asOf: question.asOf,
    final: question.final,
    type: item.type,
    address: addressOf(item),
    name: context.say(item.name),
    ...placeOf(item.origin),
    ...details(item, sources, context),
  };
}

function details(item: ExplainableItem, sources: Sources, context: ReportContext): object {
  switch (item.type) {
    case 'kpi':
      return kpiData(item, sources, context);
    case 'scorecard':
      return scorecardData(item, sources, context);
    case 'measure':
      return measureData(item, sources);
    case 'indicator':
      return trackData(sources.tracks.of(item), context);
    case 'challenge':
      return challengeData(item, sources, context);
    case 'strategicKpi':
      return strategicData(item, sources);
    case 'ksf':
      return ksfData(item);
  }
}

function kpiData(kpi: Kpi, { score, tracks }: Sources, context: ReportContext): object {
  const scored = kpiScoreOf(kpi, score);
  const track = tracks.of(kpi);
  const split = contributions(kpi, tracks);
  const made = forecast(kpi, track, score.question);
  return {
    ...trackData(track, context),
    ...weights(kpi),
    appliedWeight: exact(scored?.appliedWeight),
    annualTarget: targetRange(kpi.target),
    method: kpi.scoring.method,
    seen: exact(scored?.fullYearValue),
    points: rounded(scored?.points),
    steps: stepData(scored?.steps ?? track.steps, context),
    challenge: scored?.challenge
      ? { target: targetRange(kpi.challenge!.target), ...bonusData(scored.challenge, context) }
      : null,
    periodStatus: track.inPeriod.status,
    outlook: outlookStatus(kpi, track, made, score.plan.policy.status),
    forecast: forecastData(made, context),
    contributions: split ? contributionData(split, context) : null,
    supports: kpi.supports.map(({ to }) => to),
  };
}

function trackData(track: Track, context: ReportContext): object {
  const { item, state, toDate, periods } = track;
  return {
    unit: item.unit ?? null,
    state,
    status: toDate.status,
    toDate: figureData(toDate),
    periods: periods
      .filter((period) => period.state !== 'pending')
      .map((period) => ({
        period: period.period.text,
        ...figureData(period),
        ...(period.entry ? placeOf(period.entry.origin) : { file: null, line: null }),
      })),
    steps: stepData(track.steps, context),
  };
}

const figureData = ({ state, status, target, actual, attainment }: Figures): object => ({
  state,
  status,
  target: targetRange(target),
  actual: exact(actual),
  attainment: fraction(attainment),
});

const bonusData = ({ bonus, points, met, unmet, steps }: BonusScore, context: ReportContext): object => ({
  bonus: exact(bonus),
  points: rounded(points),
  met,
  unmet: unmet.map(({ address }) => address),
  steps: stepData(steps, context),
});

function forecastData(made: Forecast, context: ReportContext): object {
  const { planRate, restAtPlan, recent, owner, level, shown, required, requiredPerPeriod, requiredMean, steps } = made;
  return {
    planRate: exact(planRate),
    restAtPlan: exact(restAtPlan),
    recent: exact(recent),
    owner: exact(owner),
    level: exact(level),
    shown: exact(shown),
    required: fraction(required),
    requiredPerPeriod: exact(requiredPerPeriod),
    requiredMean: exact(requiredMean),
    outOfReach: made.outOfReach ?? false,
    steps: stepData(steps, context),
  };
}

const contributionData = (
  { target, ownTarget, actual, parts, method, unexplained, steps }: Contributions,
  context: ReportContext,
): object => ({
  method,
  target: exact(target),
  ownTarget: exact(ownTarget),
  actual: exact(actual),
  unexplained: exact(unexplained),
  parts: parts.map((part) => ({
    name: part.name,
    address: part.kpi.address,
    ...takeOf(part.kpi),
    target: exact(part.target),
    actual: exact(part.actual),
    counted: { target: exact(part.counted.target), actual: exact(part.counted.actual) },
    contribution: exact(part.contribution),
  })),
  steps: stepData(steps, context),
});

function scorecardData(scorecard: Scorecard, { score }: Sources, context: ReportContext): object {
  const scorecardScore = scorecardScoreOf(scorecard, score);
  return {
    score: exact(scorecardScore?.score),
    basic: rounded(scorecardScore?.basic),
    bonus: rounded(scorecardScore?.bonus),
    deductions: rounded(scorecardScore?.deductions),
    low: exact(scorecardScore?.low),
    high: exact(scorecardScore?.high),
    grade: scorecardScore?.grade ?? null,
    ...(scorecardScore && conditionalData(scorecardScore, context)),
    kpis: (scorecardScore?.kpis ?? []).map((kpi) => ({
      address: kpi.kpi.address,
      ...weights(kpi.kpi),
      appliedWeight: exact(kpi.appliedWeight),
      rate: exact(kpi.rate),
      points: rounded(kpi.points),
      ...(scorecard.conditions.length > 0 && { methodPoints: rounded(beforeConditions(kpi).points) }),
      appliedPoints: rounded(appliedPoints(kpi)),
      steps: stepData(kpi.steps, context),
      challenge: kpi.challenge ? bonusData(kpi.challenge, context) : null,
    })),
    challenges: (scorecardScore?.challenges ?? []).map((one) => ({
      address: one.challenge.address,
      ...bonusData(one, context),
    })),
    steps: stepData(scorecardScore?.steps ?? [], context),
  };
}

function measureData(measure: Measure, { score }: Sources): object {
  const known = measuresOn(score.plan, lastDay(score.question))(measure);
  const { owner = null, start = null, effect } = measure;
  return {
    kpi: measure.kpi.address,
    owner,
    start,
    due: known.due ?? null,
    originalDue: known.originalDue ?? null,
    doneOn: known.doneOn ?? null,
    daysLate: known.daysLate,
    state: known.state,
    effect: exact(effect),
    planned: fraction(known.planned),
    reported: fraction(known.reported),
    stages: known.stages.map(({ stage, state, finished, daysLate }) => ({
      id: stage.id,
      due: stage.due,
      share: fraction(stage.share),
      state,
      finished: finished ?? null,
      daysLate,
      ...placeOf(stage.origin),
    })),
    indicators: measure.indicators.map(({ address }) => address),
  };
}

function challengeData(challenge: Challenge, { score }: Sources, context: ReportContext): object {
  const scored = challengeScoreOf(challenge, score);
  return {
    award: challenge.award,
    milestones: challenge.milestones.map(({ id, due, share, accepted, origin }) => ({
      id,
      due,
      share: fraction(share),
      accepted: accepted?.on ?? null,
      ...placeOf(origin),
    })),
    ...(scored
      ? bonusData(scored, context)
      : { bonus: exact(challenge.bonus), points: null, met: false, unmet: [], steps: [] }),
  };
}

const strategicData = (kpi: StrategicKpi, { score }: Sources): object => ({
  ksf: kpi.ksf.address,
  unit: kpi.unit ?? null,
  baseline: exact(kpi.baseline),
  targets: kpi.targets.map(({ year, value, origin }) => ({ year, target: exact(value), ...placeOf(origin) })),
  supportedBy: supportersOf(kpi, score).map(({ address }) => address),
});

const ksfData = ({ perspective, drives, kpis }: Ksf): object => ({
  perspective: perspective.to,
  drives: drives.map(({ to }) => to),
  kpis: kpis.map(({ address }) => address),
});
