import { plural } from '../../util/plural';

export const explain = {
  title: (name: string, address: string, period: string): string => `${name} (${address}), ${period}`,
  /** A step: what it is, and its arithmetic. */
  step: (phrase: string, how: string): string => `${phrase}: ${how}`,
  stepAt: (step: string, places: string): string => `${step}  (${places})`,
  /** Between points and the most there are. */
  ofWeight: 'of',
  named: (name: string, address: string): string => `${name} (${address})`,
  labels: {
    points: 'Points', applied: 'Applied weight', state: 'State', status: 'Status', course: 'Course', scorecard: 'Scorecard', at: 'Written in', definition: 'Definition', source: 'Source', measured: 'Measured',
    target: 'Annual target', baseline: 'Baseline', phasing: 'Phasing', method: 'Method', challenge: 'Challenge', supports: 'Supports', perspective: 'Perspective',
    score: 'Score', grade: 'Grade', coefficient: 'Coefficient', range: 'Low – high', coverage: 'Covered', owner: 'Owner', start: 'Start', due: 'Due', kpi: 'KPI', effect: 'Expected effect',
    planned: 'Planned', reported: 'Reported', daysLate: 'Days late', doneOn: 'Done on', award: 'Awarded', requires: 'Requires',
    measure: 'Measure', ksf: 'Key success factor', drives: 'Drives', formula: 'Formula', met: 'Met',
  },
  columns: {
    period: 'Period', target: 'Target', actual: 'Actual', attained: 'Attained', status: 'Status', where: 'Where', input: 'Input', contribution: 'Contribution',
    stage: 'Stage', share: 'Share', due: 'Due', done: 'Done', late: 'Days late', review: 'Review', progress: 'Progress', words: 'What was said', year: 'Year',
    milestone: 'Milestone', accepted: 'Accepted', scorecard: 'Scorecard', indicator: 'Process indicator', kpi: 'KPI',
  },
  headings: {
    periods: 'Periods', steps: 'Step by step', challenge: 'Challenge', forecast: 'Forecast', valueTree: 'Value tree', sheet: 'Score sheet', stages: 'Stages', reviews: 'In reviews',
    indicators: 'Process indicators', targets: 'Targets', supporters: 'Supported by', milestones: 'Milestones', strategicKpis: 'Strategic KPIs', measures: 'Measures against the gap',
  },
  frequency: { month: 'monthly', quarter: 'quarterly', half: 'half-yearly', year: 'yearly' },
  aggregate: {
    sum: 'sum of the periods', mean: 'mean of the periods', weightedMean: 'weighted mean of the periods', ratio: 'numerators over denominators',
    last: 'the last value', min: 'the smallest value', max: 'the largest value',
  },
  direction: { higher: 'higher is better', lower: 'lower is better', range: 'inside the range is good' },
  phasing: {
    even: 'evenly over the year', flat: 'the same all year', profile: (weights: string): string => `by the profile ${weights}`, path: (from: string): string => `on a straight path from ${from}`,
    months: 'by period, as written', lastYear: 'as last year',
  },
  methods: {
    ratio: (cap: string, zeroBelow: string): string => `ratio: attainment × weight, at most ${cap}${zeroBelow && `, nothing below ${zeroBelow}`}`,
    linear: (points: string): string => `linear: straight lines through ${points}`,
    linearBelow: (percent: string): string => `${percent} % left of the first`,
    linearAbove: (percent: string): string => `${percent} % right of the last`,
    perUnit: (deduct: string, size: string): string => `perUnit: ${deduct} off for each ${size} short`,
    units: { percentOfTarget: (size: string): string => `${size} % of the target`, parts: { prorate: 'parts count pro rata', ignore: 'only complete units count', full: 'started units count whole' } },
    perUnitMost: (most: string): string => `at most ${most}`,
    perUnitBonus: (bonus: string, size: string, most: string): string => `${bonus} more for each ${size} beyond, at most ${most}`,
    steps: (tiers: string, otherwise: string): string => `steps: ${tiers}, otherwise ${otherwise} %`,
    pair: (x: string, percent: string): string => `${x} → ${percent} %`,
    milestones: (count: number, latePercent: string, days: number): string => `milestones: ${plural(count, 'share')}, ${latePercent} % less for each ${plural(days, 'day')} late that ${days === 1 ? 'has' : 'have'} begun`,
  },
  /** Behind the target. */
  challengeBonus: (bonus: string, award: string): string => `for a bonus of ${bonus}, ${award}`,
  award: { full: 'all or nothing', prorata: 'in proportion to the way from the basic target', milestones: 'by milestones accepted in time' },
  requiresAll: 'all basic objectives of its scorecard',
  dueMoved: (due: string, original: string): string => `${due} (first ${original})`,
  yearToDate: 'Year to date',
  forecast: {
    planRate: 'At the rate so far', restAtPlan: 'Rest as planned', recent: 'At the rate of the last three', owner: 'The owner’s', required: 'Required of the rest',
    requiredPerPeriod: 'Required per period', requiredMean: 'Required mean of the rest', level: 'At the present level',
  },
  ownerReason: (on: string, reason: string): string => `The owner’s forecast${on && ` of ${on}`}${reason && `: ${reason}`}`,
  contributions: {
    signed: 'Each contribution is the input’s own variance, with its sign in the formula.',
    shapley: 'Each contribution is the mean effect of the input over all orders of going from target to actual.',
    chain: 'Each contribution is the effect of the input when they go from target to actual one after the other.',
  },
  noContributions: 'Not every input has a target and an actual, so that the variance cannot be split.',
  total: 'Total',
  enough: 'Completing the measures would close the gap.',
  notEnough: 'Completing the measures would not reach the target.',
  withoutEffect: (measures: string): string => `Nothing is expected of: ${measures}.`,
  improvement: 'For improvement and recognition only: no score and no pay reads it.',
  noStages: 'It has no stages.',
  notInReviews: 'No review speaks of it.',
  noSupporters: 'Nothing supports it.',
  roundedPoints: (points: string): string => `Points, rounded for print: ${points}`,
  pointsNow: 'Nothing counts yet.',
};
