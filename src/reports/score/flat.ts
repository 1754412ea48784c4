import type { Target } from '../../model/types';
import { forecast, outlookStatus } from '../../scoring';
import type { KpiScore, PlanScore, ScorecardScore } from '../../scoring/types';
import { COEFFICIENT_PLACES } from '../../scoring/grades';
import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { scorecardsOf, type ScoreFacts } from './facts';
import { appliedPoints } from '../../scoring/ledger';
import { fraction, exact, placeOf, rounded, weights } from '../base/json-values';

type Field = string | number | null;

/** One row for each KPI. A range has both its ends; other targets have no `targetHigh`. */
export function flat(facts: ScoreFacts, context: ReportContext): FlatTable {
  const rows = scorecardsOf(facts).flatMap((scorecardScore) =>
    scorecardScore.kpis.map((kpi) => ({
      ...record(kpi, scorecardScore, facts.score, context),
      errors: facts.errors.found.length,
    })),
  );
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
  'periodStatus',
  'outlook',
  'errors',
  'role',
] as const;

function record(
  score: KpiScore,
  scorecardScore: ScorecardScore,
  { plan, question }: PlanScore,
  { say }: ReportContext,
): Record<Exclude<(typeof COLUMNS)[number], 'errors'>, Field> {
  const { kpi, track, state, appliedWeight, fullYearValue, points, challenge } = score;
  const { toDate, inPeriod, missing } = track;
  return {
    ...ofScorecard(scorecardScore, question),
    kpi: kpi.id,
    address: kpi.address,
    name: say(kpi.name),
    perspective: kpi.perspective?.id ?? null,
    unit: kpi.unit ?? null,
    weight: weights(kpi).weight,
    appliedWeight: exact(appliedWeight),
    state,
    ...ofTarget(toDate.target),
    actual: exact(toDate.actual),
    seen: exact(fullYearValue),
    attainment: fraction(toDate.attainment),
    points: rounded(points),
    appliedPoints: rounded(appliedPoints(score)),
    status: toDate.status,
    periodStatus: inPeriod.status,
    outlook: outlookStatus(kpi, track, forecast(kpi, track, question), plan.policy.status),
    challengeBonus: exact(challenge?.bonus),
    challengePoints: rounded(challenge?.points),
    missing: missing.map(({ text }) => text).join(' '),
    ...placeOf(kpi.origin),
    role: kpi.role,
  };
}

/** The second end is that of a range. */
const ofTarget = (target: Target | undefined) =>
  target?.type === 'range'
    ? { target: exact(target.low), targetHigh: exact(target.high) }
    : { target: exact(target?.value), targetHigh: null };

/** The fields that all KPIs of a scorecard have in common. */
const ofScorecard = (scorecardScore: ScorecardScore, { period, final }: PlanScore['question']) => ({
  period: period.text,
  final: String(final),
  department: scorecardScore.scorecard.id,
  score: exact(scorecardScore.score),
  grade: scorecardScore.grade ?? null,
  coefficient: rounded(scorecardScore.coefficient, COEFFICIENT_PLACES),
});
