import { hoshin } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';

const scorecard = (department: string, weight: number): string =>
  `kind: scorecard\n${department}year: 2026\nkpis:\n  - {id: k, name: K, weight: ${weight}, direction: higher, aggregate: last, basic: {target: 1}}\n`;

const FILES = {
  'plan.yaml':
    'kind: plan\nid: x\nname: X\ndepartments: [{id: a, name: A}, {id: b, name: B, formerly: [old-b]}]\npolicy: {nonsense: 1}\n',
  // Two departments and the company in one file.
  'cards.yaml': `# Scorecards\n${scorecard('', 90)}---\n${scorecard('department: a\n', 80)}---\n${scorecard('department: old-b\n', 70)}`,
  'broken.yaml': 'kind: [\n',
};

let plan: TempPlan;
beforeAll(() => (plan = new TempPlan(FILES)));
afterAll(() => plan.dispose());

interface Checked {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly file: string;
    readonly start: { readonly line: number };
  }[];
  readonly hidden: { readonly otherDepartments: number };
}

async function found(...options: readonly string[]): Promise<{ places: readonly string[]; others: number }> {
  const { out } = await hoshin(['check', '--severity', 'error', '-f', 'json', ...options], { cwd: plan.root });
  const { diagnostics, hidden } = JSON.parse(out) as Checked;
  return {
    places: diagnostics.map(({ code, file, start }) => `${file}:${start.line} ${code}`),
    others: hidden.otherDepartments,
  };
}

const UNREADABLE = 'broken.yaml:1 yaml-syntax';

test.each([
  ['company', 'cards.yaml:5 weights-not-100'],
  ['a', 'cards.yaml:11 weights-not-100'],
  ['b', 'cards.yaml:17 weights-not-100'],
])('of %s is what stands in its documents, beside what could not be read', async (department, place) => {
  const { places, others } = await found('--department', department);
  expect(places).toEqual([UNREADABLE, place]);
  expect(others).toBeGreaterThan(2);
});

test('a finding that is explained by a document of the department concerns it', async () => {
  const twice = new TempPlan({
    ...FILES,
    'broken.yaml': 'kind: actuals\ndepartment: a\nvalues: {k: {2026: 1}}\n',
    'more.yaml': 'kind: actuals\ndepartment: a\nvalues: {k: {2026: 2}}\n',
  });
  const { out } = await hoshin(['check', '--department', 'a', '--rule', 'duplicate-value'], { cwd: twice.root });
  twice.dispose();
  expect(out).toMatch(/duplicate-value/);
});

test('a department that is not there is told, with the nearest', async () => {
  expect(await hoshin(['check', '--department', 'compny'], { cwd: plan.root })).toMatchObject({
    code: 2,
    err: expect.stringMatching(/compny.*\nhelp: .*company/) as string,
  });
});

test('the summary counts what concerns others', async () => {
  const { out } = await hoshin(['check', '--department', 'a'], { cwd: plan.root });
  expect(out).toMatch(/\d+ findings of other departments and of the whole plan are not shown\.\n/);
});
