import type { Kpi, Plan } from '../model/types';
import { inside } from '../source/locate';
import { isZero, ONE, ZERO, type Decimal } from '../util/decimal';
import { meets, targetInNumbers } from './attainment';
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
  const { points, steps } =
    state === 'na' || state === 'pending' ? without(kpi, state) : counted(kpi, fullYearValue, context);
  // The milestones are steps of the method already.
  const before = kpi.scoring.method === 'milestones' ? [] : track.steps;
  return scoreOf({ kpi, track, state, ...(fullYearValue && { fullYearValue }), steps: [...before, ...steps] }, points);
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

interface Earned {
  readonly points?: Decimal;
  readonly steps: readonly Step[];
}

function without({ weight, origin, actuals }: Kpi, state: 'na' | 'pending'): Earned {
  if (state === 'pending') return { steps: [step('notYetDue', () => num(weight), origin)] };
  return { steps: [step('notApplicable', () => `${num(weight)} → 0`, actuals.notApplicable?.origin ?? origin)] };
}

/** The points of the method. Where there are none, 0 at a final assessment that counts missing values as zero. */
function counted(kpi: Kpi, actual: Decimal | undefined, { plan, question }: Context): Earned {
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
  const zero = question.final && plan.policy.scoring.missing === 'zero';
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
