import type { Scorecard } from '../../model/types';
import type { ItemKind } from '../item-kind';

/** Compared only as a whole: its parts have kinds of their own. */
export const scorecard: ItemKind<Scorecard> = {
  id: 'scorecard',
  list: ({ scorecards }) =>
    scorecards.map((item) => ({
      key: `${item.year} ${item.id}`,
      address: item.id,
      year: item.year,
      name: item.name,
      item,
      origin: item.origin,
    })),
  fields: [],
};
