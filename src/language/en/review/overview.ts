import { plural } from '../../../util/plural';

// Sections that open a review: who met, what came of the last one, and the totals.

export const meeting = {
  company: 'Company',
  department: 'Department',
  position: 'Position',
  head: 'Head',
  holder: 'Holder',
  cycle: 'Cycle',
  days: (cycle: string, from: string, to: string): string => `${cycle}, ${from} to ${to}`,
  held: 'Meeting',
  chair: 'Chair',
  present: 'Present',
  rhythm: 'Meets',
  rhythms: { week: 'weekly', month: 'monthly', quarter: 'quarterly', half: 'half-yearly', year: 'yearly' },
  missing: 'No review of',
  asOf: 'Data as of',
  version: 'Plan version',
  purpose: 'Purpose',
  purposes: { improvement: 'for improvement only', assessment: 'result assessment' },
  notWritten: 'No review was written for this cycle: what a meeting says is missing below.',
  draft: 'The review of this cycle is a draft that nobody has filled in: what a meeting says is missing below.',
};

export const since = {
  columns: {
    action: 'Action',
    for: 'For',
    owner: 'Owner',
    due: 'Due',
    firstDue: 'First due',
    late: 'Late',
    status: 'Status',
  },
  states: { open: 'open', overdue: 'overdue', done: 'done', dropped: 'dropped' },
  opened: (cycle: string): string => `Opened in the review of ${cycle}.`,
  effective: { yes: 'Effective.', no: 'Not effective.', partly: 'Partly effective.' },
  effectUnknown: 'Whether it was effective is not recorded.',
  standardised: (text: string): string => `Standardised as ${text}.`,
  notStandardised: 'Not standardised.',
  note: (text: string): string => `Note: ${text}`,
  notFollowedUp: (names: string): string => `Nobody followed up, so that they stay open: ${names}.`,
  became: (action: string, told: string): string => `${action}: ${told}`,
  details: 'What became of them',
  nothing: 'No action was open.',
};

export const summary = {
  score: { provisional: 'Provisional score', final: 'Score' },
  range: 'Range',
  coverage: 'Coverage of the weight',
  grade: 'Grade',
  bonus: 'Bonus won so far',
  deductions: 'Deductions',
  veto: 'Veto',
  vetoCase: (name: string, on: string): string => `${name}, ${on}`,
  vetoed: (cases: readonly string[]): string =>
    `${cases.join('; ')}; the score without ${cases.length > 1 ? 'them' : 'it'}:`,
  status: 'Status of KPIs',
  noScore: 'nothing counts yet',
  changed: 'Changed since the last cycle',
  nothingChanged: 'No status has changed.',
  noComparison: 'There is no cycle before to compare with.',
};

export const departments = {
  columns: { name: 'Department', score: 'Score', range: 'Range', coverage: 'Coverage', grade: 'Grade' },
  nothing: 'No department has a scorecard this year.',
  noReview: (names: string): string => `No review of this cycle: ${names}.`,
};

export const counts = {
  columns: {
    name: 'Department',
    measures: 'Measures',
    behind: 'Behind',
    overdue: 'Overdue',
    lateStages: 'Stages late',
    actions: 'Actions',
    lateActions: 'Late',
    reviewed: 'Met',
  },
};

export const trend = {
  scores: 'Score to date at the end of each month',
  columns: { scorecard: 'Scorecard', change: 'Change' },
};

export const assessment = {
  final: 'The final result: everything is reported, confirmed and approved.',
  missing: (places: number): string =>
    `Not final yet, the figures below are provisional. ${plural(places, 'place')} must be completed first:`,
  notOver: 'Not final yet, the figures below are provisional: the period was not over on the day of the data.',
};
