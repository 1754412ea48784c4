import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith } from '../support/required';
import { ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const PROGRAM = join(ROOT, 'bin/hoshin.js');
const PYTHON = '/usr/bin/python3';
const FILL = join(__dirname, 'fill-sheets.py');

const run = (program: string, args: readonly string[], cwd: string, input?: string): SpawnSyncReturns<string> =>
  spawnSync(program, args, { cwd, input, encoding: 'utf8', env: { ...process.env, HOME: cwd } });

function done(program: string, args: readonly string[], cwd: string, input?: string): string {
  const { status, stdout, stderr, error } = run(program, args, cwd, input);
  if (error || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr + stdout}`);
  return stdout;
}

const hoshin = (folder: string, ...args: readonly string[]): string =>
  done(process.execPath, [PROGRAM, ...args], folder);

function riverFoods(): string {
  const folder = temporaryFolder();
  cpSync(join(ROOT, 'examples/river-foods'), folder, { recursive: true });
  return folder;
}

const filesIn = (folder: string, name: string): readonly string[] =>
  readdirSync(join(folder, name)).map((file) => join(name, file));

/** Fills sheets in by openpyxl. */
function fill(folder: string, from: string, to: string, env: Readonly<Record<string, string>> = {}): void {
  mkdirSync(join(folder, to));
  const args = [FILL, to, ...filesIn(folder, from)];
  const { status, stderr } = spawnSync(PYTHON, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
}

/** Opens workbooks in LibreOffice and saves them. */
function throughLibreOffice(folder: string, from: string, to: string): void {
  done('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', to, ...filesIn(folder, from)], folder);
}

interface Told {
  readonly new: number;
  readonly equal: number;
  readonly corrections: number;
  readonly conflicts: number;
  readonly problems: readonly unknown[];
}

const AS_OF = ['--as-of', '2026-08-05'];

const importInto = (folder: string, files: readonly string[], ...more: readonly string[]): Told =>
  JSON.parse(hoshin(folder, 'import', ...files, ...more, '-f', 'json', ...AS_OF)) as Told;

const NOTHING_NEW = { new: 0, corrections: 0, conflicts: 0, problems: [] };

describeWith('soffice', 'sheets through LibreOffice and openpyxl', () => {
  test('the month of a company takes six commands, and no file is edited by hand', () => {
    const folder = riverFoods();
    hoshin(folder, 'sheet', '2026-07', '--all', '--out', 'sheets');
    fill(folder, 'sheets', 'filled');
    throughLibreOffice(folder, 'filled', 'back');
    const back = filesIn(folder, 'back');
    const shown = importInto(folder, back, '--dry-run');
    expect(shown).toMatchObject({ equal: 0, corrections: 0, conflicts: 0, problems: [] });
    expect(shown.new).toBeGreaterThan(100);
    expect(importInto(folder, back)).toEqual({ ...shown, written: true });
    expect(importInto(folder, back)).toMatchObject({ ...NOTHING_NEW, written: false });
    hoshin(folder, 'draft', '2026-07', '--all');
    hoshin(folder, 'review', '2026-07', '--all', '--out', 'reviews', '-f', 'html');
    expect(readdirSync(join(folder, 'reviews')).length).toBeGreaterThan(8);
    const actuals = readFileSync(join(folder, '2026/actuals/production.yaml'), 'utf8');
    expect(actuals).toContain('    2026-07: 98/100\n');
    expect(hoshin(folder, 'todo', '-f', 'ics', ...AS_OF)).toContain('BEGIN:VCALENDAR');
    expect(run(process.execPath, [PROGRAM, 'check', ...AS_OF], folder).status).toBe(0);
  });

  test('a sheet that is only opened and saved changes nothing, in Chinese too', () => {
    const folder = riverFoods();
    for (const [period, out] of [
      ['2026-06', 'sheets'],
      ['2026-07', 'empty'],
    ] as const) {
      hoshin(folder, 'sheet', period, '--all', '--out', out, '--language', 'zh-CN');
      throughLibreOffice(folder, out, `${out}-back`);
      expect(importInto(folder, filesIn(folder, `${out}-back`))).toMatchObject(NOTHING_NEW);
    }
  });

  test('rows may be sorted and copied', () => {
    const folder = riverFoods();
    hoshin(folder, 'sheet', '2026-07', '--department', 'production', '--out', 'sheet.xlsx');
    mkdirSync(join(folder, 'sheets'));
    cpSync(join(folder, 'sheet.xlsx'), join(folder, 'sheets/july.xlsx'));
    fill(folder, 'sheets', 'filled');
    fill(folder, 'sheets', 'sorted', { SORTED: 'yes' });
    const [straight, sorted] = ['filled', 'sorted'].map((name) =>
      importInto(folder, filesIn(folder, name), '--dry-run'),
    );
    expect([sorted!.new, sorted!.problems]).toEqual([straight!.new, []]);
  });

  test('a table saved by LibreOffice as CSV and as a workbook is read by a map', () => {
    const folder = riverFoods();
    writeFileSync(
      join(folder, 'map.yaml'),
      'kind: import\nid: erp\ncolumns: {period: Month, item: Code, value: Amount}\nitems: {A-1: production/rejected-batches}\n',
    );
    writeFileSync(join(folder, 'table.csv'), 'Month,Code,Amount\n2026-07-31,A-1,3\n');
    done('soffice', ['--headless', '--convert-to', 'xlsx', 'table.csv'], folder);
    const written = 'csv:Text - txt - csv (StarCalc):59,34,76,1';
    done('soffice', ['--headless', '--convert-to', written, '--outdir', 'again', 'table.xlsx'], folder);
    for (const file of ['table.xlsx', 'again/table.csv'])
      expect(importInto(folder, [file], '--map', 'erp', '--dry-run')).toMatchObject({ new: 1, problems: [] });
  });
});

/** Where Debian has the programs of PostgreSQL's newest version; elsewhere they are on the path. */
function postgresProgram(name: string): string {
  const versions = existsSync(DEBIANS) ? readdirSync(DEBIANS) : [];
  const newest = versions.sort((a, b) => Number(a) - Number(b)).at(-1);
  return newest === undefined ? name : join(DEBIANS, newest, 'bin', name);
}

const DEBIANS = '/usr/lib/postgresql';

describeWith(postgresProgram('initdb'), 'a query of PostgreSQL', () => {
  const data = temporaryFolder();
  /** The server refuses to run as root. */
  const asPostgres = (name: string, ...args: readonly string[]): string => {
    const program = postgresProgram(name);
    return process.getuid?.() === 0
      ? done('runuser', ['-u', 'postgres', '--', program, ...args], data)
      : done(program, args, data);
  };

  beforeAll(() => {
    if (process.getuid?.() === 0) done('chown', ['postgres', data], '/');
    asPostgres('initdb', '-D', join(data, 'db'), '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync');
    const options = `-c listen_addresses='' -k ${data}`;
    asPostgres('pg_ctl', '-D', join(data, 'db'), '-o', options, '-l', join(data, 'log'), '-w', 'start');
  });
  afterAll(() => asPostgres('pg_ctl', '-D', join(data, 'db'), '-m', 'immediate', 'stop'));

  test('comes in by psql --csv and a map', () => {
    const folder = riverFoods();
    writeFileSync(
      join(folder, 'map.yaml'),
      'kind: import\nid: mes\ncolumns: {period: month, item: kpi, value: amount, numerator: passed, denominator: inspected}\n',
    );
    const query = `select date_trunc('month', t.at)::date as month, t.kpi, sum(t.amount) as amount, sum(t.passed) as passed,
      sum(t.inspected) as inspected from (values
        (timestamp '2026-07-03 10:00', 'production/first-pass-rate', null::numeric, 6000, 6100),
        (timestamp '2026-07-30 10:00', 'production/first-pass-rate', null, 5640, 5720),
        (timestamp '2026-07-09 10:00', 'production/rejected-batches', 2, null, null)) t(at, kpi, amount, passed, inspected)
      group by 1, 2 order by 2`;
    const csv = asPostgres('psql', '-h', data, '-d', 'postgres', '--csv', '-c', query);
    const args = [PROGRAM, 'import', '-', '--map', 'mes', '-f', 'json', ...AS_OF];
    expect(JSON.parse(done(process.execPath, args, folder, csv))).toMatchObject({
      new: 2,
      problems: [],
      written: true,
    });
    const actuals = readFileSync(join(folder, '2026/actuals/production.yaml'), 'utf8');
    expect(actuals).toContain('2026-07: 11640/11820\n');
    expect(actuals).toContain('2026-07: 2\n');
  });
});
