export const objectives = {
  columns: {
    objective: 'Objective, and the weakest KPI below it',
    weight: 'Weight',
    status: 'Status',
    attainment: 'Reached',
    points: 'Points',
  },
  worst: (scorecard: string, kpi: string): string => `${scorecard}: ${kpi}`,
  noChild: 'No KPI below it has points yet.',
};
