import { plural } from '../../util/plural';

export const tree = {
  title: (plan: string, year: string): string => `${plan}: tree of ${year}`,
  titleOfPeriod: (plan: string, period: string): string => `${plan}: tree with the figures of ${period}`,
  horizon: (from: number, to: number): string => `${from} to ${to}`,
  strategicKpi: 'strategic KPI',
  /** Of something that is printed in full further above. */
  above: (name: string): string => `${name} (see above)`,
  ofYear: (year: number): string => `in ${year}`,
  noOwner: 'no owner',
  stages: (count: number): string => plural(count, 'stage'),
  stagesDone: (done: number, count: number): string => `${done} of ${plural(count, 'stage')}`,
  noStages: 'no stages',
  due: (day: string): string => `due ${day}`,
  states: {
    notStarted: 'not started', onSchedule: 'on schedule', behind: 'behind', overdue: 'overdue', done: 'done', doneLate: 'done late', cancelled: 'cancelled',
  },
  bonus: (bonus: string): string => `bonus ${bonus}`,
  notLinked: 'Not linked',
  notLinkedText: 'These support nothing that is in the plan, or only each other.',
  challenges: 'Challenge projects',
  empty: 'There is nothing to show: the plan has no strategy and no scorecard of this year.',
  legend: 'Actual and target are those of the year to date. Status: C challenge reached, G green, A amber, R red, ? missing. A measure is on schedule unless it says otherwise.',
};
