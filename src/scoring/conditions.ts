import type { Comparison, Kpi, ScoreCondition, Scorecard, Target } from '../model/types';
import { isZero, ONE, type Decimal } from '../util/decimal';
import { attainment, endsOf } from './attainment';
import type { ComparedFigure, ConditionResult, ConditionState, Figures, State } from './types';

/** The part of a KPI that conditions and multipliers read: its state, and A* where it has a value. */
export interface Seen {
  readonly state: State;
  readonly fullYearValue?: Decimal;
  readonly toDate?: Pick<Figures, 'actual'>;
}

/** Finds what is known of a KPI of any scorecard. */
export type See = (kpi: Kpi) => Seen;

/** Results of the conditions of a scorecard (spec 02.5). */
export const conditionResults = ({ conditions }: Pick<Scorecard, 'conditions'>, see: See): readonly ConditionResult[] =>
  conditions.map((condition) => {
    const figures = condition.comparisons.map((comparison) => compare(comparison, see));
    return { condition, figures, state: stateOf(condition, figures) };
  });

/** Three-valued: what is not known decides nothing that the others have decided. */
function stateOf({ when }: ScoreCondition, figures: readonly ComparedFigure[]): ConditionState {
  const [decisive, otherwise] = when === 'any' ? ([true, 'not'] as const) : ([false, 'applied'] as const);
  if (figures.some(({ holds }) => holds === decisive)) return decisive ? 'applied' : 'not';
  return figures.some(({ holds }) => holds === undefined) ? 'undecided' : otherwise;
}

/** A KPI that is n/a is neither below nor above anything. */
function compare(comparison: Comparison, see: See): ComparedFigure {
  const kpi = comparison.kpi.target;
  if (!kpi) return { comparison, holds: undefined, notApplicable: false };
  const { state, fullYearValue, toDate } = see(kpi);
  const bound = boundOf(comparison, kpi);
  const notApplicable = state === 'na';
  const actual = notApplicable ? undefined : comparedValue(comparison, kpi, fullYearValue);
  return {
    comparison,
    kpi,
    ...(actual && { actual, ...(comparison.bound.type !== 'attainment' && broughtFrom(actual, toDate?.actual)) }),
    ...(bound && { bound }),
    notApplicable,
    holds: notApplicable ? false : actual && bound && isBeyond(actual, comparison.side, bound),
  };
}

/** The value to date that A* was brought to the full year from. */
export const broughtFrom = (fullYearValue: Decimal, toDate: Decimal | undefined): { readonly toDate?: Decimal } =>
  toDate && !toDate.equals(fullYearValue) ? { toDate } : {};

const isBeyond = (actual: Decimal, side: Comparison['side'], bound: Decimal): boolean =>
  side === 'below' ? actual.lt(bound) : actual.gt(bound);

/** A*, or its attainment where that is compared. */
function comparedValue({ bound }: Comparison, kpi: Kpi, value: Decimal | undefined): Decimal | undefined {
  if (bound.type !== 'attainment') return value;
  return value && kpi.target && attainment(value, kpi.target, kpi.direction);
}

/** The figure that a comparison compares with; undefined where the KPI has no such target. */
export function boundOf({ bound, side }: Comparison, { target, challenge }: Kpi): Decimal | undefined {
  const end = (aim: Target | undefined): Decimal | undefined => aim && endsOf(aim)[side === 'below' ? 'low' : 'high'];
  switch (bound.type) {
    case 'value':
      return bound.value;
    case 'attainment':
      return bound.share;
    case 'target':
      return end(target);
    case 'challenge':
      return end(challenge?.target);
  }
}

/** The values of the KPI that meet a comparison, strictly on one side of one; undefined where that cannot be told. */
export function valuesThatMeet(
  comparison: Comparison,
  kpi: Kpi,
): { readonly side: Comparison['side']; readonly value: Decimal } | undefined {
  const bound = boundOf(comparison, kpi);
  if (!bound || comparison.bound.type !== 'attainment') return bound && { side: comparison.side, value: bound };
  const { target, direction } = kpi;
  if (target?.type !== 'point' || direction === 'range' || isZero(target.value)) return undefined;
  const apart = bound.sub(ONE).mul(target.value.abs());
  const isHigher = direction === 'higher';
  return {
    side: isHigher === (comparison.side === 'below') ? 'below' : 'above',
    value: isHigher ? target.value.add(apart) : target.value.sub(apart),
  };
}
