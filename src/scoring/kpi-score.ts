import type { Period } from '../calendar/period';
import { isScored } from '../model/roles';
import type { Kpi, Plan } from '../model/types';
import { inside } from '../source/locate';
import { HUNDRED, isZero, ONE, ZERO, type Decimal } from '../util/decimal';
import { meets, targetInNumbers } from './attainment';
import { lackingPeriods } from './lacking-periods';
import {
  inapplicable,
  inapplicableMethod,
  mostDeducted,
  otherOf,
  pointsOf,
  readsMethod,
  type Objective,
} from './methods';
import { countsAll } from './milestone-track';
import { lastDay } from './question';
import { num, step } from './step';
import type { KpiScore, Question, State, Step, Track } from './types';

/** A KPI's basic objective before its weight is shared out and its challenge looked at. */
export type BasicKpiScore = Omit<KpiScore, 'appliedWeight' | 'challenge'>;

interface Context {
  readonly plan: Plan;
  readonly question: Question;
}

interface TrackContext extends Context {
  /** For the second KPI of a grid. */
  readonly trackOf?: (kpi: Kpi) => Track;
}

/** The values that a method sees: A*, and that of the second KPI of a grid. */
type Seen = Pick<KpiScore, 'fullYearValue' | 'other'>;

/** Points of a KPI's basic objective from its track record (spec 02.3, 02.5). */
export function basicKpiScore(kpi: Kpi, track: Track, context: TrackContext): BasicKpiScore {
  const { fullYearValue } = track;
  const second = otherOf(kpi.scoring);
  const other = second && context.trackOf?.(second);
  const state = other ? stateWith(other, track.state) : track.state;
  const seen: Seen = {
    ...(fullYearValue && { fullYearValue }),
    ...(other?.fullYearValue && { other: other.fullYearValue }),
  };
  // The milestones are steps of the method already.
  const before = kpi.scoring.method === 'milestones' ? [] : track.steps;
  const base = { kpi, track, state, ...seen };
  if (state === 'na' || state === 'pending') return { ...base, steps: [...before, ...without(kpi, state)] };
  const lacking = zeroesMissing(context) && kpi.role !== 'watch' ? lackingPeriods(kpi, track) : [];
  if (lacking.length > 0) return missingAsZero({ ...base, steps: before }, lacking, context);
  const { points, steps } = counted(kpi, seen, context);
  return scoreOf({ ...base, steps: [...before, ...steps] }, points, context);
}

/** A KPI whose second one has no value is as that one is (spec 02.11). */
function stateWith({ state: other, fullYearValue }: Track, own: State): State {
  if (own !== 'value' && own !== 'estimate') return own;
  if (fullYearValue && other !== 'na' && other !== 'pending') return other === 'estimate' ? other : own;
  return other === 'value' ? 'missing' : other;
}

/** Scores a KPI as if method and challenge saw another value. The track record stays as reported. */
export function scoreWithValue(
  { kpi, track, other: before }: BasicKpiScore,
  fullYearValue: Decimal,
  context: Context,
  other: Decimal | undefined = before,
): BasicKpiScore {
  const seen = { fullYearValue, ...(other && { other }) };
  const { points, steps } = counted(kpi, seen, context);
  return scoreOf({ kpi, track, state: 'value', ...seen, steps }, points, context);
}

function scoreOf(score: BasicKpiScore, points: Decimal | undefined, context: Context): BasicKpiScore {
  const { kpi, fullYearValue } = score;
  const rate = isScored(kpi) ? points && rateOf(points, kpi, fullYearValue) : rateInRole(score, points, context);
  return { ...score, ...(points && { points }), ...(rate && { rate }) };
}

/** A KPI that takes points is met where it takes none; any other without a weight would earn so much of one of 100. */
function rateInRole(
  { kpi, ...seen }: BasicKpiScore,
  points: Decimal | undefined,
  context: Context,
): Decimal | undefined {
  if (kpi.role === 'deduct') return points && (isZero(points) ? ONE : ZERO);
  if (inapplicableMethod({ ...kpi, role: 'score' })) return undefined;
  const objective = { ...objectiveOf(kpi, seen, context), role: 'score' as const, weight: HUNDRED };
  return pointsOf(kpi.scoring, objective).points?.div(HUNDRED);
}

/** points / weight. A KPI of weight 0 may still be required by a challenge: met or not met. */
function rateOf(
  points: Decimal,
  { weight, target, direction }: Kpi,
  fullYearValue: Decimal | undefined,
): Decimal | undefined {
  if (!isZero(weight)) return points.div(weight);
  return fullYearValue && target && (meets(fullYearValue, target, direction) ? ONE : ZERO);
}

/** A final assessment under a policy that counts missing values as zero. */
const zeroesMissing = ({ plan, question }: Context): boolean =>
  question.final && plan.policy.scoring.missing === 'zero';

/** No points and no bonus, or all that can be taken, so that nothing is won by what is not reported (spec 02.5). */
function missingAsZero(score: BasicKpiScore, lacking: readonly Period[], { plan }: Context): BasicKpiScore {
  const policy = inside(plan.origin, 'policy', 'scoring', 'missing');
  const periods = (): string => lacking.map(({ text }) => text).join(', ');
  const points = worstPoints(score.kpi);
  const what = isZero(points) ? 'missingAsZero' : 'missingAsMost';
  const steps = [...score.steps, step(what, () => `${periods()} → ${num(points)}`, policy)];
  return { ...score, points, rate: ZERO, zeroed: 'missing', steps };
}

/** All that a KPI can take from the score, where that is known; nothing of any other. */
const worstPoints = ({ role, scoring }: Kpi): Decimal =>
  (role === 'deduct' ? mostDeducted(scoring)?.neg() : undefined) ?? ZERO;

interface Earned {
  readonly points?: Decimal;
  readonly steps: readonly Step[];
}

function without({ weight, origin, actuals }: Kpi, state: 'na' | 'pending'): readonly Step[] {
  if (state === 'pending') return [step('notYetDue', () => num(weight), origin)];
  return [step('notApplicable', () => `${num(weight)} → 0`, actuals.notApplicable?.origin ?? origin)];
}

/** The points of the method. Where there are none, 0 at a final assessment that counts missing values as zero. */
function counted(kpi: Kpi, seen: Seen, context: Context): Earned {
  const { plan } = context;
  const { weight, scoring, origin } = kpi;
  if (!readsMethod(kpi)) return { steps: [] };
  const problem = inapplicable(kpi);
  const earned = problem ? { steps: [notApplicableStep(kpi)] } : pointsOf(scoring, objectiveOf(kpi, seen, context));
  if (earned.points) return earned;
  const zero = zeroesMissing(context);
  const nothing = zero
    ? step('nothingAsZero', () => '0', inside(plan.origin, 'policy', 'scoring', 'missing'))
    : step('nothingReported', () => num(weight), origin);
  return { ...(zero && { points: ZERO }), steps: [...earned.steps, nothing] };
}

function objectiveOf(kpi: Kpi, { fullYearValue: actual, other }: Seen, { plan, question }: Context): Objective {
  const { role, weight, direction, target, origin } = kpi;
  const [until, all] = [lastDay(question), countsAll(question, plan)];
  return { role, weight, direction, target, actual, other, until, all, origin };
}

const notApplicableStep = ({ scoring, target, origin }: Kpi): Step =>
  step(
    'methodNotApplicable',
    () => (target ? `${scoring.method}: ${targetInNumbers(target)}` : scoring.method),
    inside(origin, 'basic', 'scoring'),
  );
