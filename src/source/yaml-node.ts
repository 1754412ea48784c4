import { memoizeWeak } from '../util/memoize';

/** Plain data as YAML's core schema gives it. Keys are the text as written. */
export type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data };

export type DataMap = { readonly [key: string]: Data };

export const isMap = (data: Data | undefined): data is DataMap =>
  data !== null && typeof data === 'object' && !Array.isArray(data);

/** A map without any key, inherited ones included. Made by a constructor, V8 keeps it as fast as a class instance. */
export const emptyMap = (): { [key: string]: Data } => new Bare() as unknown as { [key: string]: Data };

/** The key of YAML 1.1 that takes over another map. Plans do not use it. */
export const MERGE = '<<';

const Bare = function () {} as unknown as new () => object;
Bare.prototype = Object.create(null);

/**
 * A piece of a YAML document: what it says, and where it stands. Offsets count UTF-16 units from the start of the text.
 */
export type YamlNode = ScalarNode | ListNode | MapNode;

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends Place {
  readonly type: 'scalar';
  readonly data: null | boolean | number | string;
}

export interface ListNode extends Place {
  readonly type: 'list';
  readonly data: readonly Data[];
  readonly items: readonly YamlNode[];
}

export interface MapNode extends Place {
  readonly type: 'map';
  readonly data: { readonly [key: string]: Data };
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: YamlNode;
}

export function entryOf(node: MapNode, key: string): MapEntry | undefined {
  if (node.entries.length < LARGE) return node.entries.find((entry) => entry.key === key);
  return indexOf(node).get(key);
}

/** From here on looking through all entries for each finding would be slow. */
const LARGE = 64;

const indexOf = memoizeWeak(
  ({ entries }: MapNode): ReadonlyMap<string, MapEntry> => new Map(entries.map((entry) => [entry.key, entry])),
);

export function childOf(node: YamlNode, step: string | number): YamlNode | undefined {
  if (node.type === 'map') return entryOf(node, String(step))?.value;
  if (node.type === 'list') return node.items[Number(step)];
  return undefined;
}
