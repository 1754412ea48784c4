import { plural } from '../../../util/plural';

export const redList = {
  columns: { kpi: 'KPI', attainment: 'Reached', cause: 'Cause', action: 'Action' },
  noCause: 'No cause recorded.',
  noReview: 'No review in this cycle.',
  noAction: 'No action recorded.',
  allClosed: (actions: number): string => `None open; ${plural(actions, 'action')} closed.`,
  action: (text: string, owner: string, due: string): string => `${text} (${owner}, ${due})`,
  noDue: 'no date',
  nothing: 'No KPI is red.',
};
