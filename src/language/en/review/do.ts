import { plural } from '../../../util/plural';

// Sections of the work: measures, challenge projects, and what is late.

export const doing = {
  columns: {
    measure: 'Measure',
    status: 'Status',
    stages: 'Stages',
    planned: 'Planned',
    reported: 'Actual',
    due: 'Due',
    late: 'Late',
  },
  states: {
    notStarted: 'not started',
    onSchedule: 'on schedule',
    behind: 'behind',
    overdue: 'overdue',
    done: 'done',
    doneLate: 'done late',
    cancelled: 'cancelled',
  },
  stages: (finished: number, all: number): string => `${finished} of ${all}`,
  reports: 'What was done',
  owned: (name: string, owner: string): string => `${name} (${owner})`,
  told: (measure: string, told: string): string => `${measure}: ${told}`,
  difficulty: (text: string): string => `Difficulty: ${text}`,
  moved: (due: string, before: string): string => `Due moved from ${before} to ${due}.`,
  stageLate: (name: string, due: string, finished: string, days: number): string =>
    `Stage “${name}”: due ${due}, done ${finished}, ${plural(days, 'day')} late.`,
  stageOpen: (name: string, due: string, days: number): string =>
    `Stage “${name}”: due ${due}, open for ${plural(days, 'day')}.`,
  noReport: 'Nothing reported in this cycle of any measure.',
  silent: (names: string): string => `Nothing reported in this cycle of: ${names}.`,
  noneRunning: 'No measure runs in this cycle.',
  noDate: 'no date',
  noMeasures: 'The scorecard has no measures.',
  indicatorColumns: {
    name: 'Indicator',
    target: 'Target',
    actual: 'Actual',
    targetToDate: 'YTD target',
    actualToDate: 'YTD actual',
  },
  noIndicators: 'No measure has a process indicator.',
  evaluation: 'Process evaluation',
  improvementOnly: 'For improvement and recognition only.',
  counted: (part: number, of: number): string => `${part} of ${of}`,
  stagesInTime: 'Stages due in this cycle, done in time',
  stagesToDate: 'Stages due this year, done in time',
  indicatorsGreen: 'Process indicators green',
  checksAnswered: 'KPIs red, amber again or costly, answered',
};

export const projects = {
  columns: { project: 'Project', milestones: 'Milestones', next: 'Next due', bonus: 'Bonus', points: 'Points' },
  nothing: 'There is no challenge project.',
  accepted: (done: number, all: number): string => `${done} of ${all}`,
  next: (name: string, due: string): string => `${name}, ${due}`,
  noneLeft: 'all accepted',
  unmet: (project: string, kpis: string): string => `${project}: the bonus also needs ${kpis}.`,
};

export const sufficiency = {
  columns: {
    kpi: 'KPI',
    target: 'Full year',
    forecast: 'Forecast',
    gap: 'Gap',
    effects: 'Effects of open measures',
    enough: 'Enough',
  },
  noGap: 'no gap',
  withoutEffect: (names: string): string => `Without an expected effect: ${names}.`,
  nothing: 'No KPI has a target and a forecast.',
};

export const overdue = {
  columns: { what: 'Overdue', whose: 'Department', of: 'Of', owner: 'Owner', due: 'Due', late: 'Late' },
  named: (name: string, kind: string): string => `${name} (${kind})`,
  nothing: 'Nothing is overdue.',
};
