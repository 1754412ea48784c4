import type { Actual } from '../../model/types';
import { trackedOf } from '../../model/walk';
import { yearOf } from '../../scoring';
import type { ItemKind } from '../item-kind';
import { amount } from '../values';

/** An actual reported for one period. */
export const actual: ItemKind<Actual> = {
  id: 'actual',
  list: (plan) =>
    trackedOf(plan).flatMap((of) =>
      of.actuals.entries.map((item) => ({
        key: `${yearOf(of)} ${of.address} ${item.period.text}`,
        address: `${of.address} ${item.period.text}`,
        year: yearOf(of),
        name: of.name,
        item,
        origin: item.origin,
      })),
    ),
  fields: [{ id: 'value', read: valueText }],
};

/** `98.6`, `11640/11820`, `estimate 98.9`, `n/a (Wang Fang)`. */
function valueText(entry: Actual): string {
  if (entry.state === 'na') return `n/a (${entry.approvedBy ?? '–'})`;
  const { value, numerator, denominator, weight, state } = entry;
  const written =
    numerator && denominator
      ? `${amount(numerator)}/${amount(denominator)}`
      : weight
        ? `${amount(value)} × ${amount(weight)}`
        : amount(value)!;
  return state === 'estimate' ? `estimate ${written}` : written;
}
