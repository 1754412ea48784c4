import type { Stage } from '../../model/types';
import { kpisOf } from '../../model/walk';
import type { ItemKind } from '../item-kind';
import { share } from '../values';

export const stage: ItemKind<Stage> = {
  id: 'stage',
  list: (plan) =>
    kpisOf(plan).flatMap(({ measures, scorecard: { year } }) =>
      measures.flatMap(({ address, stages }) =>
        stages.map((item) => ({
          key: `${year} ${address}/${item.id}`,
          address: `${address}/${item.id}`,
          year,
          name: item.name,
          item,
          origin: item.origin,
        })),
      ),
    ),
  fields: [
    { id: 'due', read: ({ due }) => due },
    { id: 'share', read: (item) => share(item.share) },
  ],
};
