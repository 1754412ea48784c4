import { refuse } from './refuse';

/**
 * The parts of a workbook without sheets of charts and dialogs, which hold no cells: the reader behind this takes them
 * for sheets whose part is missing. Throws a UserError where one sheet has several names: it would be read as often, so
 * that a small file would be a large one.
 */
export function withSheetsOfCells(parts: ReadonlyMap<string, Buffer>, file: string): ReadonlyMap<string, Buffer> {
  const relations = textsOf(/workbook\.xml\.rels$/i, parts).flatMap((text) => relationsIn(text));
  const sheets = relations.filter(({ type }) => /\/worksheet$|&/.test(type));
  requireDistinct(
    sheets.map(({ target }) => target),
    file,
  );
  const others = new Set(relations.filter(({ type }) => OTHERS.test(type)).map(({ id }) => id));
  return new Map(
    [...parts].map(([name, content]) => [name, isList(name) ? withoutSheets(others, content, file) : content] as const),
  );
}

const isList = (name: string): boolean => /(^|\/)workbook\.xml$/i.test(name);

const textsOf = (name: RegExp, parts: ReadonlyMap<string, Buffer>): readonly string[] =>
  [...parts].filter(([key]) => name.test(key)).map(([, content]) => content.toString('utf8'));

/** Types of relations that lead to a sheet without cells. */
const OTHERS = /\/(chartsheet|dialogsheet)$/;

interface Relation {
  readonly id: string;
  readonly type: string;
  /** The name of the part, without its folder: all sheets of cells lie in one. */
  readonly target: string;
}

const ATTRIBUTES = {
  id: /(?:^|\s)Id\s*=\s*["']([^"'<>]*)["']/,
  type: /(?:^|\s)Type\s*=\s*["']([^"'<>]*)["']/,
  target: /(?:^|\s)Target\s*=\s*["']([^"'<>]*)["']/,
};

const valueOf = (attribute: RegExp, attributes: string): string => attribute.exec(attributes)?.[1] ?? '';

const relationsIn = (text: string): readonly Relation[] =>
  [...text.matchAll(/<(?:\w{1,20}:)?Relationship\s([^<>]*)>/g)].map(([, attributes = '']) => ({
    id: valueOf(ATTRIBUTES.id, attributes),
    type: valueOf(ATTRIBUTES.type, attributes),
    target: valueOf(ATTRIBUTES.target, attributes)
      .replace(/^.*[/\\]/, '')
      .toLowerCase(),
  }));

const SHEET = /<(?:\w{1,20}:)?sheet\s([^<>]*)>/g;

function withoutSheets(others: ReadonlySet<string>, list: Buffer, file: string): Buffer {
  const text = list.toString('utf8');
  requireDistinct(
    [...text.matchAll(SHEET)].flatMap(([, attributes = '']) => idsIn(attributes)),
    file,
  );
  const isOther = (attributes: string): boolean => idsIn(attributes).some((id) => others.has(id));
  return Buffer.from(text.replace(SHEET, (tag, attributes: string) => (isOther(attributes) ? '' : tag)));
}

/** Ids of relations, whatever the name of their namespace. */
const idsIn = (attributes: string): readonly string[] =>
  [...attributes.matchAll(/\s\w{1,20}:id\s*=\s*["']([^"'<>]*)["']/g)].map(([, id = '']) => id);

/** Spreadsheet programs write these names without signs that stand for others. */
function requireDistinct(names: readonly string[], file: string): void {
  if (new Set(names).size < names.length || names.some((name) => /[&%]/.test(name))) refuse('sheet-damaged', file);
}
