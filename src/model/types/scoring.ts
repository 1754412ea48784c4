import type { Decimal } from '../../util/decimal';
import type { Link } from './link';
import type { Direction, Target } from './measurement';
import type { Text } from './text';
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
  grid: {
    /** The second KPI that the points depend on. */
    readonly other: Link<SecondKpi>;
    /** Values of the KPI itself, and of the other; both rising. */
    readonly rows: readonly Decimal[];
    readonly columns: readonly Decimal[];
    /** Per cent of the weight, a list for each row. */
    readonly percent: readonly (readonly Decimal[])[];
    /** Between the values: straight lines, or the last row and column reached. */
    readonly between: 'lines' | 'steps';
    /** Outside the table: its edge, or nothing. */
    readonly outside: 'hold' | 'zero';
  };
}

/** A KPI as far as a grid names it as its second one: the types of KPIs stand on those of methods. */
export interface SecondKpi {
  readonly type: 'kpi';
  readonly name: Text;
  readonly direction: Direction;
  readonly target?: Target;
  readonly unit?: string;
  readonly scoring: { readonly method: string };
}

export type MethodId = keyof ScoringParameters;

/** A scoring method by its id, with its parameters. */
export type ScoringOf<Id extends MethodId> = { [Each in Id]: { readonly method: Each } & ScoringParameters[Each] }[Id];

export type Scoring = ScoringOf<MethodId>;
