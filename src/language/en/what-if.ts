export const whatIf = {
  title: (plan: string, year: string): string => `${plan}: what if ${year} ended otherwise`,
  rest: 'All else',
  asReported: (period: string, asOf: string): string => `as reported to the end of ${period}, as of ${asOf}`,
  columns: {
    what: 'Supposed',
    heading: 'Heading for',
    supposed: 'What if',
    needed: 'The rest must bring',
    scorecard: 'Scorecard',
    before: 'Score',
    after: 'After',
    grade: 'Grade',
    change: 'Change',
    range: 'Low – high',
    line: 'KPI',
    seenBefore: 'Value',
    seenAfter: 'After',
    pointsBefore: 'Points',
    pointsAfter: 'After',
  },
  challenge: 'its challenge',
  /** Milestones supposed to be accepted. */
  done: (milestones: readonly string[]): string =>
    milestones.length > 0 ? `accepted: ${milestones.join(', ')}` : 'accepted already',
  legend:
    'Nothing is written. Values are those that the score sees: the year to date brought to the full year. KPIs made of others by a formula follow; those that only support each other do not.',
};
