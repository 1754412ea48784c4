import type { Plan } from '../../model/types';
import type { Assessed, AssessedCondition, AssessedQuestion, ReadinessSeries } from '../../readiness';
import type { Decimal } from '../../util/decimal';

export interface ReadinessFacts {
  readonly plan: Plan;
  readonly series: readonly ReadinessSeries[];
}

/** An assessment and the one before it, which changes are counted from. */
export interface Pair {
  readonly now: Assessed;
  readonly before?: Assessed | undefined;
}

export const pairsOf = ({ assessed }: ReadinessSeries): readonly Pair[] =>
  assessed.map((now, i) => ({ now, before: assessed[i + 1] }));

/** Difference of two means; undefined if either is missing. */
export const change = (now: Decimal | undefined, before: Decimal | undefined): Decimal | undefined =>
  now && before && now.sub(before);

export const conditionBefore = ({ condition }: AssessedCondition, { before }: Pair): AssessedCondition | undefined =>
  before?.conditions.find((earlier) => earlier.condition.id === condition.id);

export const questionBefore = ({ question }: AssessedQuestion, { before }: Pair): AssessedQuestion | undefined =>
  before?.conditions.flatMap(({ questions }) => questions).find((earlier) => earlier.question.id === question.id);
