import { join } from 'node:path';
import { countErrors, findingsOf, findingsOn } from '../../src/app/findings';
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import { periodOf } from '../../src/app/period';
import { review } from '../../src/app/review';
import { checkPlan } from '../../src/pipeline';
import { rules } from '../../src/rules';
import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

// How often a rule runs is counted: no plan is kept from test to test.
jest.unmock('../../src/pipeline');

const opened = (path: string, asOf: string): OpenedPlan =>
  openPlan({ path, asOf }, { cwd: ROOT, env: { PATH: '/nowhere' }, now: new Date('2026-07-15T12:00:00Z') });

const errorsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length;

const RIVER = join(ROOT, 'examples/river-foods');

/** A plan without an actual of January, which is told from February on; a comment may allow it. */
const shop = (settings: string, comment = ''): string =>
  temporaryFolder({
    'plan.yaml': `kind: plan\nid: tiny\nname: Tiny\ndepartments: [{id: shop, name: Shop}]\n${settings}`,
    'shop.yaml': `kind: scorecard\ndepartment: shop\nyear: 2026\nkpis:\n  - id: sales${comment}\n    name: Sales\n    weight: 90\n    direction: higher\n    aggregate: sum\n    basic: {target: 1200}\n`,
  });

describe('how many errors a plan has', () => {
  test.each<readonly [what: string, folder: string]>([
    ['an example', RIVER],
    ['weights that do not total 100', shop('')],
    ['a dated rule that is an error here', shop('rules: {actual-missing: error}\n')],
    ['an error that is none here', shop('rules: {weights-not-100: warning}\n')],
    [
      'an unused comment that is an error here',
      shop('rules: {unused-acknowledgement: error}\n', ' # hoshin-allow off-track: new'),
    ],
    [
      'a used comment',
      shop('rules: {unused-acknowledgement: error, actual-missing: error}\n', ' # hoshin-allow actual-missing: new'),
    ],
    [
      'a comment without a reason',
      shop('rules: {acknowledgement-without-reason: error}\n', ' # hoshin-allow actual-missing'),
    ],
  ])('is what all rules find: %s', (_, folder) => {
    const plan = opened(folder, '2026-07-15');
    expect(countErrors(plan)).toBe(errorsIn(findingsOf(plan).diagnostics));
  });
});

describe('what was found on an earlier day', () => {
  test('is what a check of that day finds, but for comments that allow what came later', () => {
    const folder = shop('', ' # hoshin-allow actual-missing: new');
    const plan = opened(folder, '2026-07-15');
    const codes = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ code }) => code);
    const then = codes(findingsOf(opened(folder, '2026-01-15')).diagnostics);
    expect(then).toContain('unused-acknowledgement');
    expect(codes(findingsOn('2026-01-15', plan).diagnostics)).toEqual(
      then.filter((code) => code !== 'unused-acknowledgement'),
    );
  });
});

test('for a review no rule is run twice', () => {
  const plan = opened(RIVER, '2026-07-15');
  const runs = rules
    .filter(({ check }) => check)
    .map((rule) => jest.spyOn(rule as { check: NonNullable<typeof rule.check> }, 'check'));
  try {
    review(plan, { cycle: periodOf('2026-05', plan.plan), all: true });
    countErrors(plan);
    expect(runs.filter((run) => run.mock.calls.length > 1).map((run) => run.mock.calls.length)).toEqual([]);
    expect(runs.filter((run) => run.mock.calls.length === 1).length).toBeGreaterThan(40);
  } finally {
    runs.forEach((run) => run.mockRestore());
  }
});

test('a rule that asks for no day is run once for all days', () => {
  const check = jest.fn();
  const dated = jest.fn(({ asOf }: { readonly asOf: string }) => asOf);
  const [first] = rules;
  const own = [
    { ...first!, id: 'undated', check },
    { ...first!, id: 'dated', check: (_: unknown, context: { readonly asOf: string }) => void dated(context) },
  ];
  const { run } = checkPlan(opened(RIVER, '2026-07-15').tree, { asOf: '2026-07-15', rules: own });
  for (const rule of own) for (const day of ['2026-07-15', '2026-03-31', '2026-07-15']) run(rule, day);
  expect([check.mock.calls.length, dated.mock.calls.length]).toEqual([1, 2]);
});
