import { hoshin } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const PLAN = 'kind: plan\nid: p\nname: P\n';
const scorecard = (kpis: string): string => `kind: scorecard\nyear: 2026\nkpis:\n${kpis}`;

const answer = async (kpis: string, actuals: string, ...line: string[]): Promise<string> => {
  const cwd = temporaryFolder({
    'plan.yaml': PLAN,
    'scorecard.yaml': scorecard(kpis),
    'actuals.yaml': `kind: actuals\nvalues:\n${actuals}`,
  });
  return (await hoshin(line, { cwd })).out;
};

test('steps have every digit of what a plan writes', async () => {
  const kpi = '  - {id: a, name: A, weight: 100, direction: higher, aggregate: last, basic: {target: 1.123456789}}\n';
  const out = await answer(kpi, '  a: {2026-01: 1.1234567885}\n', 'explain', 'company/a', '2026-01');
  expect(out).toContain('1 + (1.1234567885 − 1.123456789) / 1.123456789 ≈ 1');
});

test('a month of a range in steps begins at the lower end, and is met there', async () => {
  const kpi =
    '  - {id: b, name: B, weight: 100, direction: range, aggregate: sum, basic: {target: [2, 3], scoring: {method: perUnit, deduct: 5, per: 1}}, phasing: {step: 1}}\n';
  expect(await answer(kpi, '  b: {2026-06: 0}\n', 'letter', 'company')).not.toContain('1 – 0');
  const json = await answer(kpi, '  b: {2026-06: 1}\n', 'explain', 'company/b', '2026-06', '-f', 'json');
  const { periods } = JSON.parse(json) as { periods: { period: string; target: object; status: string }[] };
  expect(periods.find(({ period }) => period === '2026-06')).toMatchObject({
    target: { low: 0, high: 1 },
    status: 'green',
  });
});

test('of a number with a comma in brackets nothing is said but that', async () => {
  const kpi = '  - {id: a, name: A, weight: 100, direction: higher, aggregate: sum, basic: {target: 1,200}}\n';
  const out = await answer(kpi, '  a: {2026-01: 90}\n', 'check', '--as-of', '2026-02-01');
  expect(out).toContain('write a number without commas');
  expect(out).not.toContain('phasing-of-counts');
});
