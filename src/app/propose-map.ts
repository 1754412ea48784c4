import { mapText } from '../forms/mapped/map-text';
import { proposeMap } from '../forms/mapped/propose-map';
import type { Report } from '../reports/base/report';
import { newFile } from '../source/edit/apply-edits';
import { UserError } from '../util/user-error';
import { wordsFor } from './answer';
import { openEdited } from './edited-plan';
import { importTables, type ImportedTable, type ImportQuestion } from './import';
import type { OpenedPlan } from './open-plan';

export interface MapProposal {
  /** The map as a plan file. */
  readonly text: string;
  /** The report of an import by it, of which nothing is written. Its data have the text as `map`. */
  readonly report: Report;
}

/** Proposes a map for a table by its heads, periods and names, and tries it. Throws a UserError where there is none. */
export function proposeMapFor(opened: OpenedPlan, table: ImportedTable, question: ImportQuestion = {}): MapProposal {
  const map = proposeMap(table.workbook, opened.plan, opened.asOf);
  if (!map) throw new UserError('table-without-heads', table.file);
  const known = new Set(opened.plan.importMaps.map(({ id }) => id));
  const id = unusedId(table.file, known);
  const text = mapText(id, table.file, map, wordsFor(opened));
  const tried = openEdited(opened, [newFile(`imports/${id}-proposed.yaml`, text)]);
  const { report } = importTables(tried, [table], { ...question, map: id, dryRun: true });
  return { text, report: { ...report, data: { ...(report.data as object), map: text } } };
}

/** An id made of the name of a file. */
function unusedId(file: string, known: ReadonlySet<string>): string {
  const name = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const id = name.replace(/^-|-$/g, '').slice(0, LONGEST) || 'table';
  return [id, ...Array.from({ length: known.size }, (_, i) => `${id}-${i + 2}`)].find((one) => !known.has(one))!;
}

const LONGEST = 40;
