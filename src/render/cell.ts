import type { Cell } from '../reports/base/report';
import type { Words } from '../language';
import { printedFigure } from '../scoring/places';
import { statusSign } from '../scoring/status-sign';
import type { Status } from '../scoring/types';
import { grouped, HUNDRED, type Decimal } from '../util/decimal';
import { withUnit } from '../util/with-unit';
import { bar, sparkline } from './bars';
import { between, safe } from './text';

type CellTexts = { [T in Exclude<Cell, string>['type']]: (cell: Extract<Cell, { type: T }>, words: Words) => string };

const texts: CellTexts = {
  number: ({ value, decimals, unit, signed }) => figure(value, { decimals, unit, signed }),
  figure: ({ value, item, unit, signed }) =>
    figure(value, { decimals: value ? printedFigure(value, item).decimals : 0, unit, signed }),
  points: ({ value, decimals = 2, signed }) => figure(value, { decimals, signed }),
  percent: ({ value, decimals = 1, side = '' }) => side + figure(value?.mul(HUNDRED), { decimals, unit: '%' }),
  // Spec 03.3: a status is always printed with its letter, so that nothing is lost without colour.
  status: ({ status }, { common }) => statusSign(status, common.letters),
  sparkline: ({ values }) => sparkline(values),
  bar: ({ share }) => bar(share),
  link: ({ to, text = to }) => safe(text),
  join: ({ parts }, words) =>
    parts
      .map((part) => cellText(part, words))
      .filter(Boolean)
      .reduce((said, text) => said + between(said, text) + text, ''),
};

/** Text of a cell, for people: `12,000,000 kg`, `99.6%`, `+3.00`, `A`, `–`. */
export const cellText = (cell: Cell, words: Words): string =>
  typeof cell === 'string' ? safe(cell) : (texts[cell.type] as (cell: Cell, words: Words) => string)(cell, words);

/** Tells if nothing at all would be printed. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell === 'string') return safe(cell) === '';
  return cell.type === 'join' && cell.parts.every(isBlank);
}

/** The status a cell shows: its own, or the first among its parts. */
export function statusOfCell(cell: Cell): Status | undefined {
  if (typeof cell === 'string') return undefined;
  if (cell.type === 'status') return cell.status;
  return cell.type === 'join' ? cell.parts.map(statusOfCell).find(Boolean) : undefined;
}

interface Format {
  readonly decimals: number;
  readonly unit?: string | undefined;
  readonly signed?: boolean | undefined;
}

function figure(value: Decimal | undefined, { decimals, unit = '', signed = false }: Format): string {
  if (value === undefined) return '–';
  const written = grouped(value, decimals);
  const positive = signed && !written.startsWith('−') && /[1-9]/.test(written);
  return `${positive ? '+' : ''}${withUnit(written, safe(unit))}`;
}
