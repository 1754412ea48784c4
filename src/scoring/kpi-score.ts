import type { Period } from '../calendar/period';
import type { Kpi, Plan } from '../model/types';
import { inside } from '../source/locate';
import { isZero, ONE, ZERO, type Decimal } from '../util/decimal';
import { meets, targetInNumbers } from './attainment';
import { lackingPeriods } from './lacking-periods';
import { inapplicable, pointsOf } from './methods';
import { countsAll } from './milestone-track';
import { lastDay } from './question';
import { num, step } from './step';
import type { KpiScore, Question, Step, Track } from './types';

/** A KPI's basic objective before its weight is shared out and its challenge looked at. */
export type BasicKpiScore = Omit<KpiScore, 'appliedWeight' | 'challenge'>;

interface Context {
  readonly plan: Plan;
  readonly question: Question;
}

/** Points of a KPI's basic objective from its track record (spec 02.3, 02.5). */
export function basicKpiScore(kpi: Kpi, track: Track, context: Context): BasicKpiScore {
  const { state, fullYearValue } = track;
  // The milestones are steps of the method already.
  const before = kpi.scoring.method === 'milestones' ? [] : track.steps;
  const base = { kpi, track, state, ...(fullYearValue && { fullYearValue }) };
  if (state === 'na' || state === 'pending') return { ...base, steps: [...before, ...without(kpi, state)] };
  const lacking = zeroesMissing(context) ? lackingPeriods(kpi, track) : [];
  if (lacking.length > 0) return missingAsZero({ ...base, steps: before }, lacking, context);
  const { points, steps } = counted(kpi, fullYearValue, context);
  return scoreOf({ ...base, steps: [...before, ...steps] }, points);
}

/** Scores a KPI as if method and challenge saw another value. The track record stays as reported. */
export function scoreWithValue({ kpi, track }: BasicKpiScore, fullYearValue: Decimal, context: Context): BasicKpiScore {
  const { points, steps } = counted(kpi, fullYearValue, context);
  return scoreOf({ kpi, track, state: 'value', fullYearValue, steps }, points);
}

function scoreOf(score: BasicKpiScore, points: Decimal | undefined): BasicKpiScore {
  const rate = points && rateOf(points, score.kpi, score.fullYearValue);
  return { ...score, ...(points && { points }), ...(rate && { rate }) };
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

/** No points and no bonus, so that nothing is won by what is not reported (spec 02.5). */
function missingAsZero(score: BasicKpiScore, lacking: readonly Period[], { plan }: Context): BasicKpiScore {
  const policy = inside(plan.origin, 'policy', 'scoring', 'missing');
  const periods = (): string => lacking.map(({ text }) => text).join(', ');
  const steps = [...score.steps, step('missingAsZero', () => `${periods()} → 0`, policy)];
  return { ...score, points: ZERO, rate: ZERO, zeroed: 'missing', steps };
}

interface Earned {
  readonly points?: Decimal;
  readonly steps: readonly Step[];
}

function without({ weight, origin, actuals }: Kpi, state: 'na' | 'pending'): readonly Step[] {
  if (state === 'pending') return [step('notYetDue', () => num(weight), origin)];
  return [step('notApplicable', () => `${num(weight)} → 0`, actuals.notApplicable?.origin ?? origin)];
}

/** The points of the method. Where there are none, 0 at a final assessment that counts missing values as zero. */
function counted(kpi: Kpi, actual: Decimal | undefined, context: Context): Earned {
  const { plan, question } = context;
  const { weight, direction, target, scoring, origin } = kpi;
  const problem = inapplicable(kpi);
  const objective = {
    weight,
    direction,
    target,
    actual,
    until: lastDay(question),
    all: countsAll(question, plan),
    origin,
  };
  const earned = problem ? { steps: [notApplicableStep(kpi)] } : pointsOf(scoring, objective);
  if (earned.points) return earned;
  const zero = zeroesMissing(context);
  const nothing = zero
    ? step('nothingAsZero', () => '0', inside(plan.origin, 'policy', 'scoring', 'missing'))
    : step('nothingReported', () => num(weight), origin);
  return { ...(zero && { points: ZERO }), steps: [...earned.steps, nothing] };
}

const notApplicableStep = ({ scoring, target, origin }: Kpi): Step =>
  step(
    'methodNotApplicable',
    () => (target ? `${scoring.method}: ${targetInNumbers(target)}` : scoring.method),
    inside(origin, 'basic', 'scoring'),
  );
