import { orNull, placeOf } from '../base/json-values';
import type { FlatTable } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { addressOf, periodOf } from './data';
import type { TodoFacts } from './facts';
import { textOf } from './text';

const COLUMNS = [
  'person',
  'type',
  'scorecard',
  'what',
  'for',
  'address',
  'period',
  'state',
  'due',
  'since',
  'days',
  'file',
  'line',
] as const;

/** One row for each task. */
export const flat = ({ plan, people }: TodoFacts, context: ReportContext): FlatTable => ({
  columns: COLUMNS,
  rows: people.flatMap(({ person, tasks }) =>
    tasks.map((task) => {
      const { work, scorecardId, state, due, since, days, origin } = task;
      const { what, for: whatFor } = textOf(task, plan, context);
      const { file, line } = placeOf(origin);
      const named = [
        orNull(person),
        work.type,
        scorecardId,
        what,
        whatFor,
        orNull(addressOf(work)),
        orNull(periodOf(work)),
      ];
      return [...named, state, orNull(due), orNull(since), days, file, line];
    }),
  ),
});
