import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { schemaOfAny } from '../src/schema/bundle';
import { KINDS } from '../src/source/kinds';

type Schema = Readonly<Record<string, unknown>>;

const TARGET = join(__dirname, '../src/schema/generated/raw.ts');

const BANNER = `/** The shapes that the schemas promise, as they come out of YAML. Made by scripts/write-types.ts. */
import type { Data } from '../../source/yaml-node';`;

/**
 * Writes the TypeScript types of what the validators accept: `RawPlan`, `RawScorecardKpi`, `RawText`, and `RawShapes`
 * by kind.
 */
export async function writeTypes(): Promise<void> {
  const { $defs } = schemaOfAny() as { $defs: Record<string, Schema> };
  const root = {
    title: 'RawShapes',
    type: 'object',
    properties: Object.fromEntries(KINDS.map((kind) => [kind, { $ref: `#/$defs/${kind}` }])),
    required: KINDS,
    $defs: Object.fromEntries(Object.entries($defs).map(([name, part]) => [name, { title: name, ...typed(part) }])),
  } as unknown as JSONSchema;
  const options = { additionalProperties: false, bannerComment: BANNER, customName: nameOf, format: false };
  writeFileSync(TARGET, await compile(root, 'RawShapes', options));
}

/** `scorecard.kpi` → `RawScorecardKpi`; parts that all kinds share have no prefix. */
const nameOf = ({ title }: JSONSchema): string | undefined =>
  title === 'RawShapes' || title === undefined
    ? title
    : `Raw${title.replace('common.', '').replace(/(?:^|\.)(\w)/g, (_, first: string) => first.toUpperCase())}`;

/** The keywords that the type of a value follows from. Conditions and limits narrow it further than a type can say. */
const TYPING = new Set(['type', 'enum', 'const', 'properties', 'required', 'items', 'additionalProperties']);

/** A schema that says the same as far as types go, in words that the compiler of types understands. */
function typed(schema: Schema): Schema {
  if ('$ref' in schema) return { $ref: schema.$ref };
  const choice = choiceOf(schema);
  if (choice) return { anyOf: choice.map(typed) };
  const own = Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => (TYPING.has(key) ? [[key, inside(key, value)]] : [])),
  );
  if (Object.keys(own).length === 0) return { tsType: 'Data' };
  const { properties } = own as { properties?: Schema };
  return { ...own, ...pairOf(schema), ...(properties && { properties: { ...properties, ...mapsOf(schema) } }) };
}

/** Maps whose values are of one kind or another, as a condition on the whole says. */
function mapsOf({ properties, then, else: otherwise }: Schema): Schema {
  const maps = [then, otherwise].flatMap((branch) =>
    Object.entries((branch as { properties?: Record<string, Schema | true> } | undefined)?.properties ?? {}).flatMap(
      ([name, part]) => (typeof part === 'object' && 'additionalProperties' in part ? [{ name, part }] : []),
    ),
  );
  const whole = (properties ?? {}) as Record<string, Schema>;
  return Object.fromEntries(
    maps.map(({ name }) => {
      const forms = maps.filter((map) => map.name === name).map(({ part }) => typed({ ...whole[name], ...part }));
      return [name, { anyOf: forms }];
    }),
  );
}

function inside(key: string, value: unknown): unknown {
  if (key === 'properties')
    return Object.fromEntries(Object.entries(value as Schema).map(([name, part]) => [name, typed(part as Schema)]));
  return key === 'items' || (key === 'additionalProperties' && value !== false) ? typed(value as Schema) : value;
}

/**
 * Two forms of one value that the schema tells apart by a condition, or a word that may stand in the place of something
 * larger.
 */
function choiceOf(schema: Schema): readonly Schema[] | undefined {
  const { type, pattern, if: condition, then, else: otherwise } = schema as Record<string, Schema | undefined>;
  const words = /^\^\(?(\w+(?:\|\w+)*)\)?\$$/.exec(String(pattern))?.[1]?.split('|');
  if (words && Array.isArray(type))
    return [{ enum: words }, { ...schema, pattern: undefined, type: type.filter((one) => one !== 'string') }];
  if (!condition || !then || 'properties' in schema) return undefined;
  const { not, required } = condition as { not?: Schema; required?: unknown };
  if (otherwise)
    return [
      { type, required, ...then },
      { type, ...otherwise },
    ];
  return not && type === undefined ? [not, then] : undefined;
}

const pairOf = ({ minItems, maxItems }: Schema): Schema =>
  minItems !== undefined && minItems === maxItems ? { minItems, maxItems } : {};
