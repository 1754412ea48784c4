import { STATUS_LEGEND } from './common';
import { plural } from '../../util/plural';

export const tree = {
  title: (plan: string, kind: string, year: string): string => `${plan}: ${kind} of ${year}`,
  /** Title of a plan without any year. */
  titleOfNone: (plan: string, kind: string): string => `${plan}: ${kind}`,
  titleOfPeriod: (plan: string, kind: string, period: string): string =>
    `${plan}: ${kind} with the figures of ${period}`,
  kinds: { plan: 'tree', okr: 'objectives and key results', bsc: 'Balanced Scorecard' },
  partOf: (plan: string, department: string): string => `${plan}, ${department}`,
  horizon: (from: number, to: number): string => `${from} to ${to}`,
  strategicKpi: 'strategic KPI',
  indicator: 'process indicator',
  condition: 'condition',
  /** Marks an item that is printed in full further above. */
  above: (name: string): string => `${name} (see above)`,
  ofYear: (year: number): string => `in ${year}`,
  noOwner: 'no owner',
  stages: (count: number): string => plural(count, 'stage'),
  stagesDone: (done: number, count: number): string => `${done} of ${plural(count, 'stage')}`,
  noStages: 'no stages',
  planned: (share: string): string => `planned ${share}`,
  due: (day: string): string => `due ${day}`,
  states: {
    notStarted: 'not started',
    onSchedule: 'on schedule',
    behind: 'behind',
    overdue: 'overdue',
    done: 'done',
    doneLate: 'done late',
    cancelled: 'cancelled',
  },
  bonus: (bonus: string): string => `bonus ${bonus}`,
  notLinked: 'Not linked',
  notLinkedText: 'These support nothing that is in the plan, or only each other.',
  challenges: 'Challenge projects',
  empty: 'There is nothing to show: the plan has no strategy and no scorecard of this year.',
  legend: `Actual, target and light are those of the year to date. ${STATUS_LEGEND} A measure is on schedule unless it says otherwise.`,
  okr: {
    objective: (name: string): string => `O: ${name}`,
    keyResult: (name: string): string => `KR: ${name}`,
    /** A key result that a department below took as its objective. */
    becameObjective: (name: string): string => `→ O: ${name}`,
    /** Links to items that an objective was taken from, or serves. */
    from: (name: string): string => `↑ ${name}`,
    legend:
      'O: an objective, which is a KPI with its actual and target to date. KR: a key result, which is a measure with the progress reported and planned, and its process indicators. ↑ what the objective serves or was taken from; → whose objective the key result became. Progress and process indicators are for improvement and recognition only; no score reads them.',
  },
  bsc: {
    strategy: 'Strategy',
    named: (name: string, horizon: string): string => `${name}, ${horizon}`,
    columns: {
      name: 'Objective',
      weight: 'Weight',
      target: (year: string): string => `Target ${year}`,
      toDate: 'To date',
      actual: 'Actual',
      final: 'Long-term',
    },
    inYear: (value: string, year: number): string => `${value} in ${year}`,
    /** Marks an objective that belongs to another perspective. */
    elsewhere: (name: string, perspective: string): string => `${name} (see ${perspective})`,
    legend: `Target, actual and light to date are those of the objectives. ${STATUS_LEGEND}`,
  },
};
