import { plural } from '../../util/plural';

/** Words of a review file that is drafted, in its comments. */
export const draft = {
  head: (scorecard: string, cycle: string): string =>
    `Review of ${scorecard}, ${cycle}: a draft until something is filled in.`,
  howTo: 'Fill in what was said and take the “# ” before it away; what nobody spoke of may stay as it is.',
  /** Stand for what is to be written. */
  day: 'DAY',
  name: 'NAME',
  text: 'TEXT',
  id: 'ID',
  kpi: 'KPI',
  department: 'DEPARTMENT',
  due: (day: string): string => `due ${day}`,
  late: (day: string, days: number): string => `due ${day}, ${plural(days, 'day')} late`,
  noDate: 'no date',
  planned: (share: string): string => `planned ${share}`,
  reported: (share: string): string => `reported ${share}`,
  figures: (kpi: string, actual: string, target: string, status: string): string =>
    `${kpi}: ${actual}, target ${target}, ${status}`,
  lost: (points: string): string => `${points} points lost`,
  next: 'Due next',
  /** Told by the command. */
  made: (file: string): string => `made ${file}`,
  there: (scorecard: string, cycle: string, place: string): string =>
    `There is a review of ${scorecard} for ${cycle} already, which stays as it is: ${place}`,
};
