import { SHEET_LIMITS } from './limits';
import { refuse } from './refuse';
import { EMPTY, type Content, type Sheet } from './workbook';

/** Signs that stand between fields; of a line with as many of each, the comma may be a decimal one. */
const SEPARATORS = ['\t', ';', ','] as const;

type Separator = (typeof SEPARATORS)[number];

/** Ends of a field, by the sign that stands between fields. */
const ENDS: Readonly<Record<Separator, RegExp>> = { '\t': /[\t\r\n]/g, ';': /[;\r\n]/g, ',': /[,\r\n]/g };

/** A table in CSV. Throws a UserError for a quote that is never closed, and for more cells than anybody reads. */
export function readCsv(text: string, file: string): Sheet {
  const rows = fieldsOf(text, separatorOf(text), file).map((row) =>
    row.map((field): Content => (field === '' ? EMPTY : { type: 'text', text: field })),
  );
  return { name: '', hidden: false, rows };
}

/** The sign that stands most often in the first line that is not empty, outside quotes; a comma where there is none. */
export function separatorOf(text: string): Separator {
  const beginning = text.slice(0, BEGINNING).replace(/"[^"]*"/g, '');
  const line = /[^\r\n]+/.exec(beginning)?.[0] ?? '';
  const counted = SEPARATORS.map((sign) => line.split(sign).length);
  const most = Math.max(...counted);
  return most === 1 ? ',' : SEPARATORS[counted.indexOf(most)]!;
}

/** Characters that a first line has at most. */
const BEGINNING = 20_000;

/** Rows of fields as RFC 4180 has them; a quote inside a field that does not begin with one stands for itself. */
function fieldsOf(text: string, separator: Separator, file: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cells]: [string[], number] = [[], 0];
  for (let at = 0; at < text.length || row.length > 0;) {
    const field = fieldAt(at, text, ENDS[separator]);
    if (!field) return refuse('csv-quote-open', file, lineOf(text, at));
    if ((cells += 1) > SHEET_LIMITS.cells) refuse('sheet-too-large', file, 'cells', SHEET_LIMITS.cells);
    row.push(field.value);
    at = field.end + (text.startsWith('\r\n', field.end) ? 2 : 1);
    if (text[field.end] === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  readonly value: string;
  /** Place of the sign that ends it. */
  readonly end: number;
}

/** The field that begins at a place; undefined for a quote that is never closed. */
function fieldAt(at: number, text: string, end: RegExp): Field | undefined {
  const close = text[at] === '"' ? closingQuote(at + 1, text) : at;
  if (close === undefined) return undefined;
  const from = close === at ? at : close + 1;
  end.lastIndex = from;
  const to = end.exec(text)?.index ?? text.length;
  const quoted = close === at ? '' : text.slice(at + 1, close).replaceAll('""', '"');
  return { value: quoted + text.slice(from, to), end: to };
}

function closingQuote(from: number, text: string): number | undefined {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\n|\r/).length;

/** Texts that a spreadsheet would take for a formula, also written in full width. */
const LIKE_FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r\n]/;

/** A text that no spreadsheet computes: one that looks like a formula begins with an apostrophe. */
export const guarded = (text: string): string => (LIKE_FORMULA.test(text) ? `'${text}` : text);

/** Rows as CSV: UTF-8 with the mark by which Excel tells it. Numbers stand as they are, texts are guarded. */
export const writeCsv = (rows: readonly (readonly Content[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`;

function fieldOf(content: Content): string {
  if (content.type === 'number') return content.text;
  if (content.type === 'date') return content.day;
  const text = content.type === 'text' ? guarded(content.text) : '';
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
