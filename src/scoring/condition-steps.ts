import { limitsKpi } from '../model/condition-reads';
import type { Comparison, ConditionEffect, Limit, ScoreCondition } from '../model/types';
import { inside, type Origin } from '../source/locate';
import { min, type Decimal } from '../util/decimal';
import type { BasicKpiScore } from './kpi-score';
import { type Counted } from './limits';
import { num, operand, percent, result, step } from './step';
import type { ComparedFigure, ConditionResult, MultiplierResult, Step, StepName } from './types';

type Effect<T extends ConditionEffect['type']> = Extract<ConditionEffect, { type: T }>;

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
export function conditionSteps({ kpi, points }: BasicKpiScore, counted: Counted): readonly Step[] {
  const named = counted.flatMap(({ condition }) =>
    condition.effect.type === 'kpis' && limitsKpi(condition.effect, kpi)
      ? [{ condition, limit: condition.effect.limit }]
      : [],
  );
  return limitSteps('conditionOnKpi', points!, named, (most) => kpi.weight.mul(most));
}

interface Limiting {
  readonly condition: ScoreCondition;
  readonly limit: Limit;
}

/** First every factor, then every most. */
function limitSteps(
  what: StepName,
  value: Decimal,
  limiting: readonly Limiting[],
  most: (atMost: Decimal) => Decimal,
): readonly Step[] {
  let left = value;
  const inOrder = [
    ...limiting.filter(({ limit }) => limit.type === 'times'),
    ...limiting.filter(({ limit }) => limit.type === 'atMost'),
  ];
  return inOrder.map(({ condition, limit }) => {
    const from = left;
    left = limit.type === 'times' ? from.mul(limit.times) : min(from, most(limit.atMost));
    const to = left;
    const how =
      limit.type === 'times'
        ? (): string => `${operand(from)} × ${num(limit.times)} ${result(to)}`
        : (): string => `min(${num(from)}; ${num(most(limit.atMost))}) = ${num(to)}`;
    return step(what, () => `${condition.id}: ${how()}`, effectAt(condition));
  });
}

/** The limits of the bonus. */
export const bonusLimitSteps = (bonus: Decimal, counted: Counted): readonly Step[] =>
  limitSteps(
    'conditionOnBonus',
    bonus,
    counted.flatMap(({ condition }) =>
      condition.effect.type === 'bonus'
        ? [{ condition, limit: { type: 'atMost' as const, atMost: condition.effect.atMost } }]
        : [],
    ),
    (most) => most,
  );

/** The limits of the score. */
export const scoreLimitSteps = (score: Decimal, counted: Counted): readonly Step[] =>
  limitSteps(
    'conditionOnScore',
    score,
    counted.flatMap(({ condition }) =>
      condition.effect.type === 'score' ? [{ condition, limit: condition.effect.limit }] : [],
    ),
    (most) => most,
  );

/** The limits of the grade: `loss-year: B → C`. */
export function gradeLimitSteps(
  grade: string,
  counted: Counted,
  worse: (grade: string, limit: Effect<'gradeAtMost'>['grade']) => string,
): readonly Step[] {
  let left = grade;
  return counted.flatMap(({ condition }) => {
    if (condition.effect.type !== 'gradeAtMost') return [];
    const [from, to] = [left, worse(left, condition.effect.grade)];
    left = to;
    return [step('conditionOnGrade', () => `${condition.id}: ${from} → ${to}`, effectAt(condition))];
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
