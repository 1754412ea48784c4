import { coversPartOfYear, ownPeriods, treePeriods } from '../../src/scoring/own-periods';
import type { Kpi } from '../../src/model/types';
import { buildOne, type KpiSpec } from '../support/build-plan';

const { plan } = buildOne({});

const kpisOf = (...kpis: readonly KpiSpec[]): Readonly<Record<string, Kpi>> => buildOne({ kpis }).kpis;

const own = (kpi: Kpi): string =>
  ownPeriods(kpi, plan.fiscalYear)
    .map(({ period: { text }, months }) => `${text}:${months.length}`)
    .join(' ');

test.each<[claim: string, spec: Partial<KpiSpec>, periods: string, isPart: boolean]>([
  ['a year', { frequency: 'year' }, '2026:12', false],
  ['quarters', { frequency: 'quarter' }, '2026-Q1:3 2026-Q2:3 2026-Q3:3 2026-Q4:3', false],
  ['quarters from a month on', { frequency: 'quarter', start: '2026-08' }, '2026-Q3:2 2026-Q4:3', true],
  ['halves from the first month', { frequency: 'half', start: '2026-01' }, '2026-H1:6 2026-H2:6', false],
  ['months from the last', { start: '2026-12' }, '2026-12:1', true],
])('a KPI is measured by %s', (_claim, spec, periods, isPart) => {
  const { k } = kpisOf({ id: 'k', target: 1, ...spec });
  expect(own(k!)).toBe(periods);
  expect(coversPartOfYear(k!, plan.fiscalYear)).toBe(isPart);
});

describe('a value tree', () => {
  const INPUTS = { m: 'company/month', q: 'company/quarter' };
  const month: KpiSpec = { id: 'month', target: 1 };
  const quarter: KpiSpec = { id: 'quarter', target: 1, frequency: 'quarter' };
  const half: KpiSpec = { id: 'half', target: 1, frequency: 'half' };
  const tree: KpiSpec = { id: 'tree', target: 1, formula: 'm + q', inputs: INPUTS };
  const count = (kpi: Kpi): number => treePeriods(kpi, plan.fiscalYear).length;

  test('is computed by the longest periods of its inputs, and of theirs', () => {
    const kpis = kpisOf(month, quarter, half, tree, {
      id: 'top',
      target: 1,
      formula: 't + h',
      inputs: { t: 'company/tree', h: 'company/half' },
    });
    expect([count(kpis.tree!), count(kpis.top!)]).toEqual([4, 2]);
    expect([own(kpis.tree!).split(' ').length, own(kpis.top!).split(' ').length]).toEqual([4, 2]);
  });

  test('that reports its own values has its own periods, and is no longer for its inputs', () => {
    const reporting = { ...tree, actuals: { '2026-01': 1 } };
    const kpis = kpisOf(month, quarter, reporting, {
      id: 'top',
      target: 1,
      formula: 't',
      inputs: { t: 'company/tree' },
    });
    expect(own(kpis.tree!).split(' ')).toHaveLength(12);
    expect([count(kpis.tree!), count(kpis.top!)]).toEqual([4, 12]);
  });

  test('that does not apply has its own periods', () => {
    const kpis = kpisOf(month, quarter, { ...tree, notApplicable: { approvedBy: 'Cyd' } });
    expect(own(kpis.tree!).split(' ')).toHaveLength(12);
  });

  test('in a circle comes to an end', () => {
    const kpis = kpisOf(quarter, {
      id: 'tree',
      target: 1,
      formula: 'm + q',
      inputs: { m: 'company/tree', q: 'company/quarter' },
    });
    expect(count(kpis.tree!)).toBe(4);
  });
});

test('a period from which nothing is measured is none', () => {
  const { k } = kpisOf({ id: 'k', target: 1, start: '2027-01' });
  expect(own(k!)).toBe('');
});
