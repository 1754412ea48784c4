import type { Decimal } from '../../util/decimal';
import type { Milestone } from './milestone';

/** The parameters of a scoring method (spec 02.3). Shares are fractions of 1; `points` of linear and tiers are in % of the weight. */
export type Scoring =
  | { readonly method: 'ratio'; readonly zeroBelow?: Decimal; readonly cap: Decimal }
  | {
      readonly method: 'linear';
      readonly points: readonly (readonly [x: Decimal, percent: Decimal])[];
      readonly below: Decimal | 'hold';
      readonly above: Decimal | 'hold';
    }
  | {
      readonly method: 'perUnit';
      readonly deduct: Decimal;
      readonly per: Decimal;
      readonly unit: 'abs' | 'percent';
      readonly partial: 'prorate' | 'ignore' | 'full';
      /** Default: the whole weight. */
      readonly maxDeduct?: Decimal;
      readonly bonus: Decimal;
      /** Default: `per`. */
      readonly bonusPer?: Decimal;
      readonly maxBonus: Decimal;
    }
  | {
      readonly method: 'steps';
      /** Best first. */
      readonly tiers: readonly (readonly [bound: Decimal, percent: Decimal])[];
      readonly otherwise: Decimal;
    }
  | {
      readonly method: 'milestones';
      readonly items: readonly Milestone[];
      readonly latePercent: Decimal;
      readonly latePerDays: number;
    };
