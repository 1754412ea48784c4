import { openPlan } from '../../src/app/open-plan';
import { parsePeriod } from '../../src/calendar/period';
import { sheets } from '../../src/app/sheet';
import { originOf } from '../../src/forms/hidden-page';
import { filledRows } from '../../src/forms/read-form';
import { readTable } from '../../src/sheets/read-table';
import type { Workbook } from '../../src/sheets/workbook';

const opened = openPlan(
  { path: 'examples/river-foods-full', asOf: '2026-08-01' },
  { cwd: process.cwd(), env: {}, now: new Date('2026-08-01') },
);

const workbook = async (period: string, department: string): Promise<Workbook> => {
  const [file] = await sheets(opened, { period: parsePeriod(period)!, department });
  return readTable(Buffer.from(file!.content), file!.name);
};

const idsOf = (book: Workbook, page: string): unknown[] =>
  filledRows(book)
    .filter((row) => row.page === page)
    .map((row) => row.cell('id').content)
    .map((content) => (content.type === 'text' ? content.text : content));

test('a sheet has a row for each value that is due, and for what is open', async () => {
  const book = await workbook('2026-07', 'production');
  expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Values', false],
    ['Measures', false],
    ['Actions', false],
    ['Notes', false],
    ['hoshin', true],
  ]);
  expect(idsOf(book, 'values')).toContain('conversion-cost');
  expect(idsOf(book, 'measures')).toContain('first-pass-rate/skill-training/second-training');
  expect(idsOf(book, 'actions')).toContain('weekly-seal-audit');
});

test('a value that is measured by quarter is due in the month that ends it', async () => {
  expect(idsOf(await workbook('2026-07', 'company'), 'values')).not.toContain('key-account-retention');
  expect(idsOf(await workbook('2026-09', 'company'), 'values')).toContain('key-account-retention');
});

test('a sum says how much of the target of its year is reached, and how much the plan has by then', async () => {
  const [file] = await sheets(opened, { period: parsePeriod('2026-08')!, department: 'sales' }, 'csv');
  const lines = Buffer.from(file!.content).toString('utf8').split('\r\n');
  expect(lines[0]).toContain(',Plan,Reached of the year’s target,Planned by then,Value,');
  // The profile of the plan has 62% of the year by August.
  expect(lines.find((line) => line.startsWith('Sales volume'))).toMatch(/,t,.*,960,0\.\d{3},0\.620,/);
  expect(lines.find((line) => line.startsWith('Net price'))).toMatch(/,26\.00,,,/);
});

test('the hidden page says what the sheet was made of', async () => {
  const origin = originOf(await workbook('2026-07', 'production'));
  expect(origin).toMatchObject({ plan: 'river-foods', period: '2026-07', scorecard: 'production', language: 'en' });
});

test('the same plan gives the same bytes', async () => {
  const question = { period: parsePeriod('2026-07')!, all: true };
  expect(await sheets(opened, question)).toEqual(await sheets(opened, question));
});

test('as CSV it has the same rows', async () => {
  const [file] = await sheets(opened, { period: parsePeriod('2026-07')!, department: 'production' }, 'csv');
  const book = await readTable(Buffer.from(file!.content), file!.name);
  const ids = idsOf(await workbook('2026-07', 'production'), 'values');
  // It has no hidden page that says whose the rows are.
  expect(idsOf(book, 'values')).toEqual(ids.map((id) => `production/${String(id)}`));
});

test('nobody is guessed', async () => {
  await expect(sheets(opened, { period: parsePeriod('2026-07')! })).rejects.toMatchObject({ id: 'sheet-of-whom' });
});
