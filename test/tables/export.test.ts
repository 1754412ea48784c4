import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ExitCode } from '../../src/cli/exit-code';
import { decimal, toNumber } from '../../src/util/decimal';
import { hoshin, ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const FULL = join(ROOT, 'examples/river-foods-full');

const exported = async (...options: readonly string[]) => {
  const cwd = temporaryFolder();
  const ran = await hoshin(['export', FULL, ...options], { cwd });
  const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');
  return { ...ran, cwd, read };
};

const TABLES = ['plans', 'scorecards', 'kpis', 'values', 'targets', 'measures', 'actions', 'problems', 'links'];

test('a folder gets a file for each table', async () => {
  const { code, out, cwd } = await exported('--out', 'tables');
  expect(code).toBe(ExitCode.Ok);
  expect(out).toBe(TABLES.map((table) => `wrote tables/${table}.csv\n`).join(''));
  expect(readdirSync(join(cwd, 'tables')).sort()).toEqual(TABLES.map((table) => `${table}.csv`).sort());
});

test('only the tables asked for are written, in the format that the file is named for', async () => {
  const { out, cwd } = await exported('--out', 'kpis.jsonl', '--table', 'kpis');
  expect(out).toBe('wrote kpis.jsonl\n');
  expect(readdirSync(cwd)).toEqual(['kpis.jsonl']);
});

test('a single table is printed, and says the same as “hoshin score”', async () => {
  const { out } = await exported('--table', 'kpis', '-f', 'jsonl', '--period', '2026-06');
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { address: string; points: number; target: number });
  const score = JSON.parse((await hoshin(['score', '2026-06', FULL, '-f', 'json'])).out) as {
    scorecards: { kpis: { address: string; points: number; target: unknown }[] }[];
  };
  const told = score.scorecards.flatMap(({ kpis }) => kpis).filter(({ target }) => typeof target === 'number');
  const rounded = ({ address, points, target }: { address: string; points: number | null; target: unknown }) => [
    address,
    points === null ? null : toNumber(decimal(points), 2),
    toNumber(decimal(target as number), 2),
  ];
  const known = new Set(told.map(({ address }) => address));
  expect(told.length).toBeGreaterThan(20);
  const shown = rows.filter(({ address }) => known.has(address));
  expect(shown.map(rounded)).toEqual(told.map(rounded));
});

test('values end with the period, and what is late is told as of the day', async () => {
  const { out } = await exported('--table', 'values', '-f', 'jsonl', '--period', '2026-06');
  const periods = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { period_to: string }).period_to);
  expect([...periods].sort().at(-1)).toBe('2026-06-30');
});

test('--excel begins CSV with the mark of UTF-8', async () => {
  const { read } = await exported('--out', 'plans.csv', '--table', 'plans', '--excel');
  expect(read('plans.csv')).toMatch(/^\uFEFFsource,plan,/);
});

test('pay and incidents go into a folder of their own, which nobody else may read, and only where they are asked for', async () => {
  const plainly = await exported('--out', 'tables');
  expect(existsSync(join(plainly.cwd, 'tables/pay'))).toBe(false);
  const { cwd, read, code } = await exported('--out', 'tables', '--pay', '--period', '2026', '--as-of', '2027-03-01');
  expect(code).toBe(ExitCode.Ok);
  const files = readdirSync(join(cwd, 'tables/pay')).sort();
  expect(files).toEqual(['incidents.csv', 'pay_months.csv', 'pay_settlements.csv']);
  for (const file of files) {
    expect(read(`tables/pay/${file}`).split('\n').length).toBeGreaterThan(2);
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'tables/pay', file)).mode & 0o777).toBe(0o600);
  }
});

test('pay is that of “hoshin pay”', async () => {
  const { read } = await exported('--out', 't', '-f', 'jsonl', '--pay', '--period', '2026-03');
  const months = read('t/pay/pay_months.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { period: string; total: number });
  const { out } = await hoshin(['pay', '2026-03', FULL, '-f', 'csv']);
  const [head = '', ...lines] = out.trim().split('\n');
  const at = head.split(',').indexOf('total');
  const march = months.filter(({ period }) => period === '2026-03').map(({ total }) => total);
  expect(march).toEqual(lines.map((line) => Number(line.split(',')[at])));
});

const HUGE = {
  'plan.yaml': 'kind: plan\nid: huge\nname: Huge\ncurrency: VND\n',
  'company.yaml': [
    'kind: scorecard',
    'year: 2026',
    'kpis:',
    '  - {id: revenue, name: Revenue, unit: VND, weight: 100, direction: higher, aggregate: sum, basic: {target: 12000000000000}}',
    '---',
    'kind: actuals',
    'values: {revenue: {2026-01: 999999999999, 2026-02: 1000000000000}}',
    '',
  ].join('\n'),
};

test('a figure that no column holds is left out, told as a problem, and fails', async () => {
  const cwd = temporaryFolder(HUGE);
  const { code, err } = await hoshin(['export', '--out', 'tables', '-f', 'jsonl'], { cwd });
  const rows = (table: string) =>
    readFileSync(join(cwd, `tables/${table}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(ExitCode.PlanHasErrors);
  expect(err).toContain('The table problems lists them.');
  expect(rows('values').map(({ value }) => value)).toEqual([999999999999, null]);
  expect(rows('problems').filter(({ rule }) => rule === 'figure-too-large')).toContainEqual(
    expect.objectContaining({
      severity: 'error',
      message:
        'The value of company/revenue 2026-02 has too many digits for the table values: a figure there is below 1,000,000,000,000.',
      file: 'company.yaml',
    }),
  );
});

test('the same plan and day give the same bytes, in every format', async () => {
  for (const format of ['csv', 'jsonl', 'parquet']) {
    const [first, again] = [await exported('--out', 't', '-f', format), await exported('--out', 't', '-f', format)];
    for (const table of TABLES) {
      const bytes = ({ cwd }: { cwd: string }) => readFileSync(join(cwd, `t/${table}.${format}`));
      expect(Buffer.compare(bytes(first), bytes(again))).toBe(0);
    }
  }
});
