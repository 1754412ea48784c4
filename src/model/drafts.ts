import type { FollowUp, MeasureProgress, Review, ReviewFinding } from './types';

/** Tests whether an entry of `do` says more than which measure it is of: a draft lists them for somebody to fill in. */
export const tellsProgress = ({ progress, stages, done, difficulty, due }: MeasureProgress): boolean =>
  stages.length > 0 || [progress, done, difficulty, due].some((told) => told !== undefined);

/** Tests whether an entry of `check` says more than which KPI it is of. */
export const tellsFinding = ({ finding, whys, fishbone, cause }: ReviewFinding): boolean =>
  whys.length > 0 || fishbone.length > 0 || finding !== undefined || cause !== undefined;

/** Tests whether a follow-up says more than that its action is still open. */
const tellsMore = ({ status, effective, standardised, due, note }: FollowUp): boolean =>
  status !== 'open' || [effective, standardised, due, note].some((told) => told !== undefined);

/** Tests for a review that nobody has filled in yet: no meeting was held, and nothing is said. */
export const isDraft = ({ held, chair, present, plan, next, followUps, ...review }: Review): boolean => {
  const lists = [present, review.progress, review.findings, review.actions, review.changes, review.support];
  return (
    [held, chair, next, plan.note].every((said) => said === undefined) &&
    [...lists, review.feedback].every(({ length }) => length === 0) &&
    !followUps.some(tellsMore)
  );
};
