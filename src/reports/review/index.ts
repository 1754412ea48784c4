export { cycleBefore, isReviewCycle, reviewedScorecards } from './cycles';
export type { ReviewInput } from './input';
export { review } from './review';
