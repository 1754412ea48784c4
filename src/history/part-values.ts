import type { Change, Plan } from '../model/types';
import { memoizeWeak } from '../util/memoize';
import type { ItemKind } from './item-kind';
import { condition, multiplier } from './kinds/condition';
import { setting } from './kinds/setting';
import { veto } from './kinds/veto';
import { isPartField, namedPart } from './named-change';

const KINDS = [veto, condition, multiplier, setting] as readonly ItemKind<unknown>[];

/** A value of a plan in words; no text where there is none. */
export interface WrittenValue {
  readonly text: string | undefined;
}

/**
 * The value of what an entry of `changes` names as a field of a scorecard or of the plan; undefined for what is no such
 * part.
 */
export function partValue({ item: { to }, field }: Change, year: number, plan: Plan): WrittenValue | undefined {
  const parts = partsOf(plan);
  const found = parts.get(keyOf(to, field, year)) ?? parts.get(keyOf(to, field));
  if (found) return found;
  const isGone = isPartField(to, field) && plan.scorecards.some((one) => one.id === to && one.year === year);
  return isGone ? { text: undefined } : undefined;
}

const partsOf = memoizeWeak(
  (plan: Plan): ReadonlyMap<string, WrittenValue> =>
    new Map(
      KINDS.flatMap(({ id, list, fields }) =>
        list(plan).map(({ address, year, item }): [string, WrittenValue] => {
          const named = namedPart(id, address);
          return [keyOf(named.item, named.field ?? '', year), { text: fields[0]!.read(item) }];
        }),
      ),
    ),
);

const keyOf = (item: string, field: string, year?: number): string => `${year ?? ''} ${item} ${field}`;
