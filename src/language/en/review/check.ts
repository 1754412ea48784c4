import { plural } from '../../../util/plural';
import { STATUS_LEGEND } from '../common';

// Sections of the results: figures, reds and their causes, conduct, warnings.

export const checking = {
  inPeriod: (cycle: string): string => `${cycle} alone`,
  points: 'Points by perspective, and what the year still needs',
  otherObjectives: 'The other objectives',
  columns: {
    kpi: 'KPI',
    weight: 'Weight',
    target: 'Target',
    actual: 'Actual',
    attainment: 'Reached',
    points: 'Points',
    onLast: 'On last',
    onYear: 'On last year',
    yearTarget: 'Full year',
    forecast: 'Forecast',
    required: 'Rate needed',
    challenge: 'Challenge',
    bonus: 'Bonus won',
  },
  withoutPerspective: 'Without perspective',
  total: 'Total',
  nothing: 'The scorecard has no KPIs.',
  legend: STATUS_LEGEND,
  milestones: 'Milestones',
  milestoneColumns: { milestone: 'Milestone', share: 'Share', due: 'Due', accepted: 'Accepted', quality: 'Quality' },
  bowling: 'Bowling chart',
  bowlingColumns: { kpi: 'KPI', row: '' },
  plan: 'plan',
  actual: 'actual',
  light: 'status',
  mark: '*',
  marked: 'Marked values (*)',
  corrected: (name: string, period: string): string => `${name}, ${period}: corrected`,
  estimated: (name: string, period: string): string => `${name}, ${period}: estimate`,
  rewritten: (name: string, period: string, cycle: string, held: string): string =>
    `${name}, ${period}: changed after the meeting of ${cycle} on ${held}`,
  noteColumns: { what: 'Value', before: 'Before', now: 'Now', why: 'Why' },
  missing: (name: string, periods: string): string => `${name}: missing ${periods}`,
  notApplicable: (name: string, period: string, reason: string, approvedBy: string): string =>
    `${name}, ${period}: not applicable. ${reason} (approved by ${approvedBy})`,
  notApproved: 'nobody',
  wholeYear: 'whole year',
  gaps: 'Missing and not applicable',
  nothingToCount: (name: string, periods: string): string => `${name}: nothing to count in ${periods}.`,
  stale: (name: string): string => `${name}: the value to date is not of the newest period.`,
  detail: {
    red: (name: string): string => `Red: ${name}`,
    amberAgain: (name: string): string => `Amber again: ${name}`,
    costly: (name: string, points: string): string => `Costs ${points} points: ${name}`,
    notRecorded: 'Not recorded',
    not: { finding: 'finding', whys: 'whys or fishbone', cause: 'cause' },
    gap: 'Gap to date',
    foundIn: 'Said in the review of',
    finding: 'Finding',
    whys: 'Whys',
    fishbone: 'Fishbone',
    cause: 'Cause',
    unexplained: 'Unexplained',
    tree: 'Where the variance of the value tree comes from:',
    treeColumns: { input: 'Input', target: 'Target', actual: 'Actual', contribution: 'Contribution' },
    variance: 'Value tree',
    why: (text: string): string => `Why? ${text}`,
    causes: (head: string, causes: string): string => `${head}: ${causes}`,
    heads: {
      people: 'People',
      machine: 'Machine',
      material: 'Material',
      method: 'Method',
      environment: 'Environment',
      measurement: 'Measurement',
    } as Readonly<Record<string, string>>,
  },
  noAnswers: 'No KPI is red, amber again, or costs 5 points.',
  moreInChart: (count: number): string => `And ${count} more, which cost less: their figures are in the tables above.`,
  moreAnswers: (count: number): string => `And ${count} more, which cost less: their gaps are in the tables above.`,
  silent: (names: string): string => `Nobody said anything of: ${names}.`,
  others: 'Other findings',
  noOthers: 'No other finding recorded.',
  otherFinding: (name: string, text: string): string => `${name}: ${text}`,
  causeOf: (cause: string): string => `Cause: ${cause}`,
  noFinding: 'No finding recorded.',
  separator: '; ',
};

export const redList = {
  columns: { kpi: 'KPI', attainment: 'Reached', cause: 'Cause', action: 'Action' },
  noCause: 'No cause recorded.',
  noReview: 'No review in this cycle.',
  noAction: 'No action recorded.',
  allClosed: (actions: number): string => `None open; ${plural(actions, 'action')} closed.`,
  action: (text: string, owner: string, due: string): string => `${text} (${owner}, ${due})`,
  noDue: 'no date',
  nothing: 'No KPI of a department is red.',
};

export const causes = {
  columns: { cause: 'Cause', count: 'Named', share: 'Share', cumulative: 'Together', for: 'For' },
  nothing: 'No cause recorded.',
  without: (findings: number): string => `${plural(findings, 'finding')} without a cause.`,
};

export const conduct = {
  columns: { severity: 'Category', confirmed: 'Confirmed', open: 'Open', revoked: 'Revoked' },
  severity: { minor: 'minor', serious: 'serious', severe: 'severe' },
  nothing: 'No incident of the negative list in this cycle.',
  confidential: 'Counts only: who it was and what it costs is confidential.',
};

export const warnings = {
  nothing: 'No findings.',
  severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  finding: (severity: string, message: string): string => `${severity}: ${message}`,
  more: (count: number): string => `And ${count} more of this kind.`,
  acknowledged: 'Allowed, with the reason given',
  reason: (text: string): string => `Reason: ${text}`,
  noReason: 'No reason given.',
};
