import type { NegativeItem } from './conduct';
import { DEFAULT_PAY_POLICY, type PayPolicy } from './pay-policy';
import type { Frequency } from './types';
import type { Origin } from '../source/locate';
import type { Decimal } from '../util/decimal';
import { decimal } from '../util/decimal';
import { resolveWarnings, type Warnings } from './warnings';

/** The company's rules of the game, every part with the default of spec 02 to 04. Shares are fractions of 1. */
export interface Policy {
  readonly scoring: {
    /** Most points that the bonuses of a scorecard may add. */
    readonly challengeCap: Decimal;
    /** Most points a scorecard may have. */
    readonly totalCap: Decimal;
    /** What a final assessment does with a missing value: refuse, or count it as zero. */
    readonly missing: 'error' | 'zero';
  };
  /** Attainment from which a KPI is green, and from which it is amber. */
  readonly status: { readonly green: Decimal; readonly amber: Decimal };
  readonly grades: Grades;
  /** Most scorecards, as a share, that may have a grade. */
  readonly quota: readonly { readonly grade: string; readonly share: Decimal }[];
  readonly assessment: { readonly results: 'year' | 'half' };
  /** Whether an approval must also come from another author than the change, as git knows them. */
  readonly approvals: 'plan' | 'git';
  readonly meetings: {
    readonly department: readonly MeetingCycle[];
    readonly company: readonly MeetingCycle[];
    /** Days after a cycle's end until which its values and reviews are not yet late. */
    readonly graceDays: number;
  };
  readonly fishboneHeads: readonly string[];
  /** From where rules speak up. */
  readonly warnings: Warnings;
  readonly negativeList: readonly NegativeItem[];
  readonly pay: PayPolicy;
}

export type MeetingCycle = 'week' | Frequency;

export interface Grades {
  /** Best first; the last one starts at 0. */
  readonly bands: readonly GradeBand[];
  /** Straight lines over the score instead of each band's own coefficient. */
  readonly coefficient?: {
    readonly points: readonly (readonly [score: Decimal, percent: Decimal])[];
    readonly below: Decimal;
  };
}

export interface GradeBand {
  readonly grade: string;
  readonly from: Decimal;
  readonly coefficient: Decimal;
}

/** A line of `rules:` in plan.yaml. */
export interface RuleSetting {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'off';
  readonly origin: Origin;
}

export const DEFAULT_POLICY: Policy = {
  scoring: { challengeCap: decimal(10), totalCap: decimal(120), missing: 'error' },
  status: { green: decimal(1), amber: decimal('0.9') },
  grades: {
    bands: [
      { grade: 'A', from: decimal(105), coefficient: decimal('1.2') },
      { grade: 'B', from: decimal(95), coefficient: decimal(1) },
      { grade: 'C', from: decimal(80), coefficient: decimal('0.8') },
      { grade: 'D', from: decimal(60), coefficient: decimal('0.5') },
      { grade: 'E', from: decimal(0), coefficient: decimal(0) },
    ],
  },
  quota: [],
  assessment: { results: 'year' },
  approvals: 'plan',
  meetings: { department: ['week', 'month'], company: ['month', 'quarter', 'half', 'year'], graceDays: 10 },
  fishboneHeads: ['people', 'machine', 'material', 'method', 'environment', 'measurement'],
  warnings: resolveWarnings(),
  negativeList: [],
  pay: DEFAULT_PAY_POLICY,
};
