import type { Measure } from '../../model/types';
import { kpisOf } from '../../model/walk';
import type { ItemKind } from '../item-kind';
import { amount } from '../values';

export const measure: ItemKind<Measure> = {
  id: 'measure',
  list: (plan) =>
    kpisOf(plan).flatMap(({ measures, scorecard: { year } }) =>
      measures.map((item) => ({
        key: `${year} ${item.address}`,
        address: item.address,
        year,
        name: item.name,
        item,
        origin: item.origin,
      })),
    ),
  fields: [
    { id: 'owner', read: ({ owner }) => owner },
    { id: 'start', read: ({ start }) => start },
    { id: 'due', read: ({ due }) => due },
    { id: 'effect', read: ({ effect }) => amount(effect) },
    { id: 'status', read: ({ cancelled }) => (cancelled ? 'cancelled' : undefined) },
  ],
};
