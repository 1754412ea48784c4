import type { Challenge } from '../../model/types';
import type { ItemKind } from '../item-kind';
import { amount } from '../values';
import { bonusCourse, requirement } from './kpi';

export const challenge: ItemKind<Challenge> = {
  id: 'challenge',
  list: ({ scorecards }) =>
    scorecards.flatMap(({ year, challenges }) =>
      challenges.map((item) => ({
        key: `${year} ${item.address}`,
        address: item.address,
        year,
        name: item.name,
        item,
        origin: item.origin,
      })),
    ),
  fields: [
    {
      id: 'bonus',
      read: ({ bonus }) => amount(bonus),
      courseOf: (before, after) => bonusCourse({ challenge: before }, { challenge: after }),
    },
    { id: 'award', read: ({ award }) => award },
    { id: 'requires', read: ({ requires }) => requirement(requires) },
  ],
  terms: ['bonus'],
};
