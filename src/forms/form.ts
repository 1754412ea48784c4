import type { ReportContext } from '../reports/base/report-kind';
import type { StyledCell, StyledSheet } from '../sheets/styled';
import { writeCsv } from '../sheets/csv';
import { actionsPage } from './actions-page';
import type { FormFacts } from './form-facts';
import { cell, type FormPage } from './form-page';
import { hiddenPage, statusRange, yesRange } from './hidden-page';
import { laidOut } from './layout';
import { measuresPage } from './measures-page';
import { valuesPage } from './values-page';

/** The sheets of a form: values, measures, actions, notes, and the hidden page (spec 08.3). */
export function formSheets(facts: FormFacts, context: ReportContext): readonly StyledSheet[] {
  const pages = [
    valuesPage(facts, context, yesRange()),
    measuresPage(facts, context, statusRange()),
    actionsPage(facts, context, statusRange()),
  ];
  return [
    ...pages.map((page) => laidOut(page, facts, context)),
    notesPage(facts, context),
    hiddenPage(facts, pages, context),
  ];
}

function notesPage({ plan, commit }: FormFacts, { words: { form }, say }: ReportContext): StyledSheet {
  const notes = [...form.notes, form.madeFrom(say(plan.name), commit)];
  return {
    name: form.pages.notes,
    widths: [100],
    rows: [
      { cells: [cell(form.titles.notes, 'title')], height: 26 },
      ...notes.map((note) => ({ cells: [cell(note, 'note')], height: 38 })),
    ],
    merged: [],
    validations: [],
  };
}

/** The values alone as CSV, with a row of heads: a table that any program fills in. */
export function formCsv(facts: FormFacts, context: ReportContext): string {
  const { columns, rows } = valuesPage(facts, context, '');
  const heads = columns.flatMap(({ id, cells = 1 }) => [
    cell(context.words.form.columns[id], 'head'),
    ...Array.from({ length: cells - 1 }, () => cell('', 'head')),
  ]);
  const lines = [
    heads,
    ...rows.map((row) =>
      columns.flatMap(({ id }) =>
        id === 'id' ? cell(`${facts.scorecard.id}/${row.id}`, 'quiet') : (row.cells[id] ?? cell('', 'text')),
      ),
    ),
  ];
  return writeCsv(lines.map((line: readonly StyledCell[]) => line.map(({ content }) => content)));
}

export type { FormPage };
