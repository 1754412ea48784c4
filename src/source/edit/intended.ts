import { hasForbiddenCharacter } from '../characters';
import { LIMITS } from '../limits';
import { isMap, type Data } from '../yaml-node';
import { Plain, type PlanEdit, type Writable } from './plan-edit';
import { dataOf } from './write-scalar';

/** The change that an edit is to make, by which the text that it made is judged. */
export type Intended = Pick<PlanEdit, 'path' | 'value' | 'insert'>;

/** The data of a document after an edit; undefined for a document that is not there. */
export function intended(data: Data | undefined, { path, value, insert }: Intended): Data {
  const [step, ...rest] = path;
  if (step === undefined) return readAs(value ?? null);
  const list = step === 0 && isVacant(data) ? [] : data;
  if (Array.isArray(list)) return withItem(list as readonly Data[], Number(step), { path: rest, value, insert });
  const others = Object.entries(isMap(data) ? data : {});
  const key = String(step);
  if (rest.length === 0 && value === undefined) return Object.fromEntries(others.filter(([name]) => name !== key));
  const made = intended(isMap(data) ? data[key] : undefined, { path: rest, value, insert });
  return Object.fromEntries([...others.filter(([name]) => name !== key), [key, made]]);
}

/** Tests for nothing, which a map or list can take the place of. */
const isVacant = (data: Data | undefined): boolean =>
  data === undefined || data === null || (isMap(data) && Object.keys(data).length === 0);

function withItem(list: readonly Data[], index: number, { path, value, insert }: Intended): Data {
  if (path.length > 0) return list.toSpliced(index, 1, intended(list[index], { path, value, insert }));
  const replaces = index < list.length && !insert;
  return list.toSpliced(index, replaces ? 1 : 0, ...(value === undefined ? [] : [readAs(value)]));
}

/** The data that is read where a value was written. */
function readAs(value: Writable): Data {
  if (value instanceof Plain) return dataOf(value);
  if (Array.isArray(value)) return value.map(readAs);
  if (value === null || typeof value !== 'object') return value as Data;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readAs(one)]));
}

/** Tests whether two pieces of data say the same, in whatever order of keys. */
export function isSame(one: Data, other: Data): boolean {
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, i) => isSame(item as Data, other[i] as Data))
    );
  if (!isMap(one) || !isMap(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => key in other && isSame(one[key]!, other[key]!))
  );
}

/** Tests whether all texts of a value may stand in a plan. */
export function isWritable(value: Writable | undefined): boolean {
  if (typeof value === 'string') return value.length <= LIMITS.text && !hasForbiddenCharacter(value);
  if (typeof value !== 'object' || value === null || value instanceof Plain) return true;
  return Object.entries(value).every(
    ([key, one]) => isWritable(key) && key !== '__proto__' && isWritable(one as Writable),
  );
}
