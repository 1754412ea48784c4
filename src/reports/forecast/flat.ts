import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { appliedPoints } from '../../scoring/ledger';
import type { CardOutlook, ForecastFacts, KpiOutlook } from './facts';
import { placeOf, rounded } from '../base/json-values';

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
  cards: readonly CardOutlook[],
  { score: { question } }: ForecastFacts,
  context: ReportContext,
): FlatTable {
  const rows = cards.flatMap((card) => card.kpis.map((one) => record(one, card, question.period.text, context)));
  return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column])) };
}

function record(
  outlook: KpiOutlook,
  card: CardOutlook,
  period: string,
  { say }: ReportContext,
): Record<(typeof COLUMNS)[number], Field> {
  const { kpi, now, then, basic, challenge } = outlook;
  return {
    period,
    department: card.now.scorecard.id,
    address: kpi.address,
    name: say(kpi.name),
    unit: kpi.unit ?? null,
    ...forecastFields(outlook),
    points: rounded(appliedPoints(now)),
    yearEndPoints: rounded(appliedPoints(then)),
    periodsLeft: (basic ?? challenge)?.left ?? null,
    neededForBasic: basic?.kind ?? null,
    basicValue: rounded(basic?.value, 6),
    basicRate: rounded(basic?.rate, 4),
    neededForChallenge: challenge?.kind ?? null,
    challengeValue: rounded(challenge?.value, 6),
    challengeRate: rounded(challenge?.rate, 4),
    ...stepFields(kpi, card),
    ...placeOf(kpi.origin),
  };
}

function forecastFields({ forecast, sufficiency }: KpiOutlook) {
  const { planRate, restAtPlan, recent, level, owner, shown } = forecast;
  return {
    planRate: rounded(planRate, 6),
    restAtPlan: rounded(restAtPlan, 6),
    recent: rounded(recent, 6),
    level: rounded(level, 6),
    owner: rounded(owner, 6),
    shown: rounded(shown, 6),
    gap: rounded(sufficiency?.gap, 6),
    effects: rounded(sufficiency?.effects, 6),
  };
}

function stepFields(kpi: KpiOutlook['kpi'], { steps }: CardOutlook) {
  const step = steps.find(({ item }) => item === kpi);
  return {
    nextStep: step?.mark ?? null,
    nextTo: rounded(step?.to, 6),
    gain: rounded(step?.gain),
    rank: step?.rank ?? null,
  };
}
