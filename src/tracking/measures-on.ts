import type { Day } from '../calendar/day';
import type { Measure, Plan } from '../model/types';
import { measureStatus, type MeasureStatus } from './measure-status';
import { progressReports } from './progress-reports';

/** Returns the status of each measure of a plan on a day, by all reviews that report on it. */
export function measuresOn(plan: Plan, day: Day): (measure: Measure) => MeasureStatus {
  const reports = progressReports(plan);
  const { behind } = plan.policy.warnings['measure-behind'];
  return (measure) => measureStatus(measure, day, reports.get(measure), behind);
}

/** Tests whether something is still to be done for it. */
export const isOpen = ({ state }: MeasureStatus): boolean =>
  state !== 'done' && state !== 'doneLate' && state !== 'cancelled';
