import type { ReportContext } from '../reports/base/report-kind';
import { cycleName, scorecardName } from '../reports/base/names';
import type { StyledCell, StyledRow, StyledSheet, Validation } from '../sheets/styled';
import { downColumn } from '../sheets/write-xlsx';
import { displayWidth } from '../util/display-width';
import type { FormFacts } from './form-facts';
import { cell, type FormColumn, type FormPage } from './form-page';

/** The row of the heads, below title and hint. */
const HEAD_ROW = 2;

/** A page as it looks: title, hint, heads, and a row each. */
export function laidOut(page: FormPage, facts: FormFacts, context: ReportContext): StyledSheet {
  const { form } = context.words;
  const { kind, columns, rows } = page;
  const widths = columns.flatMap(({ width, cells = 1 }) => Array.from({ length: cells }, () => width));
  const title = form.titles[kind](scorecardName(facts.scorecard, context), cycleName(facts.period, context));
  const hint = rows.length > 0 ? form.hints[kind] : form.nothing[kind];
  const heads = columns.flatMap((column) => headCells(column, context));
  const wide = { column: 0, columns: widths.length };
  return {
    name: form.pages[kind],
    widths,
    rows: [
      { cells: [cell(title, 'title')], height: 26 },
      { cells: [cell(hint, 'hint')], height: 20 },
      { cells: heads, height: heightOf(heads, widths, HEAD_HEIGHT) },
      ...rows.map(({ cells }) =>
        dataRow(
          columns.flatMap(({ id }) => cells[id] ?? cell('', 'text')),
          widths,
        ),
      ),
    ],
    merged: [{ row: 0, ...wide }, { row: 1, ...wide }, ...spans(columns)],
    frozen: { rows: HEAD_ROW + 1, columns: 1 },
    headRow: HEAD_ROW,
    validations: rows.length > 0 ? validations(page, facts, context) : [],
  };
}

function headCells({ id, open, cells = 1 }: FormColumn, { words: { form } }: ReportContext): readonly StyledCell[] {
  const look = open ? 'openHead' : 'head';
  return [cell(form.columns[id], look), ...Array.from({ length: cells - 1 }, () => cell('', look))];
}

/** Heads over several cells are one cell. */
const spans = (columns: readonly FormColumn[]): StyledSheet['merged'] =>
  columns.flatMap(({ cells = 1 }, i) =>
    cells > 1 ? [{ row: HEAD_ROW, column: positionOf(i, columns), columns: cells }] : [],
  );

/** The first cell of a column. */
const positionOf = (index: number, columns: readonly FormColumn[]): number =>
  columns.slice(0, index).reduce((sum, { cells = 1 }) => sum + cells, 0);

const dataRow = (cells: readonly StyledCell[], widths: readonly number[]): StyledRow => ({
  cells,
  height: heightOf(cells, widths, ROW_HEIGHT),
});

const HEAD_HEIGHT = 32;
const ROW_HEIGHT = 21;
const LINE_HEIGHT = 13.5;

/** Tall enough for the text that takes the most lines; Chinese characters are two letters wide. */
function heightOf(cells: readonly StyledCell[], widths: readonly number[], least: number): number {
  const lines = cells.map(({ content, look }, i) => {
    if (content.type !== 'text') return 1;
    const width = (widths[i] ?? 10) * (look === 'quiet' ? 1.2 : 0.95);
    return content.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
  });
  return Math.max(least, Math.max(...lines) * LINE_HEIGHT + 7);
}

/** Bounds on what each open column takes, from its first row to its last. */
function validations(page: FormPage, facts: FormFacts, context: ReportContext): readonly Validation[] {
  return page.columns.flatMap(({ check }, i): readonly Validation[] => {
    if (check === undefined) return [];
    const range = downColumn(positionOf(i, page.columns), HEAD_ROW + 1, HEAD_ROW + page.rows.length);
    const { checks } = context.words.form;
    if (check === 'list') return [{ type: 'list', of: page.choices, range, ...checks.list }];
    if (check !== 'day') return [{ type: check, range, ...checks[check] }];
    const [from, to] = [`${facts.scorecard.year - 1}-01-01`, `${facts.scorecard.year + 2}-12-31`];
    return [{ type: 'day', from, to, range, title: checks.day.title, message: checks.day.message(from, to) }];
  });
}
