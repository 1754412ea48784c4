import fc from 'fast-check';
import { decodeText } from '../../src/sheets/decode-text';
import { guarded, readCsv, writeCsv } from '../../src/sheets/csv';
import { readTable } from '../../src/sheets/read-table';
import type { Content, Sheet } from '../../src/sheets/workbook';
import { UserError } from '../../src/util/user-error';

const textOf = (content: Content): string => (content.type === 'text' ? content.text : '');
const rowsOf = ({ rows }: Sheet): string[][] => rows.map((row) => row.map(textOf));
const read = (text: string): string[][] => rowsOf(readCsv(text, 'a.csv'));

describe('CSV', () => {
  test.each([
    ['a comma', 'a,b\n1,2\n'],
    ['a semicolon', 'a;b\n1;2\n'],
    ['a tab', 'a\tb\r\n1\t2'],
  ])('fields may be separated by %s', (_, text) => {
    expect(read(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test.each([
    ['a quoted field holds signs, quotes and lines', '"a,""b""\nc",d\n', [['a,"b"\nc', 'd']]],
    ['a quote in the middle stands for itself', 'a "b",c\n', [['a "b"', 'c']]],
    ['a decimal comma in a file with semicolons stays', 'k;12,5\n', [['k', '12,5']]],
    ['empty fields and lines keep their place', 'a,,\n\n,b\n', [['a', '', ''], [''], ['', 'b']]],
    ['a last line needs no end', 'a\nb,', [['a'], ['b', '']]],
    ['an empty file has no rows', '', []],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test('a quote that is never closed is named by its line', () => {
    expect(() => read('a,b\n1,"2\n3,4\n')).toThrow(new UserError('csv-quote-open', 'a.csv', 2));
  });

  test('what is written is read back as it was', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '中', ',', ';', '"', '\n', '\r', ' ', '1') });
    const row = fc.array(field, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const head = ['a', 'b', 'c'];
        const table = [head, ...rows].map((cells) => cells.map((text): Content => ({ type: 'text', text })));
        expect(read(writeCsv(table).slice(1))).toEqual([head, ...rows.map((cells) => cells.map(guarded))]);
      }),
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '-5',
    '=HYPERLINK("x")',
  ])('no spreadsheet computes %j', (text) => expect(guarded(text)).toBe(`'${text}`));
});

describe('bytes', () => {
  const chinese = '编号,值\nA1,12\n';
  const utf16 = Buffer.from(`\ufeff${chinese}`, 'utf16le');

  test.each([
    ['UTF-8', Buffer.from(chinese)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${chinese}`)],
    ['UTF-16 of Windows', utf16],
    ['UTF-16 the other way round', Buffer.from(utf16).swap16()],
    ['GB18030', Buffer.from('b1e0bac52cd6b50a41312c31320a', 'hex')],
  ])('%s is told by itself', (_, bytes) => {
    expect(decodeText(bytes)).toBe(chinese);
  });

  test.each([
    ['half a character', Buffer.from([0xef, 0xbb, 0xbf, 0xe4, 0xb8])],
    ['neither UTF-8 nor GB18030', Buffer.from([0x61, 0xff, 0xff, 0x0a])],
  ])('%s is no text', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });

  test('a picture is no table', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    await expect(readTable(picture, 'a.png')).rejects.toThrow(new UserError('no-text-table', 'a.png'));
  });
});
