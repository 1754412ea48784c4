import type { Direction, ScoringOf } from '../../model/types';
import { max, min, ZERO, type Decimal } from '../../util/decimal';
import { interpolate } from '../interpolate';
import { num } from '../step';

type Grid = ScoringOf<'grid'>;

interface Values {
  readonly own: Decimal;
  readonly other: Decimal;
}

interface InGrid {
  readonly percent: Decimal;
  /** The arithmetic. */
  readonly how: () => string;
}

/** The per cent of a table at two values; the direction is the KPI's own. */
export const gridPercent = (grid: Grid, values: Values, direction: Direction): InGrid =>
  (grid.between === 'lines' ? onLines : reached)(grid, values, direction);

/** Straight lines along the rows of two columns, and between these. */
function onLines({ rows, columns, percent, outside }: Grid, values: Values): InGrid {
  const [own, other] = [within(values.own, rows), within(values.other, columns)];
  if (outside === 'zero' && !(own.equals(values.own) && other.equals(values.other))) return nothing(values);
  const right = Math.max(
    1,
    columns.findIndex((column) => column.gte(other)),
  );
  const around = columns.flatMap((column, j) => (j === right || j === right - 1 ? [{ column, j }] : []));
  const down = around.map(({ column, j }) => ({
    column,
    ...interpolate({ ...HELD, points: rows.map((row, i) => [row, percent[i]![j]!]) }, own),
  }));
  const across = interpolate({ ...HELD, points: down.map(({ column, percent: at }) => [column, at]) }, other);
  const parts = (): readonly string[] => down.map(({ column, how }) => `[${num(column)}] ${how()}`);
  return { percent: across.percent, how: () => [...parts(), across.how()].join('; ') };
}

const HELD = { below: 'hold', above: 'hold' } as const;

const within = (value: Decimal, values: readonly Decimal[]): Decimal => min(max(value, values[0]!), values.at(-1)!);

const nothing = ({ own, other }: Values): InGrid => ({
  percent: ZERO,
  how: () => `${num(own)}; ${num(other)} → 0%`,
});

/** The cell of the last row and column reached. */
function reached({ rows, columns, percent, outside, other: link }: Grid, values: Values, direction: Direction): InGrid {
  const row = lastReached(rows, values.own, direction);
  const column = lastReached(columns, values.other, link.target?.direction ?? 'higher');
  if (outside === 'zero' && (row.before || column.before)) return nothing(values);
  const at = percent[row.index]![column.index]!;
  const place = (): string => `[${num(rows[row.index]!)}; ${num(columns[column.index]!)}]`;
  return { percent: at, how: () => `${num(values.own)}; ${num(values.other)} → ${place()} → ${num(at)}%` };
}

interface Reached {
  readonly index: number;
  /** The value is worse than all; the worst counts where the edge is held. */
  readonly before: boolean;
}

/** The greatest value that is not above it, or, where lower is better, the least that is not below it. */
function lastReached(values: readonly Decimal[], value: Decimal, direction: Direction): Reached {
  const index =
    direction === 'lower' ? values.findIndex((one) => one.gte(value)) : values.findLastIndex((one) => one.lte(value));
  if (index !== -1) return { index, before: false };
  return { index: direction === 'lower' ? values.length - 1 : 0, before: true };
}
