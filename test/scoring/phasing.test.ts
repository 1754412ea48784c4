import { ownPeriods, phasedTargets, targetChanges } from '../../src/scoring';
import type { Kpi, Plan } from '../../src/model/types';
import { plain } from '../../src/util/decimal';
import { buildKpi, buildPlan, dec, period, type KpiSpec } from '../support/build-plan';
import { printedParts } from '../support/printed-parts';

const targets = (spec: Omit<KpiSpec, 'id'>): string => {
  const { plan, kpi } = buildKpi(spec);
  return written(plan, kpi);
};

function written(plan: Plan, kpi: Kpi): string {
  const phased = phasedTargets(kpi, ownPeriods(kpi, plan.fiscalYear), targetChanges(plan).get(kpi));
  return (phased ?? [])
    .map((one) => (one.type === 'point' ? plain(one.value) : `${plain(one.low)}-${plain(one.high)}`))
    .join(' ');
}

const stepOf = (step: number): NonNullable<KpiSpec['phasing']> => ({ type: 'even', step: dec(step) });

const named = (months: Record<string, number>): NonNullable<KpiSpec['phasing']> => ({
  type: 'months',
  targets: Object.entries(months).map(([text, value]) => ({
    period: period(text),
    value: dec(value),
    origin: buildKpi({}).kpi.origin,
  })),
});

test.each<[string, Omit<KpiSpec, 'id'>, string]>([
  ['a sum by quarter spreads evenly over four', { target: 1000, frequency: 'quarter' }, '250 250 250 250'],
  ['a sum that starts in October has three months', { target: 100, start: '2026-10' }, '33.333333 33.333333 33.333333'],
  [
    'a profile of twelve weights serves quarters',
    {
      target: 780,
      frequency: 'quarter',
      phasing: { type: 'profile', weights: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(dec) },
    },
    '60 150 240 330',
  ],
  [
    'a profile of twelve weights serves a late start',
    {
      target: 330,
      start: '2026-10',
      phasing: { type: 'profile', weights: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(dec) },
    },
    '100 110 120',
  ],
  [
    'a profile of as many weights as periods is taken as it is',
    { target: 100, frequency: 'quarter', phasing: { type: 'profile', weights: [4, 3, 2, 1].map(dec) } },
    '40 30 20 10',
  ],
  [
    'a profile that fits no periods leaves the year even',
    { target: 100, frequency: 'quarter', phasing: { type: 'profile', weights: [4, 3, 2].map(dec) } },
    '25 25 25 25',
  ],
  [
    'last year by quarter is that of its months, where they are all there',
    {
      target: 120,
      frequency: 'quarter',
      phasing: { type: 'lastYear' },
      history: {
        '2025-Q1': 1,
        ...Object.fromEntries(
          [4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [`2025-${String(month).padStart(2, '0')}`, 1]),
        ),
      },
    },
    '12 36 36 36',
  ],
  [
    'last year with a month missing leaves the year even',
    {
      target: 120,
      frequency: 'quarter',
      phasing: { type: 'lastYear' },
      history: { '2025-Q1': 1, '2025-Q2': 1, '2025-Q3': 1, '2025-10': 1, '2025-11': 1 },
    },
    '30 30 30 30',
  ],
  [
    'targets of months make those of a quarter',
    { target: 100, frequency: 'quarter', phasing: named({ '2026-02': 30, '2026-03': 20, '2026-Q3': 50 }) },
    '50 0 50 0',
  ],
  ['places of printed values change no target', { target: '1.25', decimals: 0, frequency: 'half' }, '0.625 0.625'],
  ['a negative sum falls', { target: -10, frequency: 'quarter' }, '-2.5 -2.5 -2.5 -2.5'],
  ['with a step nothing is due before it is wholly due', { target: 6, phasing: stepOf(1) }, '0 1 0 1 0 1 0 1 0 1 0 1'],
  ['steps are steps of the total, whatever the months', { target: 2, phasing: stepOf(1) }, '0 0 0 0 0 1 0 0 0 0 0 1'],
  [
    'the last step is the target, a whole one or not',
    { target: 5, frequency: 'quarter', phasing: stepOf(2) },
    '0 2 0 3',
  ],
  ['steps of a negative sum go towards 0', { target: -6, frequency: 'quarter', phasing: stepOf(2) }, '0 -2 -2 -2'],
  [
    'a profile goes in steps',
    {
      target: 10,
      frequency: 'quarter',
      phasing: { type: 'profile', weights: [1, 1, 1, 7].map(dec), step: dec(3) },
    },
    '0 0 3 7',
  ],
  [
    'last year goes in steps',
    {
      target: 4,
      frequency: 'quarter',
      phasing: { type: 'lastYear', step: dec(1) },
      history: { '2025-Q1': 3, '2025-Q2': 1, '2025-Q3': 1, '2025-Q4': 3 },
    },
    '1 1 0 2',
  ],
  [
    'both ends of a range go in steps',
    { target: [2, 4], direction: 'range', frequency: 'quarter', phasing: stepOf(1) },
    '0-1 1-1 0-1 1-1',
  ],
  ['an allowance has no targets of periods', { target: 2, direction: 'lower', phasing: { type: 'allowance' } }, ''],
  [
    'last year is a profile',
    {
      target: 200,
      frequency: 'quarter',
      phasing: { type: 'lastYear' },
      history: { '2025-Q1': 10, '2025-Q2': 20, '2025-Q3': 30, '2025-Q4': 40 },
    },
    '20 40 60 80',
  ],
  [
    'last year without all of its months is even',
    { target: 200, frequency: 'half', phasing: { type: 'lastYear' }, history: { '2025-01': 10 } },
    '100 100',
  ],
  [
    'named months are taken as they are',
    { target: 30, frequency: 'quarter', phasing: named({ '2026-Q1': 10, '2026-Q3': 20 }) },
    '10 0 20 0',
  ],
  [
    'a level keeps the target named last',
    { target: 90, aggregate: 'mean', frequency: 'quarter', phasing: named({ '2026-Q2': 80, '2026-Q4': 90 }) },
    '90 80 80 90',
  ],
  ['a level is flat', { target: 90, aggregate: 'mean', frequency: 'quarter' }, '90 90 90 90'],
  [
    'a path is straight',
    { target: 100, aggregate: 'last', frequency: 'quarter', phasing: { type: 'path', from: dec(80) } },
    '85 90 95 100',
  ],
  ['both ends of a range are phased', { target: [100, 200], direction: 'range', frequency: 'half' }, '50-100 50-100'],
])('%s', (_claim, spec, expected) => {
  expect(targets(spec)).toBe(expected);
});

