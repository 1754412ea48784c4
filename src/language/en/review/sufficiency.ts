export const sufficiency = {
  columns: {
    kpi: 'KPI',
    target: 'Full year',
    forecast: 'Forecast',
    gap: 'Gap',
    effects: 'Effects of open measures',
    enough: 'Enough',
  },
  noGap: 'no gap',
  withoutEffect: (names: string): string => `Without an expected effect: ${names}.`,
  nothing: 'No KPI has a target and a forecast.',
};
