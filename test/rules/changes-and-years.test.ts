import type { Texts } from '../support/check-texts';
import { count, found, only } from './found';

describe('changes of a review', () => {
  const APPROVED = { reason: 'Line sold', requestedBy: 'A', approvedBy: 'B', approved: '2026-04-02' };
  const reviewed = (fields: object, ...changes: readonly object[]): Texts => ({
    ...only({ aggregate: 'sum', ...fields }),
    'review.yaml': JSON.stringify({
      kind: 'review',
      cycle: '2026-03',
      department: 'production',
      changes: changes.map((change) => ({ item: 'production/k', ...APPROVED, ...change })),
    }),
  });
  const unapplied = (fields: object, ...changes: readonly object[]): number =>
    count('change-not-applied', reviewed(fields, ...changes));
  const to = (target: unknown): object => ({ field: 'basic.target', from: 120, to: target });

  test('say what the plan says, however it is written', () => {
    expect([
      unapplied({}, to(100)),
      unapplied({}, to('100.0')),
      unapplied({}, { ...to(100), field: 'target' }),
      unapplied({}, to(90)),
      unapplied({ phasing: { step: 5 } }, { field: 'phasing', from: 'even', to: { step: 5 } }),
      unapplied({}, { field: 'phasing', from: 'even', to: { step: 5 } }),
    ]).toEqual([0, 0, 0, 1, 0, 1]);
  });

  test('count once they are approved, and the newest alone', () => {
    expect(unapplied({}, { ...to(90), approvedBy: undefined })).toBe(0);
    expect(unapplied({}, to(90), { ...to(100), from: 90 })).toBe(0);
    expect(unapplied({}, to(100), { ...to(90), from: 100 })).toBe(1);
  });

  test('of a KPI that was taken away, and is there', () => {
    expect(unapplied({}, { field: 'kind', from: 'kpi', to: 'removed' })).toBe(1);
  });

  test('begin in a month: another period is called what it is', () => {
    const begin = (effective: string): string[] => found('bad-period', reviewed({}, { ...to(100), effective }));
    expect(begin('2026-Q2')).toEqual(['“2026-Q2” is a quarter, and does not fit here.']);
    expect(begin('2026-13')).toEqual(['“2026-13” does not exist in the calendar.']);
  });

  test('name a field that there is', () => {
    const unknown = (field: string): string[] => found('unknown-key', reviewed({}, { field, to: 1 }));
    expect(unknown('basic.taget')).toEqual(['“production/k” has no field “basic.taget” that a change could name.']);
    expect(['basic.target', 'target', 'scoring', 'weight', 'challenge.bonus', 'kind'].flatMap(unknown)).toEqual([]);
  });

  test('are effective in a month of the year of their review', () => {
    const outside = (effective: string): number =>
      count('period-outside-year', reviewed({}, { ...to(100), effective }));
    expect(['2026-04', '2026-12', '2027-01', '2025-12'].map(outside)).toEqual([0, 0, 1, 1]);
  });
});

describe('periods of a fiscal year from April', () => {
  const april = (fields: Readonly<Record<string, unknown>>, more: Texts = {}): Texts => ({
    'plan.yaml': 'kind: plan\nid: p\nname: P\nfiscalYear: {startMonth: 4}\ndepartments: [{id: production, name: P}]\n',
    ...only(fields),
    ...more,
  });
  const actuals = (when: string): Texts => ({
    'actuals.yaml': `kind: actuals\ndepartment: production\nvalues: {k: {${when}: 1}}\n`,
  });

  test('a month lies in the quarter of the fiscal year', () => {
    expect(found('bad-period', april({ frequency: 'quarter' }, actuals('2027-01')))).toEqual([
      '“production/k” is measured every quarter, and “2027-01” is a month, which lies in 2026-Q4.',
    ]);
  });

  test('the months of the year are named', () => {
    expect(found('period-outside-year', april({}, actuals('2027-04')))).toEqual([
      '“2027-04” lies in 2027, but “production/k” has its place in 2026 (2026-04 to 2027-03).',
    ]);
  });
});
