import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlan } from '../../src/app/open-plan';
import { exportTables } from '../../src/app/export';
import { tables } from '../../src/tables';
import type { Column } from '../../src/tables/column';
import { tableFormats } from '../../src/tables/formats';
import { decimal, plain } from '../../src/util/decimal';
import { describeWith } from '../support/required';
import { ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';
import { AS_OF, companies, duckdb, largeLake, type Answer, type Ask } from './lake';

const PROGRAM = join(ROOT, 'bin/hoshin.js');
const PAGE = join(ROOT, 'docs/many-plans.md');

const SQL: Readonly<Record<Column['type'], string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  day: 'DATE',
  figure: 'DECIMAL(18,6)',
  points: 'DECIMAL(18,4)',
};

let ask: Ask;
beforeAll(async () => (ask = await duckdb()));

describe('the same table in each format', () => {
  const opened = openPlan(
    { path: join(ROOT, 'examples/river-foods-full'), asOf: AS_OF },
    { cwd: ROOT, env: { PATH: process.env.PATH }, now: new Date(AS_OF) },
  );
  const { tables: filled } = exportTables(opened);
  const folder = temporaryFolder();
  for (const format of tableFormats)
    for (const one of filled) writeFileSync(join(folder, one.table.id + format.extension), format.write(one));

  const readers: Readonly<Record<string, (file: string, columns: string) => string>> = {
    csv: (file, columns) => `read_csv('${file}.csv', header = true, columns = ${columns})`,
    jsonl: (file, columns) => `read_json('${file}.jsonl', format = 'newline_delimited', columns = ${columns})`,
    parquet: (file) => `read_parquet('${file}.parquet')`,
  };

  test.each(filled.map((one) => [one.table.id, one] as const))(
    '%s: has the same sums, and its types',
    async (id, one) => {
      const { columns } = one.table;
      const typed = `{${columns.map(({ name, type }) => `'${name}': '${SQL[type]}'`).join(', ')}}`;
      const sums = columns.map(({ name, type }, i) => {
        if (type !== 'figure' && type !== 'points')
          return { sql: `count("${name}")`, sum: String(one.rows.filter((row) => row[i] !== null).length) };
        const total = one.rows.reduce((sum, row) => sum + BigInt(row[i] ?? 0), 0n);
        return {
          sql: `sum("${name}")`,
          sum: one.rows.some((row) => row[i] !== null)
            ? plain(decimal(total).div(type === 'points' ? 10_000 : 1_000_000), 6)
            : '',
        };
      });
      for (const [format, read] of Object.entries(readers)) {
        const from = read(join(folder, id), typed);
        const { rows } = await ask(`SELECT ${sums.map(({ sql }) => sql).join(', ')} FROM ${from}`);
        expect([format, rows[0]]).toEqual([format, sums.map(({ sum }) => sum)]);
      }
      const described = await ask(`DESCRIBE SELECT * FROM ${readers.parquet!(join(folder, id), typed)}`);
      expect(described.rows.map(([name, type]) => [name, type])).toEqual(
        columns.map(({ name, type }) => [name, SQL[type]]),
      );
    },
  );
});

