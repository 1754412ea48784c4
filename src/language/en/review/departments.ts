export const departments = {
  columns: { name: 'Department', score: 'Score', range: 'Range', coverage: 'Coverage', grade: 'Grade' },
  nothing: 'No department has a scorecard this year.',
  noReview: (names: string): string => `No review of this cycle: ${names}.`,
};
