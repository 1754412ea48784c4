import type { Change } from '../model/types';
import type { Field, ItemKind } from './item-kind';
import { challenge } from './kinds/challenge';
import { kpi } from './kinds/kpi';
import { measure } from './kinds/measure';
import { agreedMilestone } from './kinds/milestone';
import { strategicTarget } from './kinds/strategic-target';

type Item = NonNullable<Change['item']['target']>;

const KINDS = {
  kpi,
  challenge,
  milestone: agreedMilestone,
  measure,
  strategicKpi: strategicTarget,
} as unknown as Readonly<Record<Item['type'], ItemKind<unknown>>>;

/** The kind of what an entry of `changes` is about. */
export const kindOf = ({ type }: Item): ItemKind<unknown> => KINDS[type];

/** Names that an entry of `changes` may have as its field; `kind` is for an item that was taken away. */
export const changeableFields = (item: Item): readonly string[] => [...kindOf(item).fields.map(({ id }) => id), 'kind'];

/** The field that an entry names. `target` is short for `basic.target`, `scoring` for `basic.scoring`. */
export const fieldOf = (item: Item, written: string): Field<unknown> | undefined =>
  kindOf(item).fields.find(({ id }) => isField(written, id));

export const isField = (written: string, field: string): boolean => written === field || `basic.${written}` === field;
