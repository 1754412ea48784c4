import { fiscalYearOf } from '../calendar/fiscal-year';
import { actionsOn, knownReviews, type CarriedAction } from '../tracking';
import { groupBy } from '../util/group';
import { day, figure, integer, text } from './column';
import type { PlanFacts } from './plan-facts';
import { periodColumns, fileColumn } from './shared-columns';
import { defineTable } from './table';

/** One row an action that a review of the year decided: what became of it by the day that the plan is looked at. */
export const actions = defineTable<CarriedAction>({
  id: 'actions',
  key: ['scorecard', 'period', 'action'],
  list: actionRows,
  columns: {
    scorecard: text(({ openedIn }) => openedIn.scorecardId),
    ...periodColumns<CarriedAction>(({ openedIn }) => openedIn.cycle),
    action: text(({ action }) => action.id),
    text: text(({ action }, { say }) => say(action.action)),
    subject: text(({ action, openedIn }) => action.for?.target?.address ?? wholeAddress(action.for?.to, openedIn)),
    owner: text(({ action }) => action.owner),
    original_due: day(({ originalDue }) => originalDue),
    due: day((row) => row.due),
    state: text(({ state }) => state),
    days_late: integer(({ daysLate }) => daysLate),
    effective: text(({ followUp }) => followUp?.effective),
    standardised: text(({ followUp }, { say }) => followUp?.standardised && say(followUp.standardised)),
    effect: figure(({ action }) => action.effect),
    ...fileColumn<CarriedAction>(({ action }) => action.origin),
  },
});

/** The address that was meant, where nothing is there. */
const wholeAddress = (to: string | undefined, { scorecardId }: CarriedAction['openedIn']): string | undefined =>
  to && `${scorecardId}/${to}`;

/** Follow-ups of a later year still count for an action of this one. */
function actionRows({ plan, asOf, score: { question } }: PlanFacts): readonly CarriedAction[] {
  const ofYear = ({ openedIn }: CarriedAction): boolean =>
    fiscalYearOf(openedIn.cycle, plan.fiscalYear) === question.year;
  const byScorecard = groupBy(knownReviews(plan, asOf), ({ scorecardId }) => scorecardId);
  return [...byScorecard.values()].flatMap((reviews) => actionsOn(reviews, asOf)).filter(ofYear);
}
