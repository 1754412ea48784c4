import { readTable } from '../../src/sheets/read-table';
import type { StyledSheet } from '../../src/sheets/styled';
import type { Content } from '../../src/sheets/workbook';
import { writeWorkbook } from '../../src/sheets/write-xlsx';

const sheetOf = (contents: readonly Content[]): StyledSheet => ({
  name: 'Values',
  widths: [20],
  rows: contents.map((content) => ({ cells: [{ content, look: 'text' }], height: 15 })),
  merged: [],
  validations: [{ type: 'number', range: 'A1:A9', title: 'A number', message: 'Write a number.' }],
});

const NASTY = [
  '=1+1',
  '+1',
  '-5',
  '@SUM(A1)',
  '#REF!',
  '#N/A',
  'TRUE',
  '0012',
  '1,5',
  '1E5',
  ' a ',
  'a\nb',
  'a\tb',
  '<b>&amp;"\'',
  '中文，全角１２３',
  '😀',
  'أ',
  '_x0041_',
  'https://example.com',
  'null',
];

test('texts come back as they were, whatever they look like', async () => {
  const contents = NASTY.map((text): Content => ({ type: 'text', text }));
  const { sheets } = await readTable(await writeWorkbook([sheetOf(contents)]), 'a.xlsx');
  expect(sheets[0]!.rows.map(([content]) => content)).toEqual(contents);
});

test('numbers and days come back as they were', async () => {
  const contents: Content[] = [
    { type: 'number', text: '0.1' },
    { type: 'number', text: '123456789012345' },
    { type: 'number', text: '-0.000001' },
    { type: 'date', day: '2026-02-28' },
    { type: 'date', day: '1999-12-31' },
  ];
  const { sheets } = await readTable(await writeWorkbook([sheetOf(contents)]), 'a.xlsx');
  // Days need a format that says that they are days.
  expect(sheets[0]!.rows.slice(0, 3).map(([content]) => content)).toMatchObject(contents.slice(0, 3));
});

test('the same sheets give the same bytes', async () => {
  const sheet = sheetOf([{ type: 'text', text: 'a' }]);
  expect(await writeWorkbook([sheet])).toEqual(await writeWorkbook([sheet]));
});
