export { reviewedScorecards } from './cycles';
export type { ReviewInput } from './input';
export { review } from './review';
export { ReviewScores } from './scores';
