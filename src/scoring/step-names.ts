/**
 * Every step of a calculation that the scorer can name, by what it is about. The words are in language/;
 * the comment beside a name is its meaning.
 */
export const STEP_NAMES = [
  // Figures to date.
  /** Sum of the reported periods. */
  'sumOfPeriods',
  /** Mean of the reported periods. */
  'meanOfPeriods',
  /** Weighted mean of the reported periods. */
  'weightedMeanOfPeriods',
  /** Numerators over denominators of the reported periods. */
  'ratioOfPeriods',
  /** Value of the last reported period. */
  'lastOfPeriods',
  /** Smallest of the reported periods. */
  'minOfPeriods',
  /** Largest of the reported periods. */
  'maxOfPeriods',
  /** Actual computed by the value tree. */
  'computedActual',
  /** Missing periods count as zero. */
  'missingAsZero',
  /** Target of the periods that count. */
  'targetToDate',
  /** Attainment to date. */
  'attainmentToDate',
  /** Periods that do not apply are left out. */
  'naPeriodsLeftOut',
  /** Missing periods (as of). */
  'missingPeriods',
  // What the method sees.
  /** Brought to the full year by its phased targets. */
  'toFullYear',
  /** Rest of the year at plan. */
  'restAtPlan',
  /** Moved along the path to the full-year target. */
  'movedAlongPath',
  // Points of the methods.
  /** Attainment. */
  'attainment',
  /** Below the threshold: nothing. */
  'zeroBelow',
  /** Not below zero. */
  'notBelowZero',
  /** Capped by the method. */
  'methodCap',
  /** Points: weight × rate. */
  'pointsFromRate',
  /** Points: weight × per cent. */
  'pointsFromPercent',
  /** Below the first point. */
  'belowPoints',
  /** On the line between two points. */
  'onLine',
  /** Beyond the last point. */
  'abovePoints',
  /** Target met. */
  'targetMet',
  /** Full weight. */
  'fullWeight',
  /** Size of a unit. */
  'unitSize',
  /** Units short of the target. */
  'unitsShort',
  /** Units beyond the target. */
  'unitsBeyond',
  /** Started units count whole. */
  'startedUnits',
  /** Only complete units count. */
  'completeUnits',
  /** Deduction for the units short. */
  'deduction',
  /** Deduction limited. */
  'maxDeduct',
  /** Weight less the deduction. */
  'weightLessDeduction',
  /** Extra points for the units beyond. */
  'methodBonus',
  /** Extra points limited. */
  'maxBonus',
  /** Weight and extra points. */
  'weightAndBonus',
  /** Best tier reached. */
  'tierReached',
  /** No tier reached. */
  'noTierReached',
  /** Milestone accepted on time. */
  'milestoneAccepted',
  /** Milestone accepted late. */
  'milestoneLate',
  /** Milestone not accepted. */
  'milestoneNotAccepted',
  /** Shares reached. */
  'milestonesReached',
  /** Milestones not yet due are left out. */
  'milestonesNotDue',
  /** The method cannot be applied to this KPI. */
  'methodNotApplicable',
  // KPIs without a value.
  /** Does not apply: its weight goes to the others. */
  'notApplicable',
  /** Nothing due yet: left out. */
  'notYetDue',
  /** Nothing reported: left out. */
  'nothingReported',
  /** Nothing reported: no points. */
  'nothingAsZero',
  /** Weight with its share of those that do not apply. */
  'weightShared',
  /** Points of the shared weight. */
  'pointsShared',
  // Challenges.
  /** No value to compare with the challenge. */
  'challengeOpen',
  /** The challenge is not harder than the basic target: no bonus. */
  'challengeNotHarder',
  /** Challenge reached. */
  'challengeReached',
  /** Challenge not reached. */
  'challengeNotReached',
  /** Share of the way to the challenge. */
  'challengeProrata',
  /** Milestones accepted by the final day. */
  'milestonesAccepted',
  /** Shares accepted in time. */
  'sharesAccepted',
  /** Bonus earned. */
  'challengeBonus',
  /** Required basic objectives are not met: no bonus. */
  'requirementNotMet',
  // Scorecards.
  /** Nothing counts yet. */
  'nothingCounts',
  /** Basic score: points of the KPIs together. */
  'basicScore',
  /** Points of what is reported. */
  'reportedPoints',
  /** Brought to the full weight. */
  'provisionalScore',
  /** Reported share of the weight. */
  'coverage',
  /** With the unreported at zero. */
  'unreportedAtZero',
  /** With the unreported at full points. */
  'unreportedAtFull',
  /** Bonuses together. */
  'bonusTotal',
  /** Bonuses limited. */
  'challengeCap',
  /** Deductions. */
  'deductions',
  /** Basic score, bonus and deductions. */
  'scoreTotal',
  /** Score limited. */
  'totalCap',
  /** Rounded. */
  'rounded',
  /** Grade. */
  'grade',
  /** Final assessment refused: no score. */
  'refused',
  /** Veto: the score is zero. */
  'vetoZero',
  /** Veto: a KPI is zero. */
  'vetoKpi',
  /** Veto: the grade is limited. */
  'vetoGrade',
  /** Best score of the grade. */
  'bestOfGrade',
  /** Per cent on the line over the scores. */
  'coefficientOnLine',
  /** Coefficient. */
  'coefficient',
  // Forecasts.
  /** Rest of the year at the rate reached so far. */
  'planRate',
  /** Rest of the year at plan. */
  'restAtPlanForecast',
  /** Rest of the year at the rate of the last three periods. */
  'recentForecast',
  /** Required rate of the remaining plan. */
  'requiredRate',
  /** Required in each remaining period. */
  'requiredPerPeriod',
  /** The present level, moved along its path. */
  'levelForecast',
  /** Required mean of the rest. */
  'requiredMean',
  /** The owner’s forecast. */
  'ownerForecast',
  // Value trees and sufficiency.
  /** Targets of the inputs combined. */
  'recombinedTarget',
  /** Actuals of the inputs combined. */
  'recombinedActual',
  /** Variance. */
  'variance',
  /** Contributions: variances with their signs. */
  'signedContributions',
  /** Contributions: mean effect over all orders. */
  'shapleyContributions',
  /** Contributions: substituted one after the other. */
  'chainContributions',
  /** Reported less computed: unexplained. */
  'unexplained',
  /** Gap to the target. */
  'gap',
  /** Expected effects of the open measures. */
  'effects',
  // Pay.
  /** Days attended: how much of the month counts. */
  'attendance',
  /** Monthly part of a part month. */
  'monthlyPart',
  /** Incident charged. */
  'charge',
  /** Incident that takes the whole monthly part. */
  'chargeMonthZero',
  /** Penalties together. */
  'penalties',
  /** Deduction limited. */
  'monthlyCap',
  /** Monthly part less the deduction. */
  'monthlyPay',
  /** Paid back for a revoked incident. */
  'refund',
  /** Advance of a month. */
  'advance',
  /** Advance less last year's shortfall. */
  'advanceOffset',
  /** Advance really paid. */
  'advanceRecorded',
  /** Paid out in the month. */
  'monthTotal',
  /** Months that count. */
  'payMonths',
  /** Final score that a coefficient follows. */
  'payFactor',
  /** Product of the factors. */
  'payCoefficient',
  /** Annual part for months and coefficient. */
  'payDue',
  /** Last year's shortfall, kept from the advances. */
  'offsetPaid',
  /** Settled after the first half. */
  'firstHalfPaid',
  /** Paid in advance. */
  'prepaid',
  /** Due less what was paid. */
  'settlement',
  /** Shortfall: to be paid back. */
  'shortfallRecover',
  /** Shortfall: kept from next year's advances. */
  'shortfallOffset',
  /** Shortfall: waived. */
  'shortfallWaive',
  /** Shortfall: settled with the year. */
  'shortfallYearEnd',
  /** Parts of the pool: annual part × months / 12 × coefficient. */
  'poolParts',
  /** Share of the pool. */
  'poolShare',
] as const;

export type StepName = (typeof STEP_NAMES)[number];
