import type { Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { daysLate, left, percent, right } from '../../base/columns';
import type { ReviewFacts } from '../facts';
import { scorecardName } from '../../base/names';
import { openWork, type OpenWork } from '../open-work';
import { type Section } from '../section';
import { supportBetween, supportData, supportTable } from '../support';
import { hasReply, type AskedSupport } from '../../../tracking';
import { workData, workItems, type WorkItem } from '../work-items';
import { headedBlocks, orNothing, type Part } from '../nothing';

/** Work carried over to the next year: measures, stages and actions not done, and unanswered requests for support. */
export const carriedOver: Section = {
  id: 'carriedOver',
  blocks: (facts, context) => {
    const own = context.words.review.carriedOver;
    return [
      ...orNothing(busy(facts, context), own.nothing, (works) => table(works, context)),
      ...support(facts, context),
    ];
  },
  data: (facts, context) => ({
    work: openWork(facts).flatMap((work) => workItems(work, context).map((item) => workData(item, work, context))),
    support: unanswered(facts).map((asked) => supportData(asked, context)),
  }),
};

const busy = (facts: ReviewFacts, context: ReportContext): readonly OpenWork[] =>
  openWork(facts).filter((work) => workItems(work, context).length > 0);

const unanswered = (facts: ReviewFacts): readonly AskedSupport[] =>
  supportBetween(facts).filter(({ request }) => !hasReply(request));

function table(works: readonly OpenWork[], context: ReportContext): TableBlock {
  const {
    carriedOver: { columns },
    workTypes,
  } = context.words.review;
  const row = ({ type, name, owner, due, daysLate: days, progress }: WorkItem): Row => ({
    depth: 1,
    cells: [
      context.say(name),
      workTypes[type],
      owner ?? '–',
      due ?? '–',
      daysLate(days),
      progress ? percent(progress, 0) : '',
    ],
  });
  return {
    type: 'table',
    columns: [
      left(columns.what),
      left(columns.type),
      left(columns.owner),
      left(columns.due),
      right(columns.late),
      right(columns.progress),
    ],
    rows: works.flatMap((work): Row[] => [
      { emphasis: 'group', cells: [scorecardName(work.scorecard, context)] },
      ...workItems(work, context).map(row),
    ]),
  };
}

function support(facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const own = context.words.review.carriedOver;
  return headedBlocks(own.support, unanswered(facts), own.allAnswered, (asked) => supportTable(asked, facts, context));
}
