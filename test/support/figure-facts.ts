import fc from 'fast-check';
import type { ChartFacts } from '../../src/charts';
import type { Status } from '../../src/scoring';
import { decimal, type Decimal } from '../../src/util/decimal';
import { chartText, statusLetters } from './chart-text';

/** Figures as they come, and as nobody expects them: none, negative, huge, with many places. */
const value: fc.Arbitrary<Decimal> = fc
  .oneof(
    fc.integer({ min: -200, max: 200 }),
    fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
    fc.integer({ min: -9999, max: 9999 }).map((n) => `${n}.0625`),
  )
  .map(decimal);

const status = fc.constantFrom<Status>('challenge', 'green', 'amber', 'red', 'missing', 'na', 'none');
const day = fc
  .date({ min: new Date('2024-06-01'), max: new Date('2028-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });
const figure = fc
  .bigInt({ min: -(10n ** 13n), max: 10n ** 13n })
  .map((n) => n.toString().replace(/\B(?=(\d{3})+$)/g, ','));

export const bowling: fc.Arbitrary<ChartFacts['bowling']> = fc.record({
  columns: fc.constant(['YTD', ...Array.from({ length: 12 }, (_, i) => `${i + 1}月`)]),
  rows: fc.array(
    fc.record({
      name: chartText,
      cells: fc.array(fc.record({ actual: figure, plan: figure, difference: figure, status }), {
        minLength: 13,
        maxLength: 13,
      }),
      answers: fc.array(chartText, { maxLength: 4 }),
    }),
    { maxLength: 40 },
  ),
  letters: statusLetters,
  lines: fc.record({ actual: chartText, plan: chartText, difference: chartText }),
});

export const bridge: fc.Arbitrary<ChartFacts['bridge']> = fc.record({
  rows: fc.array(
    fc.record({
      label: chartText,
      kind: fc.constantFrom('total' as const, 'lost' as const, 'won' as const, 'challenge' as const),
      points: value,
      text: figure,
    }),
    { maxLength: 40 },
  ),
});

export const pareto: fc.Arbitrary<ChartFacts['pareto']> = fc.record({
  bars: fc.array(fc.record({ label: chartText, count: fc.nat(50).map(decimal), text: fc.nat(50).map(String) }), {
    maxLength: 40,
  }),
  names: fc.record({ count: chartText, cumulative: chartText }),
});

export const timeline: fc.Arbitrary<ChartFacts['timeline']> = fc.record({
  from: fc.constant('2026-01-01'),
  to: fc.constant('2026-12-31'),
  today: maybe(fc.record({ day, label: chartText })),
  isWide: fc.boolean(),
  months: fc.constant(
    Array.from({ length: 12 }, (_, i) => ({ day: `2026-${String(i + 1).padStart(2, '0')}-01`, label: `${i + 1}月` })),
  ),
  rows: fc.array(
    fc.record({
      name: chartText,
      state: chartText,
      tone: fc.constantFrom('late' as const, 'good' as const, 'plain' as const),
      start: maybe(day),
      due: maybe(day),
      originalDue: maybe(day),
      doneOn: maybe(day),
      stages: fc.array(
        fc.record({ on: day, sign: fc.constantFrom('planned' as const, 'done' as const, 'overdue' as const) }),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 40 },
  ),
  names: fc.record({
    planned: chartText,
    done: chartText,
    overdue: chartText,
    running: chartText,
    late: chartText,
    moved: chartText,
  }),
});

const trendSlot = fc.record({
  label: chartText,
  plan: fc.array(value, { maxLength: 2 }),
  actual: maybe(value),
  status,
  expected: maybe(value),
  variance: maybe(fc.record({ value, text: figure, isGood: fc.boolean() })),
});

export const trend: fc.Arbitrary<ChartFacts['trend']> = fc.record({
  form: fc.constantFrom('line' as const, 'columns' as const),
  unit: maybe(chartText),
  decimals: fc.integer({ min: 0, max: 4 }),
  slots: fc.array(trendSlot, { maxLength: 40 }),
  levels: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom('basic' as const, 'challenge' as const),
      label: chartText,
      ends: fc.array(value, { minLength: 1, maxLength: 2 }),
    }),
    { selector: ({ kind }) => kind },
  ),
  forecast: maybe(fc.record({ low: value, high: value, shown: value, label: chartText })),
  letters: statusLetters,
  names: fc.record({ actual: chartText, plan: maybe(chartText) }),
});
