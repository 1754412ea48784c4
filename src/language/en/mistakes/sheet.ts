import type { SheetBound, SheetMistakes, WordsFor } from '../../../util/mistakes';

export const sheet: WordsFor<SheetMistakes> = {
  'table-without-kpis': (file) => ({
    message: `There is no table of KPIs in “${file}”.`,
    help: 'It needs a row of heads, such as KPI, Weight, Target, Unit, Method, and a row for each KPI below.',
  }),
  'weight-not-read': (place, text) => ({
    message: text === '' ? `${place}: the weight is missing.` : `${place}: “${text}” is not a weight.`,
    help: 'Write a number such as 30 or 30% there.',
  }),
  'sheet-not-read': (file, reason) => ({
    message: `“${file}” cannot be read: ${reason.en}.`,
    help: 'Name a workbook (.xlsx) or a CSV file that you may read.',
  }),
  'sheet-too-large': (file, what, limit) => ({
    message: `“${file}” is too large: ${BOUNDS[what](limit)}.`,
    help:
      what === 'grid'
        ? 'Delete the rows and columns beyond the table, and save it again.'
        : 'Keep only the sheet that is needed, or split it.',
  }),
  'sheet-damaged': (file) => ({
    message: `“${file}” is damaged: it is no workbook as spreadsheet programs write one.`,
    help: 'Open it in a spreadsheet program and save it again as .xlsx.',
  }),
  'sheet-encrypted': (file) => ({
    message: `“${file}” is protected by a password, so it cannot be read.`,
    help: 'Save it without the password to open it.',
  }),
  'sheet-with-macros': (file) => ({
    message: `“${file}” holds macros, so it is not read.`,
    help: 'Save it as .xlsx, which holds none.',
  }),
  'sheet-of-old-excel': (file) => ({
    message: `“${file}” is a workbook of an old kind (.xls).`,
    help: 'Save it as .xlsx.',
  }),
  'no-workbook': (file) => ({
    message: `“${file}” is neither a workbook (.xlsx) nor a CSV file.`,
    help: 'Save the table as .xlsx or CSV.',
  }),
  'no-text-table': (file) => ({
    message: `“${file}” is no table: its bytes are neither a workbook nor text in UTF-8, UTF-16 or GB18030.`,
    help: 'Save the table as .xlsx or CSV.',
  }),
  'csv-quote-open': (file, line) => ({
    message: `In “${file}” a quote is opened in line ${line} and never closed.`,
    help: 'Close it with ", or write "" for a quote inside a field.',
  }),
  'sheet-of-whom': (scorecards) => ({
    message: 'A sheet is of one scorecard, and none is named.',
    help: `Add --department with one of ${scorecards.join(', ')}; or --all with a folder behind --out.`,
  }),
  'sheets-without-folder': () => ({
    message: 'Several sheets need a folder.',
    help: 'Add “--out sheets”, or the name of another folder.',
  }),
  'sheet-for-terminal': () => ({
    message: 'A workbook is not for a terminal.',
    help: 'Add “--out sheet.xlsx”, or “-f csv” to look at the values here.',
  }),
  'sheet-tampered': (file) => ({
    message: `The hidden page of “${file}” is not as hoshin wrote it, so its rows cannot be told.`,
    help: 'Fill in the sheet as it was sent out, or make a new one with “hoshin sheet”.',
  }),
  'table-without-map': (file, maps) => ({
    message: `“${file}” is no sheet that hoshin made, so it is read by a map.`,
    help:
      maps.length > 0
        ? `Add --map with one of ${maps.join(', ')}; or let “hoshin import --make-map ${file}” propose one.`
        : `“hoshin import --make-map ${file}” proposes one.`,
  }),
  'table-without-heads': (file) => ({
    message: `“${file}” has no row of heads with values below it, so no map can be proposed.`,
    help: 'Keep the table itself in the file, with a head for each column.',
  }),
  'table-json': (file) => ({
    message: `“${file}” is JSON of a form that is not read.`,
    help: 'Prometheus’s answers to a query are read; save anything else as CSV.',
  }),
  'sheet-of-other-plan': (file, its, plan) => ({
    message: `“${file}” was made of the plan “${its}”, and this is “${plan}”.`,
    help: 'Import it into its own plan; --plan names the folder.',
  }),
};

const MEBIBYTE = 1024 * 1024;

const BOUNDS: Readonly<Record<SheetBound, (limit: number) => string>> = {
  bytes: (limit) => `a file has at most ${limit / MEBIBYTE} MiB`,
  unfolded: (limit) => `unfolded, its parts have more than ${limit / MEBIBYTE} MiB`,
  entries: (limit) => `it has more than ${limit} parts`,
  ratio: (limit) => `a part of it unfolds to more than ${limit} times its size`,
  cells: (limit) => `it has more than ${limit} cells`,
  grid: (limit) => `its cells lie so far apart that the table around them has more than ${limit} cells`,
  marks: (limit) => `its texts and formats are written with more than ${limit} tags`,
};
