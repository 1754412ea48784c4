import { acting } from './acting';
import { checking } from './checking';
import { departments } from './departments';
import { doing } from './doing';
import { feedback } from './feedback';
import { meeting } from './meeting';
import { planning } from './planning';
import { projects } from './projects';
import { redList } from './red-list';
import { since } from './since';
import { summary } from './summary';
import { warnings } from './warnings';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Words of the PDCA review, one file a section. */
export const review = {
  title: (name: string, cycle: string): string => `${name}: review of ${cycle}`,
  month: (index: number, year: number): string => `${MONTHS[index - 1]} ${year}`,
  shortMonth: (index: number): string => MONTHS[index - 1]!.slice(0, 3),
  companyName: (name: string): string => `${name} (company)`,
  withUnit: (name: string, unit: string): string => `${name}, ${unit}`,
  noneRecorded: 'none recorded',
  noOwner: 'no owner',
  noReason: 'No reason recorded.',
  letters: { challenge: 'C', green: 'G', amber: 'A', red: 'R', missing: '?' },
  headings: {
    meeting: '', since: 'Since the last review', summary: 'Summary', departments: 'Departments', planning: 'Plan', doing: 'Do', checking: 'Check',
    redList: 'Red list', acting: 'Act', projects: 'Challenge projects', feedback: 'Feedback', warnings: 'Warnings',
  },
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
};
