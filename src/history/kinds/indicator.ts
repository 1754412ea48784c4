import type { Indicator } from '../../model/types';
import { trackedOf } from '../../model/walk';
import type { ItemKind } from '../item-kind';
import { targetText } from '../values';

export const indicator: ItemKind<Indicator> = {
  id: 'indicator',
  list: (plan) =>
    trackedOf(plan)
      .filter((item): item is Indicator => item.type === 'indicator')
      .map((item) => {
        const { year } = item.measure.kpi.scorecard;
        return {
          key: `${year} ${item.address}`,
          address: item.address,
          year,
          name: item.name,
          item,
          origin: item.origin,
        };
      }),
  fields: [
    { id: 'target', read: ({ target }) => targetText(target) },
    { id: 'direction', read: ({ direction }) => direction },
    { id: 'aggregate', read: ({ aggregate }) => aggregate },
  ],
};
