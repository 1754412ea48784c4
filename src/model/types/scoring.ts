import type { Decimal } from '../../util/decimal';
import type { Milestone } from './milestone';

/**
 * The parameters of each scoring method (spec 02.3). Shares are fractions of 1; `points` of linear and tiers are in %
 * of the weight.
 */
export interface ScoringParameters {
  ratio: { readonly zeroBelow?: Decimal; readonly cap: Decimal };
  linear: {
    readonly points: readonly (readonly [x: Decimal, percent: Decimal])[];
    /** Outside the points: a per cent, that of the last point held, or the line next to it going on. */
    readonly below: Decimal | 'hold' | 'continue';
    readonly above: Decimal | 'hold' | 'continue';
  };
  perUnit: {
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
  };
  steps: {
    /** Best first. */
    readonly tiers: readonly (readonly [bound: Decimal, percent: Decimal])[];
    readonly otherwise: Decimal;
  };
  milestones: {
    readonly items: readonly Milestone[];
    readonly latePercent: Decimal;
    readonly latePerDays: number;
    readonly earlyPercent: Decimal;
    readonly earlyPerDays: number;
    /** The most that they make together, a fraction of 1. */
    readonly cap: Decimal;
  };
}

export type MethodId = keyof ScoringParameters;

/** A scoring method by its id, with its parameters. */
export type ScoringOf<Id extends MethodId> = { [Each in Id]: { readonly method: Each } & ScoringParameters[Each] }[Id];

export type Scoring = ScoringOf<MethodId>;
