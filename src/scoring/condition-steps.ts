import type { Comparison, Kpi, ScoreCondition } from '../model/types';
import { inside, type Origin } from '../source/locate';
import type { Decimal } from '../util/decimal';
import type { BasicKpiScore } from './kpi-score';
import { bonusLimits, gradeLimits, kpiLimits, limitedBy, scoreLimits, type Counted, type Limiting } from './limits';
import { num, operand, percent, result, step } from './step';
import type { ComparedFigure, ConditionResult, MultiplierResult, Step, StepName } from './types';

const effectAt = ({ origin }: ScoreCondition): Origin => inside(origin, 'effect');

/** Each comparison of every condition, applied or not: `income-gate: 112 < 118`. */
export const comparisonSteps = (conditions: readonly ConditionResult[]): readonly Step[] =>
  conditions.map(({ condition, state, figures }) =>
    step(
      STATES[state],
      () => `${condition.id}: ${figures.map(inNumbers).join('; ')}`,
      ...figures.map(({ comparison }) => comparison.origin),
    ),
  );

const STATES: Readonly<Record<ConditionResult['state'], StepName>> = {
  applied: 'conditionApplies',
  not: 'conditionNot',
  undecided: 'conditionUndecided',
};

/** `112 < 118`, `company/net-income 112 ≥ 118` of one among several, `–` for what is not known. */
function inNumbers({ comparison, kpi, actual, bound, holds }: ComparedFigure): string {
  const sign = signOf(comparison, holds !== false || !actual);
  const [left, right] = [actual, bound].map((value) => (value ? figure(value, comparison) : '–'));
  return `${kpi?.address ?? comparison.kpi.to} ${left} ${sign} ${right}`;
}

const signOf = ({ side }: Comparison, holds: boolean): string =>
  side === 'below' ? (holds ? '<' : '≥') : holds ? '>' : '≤';

const figure = (value: Decimal, { bound }: Comparison): string =>
  bound.type === 'attainment' ? percent(value) : num(value);

/** The limits of a KPI's points, each from what the one before left; none where no condition names it. */
export const conditionSteps = ({ kpi, points }: BasicKpiScore, counted: Counted): readonly Step[] =>
  limitSteps(
    'conditionOnKpi',
    points!,
    kpiLimits(kpi, counted).map((one) => inPoints(one, kpi)),
  );

/** A most is a share of the weight. */
const inPoints = ({ condition, limit }: Limiting, { weight }: Kpi): Limiting => ({
  condition,
  limit: limit.type === 'atMost' ? { type: 'atMost', atMost: weight.mul(limit.atMost) } : limit,
});

function limitSteps(what: StepName, value: Decimal, limits: readonly Limiting[]): readonly Step[] {
  let left = value;
  return limits.map((one) => {
    const from = left;
    left = limitedBy(from, one);
    const to = left;
    const { condition, limit } = one;
    const how = (): string =>
      limit.type === 'times'
        ? `${operand(from)} × ${num(limit.times)} ${result(to)}`
        : `min(${num(from)}; ${num(limit.atMost)}) = ${num(to)}`;
    return step(what, () => `${condition.id}: ${how()}`, effectAt(condition));
  });
}

export const bonusLimitSteps = (bonus: Decimal, counted: Counted): readonly Step[] =>
  limitSteps('conditionOnBonus', bonus, bonusLimits(counted));

export const scoreLimitSteps = (score: Decimal, counted: Counted): readonly Step[] =>
  limitSteps('conditionOnScore', score, scoreLimits(counted));

/** The limits of the grade: `loss-year: B → C`. */
export function gradeLimitSteps(
  grade: string,
  counted: Counted,
  worse: (grade: string, limit: string) => string,
): readonly Step[] {
  let left = grade;
  return gradeLimits(counted).map(({ condition, grade: limit }) => {
    const [from, to] = [left, worse(left, limit)];
    left = to;
    return step('conditionOnGrade', () => `${condition.id}: ${from} → ${to}`, effectAt(condition));
  });
}

/** Each multiplier from what the one before left. */
export function multiplierSteps(score: Decimal, multipliers: readonly MultiplierResult[]): readonly Step[] {
  let left = score;
  return multipliers.flatMap(({ multiplier, factor, state, how }) => {
    const { id, origin } = multiplier;
    if (state !== 'applied') return [step(NOT_COUNTED[state], () => `${id}: → 1`, origin)];
    const from = left;
    left = from.mul(factor);
    const to = left;
    return [
      ...(how ? [step('multiplierOnLine', () => `${id}: ${how()}`, inside(origin, 'points'))] : []),
      step('multiplier', () => `${id}: ${operand(from)} × ${num(factor)} ${result(to)}`, origin),
    ];
  });
}

const NOT_COUNTED: Readonly<Record<Exclude<MultiplierResult['state'], 'applied'>, StepName>> = {
  dropped: 'multiplierDropped',
  na: 'multiplierNotApplicable',
  undecided: 'multiplierUndecided',
};
