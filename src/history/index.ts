export { isApproved, withApprovals } from './approvals';
export { comparePlans, everyValue, type ItemChange } from './compare-plans';
export { evolution, plansOf, type DatedChange, type PlanOf } from './evolution';
export { isGoalpost, movedGoalposts } from './goalposts';
export { itemHistory } from './item-history';
export type { Course } from './item-kind';
export { changedActuals, type ChangedActual } from './changed-actuals';
export { approvalProblem, changesSince, withApprovalProblems } from './since-sign-off';
export { unconfirmedLinks, type UnconfirmedLink } from './unconfirmed';
