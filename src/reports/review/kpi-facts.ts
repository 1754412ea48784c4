import { UNITS, type Period } from '../../calendar/period';
import { OTHER_ROLES } from '../../model/roles';
import { isReported } from '../../model/reported';
import type { Kpi, Plan, ReportedValue, Role, Review, ReviewFinding, Scorecard } from '../../model/types';
import {
  contributions,
  type Contributions,
  forecast,
  outlookStatus,
  type Forecast,
  type KpiScore,
  type PlanScore,
  type Question,
  type ScorecardScore,
  type Status,
  type Track,
  type Tracks,
} from '../../scoring';
import { sortBy } from '../../util/compare';
import { decimal, max, ZERO, type Decimal } from '../../util/decimal';
import { lastYearToDate } from './last-year';
import { latestEntries } from './latest-entries';

/** A KPI on the table of a review: every figure that one of its sections prints. */
export interface KpiFacts {
  readonly kpi: Kpi;
  readonly score: KpiScore;
  readonly track: Track;
  readonly status: Status;
  readonly statusBefore?: Status | undefined;
  /** The light of the forecast against the full year's target. */
  readonly outlook: Status;
  /** Red, not green for the second time, or costing many points: the review has to say why. */
  readonly asked: boolean;
  /** Points of the weight that are not earned to date, or that are taken from the score. */
  readonly lost?: Decimal | undefined;
  readonly changeOnLast?: Decimal | undefined;
  readonly changeOnYear?: Decimal | undefined;
  readonly forecast: Forecast;
  readonly contributions?: Contributions | undefined;
  /** Findings of the cycle's own review, else of the newest review of a shorter cycle in it. */
  readonly findings: readonly ReviewFinding[];
  readonly foundIn?: Period | undefined;
  readonly corrected: readonly ReportedValue[];
  readonly estimates: readonly ReportedValue[];
}

interface Context {
  readonly plan: Plan;
  readonly tracks: Tracks;
  /** Meetings of the cycle, its own review last. */
  readonly meetings: readonly Review[];
  readonly previous: PlanScore | undefined;
}

const ROLES: readonly Role[] = ['score', ...OTHER_ROLES];

/** Sorted with a weight first, by perspective, then falling weight, then as written (spec 03.8). */
export function kpiFacts({ kpis, scorecard }: ScorecardScore, context: Context): readonly KpiFacts[] {
  const ranks = context.plan.perspectives.map(({ id }) => id);
  const rankOf = ({ kpi: { role, perspective } }: KpiScore): string =>
    ROLES.indexOf(role) + String(perspective ? ranks.indexOf(perspective.id) + 1 : ranks.length + 1).padStart(5, '0');
  const byWeight = [...kpis].sort((a, b) => b.kpi.weight.compare(a.kpi.weight));
  const before = scoresBefore(scorecard, context.previous);
  return sortBy(byWeight, rankOf).map((score) => factsOf(score, before.get(score.kpi.address), context));
}

function factsOf(score: KpiScore, before: KpiScore | undefined, { plan, tracks, meetings }: Context): KpiFacts {
  const { kpi, track, points } = score;
  const { status } = track.toDate;
  const said = latestEntries(meetings, ({ findings }) => findings.filter((finding) => finding.kpi.target === kpi));
  const statusBefore = before?.track.toDate.status;
  const lost = points && lostPoints(kpi, points);
  const made = forecast(kpi, track, tracks.question);
  const lastYear = lastYearToDate(kpi, track, plan);
  const reported = kpi.actuals.entries
    .filter(isReported)
    .filter((entry) => track.periods.some((period) => period.actual !== undefined && period.entry === entry));
  return {
    kpi,
    score,
    track,
    status,
    statusBefore,
    asked: isRedAgain(status, statusBefore) || isCostly(lost),
    lost,
    changeOnLast: changeOnLast(kpi, tracks.question, track, before?.track),
    changeOnYear: lastYear && track.toDate.actual?.sub(lastYear),
    forecast: made,
    outlook: outlookStatus(kpi, track, made, plan.policy.status),
    contributions: contributions(kpi, tracks),
    findings: said.entries,
    foundIn: said.in,
    corrected: reported.filter(({ corrects }) => corrects !== undefined),
    estimates: reported.filter(({ state }) => state === 'estimate'),
  };
}

/** Points that the score lacks; a bonus that is not won is no loss. */
const lostPoints = ({ role, weight }: Kpi, points: Decimal): Decimal | undefined =>
  role === 'bonus' ? undefined : max(ZERO, weight.sub(points));

/** Red, or amber after amber or red. */
const isRedAgain = (status: Status, before: Status | undefined): boolean =>
  status === 'red' || (status === 'amber' && (before === 'amber' || before === 'red'));

/** Points at which a loss is to be answered for, whatever the light says. */
const COSTLY = decimal(5);

/** A steep method takes many points for little that is missing. */
export const isCostly = (lost: Decimal | undefined): lost is Decimal => lost?.gte(COSTLY) ?? false;

/** The largest loss first. */
export const byLoss = (kpis: readonly KpiFacts[]): readonly KpiFacts[] =>
  [...kpis].sort((a, b) => (b.lost ?? ZERO).compare(a.lost ?? ZERO));

/** The scores of the cycle before, by address: last year's KPI has the same one. Of two, the first counts. */
function scoresBefore({ id }: Scorecard, previous: PlanScore | undefined): ReadonlyMap<string, KpiScore> {
  const { kpis = [] } = previous?.scorecards.find(({ scorecard }) => scorecard.id === id) ?? {};
  return new Map(kpis.toReversed().map((score) => [score.kpi.address, score]));
}

/** On the cycle before; of a KPI whose own periods are longer than the cycle, or the same, on the own period before. */
function changeOnLast(
  { frequency }: Kpi,
  { period }: Question,
  { inPeriod, periods }: Track,
  before: Track | undefined,
): Decimal | undefined {
  const newest =
    UNITS.indexOf(frequency) > UNITS.indexOf(period.unit)
      ? -1
      : periods.findLastIndex(({ actual }) => actual !== undefined);
  const last = newest > 0 ? periods[newest - 1]?.actual : before?.inPeriod.actual;
  return last && inPeriod.actual?.sub(last);
}
