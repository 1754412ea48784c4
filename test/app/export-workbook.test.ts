import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exportTables } from '../../src/app/export';
import { exportWorkbook } from '../../src/app/export-workbook';
import { openPlan } from '../../src/app/open-plan';
import { readTable } from '../../src/sheets/read-table';
import type { Content, Sheet } from '../../src/sheets/workbook';
import { PLACES } from '../../src/tables/column';
import { decimal, plain, sum } from '../../src/util/decimal';
import { hoshin, ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const RIVER = join(ROOT, 'examples/river-foods');

const opened = openPlan(
  { path: RIVER, asOf: '2026-07-10' },
  { cwd: ROOT, env: { PATH: '/nowhere' }, now: new Date('2026-07-10') },
);
const exported = exportTables(opened);
const filled = exported.tables;

let pages: readonly Sheet[];
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await exportWorkbook(opened, exported);
  ({ sheets: pages } = await readTable(Buffer.from(bytes), 'plan.xlsx'));
});

const textOf = (content: Content): string =>
  content.type === 'text' || content.type === 'number' ? content.text : content.type === 'date' ? content.day : '';

test('a workbook has a first page, and a page a table with heads and rows', () => {
  expect(pages.map(({ name }) => name)).toEqual(['Overview', ...filled.map(({ table }) => table.id)]);
  for (const [i, { table, rows }] of filled.entries()) {
    const page = pages[i + 1]!;
    expect(page.rows[0]!.map(textOf)).toEqual(table.columns.map(({ name }) => name));
    expect(page.rows).toHaveLength(rows.length + 1);
  }
});

test('every column of figures has the same sum as in the other formats', () => {
  for (const [i, { table, rows }] of filled.entries())
    for (const [c, { type, name }] of table.columns.entries()) {
      if (type !== 'figure' && type !== 'points') continue;
      const total = rows.reduce((all, row) => all + BigInt(row[c] ?? 0), 0n);
      const cells = pages[i + 1]!.rows.slice(1).map((row) => row[c] ?? { type: 'empty' as const });
      const read = sum(cells.flatMap((cell) => (cell.type === 'number' ? decimal(cell.text) : [])));
      expect([table.id, name, plain(read)]).toEqual([table.id, name, plain(decimal(total).div(10 ** PLACES[type]))]);
    }
});

test('the first page has every scorecard with its score, and every KPI with its status', () => {
  const texts = pages[0]!.rows.flatMap((row) => row.map(textOf));
  for (const { name, kpis } of opened.plan.scorecards.filter(({ year }) => year === 2026))
    for (const one of [name, ...kpis.map((kpi) => kpi.name)])
      expect(texts).toContain(typeof one === 'string' ? one : one.en);
  expect(texts).toEqual(expect.arrayContaining(['green', 'amber', 'red']));
});

test('the same plan gives the same bytes', async () => {
  expect(Buffer.compare(Buffer.from(await exportWorkbook(opened, exported)), Buffer.from(bytes))).toBe(0);
});

test('the command writes one file, and pay into a folder of its own', async () => {
  const cwd = temporaryFolder();
  await hoshin(['export', RIVER, '--out', 'plan.xlsx'], { cwd });
  await hoshin(['export', join(ROOT, 'examples/river-foods-full'), '--out', 'all', '-f', 'xlsx', '--pay'], { cwd });
  expect(readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
    'all',
    'all/pay',
    'all/pay/river-foods.xlsx',
    'all/river-foods.xlsx',
    'plan.xlsx',
  ]);
});
