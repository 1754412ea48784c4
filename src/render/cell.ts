import type { Cell } from '../reports/report';
import type { Status } from '../scoring/types';
import { grouped, HUNDRED, type Decimal } from '../util/decimal';
import { safe } from './text';

type CellTexts = { [T in Exclude<Cell, string>['type']]: (cell: Extract<Cell, { type: T }>) => string };

/** Spec 03.3: a status is always printed with its letter, so that nothing is lost without colour. */
const LETTERS: Record<Status, string> = { challenge: 'C', green: 'G', amber: 'A', red: 'R', missing: '?', na: 'n/a', none: '–' };

const texts: CellTexts = {
  number: ({ value, decimals, unit, signed }) => figure(value, { decimals, unit, signed }),
  points: ({ value, signed }) => figure(value, { decimals: 2, signed }),
  percent: ({ value, decimals = 1 }) => figure(value?.mul(HUNDRED), { decimals, unit: '%' }),
  status: ({ status }) => LETTERS[status],
  link: ({ to }) => safe(to),
  join: ({ parts }) => parts.map(cellText).filter(Boolean).join(' '),
};

/** What a cell says, for people: `12,000,000 kg`, `99.6%`, `+3.00`, `A`, `–`. */
export const cellText = (cell: Cell): string =>
  typeof cell === 'string' ? safe(cell) : (texts[cell.type] as (cell: Cell) => string)(cell);

/** The status a cell shows: its own, or the first among its parts. */
export function statusOf(cell: Cell): Status | undefined {
  if (typeof cell === 'string') return undefined;
  if (cell.type === 'status') return cell.status;
  return cell.type === 'join' ? cell.parts.map(statusOf).find(Boolean) : undefined;
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
  return `${positive ? '+' : ''}${written}${suffix(safe(unit))}`;
}

const suffix = (unit: string): string => (unit === '' || /^[%‰]/.test(unit) ? unit : ` ${unit}`);
