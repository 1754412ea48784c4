import type { Deduction, Scorecard, VetoEvent } from '../../model/types';
import type { ItemKind, ListedItem } from '../item-kind';
import { amount } from '../values';

/** Events of a scorecard: deductions and vetoes. One is known by its day, since it has no id. */
export const event: ItemKind<Deduction | VetoEvent> = {
  id: 'event',
  list: ({ scorecards }) => scorecards.flatMap(eventsOf),
  fields: [
    { id: 'points', read: (item) => ('points' in item ? amount(item.points) : undefined) },
    { id: 'approvedBy', read: (item) => ('veto' in item ? item.approvedBy : undefined) },
  ],
};

function eventsOf({ id, year, deductions, vetoEvents }: Scorecard): ListedItem<Deduction | VetoEvent>[] {
  const listed = (item: Deduction | VetoEvent, what: string): ListedItem<Deduction | VetoEvent> => ({
    key: `${year} ${id} ${what}`,
    address: `${id} ${what}`,
    year,
    item,
    origin: item.origin,
  });
  return [
    ...deductions.map((item, i) => listed(item, `deduction ${item.on}${sameDay(deductions, i)}`)),
    ...vetoEvents.map((item, i) => listed(item, `veto ${item.veto.to} ${item.on}${sameDay(vetoEvents, i)}`)),
  ];
}

/** ` (2)` for the second of a day. */
function sameDay(items: readonly { readonly on: string }[], index: number): string {
  const before = items.slice(0, index).filter(({ on }) => on === items[index]!.on).length;
  return before > 0 ? ` (${before + 1})` : '';
}
