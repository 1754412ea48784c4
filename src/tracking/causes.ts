import type { Kpi, Indicator, Review } from '../model/types';
import { decimal, type Decimal, ZERO } from '../util/decimal';
import { groupBy } from '../util/group';

/** A cause that reviews name by the same code. */
export interface CountedCause {
  readonly cause: string;
  /** The number of findings that name it. */
  readonly count: number;
  /** Shares of all findings that name a cause: its own, and with those before it in the list. Fractions of 1. */
  readonly share: Decimal;
  readonly cumulative: Decimal;
  readonly items: readonly (Kpi | Indicator)[];
  /** The reviews that name it, in order of time. */
  readonly reviews: readonly Review[];
}

/** The causes that reviews name, the most frequent first: a few of them make most of the trouble (Pareto). */
export function countCauses(reviews: readonly Review[]): readonly CountedCause[] {
  const named = reviews.flatMap((review) =>
    review.findings.flatMap(({ cause, kpi }) => (cause === undefined ? [] : [{ cause, item: kpi.target, review }])),
  );
  const groups = [...groupBy(named, ({ cause }) => cause)].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  let before = ZERO;
  return groups.map(([cause, entries]) => {
    const share = decimal(entries.length).div(named.length);
    before = before.add(share);
    return {
      cause,
      count: entries.length,
      share,
      cumulative: before,
      items: [...new Set(entries.flatMap(({ item }) => item ?? []))],
      reviews: [...new Set(entries.map(({ review }) => review))],
    };
  });
}

/** Findings of reviews that name no cause. */
export const withoutCause = (reviews: readonly Review[]): number =>
  reviews.flatMap(({ findings }) => findings).filter(({ cause }) => cause === undefined).length;
