import type { WorkedMark } from '../../scoring';
import { plural } from '../../util/plural';

/** Why a case of a worked table stands there. A mark without words does not compile. */
const MARKS: Record<WorkedMark, string> = {
  ninety: 'reached to 90%',
  target: 'on target',
  hundredTen: 'reached to 110%',
  oneUnit: 'one unit off',
  twoUnits: 'two units off',
  point: 'point of the line',
  tier: 'tier',
  limit: 'threshold',
  challenge: 'challenge',
  belowRange: 'a tenth below the range',
  inRange: 'middle of the range',
  aboveRange: 'a tenth above the range',
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
    result: 'From points to the grade',
    vetoes: 'Vetoes and deductions',
    pay: 'Pay',
    changes: 'Changes of this letter',
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
    signed: (tag: string, commit: string): string => `${tag}, ${commit}`,
  },
  columns: {
    kpi: 'Objective',
    weight: 'Weight',
    baseline: 'Before',
    threshold: 'Threshold',
    target: 'Basic target',
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
    'The weight is the full points of an objective, earned by its basic target. Beyond its threshold it earns nothing. Before: the value of the year before, where it is known.',
  labels: {
    definition: 'Definition',
    serves: 'Serves',
    source: 'Source',
    measured: 'Measured',
    target: 'Basic target',
    threshold: 'Nothing beyond',
    challenge: 'Challenge',
    phasing: 'Over the year',
    from: 'Counts from',
  },
  notWritten: 'not written down',
  byMilestones: 'by milestones',
  requires: (objectives: string): string => `requires ${objectives}`,
  method: {
    ratio: (cap: string): string =>
      `The points follow the attainment: weight × attainment, at most ${cap} of the weight.`,
    zeroBelow: (attainment: string): string => `An attainment below ${attainment} earns nothing.`,
    linear: (points: string): string =>
      `The points lie on straight lines between these values, in per cent of the weight: ${points}.`,
    beyond: {
      below: (x: string, percent: string): string => `Below ${x}: ${percent}%.`,
      above: (x: string, percent: string): string => `Above ${x}: ${percent}%.`,
    },
    zeroTolerance: 'Zero tolerance: full points only if there is none at all.',
    met: 'The target reached earns all points.',
    deduct: {
      higher: (points: string, size: string): string => `${points} off per ${size} short of it`,
      lower: (points: string, size: string): string => `${points} off per ${size} over it`,
      range: (points: string, size: string): string => `${points} off per ${size} outside it`,
      zero: (points: string, size: string): string => `${points} off per ${size}`,
    },
    points: (text: string): string => (text === '1' ? '1 point' : `${text} points`),
    parts: {
      prorate: ', parts in proportion',
      ignore: ', for complete ones only',
      full: ', a part counting as a whole one',
    },
    untilNothing: ', until nothing is left.',
    atMost: (points: string): string => `, ${points} at most.`,
    bonus: (points: string, size: string, most: string): string =>
      `Better than that: ${points} more per ${size}, ${most} at most.`,
    percentOfTarget: (percent: string): string => `${percent}% of the target`,
    percentagePoints: (size: string): string => (size === '1' ? '1 percentage point' : `${size} percentage points`),
    steps: (tiers: string, otherwise: string): string =>
      `The best tier reached counts, its bound included, in per cent of the weight: ${tiers}; otherwise ${otherwise}%.`,
    atLeast: (value: string, percent: string): string => `at least ${value} → ${percent}%`,
    tierAtMost: (value: string, percent: string): string => `at most ${value} → ${percent}%`,
    point: (value: string, percent: string): string => `${value} → ${percent}%`,
    list: (parts: readonly string[]): string => parts.join('; '),
    milestones:
      'Each milestone earns its share of the weight, times the quality that it is accepted with. One that is not accepted earns nothing.',
    late: (percent: string, days: number): string =>
      `Accepted late, it loses ${percent}% for each ${plural(days, 'day')} that ${days === 1 ? 'has' : 'have'} begun.`,
    cannot: 'This method cannot be applied to the objective as it stands; “hoshin check” says why.',
  },
  marks: MARKS,
  cases: (marks: readonly string[]): string => marks.join(', '),
  calculation: (parts: readonly string[]): string => parts.join('; '),
  worked: 'Worked examples. They show the arithmetic; not every value need be possible.',
  phasing: {
    use: 'They are for following the year only: the result is assessed over the whole of it.',
    same: (names: string): string => `The same all year: ${names}.`,
    none: 'No objective has a target that spreads over the year.',
  },
  challenges: {
    none: 'No challenge is agreed.',
    nothingLost: 'A challenge that is missed, late or given up loses nothing.',
    cap: (points: string): string => `All bonuses together count ${points} points at most.`,
  },
  result: {
    score: (cap: string, most: string): string =>
      `Score = points of the basic objectives (100 when all are met) + bonuses (at most ${cap}) − deductions; not below 0, not above ${most}, rounded to two places.`,
    notApplicable:
      'The weight of what does not apply, with a reason and an approval, goes to the others in proportion.',
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
    shortfall: {
      recover: 'If more was paid in advance than earned, it is paid back.',
      offset: 'If more was paid in advance than earned, it is kept from next year’s advances.',
      waive: 'If more was paid in advance than earned, the difference is waived.',
    },
    monthly: (share: string): string =>
      `The monthly part follows conduct: incidents of the negative list take at most ${share} of it.`,
    wall: 'Measures, stages, process indicators and reviews are for improvement and recognition only; no pay follows from them.',
    list: (factors: readonly string[]): string => factors.join(' × '),
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
  measures: {
    use: 'What is planned to reach the objectives. Measures may be changed in any review and are never scored.',
    none: 'No measure is planned.',
  },
};
