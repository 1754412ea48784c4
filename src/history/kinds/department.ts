import type { Department } from '../../model/types';
import type { ItemKind } from '../item-kind';

export const department: ItemKind<Department> = {
  id: 'department',
  list: ({ departments }) =>
    departments.map((item) => ({
      key: `department ${item.id}`,
      address: item.id,
      name: item.name,
      item,
      origin: item.origin,
    })),
  fields: [
    { id: 'head', read: ({ head }) => head },
    { id: 'holder', read: ({ holder }) => holder },
    { id: 'parent', read: ({ parent }) => parent?.to },
  ],
};
