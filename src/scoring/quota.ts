import type { Policy, Scorecard } from '../model/types';
import { decimal, type Decimal } from '../util/decimal';
import type { ScorecardScore } from './types';

/** Counts the scorecards that have a grade that the policy sets a quota for (spec 02.6). It changes no grade. */
export interface QuotaUse {
  readonly grade: string;
  /** The most scorecards that may have it, and those that have it, as fractions of 1. */
  readonly quota: Decimal;
  readonly share: Decimal;
  readonly having: readonly Scorecard[];
  /** Scorecards of departments and positions; the company's own does not count. */
  readonly of: number;
  readonly exceeded: boolean;
}

export function quotaUse(scorecards: readonly ScorecardScore[], { quota }: Pick<Policy, 'quota'>): readonly QuotaUse[] {
  const graded = scorecards.filter(({ scorecard }) => scorecard.department);
  return quota.map(({ grade, share: most }) => {
    const having = graded.filter((scorecardScore) => scorecardScore.grade === grade).map(({ scorecard }) => scorecard);
    const share = decimal(having.length).div(Math.max(graded.length, 1));
    return { grade, quota: most, share, having, of: graded.length, exceeded: share.gt(most) };
  });
}
