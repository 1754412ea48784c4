import { Plain, type Writable } from './plan-edit';
import { keyText, scalarText } from './write-scalar';

/** The layout of a file. */
export interface Layout {
  readonly newline: string;
  /** Columns that what stands below a key is indented by. */
  readonly step: number;
  /** Columns that a list below a key is indented by. */
  readonly listStep: number;
}

export const USUAL: Layout = { newline: '\n', step: 2, listStep: 2 };

type WritableMap = { readonly [key: string]: Writable };

/** Data as a plan file of its own. */
export const yamlOf = (data: Writable): string => `${blockText(data, '', USUAL)}\n`;

export const isCollection = (value: Writable): value is WritableMap | readonly Writable[] =>
  value !== null && typeof value === 'object' && !(value instanceof Plain);

const isList = (value: Writable): value is readonly Writable[] => Array.isArray(value);

/** Data in one line. */
export function flowText(value: Writable): string {
  if (!isCollection(value)) return scalarText(value, true);
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, one]) => flowEntry(key, one))
    .join(', ')}}`;
}

export const flowEntry = (key: string, value: Writable): string => `${keyText(key, true)}: ${flowText(value)}`;

/**
 * Data on lines of its own, which begins at `indent`. Small maps and lists inside stand in one line, but for those
 * on the first `levels`, which are about to grow.
 */
export function blockText(value: Writable, indent: string, layout: Layout, levels = 0): string {
  const { newline } = layout;
  if (isSingle(value)) return inlineText(value);
  if (isList(value))
    return value
      .map((item) => `- ${isInline(item) ? inlineText(item) : blockText(item, `${indent}  `, layout)}`)
      .join(newline + indent);
  return Object.entries(value)
    .map(([key, one]) => blockEntry(key, one, indent, layout, levels - 1))
    .join(newline + indent);
}

/** A key with its value, on as many lines as it needs. */
export function blockEntry(key: string, value: Writable, indent: string, layout: Layout, levels = 0): string {
  const name = `${keyText(key, false)}:`;
  if (levels > 0 ? isSingle(value) : isInline(value)) return `${name} ${inlineText(value)}`;
  return name + belowKey(value, indent, layout, levels);
}

/** The lines below a key at `indent`, with the line break before them. */
export function belowKey(value: Writable, indent: string, layout: Layout, levels = 0): string {
  const inner = indent + ' '.repeat(isList(value) ? layout.listStep : layout.step);
  return layout.newline + inner + blockText(value, inner, layout, levels);
}

/** A value in one line. */
export const inlineText = (value: Writable): string =>
  isCollection(value) ? flowText(value) : scalarText(value, false);

/** Tests whether a value is at home on the line of its key. */
export const isInline = (value: Writable): boolean =>
  isSingle(value) || (!holdsCollections(value) && flowText(value).length <= WIDEST);

const WIDEST = 90;

/** Tests for a scalar, or an empty map or list. */
const isSingle = (value: Writable): value is Exclude<Writable, WritableMap | readonly Writable[]> =>
  !isCollection(value) || Object.keys(value).length === 0;

const holdsCollections = (value: WritableMap | readonly Writable[]): boolean => Object.values(value).some(isCollection);
