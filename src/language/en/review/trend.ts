export const trend = {
  scores: 'Score to date at the end of each month',
  objectives: 'Objectives, reached',
  statusBy: 'Of sums and end values to date, of all others in the month alone.',
  columns: { scorecard: 'Scorecard', objective: 'Objective', change: 'Change' },
};
