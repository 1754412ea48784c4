import type { Day } from '../../calendar/day';
import type { Action, FollowUp, Kpi } from '../../model/types';
import { closedActions, subjectOf, type ActionState } from '../../tracking';
import type { ReviewFacts } from '../review/facts';

/** An action for a KPI, and where it stands at the end of the cycle. */
export interface ActionOn {
  readonly action: Action;
  readonly due?: Day | undefined;
  readonly state: ActionState;
  readonly followUp?: FollowUp | undefined;
}

/** Actions open before the cycle, and those decided by its reviews. */
export function actionsOn(
  kpi: Kpi,
  { plan, cycle, scorecard, carried, meetings, to }: ReviewFacts,
): readonly ActionOn[] {
  const before = carried.filter(({ action }) => subjectOf(action) === kpi);
  const closed = closedActions(plan, scorecard.id, cycle);
  const decided = meetings
    .flatMap(({ actions }) => actions)
    .filter((action) => subjectOf(action) === kpi && !before.some((item) => item.action === action));
  return [
    ...before,
    ...decided.map((action) => closed.find((item) => item.action === action) ?? stillOpen(action, to)),
  ];
}

const stillOpen = (action: Action, day: Day): ActionOn => ({
  action,
  due: action.due,
  state: action.due !== undefined && action.due < day ? 'overdue' : 'open',
});
