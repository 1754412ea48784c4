import { decimal, HUNDRED, type Decimal } from '../util/decimal';

/** `share` is written with its sign (`60%`), everything else as a number; all but points are whole. */
type ThresholdUnit = 'points' | 'share' | 'KPIs' | 'measures' | 'years' | 'days' | 'periods' | 'reviews';

export interface Threshold {
  readonly unit: ThresholdUnit;
  /** The default, as it is written in plan.yaml. */
  readonly written: number | string;
  /** The meaning, for the README and for editors. */
  readonly meaning: string;
}

const threshold = <U extends ThresholdUnit>(
  unit: U,
  written: U extends 'share' ? `${number}%` : number,
  meaning: string,
) => ({ unit, written, meaning });

/**
 * The thresholds from which rules report, by the id of the rule (spec 05); `policy.warnings` changes each by name.
 * Periods are those that a KPI is measured in: months, or quarters of a quarterly one.
 */
export const THRESHOLDS = {
  'weight-extreme': {
    most: threshold('points', 40, 'The most that a KPI may weigh.'),
    least: threshold('points', 5, 'The least that a KPI may weigh.'),
  },
  'kpi-count': {
    fewest: threshold('KPIs', 3, 'The fewest KPIs of a scorecard.'),
    most: threshold('KPIs', 10, 'The most KPIs of a scorecard.'),
  },
  'owner-overloaded': { most: threshold('measures', 7, 'The most open measures that one person may own.') },
  'horizon-unusual': {
    fewest: threshold('years', 3, 'The fewest years of a strategy.'),
    most: threshold('years', 5, 'The most years of a strategy.'),
  },
  'targets-raised-level-by-level': {
    most: threshold('share', '10%', 'By how much the targets of its inputs may make a KPI better than its own target.'),
  },
  'phasing-late': { most: threshold('share', '40%', 'The most of a year that may be planned for its last quarter.') },
  'red-without-action': {
    periods: threshold('periods', 2, 'Periods in a row that a KPI is red before an action is asked for.'),
  },
  'support-unanswered': { days: threshold('days', 14, 'Days after which a request for support should have a reply.') },
  'measure-behind': {
    behind: threshold(
      'share',
      '20%',
      'By how much the reported progress of a measure is under the planned one before it is behind, here and in reviews.',
    ),
  },
  'measure-neglected': {
    days: threshold('days', 45, 'Days that a running measure may go without an entry in a review.'),
  },
  'ineffective-measure': {
    periods: threshold(
      'periods',
      2,
      'Reported periods after which the effect of a measure that is done should be seen.',
    ),
    before: threshold('periods', 3, 'Periods before its start that they are compared with.'),
    effect: threshold('share', '50%', 'The part of the expected effect that should be seen at least.'),
  },
  'process-result-divergence': {
    periods: threshold('periods', 2, 'Periods in a row that the process says one thing and the result the other.'),
  },
  'off-track': {
    attainment: threshold('share', '100%', 'The attainment to date below which a KPI is off its track.'),
    periods: threshold('periods', 2, 'Periods in a row that it is.'),
  },
  'catch-up-unrealistic': {
    rate: threshold(
      'share',
      '120%',
      'The most of the plan of the remaining periods that may be needed to reach the target.',
    ),
  },
  'target-too-easy': {
    attainment: threshold('share', '110%', 'The attainment from which a target may have been too easy.'),
    periods: threshold('periods', 3, 'Periods in a row with such an attainment.'),
  },
  'recurring-cause': {
    reviews: threshold('reviews', 3, 'Reviews of a year in which the same cause is named before it recurs.'),
  },
  'departments-above-company': {
    departments: threshold(
      'points',
      95,
      'The mean score of the departments, in % of the full score, from which it is compared with that of the company.',
    ),
    company: threshold(
      'points',
      85,
      'The score of the company, in % of the full score, below which the departments should not be so good.',
    ),
  },
  'prepay-may-exceed': {
    most: threshold('share', '50%', 'The most of the annual part that may be prepaid without a look at low grades.'),
  },
  'deduction-unusual': {
    most: threshold('share', '20%', "The most of a month's pay that may be deducted without a question."),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Threshold>>>>;

type Table = typeof THRESHOLDS;

/** Shares are fractions of 1; points are exact; all other thresholds are whole numbers. */
export type Warnings = {
  readonly [Rule in keyof Table]: {
    readonly [Name in keyof Table[Rule]]: Table[Rule][Name] extends { readonly unit: 'points' | 'share' }
      ? Decimal
      : number;
  };
};

type RawWarnings = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** The thresholds of a plan: as written there, else their defaults. */
export function resolveWarnings(raw: RawWarnings = {}): Warnings {
  const rules = Object.entries<Readonly<Record<string, Threshold>>>(THRESHOLDS).map(([rule, thresholds]) => {
    const values = Object.entries(thresholds).map(([name, own]) => [
      name,
      valueOf(own, raw[rule]?.[name] ?? own.written),
    ]);
    return [rule, Object.fromEntries(values)];
  });
  return Object.fromEntries(rules) as Warnings;
}

function valueOf({ unit }: Threshold, written: number | string): Decimal | number {
  if (unit === 'share') return decimal(String(written).slice(0, -1)).div(HUNDRED);
  return unit === 'points' ? decimal(written) : Number(written);
}