describe('a lake of 100,000 rows', () => {
  const lake = join(temporaryFolder(), 'lake');
  const rows = largeLake(lake, 10, 12);
  const page = readFileSync(PAGE, 'utf8');
  /** A query of the page, and its answer as a table. */
  const QUERY = /```sql\n([^`]*)```\n\n((?:\|.*\n)+|<!-- answer -->\n)/g;
  const queries = [...page.matchAll(QUERY)].map(([, sql]) => sql!);
  const asTable = ({ columns, rows: found }: Answer): string =>
    [columns, columns.map(() => '---'), ...found].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  const views = (read: (table: string) => string): readonly string[] =>
    tables.map(({ id }) => `CREATE VIEW "${id}" AS SELECT * FROM ${read(`${lake}/table=${id}/*/*.parquet`)}`);

  test('has as many rows as the page says', () => {
    expect(Math.round(rows / 1000)).toBe(100);
  });

  test('DuckDB answers the queries of the page as it says', async () => {
    for (const view of views((files) => `read_parquet('${files}')`)) await ask(view);
    const answers: string[] = [];
    for (const sql of queries) answers.push(asTable(await ask(sql)));
    const written = page.replace(QUERY, (_, sql: string) => `\`\`\`sql\n${sql}\`\`\`\n\n${answers.shift()!}`);
    if (process.env.UPDATE) writeFileSync(PAGE, written);
    expect(queries.length).toBe(5);
    expect(readFileSync(PAGE, 'utf8')).toBe(written);
  });

  test('is read by table and year', async () => {
    const found = await ask(
      `SELECT "table", "year", count(*) FROM read_parquet('${lake}/*/*/*.parquet', hive_partitioning = true, union_by_name = true) GROUP BY ALL ORDER BY 1`,
    );
    expect(found.rows.map(([table, year]) => [table, year])).toEqual(tables.map(({ id }) => [id, '2026']).sort());
  });
});

describe('a list in pieces', () => {
  const folder = companies(9);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(PROGRAM, join(bin, 'hoshin'));
  const env = { PATH: `${bin}:${process.env.PATH}`, SOURCE_DATE_EPOCH: String(Date.parse(AS_OF) / 1000), HOME: folder };
  const run = (program: string, ...args: readonly string[]) =>
    spawnSync(program, args, { cwd: folder, env, encoding: 'utf8', timeout: 300_000 });

  beforeAll(() => {
    expect(run('hoshin', 'batch', 'plans.txt', '--out', 'whole')).toMatchObject({ status: 0 });
    expect(run('split', '--number=l/3', 'plans.txt', 'part.')).toMatchObject({ status: 0 });
  });

  /** The rows that one of two lakes has and the other has not. */
  async function differences(one: string, other: string): Promise<readonly string[]> {
    const found = await Promise.all(
      tables.map(async ({ id }) => {
        const [a, b] = [one, other].map(
          (lake) => `SELECT * FROM read_parquet('${join(folder, lake)}/table=${id}/*/*.parquet')`,
        );
        const { rows } = await ask(`SELECT count(*) FROM ((${a} EXCEPT ALL ${b}) UNION ALL (${b} EXCEPT ALL ${a}))`);
        return rows[0]![0] === '0' ? [] : [id];
      }),
    );
    return found.flat();
  }

  test('has the rows of the whole', async () => {
    for (const piece of ['aa', 'ab', 'ac']) run('hoshin', 'batch', `part.${piece}`, '--out', 'pieces');
    expect(await differences('whole', 'pieces')).toEqual([]);
  });

  describeWith('parallel', 'GNU parallel', () => {
    test('has the rows of the whole, as the page runs it', async () => {
      const [, line = ''] = /^ {4}(parallel .*)$/m.exec(readFileSync(PAGE, 'utf8')) ?? [];
      const ran = run('bash', '-c', line.replace('--out lake', '--out parallel'));
      expect(ran.status).toBe(0);
      expect(await differences('whole', 'parallel')).toEqual([]);
    });
  });

  const hasDask = spawnSync('/usr/bin/python3', ['-c', 'import dask.distributed']).status === 0;
  const withDask = hasDask || process.env.HOSHIN_CI ? describe : describe.skip;
  withDask(hasDask ? 'Dask' : 'Dask (skipped: python3-distributed is not installed here)', () => {
    test('has the rows of the whole, though a worker is killed midway', async () => {
      const ran = run('/usr/bin/python3', join(__dirname, 'dask-batch.py'), PAGE, 'part.aa', 'part.ab', 'part.ac');
      expect(ran.status).toBe(0);
      expect(ran.stdout).toMatch(/\n3 lists\n$/);
      expect(await differences('whole', 'dask')).toEqual([]);
    });
  });
});
