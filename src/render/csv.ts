import { clean } from '../util/clean';
import type { Renderer } from './renderer';

export const csv: Renderer = {
  id: 'csv',
  summary: 'One flat table, for spreadsheets and data tools.',
  extension: '.csv',
  accepts: ({ flat }) => flat !== undefined,
  render: ({ flat }) =>
    (flat ? [flat.columns, ...flat.rows] : []).map((fields) => `${fields.map(field).join(',')}\n`).join(''),
};

/** Characters that a spreadsheet takes for the beginning of a formula, in half and in full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return quote(clean(FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value));
}

/** Also where blanks or colons at an end could be lost or misread. */
const quote = (text: string): string => (/[",\n]|^[\s:']|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
