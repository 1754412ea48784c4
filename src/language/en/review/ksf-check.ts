export const ksfCheck = {
  columns: {
    ksf: 'Factor, strategic KPI, objective',
    status: 'Status',
    target: 'Target',
    actual: 'Actual',
    attainment: 'Reached',
  },
  noKpi: 'No strategic KPI indexes it.',
  noObjective: 'No objective this year.',
};
