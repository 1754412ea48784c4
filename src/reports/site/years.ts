import { tracksOf, type PlanScore, type ScorecardScore, type Tracks } from '../../scoring';
import type { ReviewScores } from '../review';

/** A fiscal year, as it looks at the end of the newest month that something was reported for. */
export interface SiteYear {
  readonly year: number;
  readonly score: PlanScore;
  /** The scores at the end of each month up to it, the oldest first. */
  readonly months: readonly ReviewScores[];
}

/** The score of a scorecard in a cycle: the final one where it is assessed and can be given. */
export function scoreIn(scores: ReviewScores, id: string): ScorecardScore | undefined {
  const found = scores.provisional.scorecards.find(({ scorecard }) => scorecard.id === id)?.scorecard;
  return found && scores.of(found).scorecards.find(({ scorecard }) => scorecard === found);
}

export const scoreOf = ({ score }: SiteYear, id: string): ScorecardScore | undefined =>
  score.scorecards.find(({ scorecard }) => scorecard.id === id);

export const tracksIn = ({ score: { plan, question } }: SiteYear): Tracks => tracksOf(plan, question);
