import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKind, KINDS } from '../../../src/source/kinds';
import type { Document, Yaml } from '../random-plan';

export type Json = { readonly [key: string]: unknown };

/** What the schemas say of one place: every part of them that speaks of it. */
type Place = readonly { readonly schema: Json; readonly file: string }[];

/** `scorecard.kpis[].basic.target`; `[]` is any item of a list, `*` any key of a map. */
export type Key = string;

/** A value of a plan whose key the schemas know. */
export interface Occurrence {
  readonly key: Key;
  /** The number of the document in its file, then the keys to the value. */
  readonly path: readonly (string | number)[];
  readonly value: Yaml;
}

const files = new Map<string, Json>();

function schemaFile(name: string): Json {
  const known =
    files.get(name) ?? (JSON.parse(readFileSync(join(__dirname, '../../../schemas', name), 'utf8')) as Json);
  files.set(name, known);
  return known;
}

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema with all that it refers to and combines. */
function parts(schema: unknown, file: string): Place {
  if (!isMap(schema)) return [];
  const combined = ['allOf', 'anyOf', 'oneOf'].flatMap(
    (word) => (schema[word] as readonly unknown[] | undefined) ?? [],
  );
  const others = [schema.if, schema.then, schema.else, ...combined].flatMap((part) => parts(part, file));
  return [{ schema, file }, ...referred(schema.$ref, file), ...others];
}

function referred(ref: unknown, file: string): Place {
  if (typeof ref !== 'string') return [];
  const [name, pointer] = ref.split('#') as [string, string];
  const there = name || file;
  const schema = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => (at as Json)[step], schemaFile(there));
  return parts(schema, there);
}

/** What stands below a place: the keys of a map, `*` for any other key, `[]` for the items of a list. */
function below(place: Place): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const add = (step: string, schema: unknown, file: string): void => {
    const one = parts(schema, file);
    if (isMap(schema)) found.set(step, [...(found.get(step) ?? []), ...one]);
  };
  for (const { schema, file } of place) {
    for (const [key, one] of Object.entries((schema.properties as Json | undefined) ?? {})) add(key, one, file);
    add('*', schema.additionalProperties, file);
    add('[]', schema.items, file);
  }
  return found;
}

/** The root of the schema of a kind of document. */
const root = (kind: string): Place => parts(schemaFile(`${kind}.schema.json`), `${kind}.schema.json`);

/** A text is a value even where it is a map of languages. */
const isText = (place: Place): boolean =>
  place.some(({ schema }) => schema === (schemaFile('common.schema.json').$defs as Json).text);

function isValue(place: Place): boolean {
  const types = new Set(place.flatMap(({ schema }) => schema.type ?? []));
  const isScalar = ['string', 'number', 'integer', 'boolean'].some((type) => types.has(type));
  return isScalar || place.some(({ schema }) => schema.enum) || (types.size === 0 && below(place).size === 0);
}

/** The key that names a kind has one value. */
const isConstant = (place: Place): boolean => place.every(({ schema }) => 'const' in schema);

const under = (key: Key, step: string): Key => (step === '[]' ? `${key}[]` : `${key}.${step}`);

/** Every key of every schema that holds a value. */
export const everyKey = (): readonly Key[] => KINDS.flatMap((kind) => keysBelow(kind, root(kind)));

function keysBelow(key: Key, place: Place): readonly Key[] {
  const deeper = isText(place) ? [] : [...below(place)].flatMap(([step, one]) => keysBelow(under(key, step), one));
  return isValue(place) && !isConstant(place) ? [key, ...deeper] : deeper;
}

/** The values of some documents that the schemas have a key for. */
export const occurrencesIn = (documents: readonly Document[]): readonly Occurrence[] =>
  documents.flatMap((document, i) => {
    const kind = isMap(document) ? document.kind : undefined;
    return isKind(kind) ? occurrencesBelow(document as Yaml, kind, root(kind), [i]) : [];
  });

function occurrencesBelow(value: Yaml, key: Key, place: Place, path: Occurrence['path']): readonly Occurrence[] {
  const own = isValue(place) && !isConstant(place) ? [{ key, path, value }] : [];
  if (value === null || typeof value !== 'object' || isText(place)) return own;
  const known = below(place);
  const isList = Array.isArray(value);
  const deeper = Object.entries(value).flatMap(([name, item]) => {
    const step = isList ? '[]' : known.has(name) ? name : '*';
    const one = known.get(step);
    return one ? occurrencesBelow(item as Yaml, under(key, step), one, [...path, isList ? Number(name) : name]) : [];
  });
  return [...own, ...deeper];
}

/** The kind of document that a key is of. */
export const kindOf = (key: Key): string => key.split('.')[0]!;

/** The values that the schema offers for a key, where it lists them. */
export function choicesOf(key: Key): readonly Yaml[] {
  const steps = key.split(/\.|(?=\[\])/);
  const place = steps.slice(1).reduce<Place>((at, step) => below(at).get(step) ?? [], root(steps[0]!));
  return place.flatMap(({ schema }) => [
    ...((schema.enum as readonly Yaml[] | undefined) ?? []),
    ...wordsOf(schema.pattern),
    ...[schema.default, schema.minimum, schema.maximum].filter((one) => one !== undefined).map((one) => one as Yaml),
  ]);
}

/** `^(even|flat)$` → even, flat. */
const wordsOf = (pattern: unknown): readonly string[] =>
  /^\^\(?([a-zA-Z|]+)\)?\$$/.exec(String(pattern))?.[1]?.split('|') ?? [];
