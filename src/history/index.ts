export { isApproved, withApprovals } from './approvals';
export { comparePlans, type ItemChange } from './compare-plans';
export { isGoalpost, movedGoalposts } from './goalposts';
export type { Course } from './item-kind';
