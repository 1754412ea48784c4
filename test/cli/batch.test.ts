import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { ExitCode } from '../../src/cli/exit-code';
import { tables } from '../../src/tables';
import { GitRepo } from '../support/git-repo';
import { hoshin, ROOT, type Ran } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const PROGRAM = join(ROOT, 'bin/hoshin.js');
const RIVER = join(ROOT, 'examples/river-foods');

type Row = Readonly<Record<string, unknown>>;

/** Small plans that differ in their values: `p1` … `pN`. */
const smallPlan = (i: number): Readonly<Record<string, string>> => ({
  [`p${i}/plan.yaml`]: `kind: plan\nid: plan-${i}\nname: Plan ${i}\n`,
  [`p${i}/company.yaml`]: [
    'kind: scorecard',
    'year: 2026',
    'kpis:',
    '  - {id: sales, name: Sales, weight: 100, direction: higher, aggregate: sum, basic: {target: 1200}}',
    '---',
    'kind: actuals',
    `values: {sales: {2026-01: ${80 + i}, 2026-02: 100.25, 2026-03: ${i}}}`,
    '',
  ].join('\n'),
});

const withPlans = (count: number, more: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({
    ...Object.assign({}, ...Array.from({ length: count }, (_, i) => smallPlan(i + 1))),
    'list.txt': Array.from({ length: count }, (_, i) => `p${i + 1}\n`).join(''),
    ...more,
  });

const batch = (cwd: string, ...options: readonly string[]): Promise<Ran> =>
  hoshin(['batch', 'list.txt', '--out', 'lake', '--as-of', '2026-07-15', ...options], { cwd });

const partsIn = (lake: string): readonly string[] =>
  readdirSync(lake, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.parquet'))
    .sort();

async function rowsOf(lake: string, table: string): Promise<readonly Row[]> {
  const parts = partsIn(lake).filter((path) => path.startsWith(`table=${table}/`));
  const read = await Promise.all(
    parts.map(async (path) => {
      const bytes = readFileSync(join(lake, path));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
      return (await parquetReadObjects({ file })) as Row[];
    }),
  );
  return read.flat();
}

test('a list makes one part for each table and year', async () => {
  const cwd = withPlans(3);
  const { code, out, err } = await batch(cwd);
  expect({ code, err }).toEqual({ code: ExitCode.Ok, err: '' });
  const paths = partsIn(join(cwd, 'lake'));
  expect(paths.map((path) => path.replace(/-[\da-f]{32}\./, '-DIGEST.'))).toEqual(
    tables.map(({ id }) => `table=${id}/year=2026/part-DIGEST.parquet`).sort(),
  );
  expect(out.split('\n').slice(0, -1).sort()).toEqual(paths.map((path) => `wrote lake/${path}`));
});

test('its rows are those that exports of the plans have', async () => {
  const cwd = withPlans(3);
  await batch(cwd);
  const rows = await rowsOf(join(cwd, 'lake'), 'values');
  const exported = await Promise.all(
    [1, 2, 3].map((i) => hoshin(['export', '--table', 'values', '-f', 'jsonl', `p${i}`], { cwd })),
  );
  const expected = exported.flatMap(({ out }) =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row),
  );
  expect(rows.map(({ plan, period, value }) => [plan, period, value])).toEqual(
    expected.map(({ plan, period, value }) => [plan, period, value]),
  );
  expect(rows.map(({ source }) => source)).toEqual(['p1', 'p1', 'p1', 'p2', 'p2', 'p2', 'p3', 'p3', 'p3']);
});

test('bad plans become problems and end nothing', async () => {
  const cwd = withPlans(2, {
    'list.txt': 'p1\nbroken\nnowhere\np1/deeper\nempty\nold\np2\n',
    'broken/plan.yaml': 'kind: plan\nid: [\n',
    'p1/deeper/note.txt': '',
    'empty/note.txt': '',
    'old/plan.yaml': 'kind: plan\nid: old\nname: Old\n',
    'old/company.yaml': 'kind: scorecard\nyear: 2024\nkpis: []\n',
  });
  const { code, err } = await batch(cwd, '--period', '2026-03');
  expect(code).toBe(ExitCode.PlanHasErrors);
  expect(err).toBe('hoshin: 5 of 7 plans have errors.\nhelp: The table problems lists them.\n');
  const problems = await rowsOf(join(cwd, 'lake'), 'problems');
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ source, plan, rule, year }) => [source, plan, rule, year])).toEqual([
    ['broken', expect.anything(), 'yaml-syntax', 2026],
    ['broken', expect.anything(), 'no-scorecard-of-period', 2026],
    ['nowhere', null, 'no-folder', 2026],
    ['p1/deeper', null, 'no-plan', 2026],
    ['empty', null, 'no-plan', 2026],
    ['old', 'old', 'no-scorecard-of-period', 2026],
  ]);
  const plans = await rowsOf(join(cwd, 'lake'), 'plans');
  expect(plans.map(({ source, period }) => [source, period])).toEqual([
    ['p1', '2026-03'],
    ['p2', '2026-03'],
  ]);
});

