import { csvLine } from '../util/csv';
import type { Renderer } from './renderer';

export const csv: Renderer = {
  id: 'csv',
  summary: 'One flat table, for spreadsheets and data tools.',
  extension: '.csv',
  accepts: ({ flat }) => flat !== undefined,
  render: ({ flat }) =>
    (flat ? [flat.columns, ...flat.rows] : []).map((fields) => csvLine(fields.map(written))).join(''),
};

/** A number that is none has nothing to say. */
const written = (value: string | number | null): string | number | null =>
  typeof value === 'number' && !Number.isFinite(value) ? null : value;
