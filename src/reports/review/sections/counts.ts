import { isOpen, type MeasureState } from '../../../tracking';
import type { TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { count, left, right } from '../../base/columns';
import { scorecardName, shortName } from '../../base/names';
import { openWork, type OpenWork } from '../open-work';
import type { Section } from '../section';

/** Counts of everybody's open and late work. No figure of a KPI. */
export const counts: Section = {
  id: 'counts',
  blocks: (facts, context) => [table(openWork(facts), context)],
  data: (facts, context) =>
    openWork(facts).map((work) => ({
      scorecard: work.scorecard.id,
      name: scorecardName(work.scorecard, context),
      ...countsOf(work),
      reviewed: work.reviewed,
    })),
};

const COUNTED = ['measures', 'behind', 'overdue', 'lateStages', 'actions', 'lateActions'] as const;

function countsOf({ measures, lateStages, actions }: OpenWork): Readonly<Record<(typeof COUNTED)[number], number>> {
  const inState = (state: MeasureState): number => measures.filter((measure) => measure.state === state).length;
  return {
    measures: measures.filter(isOpen).length,
    behind: inState('behind'),
    overdue: inState('overdue'),
    lateStages: lateStages.length,
    actions: actions.length,
    lateActions: actions.filter(({ state }) => state === 'overdue').length,
  };
}

function table(works: readonly OpenWork[], context: ReportContext): TableBlock {
  const {
    words: {
      common,
      review: { counts: own },
    },
  } = context;
  return {
    type: 'table',
    columns: [left(own.columns.name), ...COUNTED.map((one) => right(own.columns[one])), left(own.columns.reviewed)],
    rows: works.map((work) => {
      const numbers = countsOf(work);
      return {
        cells: [
          shortName(work.scorecard, context),
          ...COUNTED.map((one) => (numbers[one] > 0 ? count(numbers[one]) : '')),
          work.reviewed ? common.yes : common.no,
        ],
      };
    }),
  };
}
