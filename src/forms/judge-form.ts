import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Workbook } from '../sheets/workbook';
import { problem } from './cell-problem';
import type { FormOrigin } from './hidden-page';
import type { JudgeContext } from './judge-context';
import type { Judged } from './judged';
import { judgeValue } from './judge-values';
import { judgeWork } from './judge-work';
import { filledRows, isUntouched, textOf, type FilledRow } from './read-form';

/** Holds all rows of a form that came back against the plan. */
export const judgeForm = (workbook: Workbook, context: JudgeContext): Judged =>
  judgeRows(filledRows(workbook), context);

/** Holds rows against the plan; one that stands twice has to say the same. */
export function judgeRows(rows: readonly FilledRow[], context: JudgeContext): Judged {
  const first = new Map<string, FilledRow>();
  return joined(
    rows.map((row) => {
      const key = JSON.stringify([row.page, textOf(row.cell('id').content), textOf(row.cell('period').content)]);
      const earlier = first.get(key);
      if (earlier && textOf(row.cell('id').content) !== '') return twice(row, earlier, context);
      first.set(key, row);
      return judgeRow(row, context);
    }),
  );
}

function judgeRow(row: FilledRow, context: JudgeContext): Judged {
  if (row.page === 'values') return judgeValue(row, context);
  const { origin, plan, period } = context;
  const year = period && fiscalYearOf(period, plan.fiscalYear);
  const scorecard = plan.scorecards.find((one) => one.id === origin?.scorecard && one.year === year);
  return scorecard ? judgeWork(row, scorecard, context) : joined([]);
}

/** A row that was copied and says the same is no harm. */
function twice(row: FilledRow, earlier: FilledRow, context: JudgeContext): Judged {
  const [again, before] = [judgeRow(row, context), judgeRow(earlier, context)];
  const says = ({ changes }: Judged): string => JSON.stringify(changes.map(({ after }) => after));
  if (isUntouched(row) || (again.problems.length === 0 && says(again) === says(before))) return joined([]);
  const place = `${earlier.sheet === '' ? '' : `${earlier.sheet}!`}${earlier.cell('id').cell}`;
  return { ...joined([]), problems: [{ ...problem(row.cell('id'), (say) => say.idTwice(place)), file: context.file }] };
}

/** Joins what several files or rows say. */
export const joined = (all: readonly Judged[]): Judged => ({
  changes: all.flatMap(({ changes }) => changes),
  equal: all.reduce((sum, { equal }) => sum + equal, 0),
  problems: all.flatMap(({ problems }) => problems),
  tells: all.flatMap(({ tells }) => tells),
});

export type { FormOrigin };
