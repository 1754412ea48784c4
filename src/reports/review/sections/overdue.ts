import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { count, left, right } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { shortName } from '../../base/names';
import { openWork, type OpenWork } from '../open-work';
import { type Section } from '../section';
import { workData, workItems, type WorkItem } from '../work-items';
import { orNothing } from '../nothing';

interface OverdueGroup {
  readonly work: OpenWork;
  readonly items: readonly WorkItem[];
}

/** Everything that should be done by now and is not, the longest waited for first. */
export const overdue: Section = {
  id: 'overdue',
  blocks: (facts, context) =>
    orNothing(overdueGroups(facts, context), context.words.review.overdue.nothing, (groups) => table(groups, context)),
  data: (facts, context) =>
    overdueGroups(facts, context).flatMap(({ work, items }) => items.map((item) => workData(item, work, context))),
};

function overdueGroups(facts: ReviewFacts, context: ReportContext): readonly OverdueGroup[] {
  const groups = openWork(facts).map((work) => ({
    work,
    items: workItems(work, context)
      .filter(({ daysLate }) => daysLate > 0)
      .sort((a, b) => b.daysLate - a.daysLate),
  }));
  return groups.filter(({ items }) => items.length > 0);
}

function table(groups: readonly OverdueGroup[], context: ReportContext): TableBlock {
  const {
    overdue: { columns, named },
    workTypes,
  } = context.words.review;
  const row = ({ type, name, of, owner, due, daysLate }: WorkItem, { scorecard }: OpenWork): Row => ({
    cells: [
      named(context.say(name), workTypes[type]),
      shortName(scorecard, context),
      of ?? '–',
      owner ?? '–',
      due ?? '–',
      count(daysLate),
    ],
  });
  return {
    type: 'table',
    columns: [
      left(columns.what),
      left(columns.whose),
      left(columns.of),
      left(columns.owner),
      left(columns.due),
      right(columns.late),
    ],
    rows: groups.flatMap(({ work, items }) => items.map((item) => row(item, work))),
  };
}
