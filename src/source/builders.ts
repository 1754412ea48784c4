import {
  emptyMap,
  type Data,
  type ListNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type YamlNode,
} from './yaml-node';

/**
 * Builds a document from the events of the fast reader: plain data, or nodes with places. Its walk is the same for
 * both.
 */
export interface Builder<T, M extends T, L extends T> {
  scalar(data: null | boolean | number | string, start: number, end: number): T;
  map(start: number): M;
  has(map: M, key: string): boolean;
  put(map: M, key: string, keyStart: number, keyEnd: number, value: T): void;
  list(start: number): L;
  push(list: L, item: T): void;
  isEmpty(root: T): boolean;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

type DataMap = { [key: string]: Data };

export const dataBuilder: Builder<Data, DataMap, Data[]> = {
  scalar: (data) => data,
  map: emptyMap,
  // No value is undefined, and an empty map inherits nothing.
  has: (map, key) => map[key] !== undefined,
  put: (map, key, _start, _end, value) => void (map[key] = value),
  list: () => [],
  push: (list, item) => void list.push(item),
  isEmpty: (root) => root === null,
};

type GrowingMap = Growing<MapNode> & { entries: MapEntry[]; data: DataMap };
type GrowingList = Growing<ListNode> & { items: YamlNode[]; data: Data[] };

export const nodeBuilder: Builder<YamlNode, GrowingMap, GrowingList> = {
  scalar: (data, start, end): ScalarNode => ({ type: 'scalar', data, start, end }),
  map: (start) => ({ type: 'map', data: emptyMap(), entries: [], start, end: start + 2 }),
  has: ({ data }, key) => data[key] !== undefined,
  put(map, key, keyStart, keyEnd, value) {
    map.data[key] = value.data;
    map.entries.push({ key, keyStart, keyEnd, value });
    map.end = value.end;
  },
  list: (start) => ({ type: 'list', data: [], items: [], start, end: start + 2 }),
  push(list, item) {
    list.data.push(item.data);
    list.items.push(item);
    list.end = item.end;
  },
  isEmpty: ({ data }) => data === null,
};
