import fc from 'fast-check';
import type { ChartFacts } from '../../src/charts';
import type { Leaf } from '../../src/charts/tree';
import type { ValueNode } from '../../src/charts/value-tree';
import type { XColumn, XRow } from '../../src/charts/x-matrix/facts';
import type { Status } from '../../src/scoring';
import { chartText, statusLetters } from './chart-text';

/** Facts of the pictures of structure: none, a few, and 40 of everything. */

const status = fc.constantFrom<Status>('challenge', 'green', 'amber', 'red', 'missing', 'na', 'none');
const strength = fc.constantFrom('strong' as const, 'medium' as const, 'weak' as const);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
export const place = fc.nat(10_000);

/** Up to `most` pairs of different things among `count`, by their places. */
export const pairs = (count: number, most = 60): fc.Arbitrary<{ from: number; to: number }[]> =>
  count < 2
    ? fc.constant([])
    : fc
        .array(fc.record({ from: place.map((n) => n % count), to: place.map((n) => n % count) }), { maxLength: most })
        .map((all) => all.filter(({ from, to }) => from !== to));

export const strategyMap: fc.Arbitrary<ChartFacts['strategyMap']> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.nat(40))
  .chain(([lanes, count]) =>
    fc.record({
      lanes: fc.array(fc.record({ name: chartText, empty: chartText }), { minLength: lanes, maxLength: lanes }),
      boxes: fc.array(
        fc.record({
          lane: place.map((n) => n % lanes),
          name: chartText,
          counts: fc.uniqueArray(fc.record({ status, count: fc.nat(40) }), {
            maxLength: 4,
            selector: (one) => one.status,
          }),
          note: optional(chartText),
          open: fc.boolean(),
        }),
        { minLength: count, maxLength: count },
      ),
      arrows: pairs(count).chain((all) =>
        fc.tuple(
          ...all.map((pair) =>
            fc.record({
              ...{ from: fc.constant(pair.from), to: fc.constant(pair.to) },
              strength,
              badge: fc.constantFrom('S', 'M 6', 'W 12', '强 120'),
            }),
          ),
        ),
      ),
      letters: statusLetters,
      legend: fc.record({
        strengths: fc.record({ strong: chartText, medium: chartText, weak: chartText }),
        notes: fc.array(chartText, { maxLength: 3 }),
      }),
    }),
  );

const valueNode = (depth: number): fc.Arbitrary<ValueNode> =>
  fc.record({
    name: chartText,
    whose: chartText,
    target: chartText,
    actual: chartText,
    status,
    formula: optional(chartText),
    notes: fc.array(chartText, { maxLength: 2 }),
    contribution: optional(
      fc.record({
        text: chartText,
        share: fc.integer({ min: -100, max: 100 }).map((n) => n / 100),
        isGood: optional(fc.boolean()),
      }),
    ),
    inputs: depth === 0 ? fc.constant([]) : fc.array(valueNode(depth - 1), { maxLength: 6 }),
  }) as fc.Arbitrary<ValueNode>;

export const valueTree: fc.Arbitrary<ChartFacts['valueTree']> = fc.record({
  roots: fc.array(valueNode(2), { maxLength: 2 }),
  letters: statusLetters,
  words: fc.record({ target: chartText, actual: chartText, notes: fc.array(chartText, { maxLength: 2 }) }),
});

export const fishbone: fc.Arbitrary<ChartFacts['fishbone']> = fc.record({
  effect: chartText,
  bones: fc.array(fc.record({ head: chartText, causes: fc.array(chartText, { maxLength: 8 }) }), { maxLength: 8 }),
});

export const whys: fc.Arbitrary<ChartFacts['whys']> = fc.record({
  problem: chartText,
  answers: fc.array(chartText, { maxLength: 40 }),
  words: fc.record({ problem: chartText, why: chartText, root: chartText }),
});

const list = fc.array(fc.record({ name: chartText, isRest: fc.boolean() }), { maxLength: 40 });

export const xMatrix: fc.Arbitrary<ChartFacts['xMatrix']> = fc
  .record({ goals: list, objectives: list, measures: list, kpis: list, owners: list })
  .chain((lists) => {
    const link = (column: XColumn, row: XRow) =>
      fc.array(fc.record({ columnAt: place, rowAt: place, strength }), { maxLength: 20 }).map((all) =>
        all
          .filter(() => lists[column].length > 0 && lists[row].length > 0)
          .map((one) => ({
            ...one,
            column,
            row,
            columnAt: one.columnAt % lists[column].length,
            rowAt: one.rowAt % lists[row].length,
          })),
      );
    const links = fc
      .tuple(
        link('objectives', 'goals'),
        link('objectives', 'measures'),
        link('kpis', 'measures'),
        link('kpis', 'goals'),
        link('owners', 'measures'),
      )
      .map((all) => all.flat());
    const titles = fc.record({
      goals: chartText,
      objectives: chartText,
      measures: chartText,
      kpis: chartText,
      owners: chartText,
    });
    const words = fc.record({
      titles,
      strengths: fc.record({ strong: chartText, medium: chartText, weak: chartText }),
      empty: chartText,
      notes: fc.array(chartText, { maxLength: 2 }),
    });
    return fc.record({ lists: fc.constant(lists), links, words });
  });

const leaf = (depth: number): fc.Arbitrary<Leaf> =>
  fc.record({
    name: chartText,
    about: chartText,
    status: optional(status),
    isFaint: fc.boolean(),
    children: depth === 0 ? fc.constant([]) : fc.array(leaf(depth - 1), { maxLength: 4 }),
  }) as fc.Arbitrary<Leaf>;

export const tree: fc.Arbitrary<ChartFacts['tree']> = fc.record({
  roots: fc.array(leaf(3), { maxLength: 2 }),
  letters: statusLetters,
});

export const matrix: fc.Arbitrary<ChartFacts['matrix']> = fc.nat(40).chain((count) =>
  fc.record({
    columns: fc.constant(Array.from({ length: count }, (_, i) => i + 1)),
    rows: fc
      .array(
        fc.record({
          name: chartText,
          group: fc.constantFrom('Customer', '客户', 'Learning and growth of all'),
          drives: fc.uniqueArray(fc.record({ to: place.map((n) => (n % Math.max(1, count)) + 1), strength }), {
            maxLength: 6,
            selector: ({ to }) => to,
          }),
        }),
        { minLength: count, maxLength: count },
      )
      .map((rows) => rows.map((row, i) => ({ ...row, number: i + 1 }))),
    words: fc.record({
      strengths: fc.record({ strong: chartText, medium: chartText, weak: chartText }),
      notes: fc.array(chartText, { maxLength: 2 }),
    }),
  }),
);
