import * as overviewWords from './overview';
import { pageOne } from './page-one';
import * as planWords from './plan';
import * as doWords from './do';
import * as checkWords from './check';
import * as actWords from './act';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Words of the PDCA review; those of its sections by the step of the cycle that they belong to. */
export const review = {
  title: (name: string, cycle: string): string => `${name}: review of ${cycle}`,
  cycles: {
    week: (index: number, year: number): string => `W${index} ${year}`,
    month: (index: number, year: number): string => `${MONTHS[index - 1]} ${year}`,
    quarter: (index: number, year: number): string => `Q${index} ${year}`,
    half: (index: number, year: number): string => `H${index} ${year}`,
    year: (_index: number, year: number): string => String(year),
  },
  shortMonth: (index: number): string => MONTHS[index - 1]!.slice(0, 3),
  companyName: (name: string): string => `${name} (company)`,
  noneRecorded: 'none recorded',
  notThere: 'What is not there',
  noOwner: 'no owner',
  noReason: 'No reason recorded.',
  headings: {
    meeting: 'Meeting',
    pageOne: '',
    since: 'Since the last review',
    summary: 'Summary',
    departments: 'Departments',
    planning: 'Plan',
    doing: 'Do',
    checking: 'Check',
    redList: 'Red list',
    acting: 'Act',
    projects: 'Challenge projects',
    feedback: 'Feedback',
    warnings: 'Warnings',
    assessment: 'Assessment sheet',
    carriedOver: 'Carried over to the next cycle',
    causes: 'Causes',
    conduct: 'Conduct',
    counts: 'Work in hand',
    ksfCheck: 'Key success factors',
    lessons: 'Lessons',
    objectives: 'Objectives',
    overdue: 'Overdue',
    praise: 'Praise',
    strategicPath: 'Strategic KPIs on their way',
    strategyMap: 'Strategy map',
    sufficiency: 'Will the measures suffice',
    targets: 'Targets',
    trend: 'Trend',
    worked: 'Which actions worked',
    xMatrix: 'X-matrix',
  },
  workTypes: { measure: 'measure', stage: 'stage', action: 'action' },
  pageOne,
  ...overviewWords,
  ...planWords,
  ...doWords,
  ...checkWords,
  ...actWords,
};
