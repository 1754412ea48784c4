import { acting } from './acting';
import { assessment } from './assessment';
import { carriedOver } from './carried-over';
import { causes } from './causes';
import { checking } from './checking';
import { conduct } from './conduct';
import { counts } from './counts';
import { departments } from './departments';
import { doing } from './doing';
import { feedback } from './feedback';
import { ksfCheck } from './ksf-check';
import { lessons } from './lessons';
import { meeting } from './meeting';
import { objectives } from './objectives';
import { overdue } from './overdue';
import { planning } from './planning';
import { praise } from './praise';
import { projects } from './projects';
import { redList } from './red-list';
import { since } from './since';
import { strategicPath } from './strategic-path';
import { strategyMap } from './strategy-map';
import { sufficiency } from './sufficiency';
import { summary } from './summary';
import { targets } from './targets';
import { trend } from './trend';
import { warnings } from './warnings';
import { worked } from './worked';
import { xMatrix } from './x-matrix';

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

/** Words of the PDCA review, one file a section. */
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
  withUnit: (name: string, unit: string): string => `${name}, ${unit}`,
  noneRecorded: 'none recorded',
  noOwner: 'no owner',
  noReason: 'No reason recorded.',
  headings: {
    meeting: '',
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
  meeting,
  since,
  summary,
  departments,
  planning,
  doing,
  checking,
  redList,
  acting,
  projects,
  feedback,
  warnings,
  assessment,
  carriedOver,
  causes,
  conduct,
  counts,
  ksfCheck,
  lessons,
  objectives,
  overdue,
  praise,
  strategicPath,
  strategyMap,
  sufficiency,
  targets,
  trend,
  worked,
  xMatrix,
};
