import type { ExampleReason } from '../../scoring';
import { plural } from '../../util/plural';
import { letterConditions } from './letter-conditions';

/** Reasons for the cases in a worked table. A mark without words does not compile. */
/** The places of a score, by their number. */
const ROUNDED_TO = ['whole points', 'one place', 'two places', 'three places', 'four places'];

const MARKS: Record<ExampleReason, string> = {
  ninety: 'reached to 90%',
  target: 'on target',
  hundredTen: 'reached to 110%',
  oneUnit: 'one unit off',
  unitBetter: 'one unit better',
  twoUnits: 'two units off',
  point: 'point of the line',
  tier: 'tier',
  row: 'row of the table',
  beyondPoints: 'as far again beyond the points',
  limit: 'threshold',
  challenge: 'challenge',
  belowRange: 'a tenth below the range',
  inRange: 'middle of the range',
  aboveRange: 'a tenth above the range',
  allEarly: 'all accepted one unit early',
  allInTime: 'all accepted in time',
  qualityNinety: 'all in time, quality 90%',
  lastLate: 'the last one a day late',
  lastMissing: 'the last one not accepted',
};

/** The objective responsibility letter: what both sides sign, in plain words. */
export const letter = {
  title: (name: string, year: number): string => `${name}: objective responsibility letter ${year}`,
  preface: (name: string, year: number): string =>
    `This letter says what ${name} is to achieve in ${year}, how the result is measured and scored, and what follows from it.`,
  percent: (value: string): string => `${value}%`,
  article: (number: number, heading: string): string => `${number}. ${heading}`,
  headings: {
    parties: 'Parties and period',
    objectives: 'Basic objectives',
    scoring: 'How each objective is measured and scored',
    phasing: 'Targets over the year',
    challenges: 'Challenges',
    roles: 'What adds to the score, takes from it, and is watched',
    result: 'From points to the grade',
    conditions: 'Conditions and multipliers',
    vetoes: 'Vetoes and deductions',
    pay: 'Pay',
    duties: 'Duties of the parties',
    changes: 'Changes of this letter',
    effect: 'Entry into force',
  },
  annex: 'Annex: action measures',
  parties: {
    a: 'Party A',
    b: 'Party B',
    company: 'Company',
    given: 'Party A, gives the objectives',
    taken: 'Party B, takes them on',
    owners: 'Owners or board',
    period: 'Period',
    assessed: 'Result assessed',
    version: 'Plan version',
    signedOff: 'Signed off',
    span: (year: number, from: string, to: string): string => `${year}: ${from} to ${to}`,
    person: (name: string, person: string): string => `${name}, ${person}`,
    results: { year: 'once, for the whole year', half: 'for the first half, and for the whole year' },
    notSigned: 'not yet: a draft until then',
  },
  columns: {
    kpi: 'Objective',
    weight: 'Weight',
    target: 'Target',
    challengeTarget: 'Challenge',
    method: 'Scoring',
    source: 'Source of data',
    challenge: 'Challenge',
    bonus: 'Bonus',
    case: 'Case',
    value: 'Value',
    points: 'Points',
    calculation: 'Calculation',
    milestone: 'Milestone',
    share: 'Share',
    due: 'Due',
    grade: 'Grade',
    from: 'From a score of',
    coefficient: 'Coefficient',
    goal: 'To be reached',
    award: 'Awarded',
    requires: 'Requires',
    measure: 'Measure, stages',
    owner: 'Owner',
    start: 'Start',
    effect: 'Expected effect',
  },
  noObjectives: 'No basic objective is agreed.',
  total: 'Total',
  objectives:
    'The weight is the full points of an objective, earned by its basic target. Beyond its threshold it earns nothing.',
  relative: 'The weights are shares of their total; points are those of 100.',
  labels: {
    definition: 'Definition',
    serves: 'Serves',
    source: 'Source',
    measured: 'Measured',
    target: 'Basic target',
    baseline: 'Year before',
    threshold: 'Nothing beyond',
    phasing: 'Over the year',
    from: 'Counts from',
    until: 'Counts until',
  },
  notWritten: 'not written down',
  byMilestones: 'by milestones',
  /** Head of a table whose rows are values of one objective, and whose columns are those of another. */
  gridHead: (down: string, across: string): string => `${down} ↓, ${across} →`,
  list: (parts: readonly string[]): string => parts.join('; '),
  methodCannotApply: 'This method cannot be applied to the objective as it stands; “hoshin check” says why.',
  marks: MARKS,
  cases: (marks: readonly string[]): string => marks.join(', '),
  calculation: (parts: readonly string[]): string => parts.join('; '),
  worked: 'Worked examples. They show the arithmetic; not every value need be possible.',
  phasing: {
    use: 'They are for following the year only: the result is assessed over the whole of it.',
    same: (names: string): string => `The same all year: ${names}.`,
    allowance: (names: string): string => `Allowed for the whole year from its first day: ${names}.`,
    none: 'No objective has a target that spreads over the year.',
  },
  challenges: {
    none: 'No challenge is agreed.',
    nothingLost: 'A challenge that is missed, late or given up loses nothing.',
    cap: (points: string): string => `All bonuses together count ${points} points at most.`,
  },
  roles: {
    deduct: 'Taken from the score. These have no weight and earn nothing; what they cost is deducted from the score.',
    bonus:
      'Added to the score. These have no weight, and missing them costs nothing; what they win counts among the bonuses, within their limit.',
    missing: {
      most: (kpi: string, points: string): string =>
        `If a value of “${kpi}” is missing at the end, ${points} points are taken, the most it can take.`,
      refused: (kpi: string): string => `As long as a value of “${kpi}” is missing there is no result.`,
    },
    watch: (names: string): string =>
      `Watched: ${names}. They score nothing, and are reported and reviewed as the others are.`,
  },
  result: {
    score: (sum: string, limits: string): string => `Score = ${sum}; ${limits}.`,
    scoreInScale: (sum: string, full: string, limits: string): string =>
      `Points = ${sum}. Score = points × ${full} / 100; ${limits}.`,
    limits: (most: string, decimals: number): string =>
      `not below 0, not above ${most}, rounded to ${ROUNDED_TO[decimals]}`,
    added: (from: string, cap: string): string => `${from} + bonuses (at most ${cap}) − deductions`,
    from: { objectives: 'points of the basic objectives (100 when all are met)', hundred: '100 points to start from' },
    multiplied: (sum: string): string => `(${sum}) × the multipliers`,
    notApplicable:
      'The weight of what does not apply, with a reason and an approval, goes to the others in proportion.',
    heirs: (kpi: string, others: string): string => `If “${kpi}” does not apply, its weight goes to: ${others}.`,
    heir: (kpi: string, share: string): string => `${kpi} (${share}%)`,
    missing: {
      error: 'As long as a value is missing there is no result.',
      zero: 'A value that is missing at the end counts as nothing.',
    },
    line: (points: string): string => `The coefficient lies on straight lines over the score: ${points}.`,
    linePoint: (score: string, coefficient: string): string => `${score} → ${coefficient}`,
    lineBelow: (score: string, coefficient: string): string => `Below ${score}: ${coefficient}.`,
    quota: (share: string, grade: string): string =>
      `At most ${share} of the departments and positions should have grade ${grade}; this is checked, and changes no grade.`,
  },
  conditions: letterConditions,
  vetoes: {
    none: 'No veto is agreed.',
    veto: (name: string, effect: string): string => `${name}: ${effect}`,
    listed: (item: string, veto: string): string => `“${item}” of the negative list counts as “${veto}”.`,
    deductions:
      'Points may be deducted for a single event, with reason and evidence, each event once; the assessment sheet names it.',
    conduct: (items: number): string =>
      `The company’s negative list (${plural(items, 'item')}) is about the conduct of persons: it may take from the monthly part of pay, and changes no score.`,
  },
  pay: {
    silent: 'The plan does not say what pay follows from the result.',
    annual: (factors: string): string => `Annual performance pay = annual part × ${factors}.`,
    prepay: (share: string): string =>
      `Unless agreed otherwise with a person, ${share} of the annual part is paid in advance month by month, and the rest when the result is final.`,
    notPrepaid: 'Unless agreed otherwise with a person, the annual part is paid when the result is final.',
    shortfall: {
      recover: 'If more was paid in advance than earned, it is paid back.',
      offset: 'If more was paid in advance than earned, it is kept from next year’s advances.',
      waive: 'If more was paid in advance than earned, the difference is waived.',
    },
    monthly: (share: string): string =>
      `The monthly part follows conduct: incidents of the negative list take at most ${share} of it.`,
    wall: 'Measures, stages, process indicators and reviews are for improvement and recognition only; no pay follows from them.',
    list: (factors: readonly string[]): string => factors.join(' × '),
    part: (share: string, factor: string): string => `${share} of the ${factor}`,
    sum: (parts: readonly string[]): string => `(${parts.join(' + ')})`,
    /** A weighted sum worked out: the coefficients taken, and the arithmetic. */
    example: (
      coefficients: readonly { readonly owner: string; readonly coefficient: string }[],
      arithmetic: string,
    ): string =>
      `By way of example, with a coefficient of ${coefficients.map(({ owner, coefficient }) => `${coefficient} for ${owner}`).join(' and of ')}, the weighted sum is ${arithmetic}.`,
    owner: { department: 'the department', company: 'the company', person: 'the person' },
    factor: {
      department: 'coefficient of the department',
      company: 'coefficient of the company',
      person: 'coefficient of the person',
    },
  },
  changes: {
    rule: 'Targets, weights, methods and challenges stay as they are for the whole period. An adjustment is asked for with its reason, approved by somebody else than who asks, and recorded in a review; months that are closed stay as they were.',
    git: 'The approval is given by another author in the history of the plan.',
    approved: 'Approved adjustments:',
    item: (change: string, approval: string): string => `${change}. ${approval}`,
  },
  duties: {
    a: [
      'Party A provides the means and the authority that Party B needs to perform this letter, and answers requests for support without delay.',
      'Party A assesses the result as agreed herein, states it to Party B with its grounds, and hears appeals.',
    ],
    b: [
      'Party B carries out the objectives and measures, attends the reviews, and reports material changes to Party A without delay.',
      'Party B answers for the accuracy, completeness and timeliness of the figures it reports, and keeps the evidence.',
    ],
  },
  effect:
    'This letter is executed in two copies, one for each party, and takes effect on the day on which both parties have signed it.',
  measures: {
    use: 'What is planned to reach the objectives. Measures may be changed in any review and are never scored.',
    none: 'No measure is planned.',
  },
};
