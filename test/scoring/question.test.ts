import { ask } from '../../src/scoring';
import { UserError } from '../../src/util/user-error';
import { buildPlan, period } from '../support/build-plan';

const plan = buildPlan({ scorecards: [] });
const april = { ...plan, fiscalYear: { startMonth: 4, namedBy: 'end' } as const };

test('a question is of the year up to the end of its period, as known when its values are due', () => {
  expect(ask(plan, period('2026-Q2'))).toMatchObject({
    year: 2026,
    to: '2026-06-30',
    asOf: '2026-07-10',
    final: false,
  });
  expect(ask(april, period('2026-Q1'))).toMatchObject({ year: 2026, to: '2025-06-30' });
  expect(ask(plan, period('2026-06'), { asOf: '2026-07-01' }).asOf).toBe('2026-07-01');
});

test('a final question is of a year, or of a half where the policy assesses halves', () => {
  const halves = buildPlan({ scorecards: [], policy: { results: 'half' } });
  expect(ask(plan, period('2026'), { final: true }).final).toBe(true);
  expect(ask(halves, period('2026-H1'), { final: true }).final).toBe(true);
  expect(() => ask(plan, period('2026-H1'), { final: true })).toThrow(
    new UserError('not-assessed', '2026-H1', 2026, false),
  );
});
