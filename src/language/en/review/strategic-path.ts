export const strategicPath = {
  columns: {
    kpi: 'Strategic KPI',
    baseline: 'Before',
    actual: (year: number): string => `Actual ${year}`,
    forecast: 'Forecast',
    status: 'Status',
  },
  nothing: 'There is no strategic KPI.',
};
