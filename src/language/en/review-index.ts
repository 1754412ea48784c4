/** Words of the list of reviews in a folder. */
export const reviewIndex = {
  title: (plan: string, cycle: string): string => `${plan}: reviews of ${cycle}`,
  columns: {
    scorecard: 'Scorecard',
    score: 'Score',
    grade: 'Grade',
    standing: 'Result',
    statuses: 'KPIs',
    reviewed: 'Met',
    cycle: 'Cycle',
  },
  others: 'Other cycles',
};
