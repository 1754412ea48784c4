import { pointerTo } from '../source/json-pointer';
import type { Path } from '../source/locate';
import type { Data } from '../source/yaml-node';
import { groupBy } from '../util/group';
import type { Localized } from '../util/language';

/** An error of the schema: a key that it does not know, or a value that does not fit. */
interface SchemaError {
  readonly path: Path;
  readonly value: Data | undefined;
  readonly schema: { readonly properties?: Readonly<Record<string, unknown>> };
  readonly unknown: string | undefined;
}

/** Keys that stand beside an empty one under which they belong, as `target` here: `basic:` ⏎ `target: 5`. */
export interface NotIndented {
  /** The errors of which the first key of such a group says all there is to say. */
  readonly told: ReadonlySet<SchemaError>;
  /** The first of each group, with the empty key. */
  readonly under: ReadonlyMap<SchemaError, string>;
}

export function notIndented(errors: readonly SchemaError[]): NotIndented {
  const told = new Set<SchemaError>();
  const under = new Map<SchemaError, string>();
  const unknownIn = groupBy(
    errors.filter(({ unknown }) => unknown !== undefined),
    ({ path }) => pointerTo(path),
  );
  for (const empty of errors.filter(isEmptyMap)) {
    const beside = unknownIn.get(pointerTo(empty.path.slice(0, -1))) ?? [];
    const [first, ...rest] = beside.filter(({ unknown }) => Object.hasOwn(empty.schema.properties!, unknown!));
    if (!first) continue;
    under.set(first, String(empty.path.at(-1)));
    for (const error of [empty, ...rest]) told.add(error);
  }
  return { told, under };
}

const isEmptyMap = ({ value, schema, path, unknown }: SchemaError): boolean =>
  value === null && unknown === undefined && schema.properties !== undefined && path.length > 0;

export const wordsForNotIndented = (
  key: string,
  under: string,
): { readonly message: Localized; readonly help: Localized } => ({
  message: {
    en: `“${key}” stands beside “${under}”, which is empty, and not under it.`,
    'zh-CN': `“${key}”与空的“${under}”并列，没有写在它之下。`,
  },
  help: {
    en: `Indent it further than “${under}:”, with the lines that belong to it.`,
    'zh-CN': `请把它和与它同属的各行缩进到“${under}:”之下。`,
  },
});
