import { pointerTo } from '../source/json-pointer';
import { rememberIndexes } from '../source/original-index';
import { emptyMap, type Data } from '../source/yaml-node';

/** Places to leave out, as JSON pointers; `''` is the whole document. */
export type Drops = ReadonlySet<string>;

/** A copy of `data` without some of its parts. Lists remember where their items stood, see source/original-index. */
export function without(data: Data, drops: Drops, pointer = ''): Data {
  if (data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) return withoutItems(data as readonly Data[], drops, pointer);
  const copy = emptyMap();
  for (const [key, value] of Object.entries(data as Readonly<Record<string, Data>>)) {
    const at = pointer + pointerTo([key]);
    if (!drops.has(at)) copy[key] = without(value, drops, at);
  }
  return copy;
}

function withoutItems(list: readonly Data[], drops: Drops, pointer: string): Data {
  const kept = list.map((_, index) => index).filter((index) => !drops.has(`${pointer}/${index}`));
  return rememberIndexes(
    kept.map((index) => without(list[index]!, drops, `${pointer}/${index}`)),
    kept,
  );
}
