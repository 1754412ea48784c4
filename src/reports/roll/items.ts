import type { PlanEdit } from '../../source/edit/plan-edit';
import type { Path } from '../../source/locate';
import { isMap, type Data, type DataMap } from '../../source/yaml-node';

/** A change of the new file, whose name is not known here. */
export type Edit = Omit<PlanEdit, 'file'>;

/** An item as its file states it. */
export type RawItem = DataMap;

/** Takes items out of a list; the whole list where none is left. */
export const withoutItems = (path: Path, indexes: readonly number[], length: number): readonly Edit[] =>
  indexes.length > 0 && indexes.length === length
    ? [{ path, value: undefined }]
    : indexes.toReversed().map((i) => ({ path: [...path, i], value: undefined }));

export function itemsOf(data: RawItem, key: string): readonly RawItem[] {
  const list: Data | undefined = data[key];
  return Array.isArray(list) ? (list as readonly Data[]).filter(isMap) : [];
}
