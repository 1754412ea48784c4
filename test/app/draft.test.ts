import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { draft, openPlan, periodOf, review, type OpenedPlan } from '../../src';
import { openTree } from '../../src/app/open-plan';
import { checkLoaded } from '../../src/pipeline';
import { rules } from '../../src/rules';
import { SourceFile } from '../../src/source/source-file';
import { gitReader } from '../../src/source/git';
import { expectGolden } from '../support/golden';
import { hoshin, ROOT } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';

const SURROUNDINGS = { cwd: ROOT, env: { PATH: '/nowhere' }, now: new Date('2026-07-15T12:00:00Z') };
const opened = (path: string, asOf: string, language?: 'en' | 'zh-CN'): OpenedPlan =>
  openPlan({ path, asOf, language }, SURROUNDINGS);

/** A plan with further files, or with other texts of its own. */
function withFiles({ tree, asOf, language }: OpenedPlan, files: Readonly<Record<string, string>>): OpenedPlan {
  const kept = tree.files.filter(({ path }) => !(path in files));
  const added = Object.entries(files).map(([path, text]) => new SourceFile(path, text));
  return openTree(
    { ...tree, files: [...kept, ...added] },
    { asOf, language },
    SURROUNDINGS,
    gitReader({ PATH: '/nowhere' }),
  );
}

const draftsOf = (plan: OpenedPlan, cycle: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    draft(plan, { cycle: periodOf(cycle, plan.plan), all: true }).files.map(({ after: { path, text } }) => [
      path,
      text,
    ]),
  );

const findings = (plan: OpenedPlan): readonly string[] =>
  checkLoaded(plan, { ...plan, rules }).diagnostics.map(({ code, message }) => `${code}: ${message}`);

const CYCLES = ['2026-08', '2026-W20', '2026-Q2', '2026-H1', '2026', '2023-06', '2023'];
const EXAMPLES = readdirSync(join(ROOT, 'examples'));

describe.each(EXAMPLES)('examples/%s', (example) => {
  const plan = opened(join(ROOT, 'examples', example), '2026-09-04');
  const years = new Set(plan.plan.scorecards.map(({ year }) => String(year)));
  const cycles = CYCLES.filter((cycle) => years.has(cycle.slice(0, 4)));

  test.each(cycles)('drafts of %s change no finding, and are no reviews', (cycle) => {
    const drafts = draftsOf(plan, cycle);
    const drafted = withFiles(plan, drafts);
    expect(findings(drafted)).toEqual(findings(plan));
    expect(drafted.plan.drafts).toHaveLength(Object.keys(drafts).length);
    expect(drafted.plan.reviews).toHaveLength(plan.plan.reviews.length);
    expect(draftsOf(drafted, cycle)).toEqual({});
  });
});

const RIVER = join(ROOT, 'examples/river-foods');
const FILE = '2026/reviews/2026-07-production.yaml';

