import { STATUS_LEGEND } from './common';
import { plural } from '../../util/plural';

/** The consequence for a KPI that has nothing else. */
const NOTHING_ELSE: Readonly<Record<string, string>> = {
  na: ', so it does not apply',
  pending: ', so nothing counts yet',
};

export const score = {
  title: (plan: string, period: string): string => `${plan}: scorecards of ${period}`,
  head: {
    period: 'Period',
    kind: 'Result',
    asOf: 'As of',
    plan: 'Plan',
    toDate: (period: string, from: string, to: string): string => `${period}, the year to date: ${from} to ${to}`,
    wholeYear: (period: string, from: string, to: string): string => `${period}: ${from} to ${to}`,
    refused: 'final, refused',
  },
  columns: {
    scorecard: 'Scorecard',
    score: 'Score',
    range: 'Low – high',
    coverage: 'Covered',
    bonus: 'Bonus',
    deductions: 'Deducted',
    grade: 'Grade',
    coefficient: 'Coefficient',
    veto: 'Veto',
    kpi: 'KPI',
    weight: 'Weight',
    applied: 'Applied',
    target: 'Target',
    actual: 'Actual',
    attained: 'Attained',
    points: 'Points',
    challenge: 'Challenge',
    needed: 'Needed',
    reached: 'Reached',
    met: 'Met',
    problem: 'Problem',
    where: 'Where',
    calculation: 'Calculation',
  },
  roles: { deduct: 'Deducted', bonus: 'Bonus', watch: 'Watched' },
  /** A name with the unit of its figures: `Gross profit, CNY million`. */
  inUnit: (name: string, unit: string): string => `${name}, ${unit}`,
  noPerspective: 'Without perspective',
  estimate: 'est.',
  lines: {
    kpis: 'Points of the KPIs',
    start: 'No KPI has a weight: starts from',
    deducted: (kpi: string): string => `Deducted: ${kpi}`,
    shared: (coverage: string): string => `Brought to 100% from the ${coverage} covered`,
    bonus: 'Challenges',
    bonusCapped: (cap: string): string => `Challenges, at most ${cap}`,
    bonusLimited: (most: string): string => `Challenges, by a condition ${most} at most`,
    multiplier: (name: string, factor: string): string => `${name}, × ${factor}`,
    condition: 'Limited by conditions',
    bonuses: 'Bonuses',
    bonusesCapped: (cap: string): string => `Bonuses, at most ${cap}`,
    deduction: (reason: string, on: string): string => `Deduction of ${on}: ${reason}`,
    cap: (cap: string): string => `Cap of ${cap}`,
    floor: 'Not below 0',
    rounding: 'Rounding',
    veto: (name: string): string => `Veto: ${name}`,
    total: (grade: string): string => `Score, grade ${grade}`,
    totalWithoutGrade: 'Score',
    coefficient: 'Coefficient',
  },
  quotas: {
    grade: 'Grade',
    having: 'Departments and positions',
    share: 'Share',
    quota: 'Quota',
    judged: 'Kept',
    kept: 'yes',
    exceeded: 'no, exceeded',
    of: (having: number, all: number): string => `${having} of ${all}`,
    note: 'A quota is only checked: no grade is changed by it.',
  },
  legend: STATUS_LEGEND,
  noScore: 'No score yet: nothing that counts is reported.',
  vetoed: (name: string, on: string, approvedBy: string): string =>
    `Veto “${name}” of ${on}${approvedBy && `, approved by ${approvedBy}`}.`,
  vetoEvidence: (evidence: string): string => `Evidence: ${evidence}.`,
  vetoEffect: {
    zero: 'The score is 0.',
    kpi: (kpi: string): string => `“${kpi}” has no points.`,
    gradeAtMost: (grade: string): string => `The grade is ${grade} at most.`,
  },
  stood: (vetoes: number, score: string, grade: string): string =>
    `Without ${vetoes > 1 ? 'them' : 'it'} the score would have stood at ${score}${grade && `, grade ${grade}`}.`,
  notes: {
    missing: (kpi: string, periods: string): string => `${kpi}: not reported for ${periods}.`,
    nothing: (kpi: string): string => `${kpi}: nothing reported.`,
    pending: (kpi: string): string => `${kpi}: not yet due.`,
    nothingToCount: (kpi: string, periods: string, state: string): string =>
      `${kpi}: nothing to count in ${periods}${NOTHING_ELSE[state] ?? ''}.`,
    estimate: (kpi: string, periods: string): string => `${kpi}: an estimate, not yet confirmed, for ${periods}.`,
    madeOfEstimates: (kpi: string): string => `${kpi}: made of estimates, not yet confirmed.`,
    naPeriods: (kpi: string, periods: string, reason: string, approvedBy: string): string =>
      `${kpi}: does not apply in ${periods}${reason && `: ${reason}`}${approvedBy && ` (approved by ${approvedBy})`}.`,
    na: (kpi: string, reason: string, approvedBy: string): string =>
      `${kpi}: does not apply${reason && `: ${reason}`}${approvedBy && ` (approved by ${approvedBy})`}.`,
    stale: (kpi: string): string => `${kpi}: the value is not of the newest period.`,
    computed: (kpi: string): string => `${kpi}: computed from its value tree.`,
    unmet: (challenge: string, kpis: string): string => `${challenge}: not counted, as it requires ${kpis}.`,
  },
  milestones: (count: number): string => plural(count, 'milestone'),
  refused: (places: number): string =>
    `The final assessment is refused; nothing is scored. ${plural(places, 'place')} must be completed, confirmed or approved first:`,
  refusedAt: (place: string, scorecard: string, kpi: string, problem: string): string =>
    `${place}: ${scorecard}, ${kpi}: ${problem}`,
  refusal: {
    missing: 'not reported',
    'not-computed': 'its value tree gives no value',
    estimate: 'an estimate, not confirmed',
    'na-without-approval': 'not applicable without approval',
    'method-not-applicable': 'its scoring method cannot be applied',
    'open-appeal': 'the appeal against an incident is not decided',
    undecided: 'it has no value to compare',
  },
  /** The periods from one to another. */
  span: (first: string, last: string): string => `${first} to ${last}`,
  refusalRead: (problem: string, readers: string): string => `${problem}; read by ${readers}`,
  refusalFor: (reason: string, periods: string): string => `${reason}: ${periods}`,
};
