import type { Language, Localized } from '../util/language';
import { KINDS, type Kind } from '../source/kinds';
import { readPackageFile } from '../util/package-file';
import { describedIn } from './described-in';

type Json = Record<string, unknown>;

/** The JSON Schema of a kind as one file that refers to no other, as editors like it. */
export function bundledSchema(kind: Kind, language: Language = 'en'): Json {
  const { schema, parts } = partsOf(kind, '');
  return describedIn({ ...schema, $defs: { ...parts, ...commonParts('') } }, language);
}

/**
 * One schema for every plan file, as editors choose a schema by the name of a file and ours say what they are inside:
 * `kind` decides, document by document.
 */
export function schemaOfAny(language: Language = 'en'): Json {
  return { ...describedIn(ofAny(), language), description: OF_ANY[language] };
}

const OF_ANY: Localized = {
  en: 'A document of a performance plan, which says what it is by its kind.',
  'zh-CN': '绩效计划的一个文件，由“kind”写明是什么。',
};

function ofAny(): Json {
  const kinds = KINDS.map((kind) => ({ kind, ...partsOf(kind, `${kind}.`) }));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plan file',
    type: 'object',
    required: ['kind'],
    properties: {
      kind: {
        enum: KINDS,
        enumDescriptions: kinds.map(({ schema }) => schema.description),
      },
    },
    allOf: KINDS.map((kind) => ({
      if: { type: 'object', required: ['kind'], properties: { kind: { const: kind } } },
      then: { $ref: `#/$defs/${kind}` },
    })),
    $defs: Object.assign(
      {},
      ...kinds.map(({ kind, schema, parts }) => ({ [kind]: asPart(schema), ...parts })),
      commonParts('common.'),
    ) as Json,
  };
}

/** A kind's schema, and the parts that it is made of. In one file with others, a prefix keeps their names apart. */
function partsOf(kind: Kind, prefix: string): { readonly schema: Json; readonly parts: Json } {
  const { $defs = {}, ...schema } = read(kind, prefix, prefix && 'common.') as { $defs?: Json };
  return { schema, parts: prefixed($defs, prefix) };
}

/** Without a name of its own, its references are to the file that it is put into. */
const asPart = (schema: Json): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));

const commonParts = (prefix: string): Json =>
  prefixed((read('common', prefix, prefix) as { $defs: Json }).$defs, prefix);

/** An editor calls a part by its title, else by its name with the prefix. */
const prefixed = (parts: Json, prefix: string): Json =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      prefix + name,
      prefix === '' ? part : { title: name, ...(part as Json) },
    ]),
  );

/** References into the file itself and into the common one become references into the file that is made. */
const read = (name: string, own: string, common: string): Json =>
  JSON.parse(
    readPackageFile(`schemas/${name}.schema.json`)
      .replaceAll('"#/$defs/', `"#/$defs/${own}`)
      .replaceAll('"common.schema.json#/$defs/', `"#/$defs/${common}`),
  ) as Json;
