import type { KpiScore, PlanScore, ScorecardScore } from '../../scoring/types';
import { COEFFICIENT_PLACES } from '../../scoring/grades';
import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { scorecardsOf, type ScoreFacts } from './facts';
import { appliedPoints } from '../../scoring/ledger';
import { fraction, placeOf, rounded } from '../base/json-values';

type Field = string | number | null;

/** One row for each KPI. A range has both its ends; other targets have no `targetHigh`. */
export function flat(facts: ScoreFacts, context: ReportContext): FlatTable {
  const rows = scorecardsOf(facts).flatMap((card) => card.kpis.map((kpi) => record(kpi, card, facts.score, context)));
  return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column])) };
}

const COLUMNS = [
  'period',
  'final',
  'department',
  'score',
  'grade',
  'kpi',
  'address',
  'name',
  'perspective',
  'unit',
  'weight',
  'appliedWeight',
  'state',
  'target',
  'targetHigh',
  'actual',
  'seen',
  'attainment',
  'points',
  'appliedPoints',
  'status',
  'challengeBonus',
  'challengePoints',
  'missing',
  'file',
  'line',
  'coefficient',
] as const;

function record(
  score: KpiScore,
  card: ScorecardScore,
  { question }: PlanScore,
  { say }: ReportContext,
): Record<(typeof COLUMNS)[number], Field> {
  const {
    kpi,
    track: { toDate, missing },
    state,
    appliedWeight,
    fullYearValue,
    points,
    challenge,
  } = score;
  const { target } = toDate;
  const [low, high] = target?.type === 'range' ? [target.low, target.high] : [target?.value, undefined];
  return {
    period: question.period.text,
    final: String(question.final),
    department: card.scorecard.id,
    score: rounded(card.score),
    grade: card.grade ?? null,
    kpi: kpi.id,
    address: kpi.address,
    name: say(kpi.name),
    perspective: kpi.perspective?.id ?? null,
    unit: kpi.unit ?? null,
    weight: rounded(kpi.weight),
    appliedWeight: rounded(appliedWeight),
    state,
    target: rounded(low, kpi.decimals),
    targetHigh: rounded(high, kpi.decimals),
    actual: rounded(toDate.actual, kpi.decimals),
    seen: rounded(fullYearValue, kpi.decimals),
    attainment: fraction(toDate.attainment),
    points: rounded(points),
    appliedPoints: rounded(appliedPoints(score)),
    status: toDate.status,
    challengeBonus: rounded(challenge?.bonus),
    challengePoints: rounded(challenge?.points),
    missing: missing.map(({ text }) => text).join(' '),
    ...placeOf(kpi.origin),
    coefficient: rounded(card.coefficient, COEFFICIENT_PLACES),
  };
}
