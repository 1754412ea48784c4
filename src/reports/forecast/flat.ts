import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { appliedPoints } from '../../scoring/ledger';
import { memoizeWeak } from '../../util/memoize';
import type { ScorecardOutlook, ForecastFacts, KpiOutlook } from './facts';
import { exact, fraction, placeOf, rounded } from '../base/json-values';

type Field = string | number | null;

const COLUMNS = [
  'period',
  'department',
  'address',
  'name',
  'unit',
  'planRate',
  'restAtPlan',
  'recent',
  'level',
  'owner',
  'shown',
  'points',
  'yearEndPoints',
  'periodsLeft',
  'neededForBasic',
  'basicValue',
  'basicRate',
  'neededForChallenge',
  'challengeValue',
  'challengeRate',
  'gap',
  'effects',
  'nextStep',
  'nextTo',
  'gain',
  'rank',
  'file',
  'line',
] as const;

/** One row for each KPI. */
export function flat(
  scorecards: readonly ScorecardOutlook[],
  { score: { question } }: ForecastFacts,
  context: ReportContext,
): FlatTable {
  const rows = scorecards.flatMap((scorecardOutlook) =>
    scorecardOutlook.kpis.map((one) => record(one, scorecardOutlook, question.period.text, context)),
  );
  return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column])) };
}

function record(
  outlook: KpiOutlook,
  scorecardOutlook: ScorecardOutlook,
  period: string,
  { say }: ReportContext,
): Record<(typeof COLUMNS)[number], Field> {
  const { kpi, now, then, basic, challenge } = outlook;
  return {
    period,
    department: scorecardOutlook.now.scorecard.id,
    address: kpi.address,
    name: say(kpi.name),
    unit: kpi.unit ?? null,
    ...forecastFields(outlook),
    points: rounded(appliedPoints(now)),
    yearEndPoints: rounded(appliedPoints(then)),
    periodsLeft: (basic ?? challenge)?.left ?? null,
    neededForBasic: basic?.kind ?? null,
    basicValue: exact(basic?.value),
    basicRate: fraction(basic?.rate),
    neededForChallenge: challenge?.kind ?? null,
    challengeValue: exact(challenge?.value),
    challengeRate: fraction(challenge?.rate),
    ...stepFields(kpi, scorecardOutlook),
    ...placeOf(kpi.origin),
  };
}

function forecastFields({ forecast, sufficiency }: KpiOutlook) {
  const { planRate, restAtPlan, recent, level, owner, shown } = forecast;
  return {
    planRate: exact(planRate),
    restAtPlan: exact(restAtPlan),
    recent: exact(recent),
    level: exact(level),
    owner: exact(owner),
    shown: exact(shown),
    gap: exact(sufficiency?.gap),
    effects: exact(sufficiency?.effects),
  };
}

const stepsByItem = memoizeWeak(({ steps }: ScorecardOutlook) => new Map(steps.map((step) => [step.item, step])));

function stepFields(kpi: KpiOutlook['kpi'], outlook: ScorecardOutlook) {
  const step = stepsByItem(outlook).get(kpi);
  return {
    nextStep: step?.mark ?? null,
    nextTo: exact(step?.to),
    gain: exact(step?.gain),
    rank: step?.rank ?? null,
  };
}
