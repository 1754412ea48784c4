import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExitCode } from '../../src/cli/exit-code';
import { hoshin, ROOT, type Ran } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';
import { scoreOf } from './score-of';

const kpi = (weight: number): string =>
  `{id: a, name: A, weight: ${weight}, direction: higher, aggregate: last, frequency: year, basic: {target: 100}}`;

const PLAN = 'kind: plan\nid: p\nname: P\ndepartments: [{id: d, name: D}]\n';
const CARD = (weight: number, year = 2026, note = ''): string =>
  `kind: scorecard\ndepartment: d\nyear: ${year}\nkpis:\n  - ${kpi(weight)}${note}\n`;
const ACTUALS = 'kind: actuals\ndepartment: d\nvalues: {a: {2026: 100}}\n';
const PAY = 'kind: pay\nyear: 2026\npeople:\n  - {id: li, name: Li Na, department: d, annual: 12000, monthly: 1000}\n';

const FILES = { 'plan.yaml': PLAN, 'card.yaml': CARD(90), 'actuals.yaml': ACTUALS, 'pay.yaml': PAY };
const ALLOWED = '   # hoshin-allow weights-not-100: the rest is decided in May';

/** Runs calls on a plan; it is the year after. */
async function runOn(files: Readonly<Record<string, string>>, ...calls: readonly string[]): Promise<readonly Ran[]> {
  const plan = new TempPlan(files);
  try {
    const world = { cwd: plan.root, now: new Date('2027-02-01T00:00:00Z') };
    const ran: Ran[] = [];
    for (const call of calls) ran.push(await hoshin(call.split(' '), world));
    return ran;
  } finally {
    plan.dispose();
  }
}

const SIGNED = ['score 2026 --final', 'pay 2026', 'pay 2026-03', 'explain pay/li 2026'];

test('a final assessment and everything of pay are refused while the plan has errors, with the list', async () => {
  for (const { code, out } of await runOn(FILES, ...SIGNED)) {
    expect(code).toBe(ExitCode.PlanHasErrors);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('Refused while the plan has errors; 1 error must be mended first: - card.yaml:');
    expect(text).toContain('The weights of d total 90, not 100. [weights-not-100]');
    expect(text).not.toMatch(/12,000|1,000\.00|90\.00/);
  }
});

test('with --despite-errors they are printed, marked in the head, and still end with 1', async () => {
  for (const { code, out } of await runOn(FILES, ...SIGNED.map((call) => `${call} --despite-errors`))) {
    expect(code).toBe(ExitCode.PlanHasErrors);
    expect(out.split('\n').slice(0, 6).join('\n')).toContain('1 error: not for payment');
    expect(out).not.toContain('Refused');
  }
  const [chinese] = await runOn(FILES, 'pay 2026-03 --despite-errors --language zh-CN');
  expect(chinese!.out).toContain('1个错误：不得据此发放');
});

test.each(['score 2026 --final', 'pay 2026'])('%s says so in every format', async (call) => {
  const formats = ['markdown', 'html', 'json', 'csv'];
  const marked = await runOn(FILES, ...formats.map((format) => `${call} --despite-errors -f ${format}`));
  const [markdown, html, json, csv] = marked.map(({ out }) => out);
  expect(markdown).toContain('**1 error: not for payment**');
  expect(html).toContain('<p class="confidential">1 error: not for payment</p>');
  expect(html).toMatch(/@top-center \{ content: "1 error: not for payment/);
  const { errors } = JSON.parse(json!) as { readonly errors: readonly object[] };
  expect(errors).toEqual([
    { code: 'weights-not-100', message: 'The weights of d total 90, not 100.', file: 'card.yaml', line: 5 },
  ]);
  const [columns, row] = csv!.split('\n').map((line) => line.split(','));
  expect(row![columns!.indexOf('errors')]).toBe('1');
  const [refused] = await runOn(FILES, `${call} -f csv`);
  expect(refused!.out.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  ['errors that a comment allows', { ...FILES, 'card.yaml': CARD(90, 2026, ALLOWED) }],
  ['errors in documents of other years', { ...FILES, 'card.yaml': CARD(100), 'old.yaml': CARD(90, 2025) }],
  [
    'errors in actuals of other years',
    {
      ...FILES,
      'card.yaml': CARD(100),
      'old.yaml': CARD(100, 2025),
      'old-actuals.yaml': 'kind: actuals\ndepartment: d\nvalues: {a: {2025: 1/0}}\n',
    },
  ],
])('%s do not count', async (_claim, files) => {
  for (const { code, out, err } of await runOn(files, ...SIGNED)) {
    expect([code, err]).toEqual([ExitCode.Ok, '']);
    expect(out).not.toMatch(/Refused|not for payment|The plan has/);
  }
});

test.each([
  ['in actuals of the year', { ...FILES, 'card.yaml': CARD(100), 'more.yaml': ACTUALS }],
  ['in the plan itself', { ...FILES, 'card.yaml': CARD(100), 'plan.yaml': `${PLAN}langauge: en\n` }],
  ['in a file that cannot be read', { ...FILES, 'card.yaml': CARD(100), 'more.yaml': 'kind: [\n' }],
])('errors %s count', async (_claim, files) => {
  for (const { code, out } of await runOn(files, 'score 2026 --final', 'pay 2026'))
    expect([code, out.includes('Refused while the plan has errors')]).toEqual([ExitCode.PlanHasErrors, true]);
});

test('other reports say in their head that the plan has errors', async () => {
  const calls = ['score 2026', 'tree', 'letter d', 'review 2026 --department d', 'forecast d', 'explain d 2026'];
  for (const { out } of await runOn(FILES, ...calls))
    expect(out.split('\n').slice(0, 6).join('\n')).toContain('The plan has 1 error.');
  const [check] = await runOn(FILES, 'check');
  expect(check!.out).not.toContain('The plan has 1 error.');
});

test('a plan without errors is signed as it is', async () => {
  for (const { code, out } of await runOn({ ...FILES, 'card.yaml': CARD(100) }, ...SIGNED)) {
    expect(code).toBe(ExitCode.Ok);
    expect(out).not.toMatch(/Refused|The plan has/);
  }
});

describe('a share of a milestone that is written as a per cent', () => {
  const CASE = join(ROOT, 'test/cases/figures/final-with-errors');
  const text = readFileSync(join(CASE, 'plan.yaml'), 'utf8');

  test('counts as written', async () => expect((await scoreOf(CASE)).score).toBe(0));
  test('refuses both where it cannot be read, and never becomes its default', async () => {
    const files = { 'plan.yaml': text.replace('latePercent: 50%', 'latePercent: half') };
    for (const { code, out } of await runOn(files, 'score 2026 --final', 'pay 2026'))
      expect([code, out.includes('Refused while the plan has errors')]).toEqual([ExitCode.PlanHasErrors, true]);
  });
});
