import { clean } from './clean';

/** A number with more digits than a JavaScript number keeps, written as it is: its minus begins no formula. */
export class NumberText {
  constructor(readonly digits: string) {}
}

type Field = string | number | NumberText | null;

/** A line of CSV: texts guarded and in quotes where it takes them, numbers as they are. */
export const csvLine = (fields: readonly Field[]): string => `${fields.map(field).join(',')}\n`;

/** Characters that a spreadsheet takes for the beginning of a formula, in half and in full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function field(value: Field): string {
  if (value === null) return '';
  if (value instanceof NumberText) return value.digits;
  if (typeof value === 'number') return String(value);
  return quote(clean(FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value));
}

/** Also where blanks or colons at an end could be lost or misread. */
const quote = (text: string): string => (/[",\n]|^[\s:']|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
