import type { Scorecard } from '../../model/types';
import type { ItemKind } from '../item-kind';

/** Of interest only as a whole: what is in it has kinds of its own. */
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
