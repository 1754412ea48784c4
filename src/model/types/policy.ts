import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Warnings } from '../warnings';
import type { NegativeItem } from './conduct';
import type { Frequency } from './measurement';
import type { PayPolicy } from './pay-policy';
import type { Text } from './text';

/** The company's rules of the game, every part with the default of spec 02 to 04. Shares are fractions of 1. */
export interface Policy {
  readonly scoring: ScoreScale & {
    /** Most that the bonuses of a scorecard may add, in the scale. */
    readonly challengeCap: Decimal;
    /** The highest score, in the scale. */
    readonly totalCap: Decimal;
    /** The treatment of a missing value in a final assessment: it is refused, or the value counts as zero. */
    readonly missing: 'error' | 'zero';
    /** Weights that total 100, or any weights as shares of their total. */
    readonly weights: 'exact' | 'relative';
  };
  /** Attainment from which a KPI is green, and from which it is amber. */
  readonly status: { readonly green: Decimal; readonly amber: Decimal };
  readonly grades: Grades;
  /** Most scorecards, as a share, that may have a grade. */
  readonly quota: readonly { readonly grade: string; readonly share: Decimal }[];
  readonly assessment: { readonly results: 'year' | 'half' };
  /** With `git` an approval must also be committed by another author than the change. */
  readonly approvals: 'plan' | 'git';
  readonly meetings: {
    readonly department: readonly MeetingCycle[];
    readonly company: readonly MeetingCycle[];
    /** Days after a cycle's end until which its values and reviews are not yet late. */
    readonly graceDays: number;
  };
  readonly fishboneHeads: readonly string[];
  /** Names of the causes that reviews write as codes; a code without one is printed as it is. */
  readonly causes: readonly NamedCause[];
  /** The paper that pages are printed on. */
  readonly paper: Paper;
  /** The thresholds of rules. */
  readonly warnings: Warnings;
  readonly negativeList: readonly NegativeItem[];
  readonly pay: PayPolicy;
}

export type Paper = 'a4' | 'letter';

export interface NamedCause {
  readonly id: string;
  readonly name: Text;
  readonly origin: Origin;
}

/** The scale of scores (spec 02.11). Weights, bonuses and deductions are points on 100 in every scale. */
export interface ScoreScale {
  /** The score that 100 points are. */
  readonly full: Decimal;
  /** Places that a score is rounded to, 0 to 4. */
  readonly decimals: number;
}

export type MeetingCycle = 'week' | Frequency;

export interface Grades {
  /** Best first; the last one starts at 0. */
  readonly bands: readonly GradeBand[];
  /** Straight lines over the score, in its scale, instead of each band's own coefficient. */
  readonly coefficient?: {
    readonly points: readonly (readonly [score: Decimal, percent: Decimal])[];
    readonly below: Decimal;
  };
}

export interface GradeBand {
  readonly grade: string;
  /** The lowest score of the grade, in the scale. */
  readonly from: Decimal;
  /** Undefined where none is written: no pay follows from the grade. */
  readonly coefficient?: Decimal;
}

/** A line of `rules:` in plan.yaml. */
export interface RuleSetting {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'off';
  readonly origin: Origin;
}
