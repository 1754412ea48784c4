import type { Period } from '../calendar/period';
import type { Department, Link } from '../model/types';
import { sum, ZERO, type Decimal } from '../util/decimal';
import { baseOf, earned } from './annual-pay';
import { cents } from './money';
import { splitOver } from './stretches';
import type { Settlement } from './settlement';

/**
 * The portion of a settlement that falls on a stretch: all portions total the settlement, so that departments can be
 * totalled.
 */
export interface Portion {
  readonly department: Link<Department>;
  /** The first month; none without a stretch. */
  readonly from?: Period;
  readonly months: Decimal;
  readonly annual: Decimal;
  readonly due: Decimal;
  readonly prepaid: Decimal;
  readonly settlement: Decimal;
}

/** One for each stretch, in time; one who has none is counted where the sheet lists the person. */
export function portionsOf(settlement: Settlement): readonly Portion[] {
  const { stretches, annual, due } = settlement;
  if (stretches.length === 0) return [settlement];
  const dues = splitOver(
    due,
    stretches.map((stretch) => earned([stretch])),
  );
  const annuals = splitOver(
    cents(annual),
    stretches.map(({ spans }) => baseOf(spans)),
  );
  const prepaids = prepaidOf(settlement);
  return stretches.map((stretch, i) => ({
    department: stretch.post.department,
    from: stretch.from,
    months: stretch.months,
    annual: annuals[i]!,
    due: dues[i]!,
    prepaid: prepaids[i]!,
    settlement: dues[i]!.sub(prepaids[i]!),
  }));
}

/**
 * Advances fall on their months, the settlement of the first half on the months of that half, the rest on the last
 * stretch.
 */
function prepaidOf({ stretches, advances: all, prepaid, firstHalf = ZERO }: Settlement): readonly Decimal[] {
  const early = new Set(all.slice(0, MONTHS_OF_HALF));
  const halves = splitOver(
    firstHalf,
    stretches.map(({ advances }) =>
      sum(advances.filter((advance) => early.has(advance)).map(({ attendance: { part } }) => part)),
    ),
  );
  const known = stretches.map(({ advances }, i) =>
    sum([halves[i]!, ...advances.flatMap(({ paid, offset }) => [paid, offset])]),
  );
  const rest = prepaid.sub(sum(known));
  return known.map((amount, i) => (i === known.length - 1 ? amount.add(rest) : amount));
}

const MONTHS_OF_HALF = 6;