test('a fault of hoshin in one plan is a problem of that one', async () => {
  const cwd = withPlans(3);
  const { kpis } = jest.requireActual<typeof import('../../src/tables/kpis')>('../../src/tables/kpis');
  const rows = kpis.rows.bind(kpis);
  const spied = jest.spyOn(kpis, 'rows').mockImplementation((facts) => {
    if (facts.source === 'p2') throw new Error('a drawer is stuck');
    return rows(facts);
  });
  const { code } = await batch(cwd);
  spied.mockRestore();
  const problems = await rowsOf(join(cwd, 'lake'), 'problems');
  expect(code).toBe(ExitCode.PlanHasErrors);
  expect(problems.filter(({ rule }) => rule === 'fault').map(({ source, message }) => [source, message])).toEqual([
    ['p2', 'A fault in hoshin itself: a drawer is stuck.'],
  ]);
});

test('a list may come from standard input; lines that repeat count once', async () => {
  const cwd = withPlans(2);
  const argv = ['batch', '-', '--out', 'lake', '--as-of', '2026-07-15'];
  await hoshin(argv, { cwd, input: () => '\uFEFFp2\r\n\r\np1\r\np2\r\n' });
  expect((await rowsOf(join(cwd, 'lake'), 'plans')).map(({ source }) => source)).toEqual(['p2', 'p1']);
});

test('a plan may be named at a revision of its repository', async () => {
  const repo = new GitRepo({ ...smallPlan(1), 'README.md': 'Plans\n' });
  repo.git('tag', 'first');
  repo.commit('rename', { 'p1/plan.yaml': 'kind: plan\nid: renamed\nname: Renamed\n' });
  const cwd = temporaryFolder({
    'list.txt': `${repo.root}@first:p1\n${repo.root}@HEAD:p1\n${repo.root}@nowhen:p1\n${repo.root}@HEAD:p2\n`,
  });
  await batch(cwd);
  const plans = await rowsOf(join(cwd, 'lake'), 'plans');
  const problems = await rowsOf(join(cwd, 'lake'), 'problems');
  repo.dispose();
  expect(plans.map(({ plan, modified }) => [plan, modified])).toEqual([
    ['plan-1', false],
    ['renamed', false],
  ]);
  expect(problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
    'no-revision',
    'no-plan-at-revision',
  ]);
});

test('a repeat writes the same bytes, whatever the number of threads', async () => {
  const cwd = withPlans(13);
  await batch(cwd);
  const run = (lake: string, jobs: string) =>
    spawnSync(
      process.execPath,
      [PROGRAM, 'batch', 'list.txt', '--out', lake, '--as-of', '2026-07-15', '--jobs', jobs],
      {
        cwd,
        encoding: 'utf8',
      },
    );
  expect(run('again', '1')).toMatchObject({ status: 0, stderr: '' });
  expect(run('threads', '3')).toMatchObject({ status: 0, stderr: '' });
  for (const path of partsIn(join(cwd, 'lake')))
    for (const other of ['again', 'threads'])
      expect(Buffer.compare(readFileSync(join(cwd, 'lake', path)), readFileSync(join(cwd, other, path)))).toBe(0);
});

test('a run that is killed leaves no part, and a repeat completes it', async () => {
  const cwd = temporaryFolder();
  const sources = Array.from({ length: 12 }, (_, i) => `p${i}`);
  for (const source of sources) cpSync(RIVER, join(cwd, source), { recursive: true });
  writeFileSync(join(cwd, 'list.txt'), sources.join('\n'));
  const leftIn = (): readonly string[] =>
    readdirSync(join(cwd, 'lake'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(tmp|parquet)$/.test(path),
    );
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    const child = spawn(process.execPath, [PROGRAM, 'batch', 'list.txt', '--out', 'lake'], { cwd, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!existsSync(join(cwd, 'lake/table=links/year=2026')) && child.exitCode === null)
      await new Promise((go) => setTimeout(go, 5));
    child.kill(signal);
    await ended;
    expect(leftIn().filter((path) => path.endsWith('.parquet'))).toEqual([]);
    if (signal === 'SIGTERM') expect(leftIn()).toEqual([]);
    else rmSync(join(cwd, 'lake/table=links'), { recursive: true });
  }
  await batch(cwd);
  expect(leftIn()).toHaveLength(tables.length);
  expect(await rowsOf(join(cwd, 'lake'), 'plans')).toHaveLength(sources.length);
});

test('progress is told on a terminal once a second has passed, and never in a pipe', async () => {
  const cwd = withPlans(5);
  let time = 0;
  const clock = () => new Date((time += 400));
  const told = await hoshin(['batch', 'list.txt', '--out', 'lake'], {
    cwd,
    clock,
    terminal: { out: false, err: true },
  });
  expect(told.err.replaceAll('\r\u001b[K', '|')).toMatch(/^(\|\d of 5 plans)+\|$/);
  const piped = await hoshin(['batch', 'list.txt', '--out', 'lake'], { cwd, clock });
  expect(piped.err).toBe('');
});

test('a lake is not led out of a plan by a link', async () => {
  const cwd = withPlans(1);
  mkdirSync(join(cwd, 'elsewhere'));
  spawnSync('ln', ['-s', join(cwd, 'elsewhere'), join(cwd, 'p1/lake')]);
  const { code } = await hoshin(['batch', '../list.txt', '--out', 'lake'], { cwd: join(cwd, 'p1') });
  expect(code).toBe(ExitCode.BadUsage);
  expect(readdirSync(join(cwd, 'elsewhere'))).toEqual([]);
});
