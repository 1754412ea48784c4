export { dayReported, earlierReviews, reviewOf, reviewsOfCycle, reviewsWithin, type Meeting } from './reviews';
export { progressReports, type ProgressReport } from './progress-reports';
export { stageStatuses, type StageState, type StageStatus } from './stage-status';
export { measureStatus, plannedProgress, type MeasureState, type MeasureStatus } from './measure-status';
export { isOpen, measuresOn } from './measures-on';
export {
  actionsOn,
  openActionsAfter,
  openActionsBefore,
  openActionsOn,
  type ActionState,
  type CarriedAction,
} from './open-actions';
export { hasReply, supportRequests, type AskedSupport } from './support-requests';
export { processEvaluation, type Count, type ProcessEvaluation } from './process-evaluation';
export { closedActions, type ClosedAction } from './closed-actions';
export { countCauses, withoutCause, type CountedCause } from './causes';
export { metByFar } from './met-by-far';
export { behindSince } from './behind-since';
export { divergences, type Divergence } from './divergences';
export { easyTargets, type EasyTarget } from './easy-targets';
export { ineffectiveMeasures, type IneffectiveMeasure } from './ineffective-measures';
export { missingActuals, type MissingActuals } from './missing-actuals';
export { meetingUnits, missingReviews, type MissingReviews } from './missing-reviews';
export { momentsOf, streakOf, type Moment } from './moments';
export { neglectedMeasures, type NeglectedMeasure } from './neglected-measures';
export { catchUps, forecastMisses, type Outlook } from './outlook';
export { overdueActions } from './overdue-actions';
export { recurringCauses, type RecurringCause } from './recurring-causes';
export { redsWithoutAction, type RedWithoutAction } from './reds-without-action';
export { subjectOf } from './subject-of';
export { slippingChallenges, type SlippingChallenge } from './slipping-challenges';
export { offTrack, type Streak } from './streaks';
export { unansweredSupport, type UnansweredSupport } from './unanswered-support';
export { unexplainedReds, type UnexplainedReds } from './unexplained-reds';
export { uselessActions, type UselessAction } from './useless-actions';
export { knownReviews, trackedPlan, type TrackedPlan } from './tracked-plan';
export { tasksOf, type Task, type Window } from './tasks';
export { unfinishedStages } from './tasks/measures';
export { answersFor, inOrder, waitingFor, type TaskState, type Work } from './tasks/task';
