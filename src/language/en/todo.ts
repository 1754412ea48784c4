import { plural } from '../../util/plural';

export const todo = {
  title: (plan: string): string => `${plan}: to do`,
  summary: (
    { late, unanswered, due, open }: Readonly<Record<'late' | 'unanswered' | 'due' | 'open', number>>,
    day: string,
    until: string,
  ): string =>
    `As of ${day}: ${late} late, ${unanswered} unanswered, ${due} due by ${until}${open > 0 ? `, ${open} without a date` : ''}.`,
  nothing: (day: string, until: string): string =>
    `As of ${day} nothing is late or unanswered, and nothing is due by ${until}.`,
  nobody: 'Nobody named',
  columns: { type: 'Type', what: 'What', for: 'For', due: 'Due', state: 'State' },
  types: {
    values: 'Values',
    review: 'Review',
    measure: 'Measure',
    stage: 'Stage',
    action: 'Action',
    support: 'Reply',
    milestone: 'Milestone',
    link: 'Link',
  },
  /** The values to report of a period, by name where they are few. */
  values: (period: string, names: readonly string[]): string =>
    `${period}: ${names.length > 2 ? plural(names.length, 'value') : names.join(', ')}`,
  late: (days: number): string => `${plural(days, 'day')} late`,
  unanswered: (days: number): string => (days === 0 ? 'no answer yet' : `no answer for ${plural(days, 'day')}`),
  dueIn: (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  noDate: 'no date',
  /** A day with what it means: `Due 2026-06-30, 5 days late`. */
  dueOn: (due: string, state: string): string => `Due ${due}, ${state}`,
  /** The title of a calendar's event. */
  event: (type: string, what: string, person: string | undefined): string =>
    `${type}: ${what}${person === undefined ? '' : ` (${person})`}`,
};