describe.each(['en', 'zh-CN'] as const)('a draft in %s', (language) => {
  const plan = opened(RIVER, '2026-08-04', language);
  const text = draftsOf(plan, '2026-07')[FILE]!;

  test('says what is known of each thing, by the id that a review names it with', () => {
    expectGolden(`river-foods/draft${language === 'en' ? '' : '-zh-CN'}.txt`, text);
  });

  test('is a review once its lines are filled in, and nothing is wrong with it', () => {
    const day = { en: 'DAY', 'zh-CN': '日期' }[language];
    const filled = text
      .replaceAll(/^( *)# (?=(held|finding|cause|done|stages|note|effective|whys): )/gm, '$1')
      .replaceAll(day, '2026-07-31');
    const codes = findings(withFiles(plan, { [FILE]: filled })).filter((line) => !findings(plan).includes(line));
    const review = withFiles(plan, { [FILE]: filled }).plan.reviews.find(({ origin }) => origin.file.path === FILE)!;
    expect(codes.filter((line) => /^(bad|unknown|missing|yaml|wrong)/.test(line))).toEqual([]);
    expect([review.held, review.progress.length, review.findings.length]).toEqual(['2026-07-31', 8, 4]);
  });
});

test('one word makes a draft a review; what is not filled in says nothing', () => {
  const plan = opened(RIVER, '2026-08-04');
  const text = draftsOf(plan, '2026-07')[FILE]!.replace('# chair:', 'chair:');
  const held = withFiles(plan, { [FILE]: text }).plan.reviews.find(({ origin }) => origin.file.path === FILE)!;
  expect([held.chair, held.progress, held.findings]).toEqual(['Wang Fang', [], []]);
  expect(held.followUps.length).toBeGreaterThan(0);
});

test('the printed review of a draft says that it is one', () => {
  const plan = opened(RIVER, '2026-08-04');
  const printed = (one: OpenedPlan): string =>
    review(one, { cycle: periodOf('2026-07', one.plan), department: 'production' })
      .reviews[0]!.report.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
      .join('\n');
  expect(printed(plan)).toContain('No review was written');
  expect(printed(withFiles(plan, draftsOf(plan, '2026-07')))).toContain('is a draft that nobody has filled in');
});

const HOSTILE = 'name: "x\\nkind: pay\\u2028held: 2026-07-01\\r# y"';

test('names and texts of a plan cannot leave their comments', () => {
  const plan = opened(RIVER, '2026-08-04');
  const hostile = Object.fromEntries(
    plan.tree.files
      .filter(({ path }) => path.startsWith('2026/') && !path.includes('actuals'))
      .map(({ path, text }) => [path, text.replace(/\bname: (\{[^}]*\}|[^,{}\n]+)/g, HOSTILE)]),
  );
  const drafted = draftsOf(withFiles(plan, hostile), '2026-07')[FILE]!;
  expect(drafted).toContain('# x kind: pay');
  expect(withFiles(plan, { ...hostile, [FILE]: drafted }).plan.drafts).toHaveLength(1);
});

describe('hoshin draft', () => {
  const plan = new TempPlan({ 'plan.yaml': 'kind: plan\nid: p\nname: P\ndepartments: [{id: d, name: D}]\n' });
  plan.write(
    'd.yaml',
    'kind: scorecard\ndepartment: d\nyear: 2026\nkpis: [{id: k, name: K, weight: 100, perspective: process, direction: higher, aggregate: sum, basic: {target: 12}}]\n',
  );
  afterAll(() => plan.dispose());
  const run = (...line: readonly string[]) => hoshin(['draft', ...line], { cwd: plan.root });

  test('writes a file for each scorecard, leaves what is there alone, and ends with 0', async () => {
    expect(await run('2026-06', '--department', 'd')).toEqual({
      code: 0,
      out: 'made 2026/reviews/2026-06-d.yaml\n',
      err: '',
    });
    plan.write('2026/reviews/2026-06-d.yaml', 'kind: review\ncycle: 2026-06\ndepartment: d\n# mine\n');
    const { code, out } = await run('2026-06', '--all');
    expect([code, out]).toEqual([0, expect.stringContaining('stays as it is: 2026/reviews/2026-06-d.yaml:1')]);
    expect(plan.read('2026/reviews/2026-06-d.yaml')).toContain('# mine');
  });

  test('writes nothing on a dry run, and prints what it would', async () => {
    const { code, out } = await run('2026-W30', '--dry-run');
    expect([code, out]).toEqual([0, expect.stringContaining('cycle: 2026-W30')]);
    expect(readdirSync(join(plan.root, '2026/reviews'))).toEqual(['2026-06-d.yaml']);
  });

  test('refuses to write over a file that is something else', async () => {
    plan.write('2026/reviews/2026-07-d.yaml', 'kind: review\ncycle: 2026-08\ndepartment: d\n');
    const { code, err } = await run('2026-07', '--all');
    expect([code, err]).toEqual([2, expect.stringContaining('2026/reviews/2026-07-d.yaml')]);
  });
});
