import { deflateRawSync, crc32 } from 'node:zlib';
import { archiveOf, unfold } from '../../src/sheets/archive';
import { readTable } from '../../src/sheets/read-table';
import type { Content, Workbook } from '../../src/sheets/workbook';
import { UserError } from '../../src/util/user-error';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

interface Crafted {
  /** What stands in the sheet, from `<sheetData>` on. */
  readonly sheet?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** The parts of a workbook of one sheet, as Excel writes them. */
const parts = ({ sheet = '<sheetData/>', workbook = '', more = {} }: Crafted): Map<string, Buffer> =>
  new Map(
    Object.entries({
      '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
      '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
      ...more,
    }).map(([name, text]) => [name, Buffer.from(text)] as const),
  );

const read = (crafted: Crafted): Promise<Workbook> => readTable(archiveOf(parts(crafted)), 'a.xlsx');

const row = (cells: string): Crafted => ({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>` });

const first = async (crafted: Crafted): Promise<Content | undefined> => (await read(crafted)).sheets[0]!.rows[0]?.[0];

describe('what a cell holds', () => {
  test.each<[string, string, Content]>([
    [
      'a per cent sign is a format of the number',
      '<c r="A1" s="1"><v>0.95</v></c>',
      { type: 'number', text: '0.95', format: '0%' },
    ],
    ['a day is kept without its time', '<c r="A1" s="2"><v>46181.75</v></c>', { type: 'date', day: '2026-06-08' }],
    ['15 digits are kept', '<c r="A1"><v>0.30000000000000004</v></c>', { type: 'number', text: '0.3' }],
    ['a large number has no exponent', '<c r="A1"><v>1.5E8</v></c>', { type: 'number', text: '150000000' }],
    ['a small number has none either', '<c r="A1"><v>1.5E-7</v></c>', { type: 'number', text: '0.00000015' }],
    ['a number beyond all numbers is an error', '<c r="A1"><v>1E400</v></c>', { type: 'error', text: 'Infinity' }],
    ['a formula has its value', '<c r="A1"><f>1-1</f><v>0</v></c>', { type: 'number', text: '0' }],
    ['a formula without a value is told', '<c r="A1"><f>1-1</f></c>', { type: 'uncalculated' }],
    ['an error is told', '<c r="A1" t="e"><v>#N/A</v></c>', { type: 'error', text: '#N/A' }],
    ['a text stays one', '<c r="A1" t="inlineStr"><is><t>１２３４</t></is></c>', { type: 'text', text: '１２３４' }],
    [
      'parts of a text in several scripts are one',
      '<c r="A1" t="inlineStr"><is><r><t>合格</t></r><r><t>rate</t></r></is></c>',
      { type: 'text', text: '合格rate' },
    ],
    ['yes or no', '<c r="A1" t="b"><v>1</v></c>', { type: 'boolean', value: true }],
  ])('%s', async (_, cell, content) => {
    expect(await first(row(cell))).toMatchObject(content);
  });

  test('days of 1904 are counted from 1904', async () => {
    const crafted = { ...row('<c r="A1" s="2"><v>44719</v></c>'), workbook: '<workbookPr date1904="1"/>' };
    expect(await first(crafted)).toEqual({ type: 'date', day: '2026-06-08' });
  });

  test('merged cells name the one that holds the value', async () => {
    const merged = {
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row></sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    };
    expect((await read(merged)).sheets[0]!.rows).toEqual([
      [expect.objectContaining({ text: '1' }), { type: 'covered', by: 'A1' }],
    ]);
  });
});

/** A zip file of one part that claims what it likes. */
function zip(name: string, content: Buffer, claimed = content.length): Buffer {
  const folded = deflateRawSync(content);
  const stored = archiveOf(new Map([[name, folded]]));
  const list = stored.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  for (const [method, sum, size] of [
    [8, 14, 22],
    [list + 10, list + 16, list + 24],
  ] as const) {
    stored.writeUInt16LE(8, method);
    stored.writeUInt32LE(crc32(content), sum);
    stored.writeUInt32LE(claimed, size);
  }
  return stored;
}

const all = (): boolean => true;
const refusing = (bytes: Buffer): Promise<UserError> =>
  readTable(bytes, 'a.xlsx').then(
    () => expect('read').toBe('refused') as never,
    (error: unknown) => error as UserError,
  );

describe('hostile files', () => {
  const crafted = (one: Crafted): Buffer => archiveOf(parts(one));
  const many = (count: number, text: string): string => text.repeat(count);

  test.each<[string, string, () => Buffer]>([
    [
      'a part that unfolds to a thousand times its size',
      'sheet-too-large',
      () => zip('xl/workbook.xml', Buffer.alloc(4_000_000)),
    ],
    ['parts of more than 64 MiB', 'sheet-too-large', () => zip('xl/workbook.xml', Buffer.alloc(10), 65 * 1024 * 1024)],
    [
      'a cell in the last corner',
      'sheet-too-large',
      () => crafted(row('<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>')),
    ],
    [
      'a row beyond the last',
      'sheet-damaged',
      () => crafted({ sheet: '<sheetData><row r="4000000000"><c r="A4000000000"><v>1</v></c></row></sheetData>' }),
    ],
    [
      'more than a million cells',
      'sheet-too-large',
      () => crafted({ sheet: `<sheetData>${many(10_001, `<row>${many(100, '<c/>')}</row>`)}</sheetData>` }),
    ],
    [
      'columns that are set again and again',
      'sheet-damaged',
      () => crafted({ sheet: `<cols>${many(3000, '<col min="1" max="16384" width="9"/>')}</cols><sheetData/>` }),
    ],
    [
      'formats without end',
      'sheet-too-large',
      () => crafted({ more: { 'xl/styles.xml': `<styleSheet>${many(1_000_001, '<xf/>')}</styleSheet>` } }),
    ],
    [
      'texts without end',
      'sheet-too-large',
      () => crafted({ more: { 'xl/sharedStrings.xml': `<sst>${many(250_001, '<si><t>x</t></si>')}</sst>` } }),
    ],
    [
      'a text of signs that each stand for one',
      'sheet-too-large',
      () => crafted(row(`<c r="A1" t="inlineStr"><is><t>${many(1_000_001, '&amp;')}</t></is></c>`)),
    ],
    [
      'a sheet that is listed again and again',
      'sheet-damaged',
      () =>
        crafted({
          more: {
            'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${many(1000, '<sheet name="Data" sheetId="1" r:id="rId1"/>')}</sheets></workbook>`,
          },
        }),
    ],
    [
      'a sheet that several names lead to',
      'sheet-damaged',
      () =>
        crafted({
          more: {
            'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${['', './', '/xl/'].map((way, i) => `<Relationship Id="rId${i}" Type="${OFFICE}/worksheet" Target="${way}worksheets/sheet1.xml"/>`).join('')}</Relationships>`,
          },
        }),
    ],
    [
      'entities',
      'sheet-damaged',
      () => crafted({ more: { 'xl/sharedStrings.xml': `<!DOCTYPE sst [<!ENTITY a "b">]><sst>&a;</sst>` } }),
    ],
    [
      'a sheet that breaks off',
      'sheet-damaged',
      () => crafted({ more: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>' } }),
    ],
    ['macros', 'sheet-with-macros', () => crafted({ more: { 'xl/vbaProject.bin': 'x' } })],
    ['a document of text', 'no-workbook', () => archiveOf(new Map([['word/document.xml', Buffer.from('<a/>')]]))],
    ['an empty zip', 'no-workbook', () => archiveOf(new Map())],
    ['half a file', 'sheet-damaged', () => crafted({}).subarray(0, 900)],
    [
      'a workbook with a password',
      'sheet-encrypted',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['a workbook of old Excel', 'sheet-of-old-excel', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex')],
  ])('%s is refused in words', async (_, id, bytes) => {
    expect((await refusing(bytes())).id).toBe(id);
  });

  test('sheets of charts, which hold no cells, are none', async () => {
    const sheets = '<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="2" r:id="rId9"/>';
    const chart = `<Relationship Id="rId9" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/>`;
    const made = parts(row('<c r="A1"><v>1</v></c>'));
    const rels = made.get('xl/_rels/workbook.xml.rels')!.toString().replace('</Relationships>', `${chart}$&`);
    made.set('xl/_rels/workbook.xml.rels', Buffer.from(rels));
    made.set(
      'xl/workbook.xml',
      Buffer.from(
        made
          .get('xl/workbook.xml')!
          .toString()
          .replace(/<sheet .*\/>/, sheets),
      ),
    );
    made.set('xl/chartsheets/sheet1.xml', Buffer.from(`<chartsheet xmlns="${MAIN}"/>`));
    const { sheets: found } = await readTable(archiveOf(made), 'a.xlsx');
    expect(found).toMatchObject([{ name: 'Data', rows: [[{ type: 'number', text: '1' }]] }]);
  });

  test('a part may not become larger than it claims', () => {
    expect(() => unfold(zip('a', Buffer.alloc(1000), 10), 'a.xlsx', all)).toThrow(
      new UserError('sheet-damaged', 'a.xlsx'),
    );
  });

  test('of two parts of one name neither is believed', () => {
    const two = archiveOf(
      new Map([
        ['xl/a.xml', Buffer.from('1')],
        ['xl/b.xml', Buffer.from('2')],
      ]),
    );
    const twice = Buffer.from(two.toString('latin1').replaceAll('b.xml', 'a.xml'), 'latin1');
    expect(() => unfold(twice, 'a.xlsx', all)).toThrow(new UserError('sheet-damaged', 'a.xlsx'));
  });

  test('one changed byte of a part is noticed', () => {
    const sound = archiveOf(new Map([['a', Buffer.from('12345')]]));
    const changed = Buffer.from(sound.toString('latin1').replace('12345', '12346'), 'latin1');
    expect(() => unfold(changed, 'a.xlsx', all)).toThrow(new UserError('sheet-damaged', 'a.xlsx'));
  });
});
