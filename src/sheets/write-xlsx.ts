import type { Cell, CellStyle, CellValue, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { instant } from '../calendar/day';
import { cellName } from './cell-name';
import type { Look, StyledCell, StyledSheet, Validation } from './styled';
import type { Content } from './workbook';
import { writeParts } from './xlsx';

/** A workbook of Excel. The same sheets give the same bytes. */
export const writeWorkbook = (sheets: readonly StyledSheet[]): Promise<Buffer> =>
  writeParts({ sheets: sheets.map(theirs), ...ALWAYS });

/** Every system has it, or something like it; Chinese characters are shown in one of the system's own. */
const FONT = 'Arial';

/** A time that does not change; without one the time of writing would stand in the file. */
const THEN = new Date('2000-01-01T00:00:00Z');

const ALWAYS: Omit<WriteOptions, 'sheets'> = {
  properties: { creator: 'hoshin', created: THEN, modified: THEN },
  defaultFont: { name: FONT, size: 10 },
};

function theirs(sheet: StyledSheet): WriteSheet {
  const { name, widths, rows, merged, frozen, headRow, validations } = sheet;
  const cells = rows.flatMap((row, r) => row.cells.map((cell, c) => [`${r},${c}`, cellOf(cell)] as const));
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.cells.map(({ content }) => valueOf(content))),
    cells: new Map(cells),
    rowDefs: new Map(rows.map(({ height }, r) => [r, { height }])),
    merges: merged.map(({ row, column, columns }) => ({
      startRow: row,
      endRow: row,
      startCol: column,
      endCol: column + columns - 1,
    })),
    ...(frozen && { freezePane: frozen }),
    dataValidations: validations.map(validationOf),
    ...(sheet.unlocked !== true && { protection: ALLOWED }),
    ...(sheet.filter && { autoFilter: { range: filterRange(sheet.filter, rows.length) } }),
    ...(sheet.hidden ? { veryHidden: true } : {}),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
      ...(headRow !== undefined && { printTitlesRow: `$${headRow + 1}:$${headRow + 1}` }),
    },
    headerFooter: { oddFooter: '&L&8&A&R&8&P / &N' },
  };
}

const filterRange = ({ row, columns }: { row: number; columns: number }, rows: number): string =>
  `${cellName(row, 0)}:${cellName(rows - 1, columns - 1)}`;

/** Rights of whoever fills a sheet in: to make columns wider, and to sort. No password: the lock is against slips. */
const ALLOWED: WriteSheet['protection'] = {
  sheet: true,
  formatColumns: true,
  formatRows: true,
  formatCells: false,
  sort: true,
  autoFilter: true,
};

function valueOf(content: Content): CellValue {
  switch (content.type) {
    case 'text':
      return escaped(content.text);
    case 'number':
      return Number(content.text);
    case 'date':
      return instant(content.day);
    case 'boolean':
      return content.value;
    default:
      return null;
  }
}

/** Excel reads `_x0041_` as a character, unless the first sign of it is written so too. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const cellOf = ({ content, look, format }: StyledCell): Partial<Cell> => ({
  value: valueOf(content),
  // A text such as #N/A would be written as an error, one in parts is not.
  ...(content.type === 'text' && content.text.startsWith('#') && { richText: [{ text: escaped(content.text) }] }),
  style: { ...STYLES[look], ...(format !== undefined && { numFmt: format }) },
});

const INK = { rgb: '1F2933' };
const QUIET = { rgb: '7B8794' };
const LINE = { style: 'thin', color: { rgb: 'D3D9E0' } } as const;
const ENTRY_LINE = { style: 'thin', color: { rgb: 'C9A227' } } as const;
const fill = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const boxed = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const entry = { top: ENTRY_LINE, bottom: ENTRY_LINE, left: ENTRY_LINE, right: ENTRY_LINE };
const locked = { locked: true };
/** Text keeps its distance from the line beside it. */
const BESIDE = { vertical: 'center', horizontal: 'left', wrapText: true, indent: 1 } as const;
const wrapped = { vertical: 'center', wrapText: true } as const;

const head = (background: string): CellStyle => ({
  font: { name: FONT, bold: true, size: 10, color: { rgb: 'FFFFFF' } },
  fill: fill(background),
  border: boxed,
  alignment: { ...wrapped, horizontal: 'center' },
  protection: locked,
});

const plain = (more: CellStyle): CellStyle => ({
  font: { name: FONT, size: 10, color: INK },
  border: boxed,
  alignment: wrapped,
  protection: locked,
  ...more,
});

const open = (more: CellStyle): CellStyle => ({
  font: { name: FONT, size: 10, color: INK },
  fill: fill('FFF6D6'),
  border: entry,
  alignment: wrapped,
  protection: { locked: false },
  ...more,
});

const STYLES: Readonly<Record<Look, CellStyle>> = {
  title: {
    font: { name: FONT, bold: true, size: 15, color: INK },
    alignment: { vertical: 'center' },
    protection: locked,
  },
  hint: {
    font: { name: FONT, size: 10, color: QUIET },
    alignment: { vertical: 'top', wrapText: true },
    protection: locked,
  },
  head: head('3E5C76'),
  openHead: head('A67C00'),
  text: plain({ alignment: BESIDE }),
  part: plain({ alignment: { ...wrapped, horizontal: 'left', indent: 2 } }),
  quiet: plain({ font: { name: FONT, size: 8, color: QUIET } }),
  figure: plain({ alignment: { vertical: 'center', horizontal: 'right' } }),
  closed: plain({
    fill: fill('EEF1F4'),
    font: { name: FONT, size: 8, color: QUIET },
    alignment: { ...wrapped, horizontal: 'center' },
  }),
  note: {
    font: { name: FONT, size: 11, color: INK },
    alignment: { vertical: 'top', wrapText: true },
    protection: locked,
  },
  plainText: { font: { name: FONT, size: 10, color: INK }, alignment: { vertical: 'center' } },
  plainFigure: { font: { name: FONT, size: 10, color: INK }, alignment: { vertical: 'center', horizontal: 'right' } },
  open: open({ alignment: { vertical: 'center', horizontal: 'right' } }),
  openText: open({ alignment: BESIDE }),
};

/** Excel shows at most this many characters. */
const MOST = { title: 32, message: 255 };

function validationOf(validation: Validation): DataValidation {
  const { range } = validation;
  const title = validation.title.slice(0, MOST.title);
  const message = validation.message.slice(0, MOST.message);
  return {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    errorMessage: message,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: message,
    ...boundOf(validation),
  };
}

function boundOf(validation: Validation): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (validation.type) {
    case 'number':
      return { type: 'decimal', operator: 'between', formula1: '-1E+15', formula2: '1E+15' };
    case 'share':
      return { type: 'decimal', operator: 'between', formula1: '0', formula2: '1' };
    case 'day':
      return { type: 'date', operator: 'between', formula1: serial(validation.from), formula2: serial(validation.to) };
    case 'list':
      return { type: 'list', formula1: validation.of };
  }
}

/** Days as Excel counts them, for dates after February 1900. */
const serial = (day: string): string => String(Math.round(instant(day).getTime() / 86_400_000) + 25_569);

/** The range of cells from one to another in a column, rows and column from 0. */
export const downColumn = (column: number, first: number, last: number): string =>
  `${cellName(first, column)}:${cellName(last, column)}`;
