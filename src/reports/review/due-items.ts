import type { Day } from '../../calendar/day';
import { milestonesOn } from '../../model/milestones-of';
import type { Milestone, Text } from '../../model/types';
import type { MeasureStatus, StageState } from '../../tracking';
import type { TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { left } from '../base/columns';
import type { ReviewFacts } from './facts';
import * as value from '../base/json-values';

/** Something that is due in a stretch of time: a stage, a measure without stages, a milestone. */
interface DueItem {
  /** Undefined for a whole measure. */
  readonly name?: Text;
  readonly of: { readonly name: Text; readonly address: string };
  readonly id?: string;
  readonly owner?: string | undefined;
  readonly due: Day;
  readonly state: StageState;
}

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** The items that fall due in a stretch of days, ordered by date. */
export function dueItems({ measures, scorecard, to: today }: ReviewFacts, { from, to }: Stretch): readonly DueItem[] {
  const all = [
    ...measures.filter(({ state }) => state !== 'cancelled').flatMap(ofMeasure),
    ...milestonesOn(scorecard).map(({ milestone, of }) => ({
      name: milestone.name,
      id: milestone.id,
      of,
      due: milestone.due,
      state: stateOf(milestone, today),
    })),
  ];
  return all.filter(({ due }) => from <= due && due <= to).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function ofMeasure({ measure, stages, due, state }: MeasureStatus): DueItem[] {
  if (stages.length === 0)
    return due === undefined ? [] : [{ of: measure, owner: measure.owner, due, state: stateOfWhole(state) }];
  return stages.map((status) => ({
    name: status.stage.name,
    id: status.stage.id,
    of: measure,
    owner: measure.owner,
    due: status.stage.due,
    state: status.state,
  }));
}

const stateOfWhole = (state: MeasureStatus['state']): StageState =>
  state === 'done' || state === 'doneLate' ? state : state === 'overdue' ? 'late' : 'open';

function stateOf({ accepted, due }: Milestone, today: Day): StageState {
  if (accepted && accepted.on <= today) return accepted.on > due ? 'doneLate' : 'done';
  return due < today ? 'late' : 'open';
}

export function dueTable(items: readonly DueItem[], { words, say }: ReportContext): TableBlock {
  const { columns, states, wholeMeasure } = words.review.planning;
  return {
    type: 'table',
    columns: [left(columns.what), left(columns.of), left(columns.owner), left(columns.due), left(columns.state)],
    rows: items.map(({ name, of, owner, due, state }) => ({
      cells: [name === undefined ? wholeMeasure : say(name), say(of.name), owner ?? '–', due, states[state]],
    })),
  };
}

export const dueData = (items: readonly DueItem[], context: ReportContext): readonly object[] =>
  items.map(({ name, of, id, owner, due, state }) => ({
    of: of.address,
    id: value.orNull(id),
    name: value.text(name, context),
    owner: value.orNull(owner),
    due,
    status: state,
  }));
