import type { Day } from '../../calendar/day';
import { milestonesOf } from '../../model/milestones-of';
import type { Acceptance, Kpi, Milestone } from '../../model/types';
import type { Row, TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { shareCell } from '../base/cells';
import { left, right } from '../base/columns';
import type { KpiFacts } from './kpi-facts';
import * as value from '../base/json-values';

/** The milestones of KPIs that are scored by them, which have no place in a bowling chart. */
export const milestoneKpis = (kpis: readonly KpiFacts[]): readonly Kpi[] =>
  kpis.map(({ kpi }) => kpi).filter((kpi) => itemsOf(kpi).length > 0);

const itemsOf = (kpi: Kpi): readonly Milestone[] => milestonesOf(kpi) ?? [];

/** The acceptance as known on `day`; a later one does not count yet. */
export const acceptedBy = (day: Day, { accepted }: Milestone): Acceptance | undefined =>
  accepted && accepted.on <= day ? accepted : undefined;

export function milestoneTable(kpis: readonly Kpi[], day: Day, context: ReportContext): TableBlock {
  const { milestoneColumns: columns } = context.words.review.checking;
  return {
    type: 'table',
    columns: [
      left(columns.milestone),
      right(columns.share),
      left(columns.due),
      left(columns.accepted),
      right(columns.quality),
    ],
    rows: kpis.flatMap((kpi): Row[] => [
      { emphasis: 'group', cells: [context.say(kpi.name)] },
      ...itemsOf(kpi).map((milestone) => row(milestone, acceptedBy(day, milestone), context)),
    ]),
  };
}

const row = ({ name, share, due }: Milestone, accepted: Acceptance | undefined, { say }: ReportContext): Row => ({
  depth: 1,
  cells: [say(name), shareCell(share), due, accepted?.on ?? '–', accepted ? shareCell(accepted.quality) : ''],
});

export const milestonesData = (kpi: Kpi, day: Day, { say }: ReportContext): readonly object[] =>
  itemsOf(kpi).map((milestone) => {
    const { id, name, share, due } = milestone;
    const accepted = acceptedBy(day, milestone);
    return {
      id,
      name: say(name),
      share: value.fraction(share),
      due,
      accepted: value.orNull(accepted?.on),
      quality: value.fraction(accepted?.quality),
    };
  });
