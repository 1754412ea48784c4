import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { planRows } from '../../src/app/batch';
import { Lake } from '../../src/cli/batch/lake';
import type { Row } from '../../src/tables/table';
import { decimal, plain } from '../../src/util/decimal';
import { ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

/** Answer of an engine in plain texts, whatever it makes of decimals. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Ask = (sql: string) => Promise<Answer>;

/** `89.8000` and `89.8` are one number. */
function written(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /^-?\d+\.\d+$/.test(text) ? plain(decimal(text), 6) : text;
}

const load = createRequire(__filename);

/** The little that is used of DuckDB. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        runAndReadAll(sql: string): Promise<{ columnNames(): string[]; getRows(): unknown[][] }>;
      }>;
    }>;
  };
}

/** DuckDB, with its database in memory. */
export async function duckdb(): Promise<Ask> {
  const { DuckDBInstance } = load('@duckdb/node-api') as DuckDb;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return async (sql) => {
    const reader = await connection.runAndReadAll(sql);
    return { columns: reader.columnNames(), rows: reader.getRows().map((row) => row.map(written)) };
  };
}

export const AS_OF = '2026-07-15';

/** Plans like river-foods, each with other results: folders `p1` … `pN`, and the list `plans.txt`. */
export function companies(count: number): string {
  const folder = temporaryFolder();
  const names = Array.from({ length: count }, (_, i) => `p${i + 1}`);
  for (const [i, name] of names.entries()) {
    cpSync(join(ROOT, 'examples/river-foods'), join(folder, name), { recursive: true });
    for (const department of ['sales', 'company']) vary(join(folder, name, `2026/actuals/${department}.yaml`), i);
    const file = join(folder, name, 'plan.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^id: .*$/m, `id: company-${i + 1}`));
  }
  writeFileSync(join(folder, 'plans.txt'), names.map((name) => `${name}\n`).join(''));
  return folder;
}

/** Whole numbers of 2 digits and more become up to a tenth smaller or larger. */
function vary(path: string, i: number): void {
  const text = readFileSync(path, 'utf8');
  const factor = 90 + ((i * 7) % 21);
  const changed = text.replace(/^( {4}2026-\d\d: )(\d{2,})$/gm, (_, before: string, number: string) => {
    return before + String(Math.round((Number(number) * factor) / 100));
  });
  writeFileSync(path, changed);
}

/** A lake of many companies: `sorts` of them, each so many times under another name. Returns the number of rows. */
export function largeLake(lake: string, sorts: number, times: number): number {
  const cwd = companies(sorts);
  const surroundings = { cwd, env: { PATH: process.env.PATH }, now: new Date(`${AS_OF}T12:00:00Z`) };
  const made = Array.from({ length: sorts }, (_, i) => planRows(`p${i + 1}`, { asOf: AS_OF }, surroundings));
  let rows = 0;
  for (let part = 0; part < times; part += 1) {
    const parts = new Lake(lake, `of-${part + 1}`, { cwd: ROOT, clock: () => new Date() });
    for (const [i, plan] of made.entries()) {
      const name = `c${String(part * sorts + i + 1).padStart(3, '0')}`;
      const renamed = plan.rows.map((table) => table.map(([, , ...rest]): Row => [name, name, ...rest]));
      rows += renamed.reduce((sum, { length }) => sum + length, 0);
      parts.add({ ...plan, rows: renamed });
    }
    parts.finish();
  }
  return rows;
}
