export { dayReported, earlierReviews, reviewOf, reviewsOfCycle, reviewsWithin, type Meeting } from './reviews';
export { progressReports, type ProgressReport } from './progress-reports';
export { stageStatuses, type StageState, type StageStatus } from './stage-status';
export { measureStatus, plannedProgress, type MeasureState, type MeasureStatus } from './measure-status';
export { isOpen, measuresOn } from './measures-on';
export { openActionsAfter, openActionsBefore, type ActionState, type CarriedAction } from './open-actions';
export { supportRequests, type AskedSupport } from './support-requests';
export { isAnswered, processEvaluation, type Count, type ProcessEvaluation } from './process-evaluation';