test('an approved change leaves closed periods and spreads the rest over what remains', () => {
  const changed = (aggregate: 'sum' | 'last', approved = true, phasing?: KpiSpec['phasing']): string => {
    const plan = buildPlan({
      scorecards: [{ kpis: [{ id: 'k', target: 60, aggregate, frequency: 'quarter', ...(phasing && { phasing }) }] }],
      changes: [{ item: 'company/k', from: '80', effective: '2026-04', approved }],
    });
    return written(plan, plan.scorecards[0]!.kpis[0]!);
  };
  expect(changed('sum')).toBe('20 13.333333 13.333333 13.333333');
  expect(changed('sum', true, stepOf(25))).toBe('0 0 25 35');
  expect(changed('last')).toBe('80 60 60 60');
  expect(changed('last', true, { type: 'path', from: dec(40) })).toBe('50 53.333333 56.666667 60');
  expect(changed('sum', false)).toBe('15 15 15 15');
});

test.each<[string, number, string]>([
  ['1000', 0, '83 84 83 83 84 83 83 84 83 83 84 83'],
  ['-10', 0, '-1 -1 -1 0 -1 -1 -1 -1 -1 0 -1 -1'],
  ['1.5', 1, '0.1 0.2 0.1 0.1 0.1 0.2 0.1 0.1 0.1 0.2 0.1 0.1'],
])('printed months of %s total it too', (target, places, expected) => {
  const { plan, kpi } = buildKpi({ target });
  const printed = printedParts(kpi, phasedTargets(kpi, ownPeriods(kpi, plan.fiscalYear))!, places);
  expect(printed.map((one) => plain(one)).join(' ')).toBe(expected);
});
