import type { ScoreScale } from '../model/types';
import { fixed, HUNDRED, round, type Decimal } from '../util/decimal';

/**
 * The scale of scores (spec 02.11): all that a score is made of is points on 100; the sum is brought to the scale
 * before conditions limit the score, and it is capped and rounded.
 */

/** Points on 100 in the scale. */
export const toScale = (points: Decimal, { full }: Pick<ScoreScale, 'full'>): Decimal => points.mul(full).div(HUNDRED);

/** A figure that is written in the scale, such as a cap, as points on 100. */
export const toPoints = (score: Decimal, { full }: Pick<ScoreScale, 'full'>): Decimal => score.mul(HUNDRED).div(full);

/** Tests whether points and scores are the same, but for rounding. */
export const isOnHundred = ({ full }: Pick<ScoreScale, 'full'>): boolean => full.equals(HUNDRED);

export const roundedScore = (score: Decimal, { decimals }: Pick<ScoreScale, 'decimals'>): Decimal =>
  round(score, decimals);

/** A score, or the full one, as it is printed: `4.320`, `5.000`. */
export const scoreText = (score: Decimal, { decimals }: Pick<ScoreScale, 'decimals'>): string => fixed(score, decimals);
