import type { NotApplicable } from '../../model/types';
import { trackedOf } from '../../model/walk';
import { yearOf } from '../../scoring';
import type { ItemKind } from '../item-kind';

/** KPIs and process indicators that do not apply for the whole year. */
export const notApplicable: ItemKind<NotApplicable> = {
  id: 'notApplicable',
  list: (plan) =>
    trackedOf(plan).flatMap((of) => {
      const { notApplicable: item } = of.actuals;
      return item
        ? [
            {
              key: `${yearOf(of)} ${of.address} n/a`,
              address: `${of.address} n/a`,
              year: yearOf(of),
              name: of.name,
              item,
              origin: item.origin,
            },
          ]
        : [];
    }),
  fields: [{ id: 'approvedBy', read: ({ approvedBy }) => approvedBy }],
};
