import type { Plan, Text } from '../model/types';
import { itemKinds } from './kinds';

/** Names of everything that is compared, by year and address: `2026 production/yield`. */
export const itemNames = (plan: Plan): ReadonlyMap<string, Text> =>
  new Map(
    itemKinds.flatMap((kind) =>
      kind
        .list(plan)
        .flatMap(({ year, address, name }) => (name === undefined ? [] : [[`${year} ${address}`, name] as const])),
    ),
  );
