export const xMatrix = {
  columns: {
    goal: 'Strategic KPI, objectives',
    target: 'Target',
    measures: 'Measures',
    carriedBy: 'Carried by (KPIs)',
  },
  owned: (measure: string, owner: string): string => `${measure} (${owner})`,
  carrier: (scorecard: string, kpis: number): string => `${scorecard} (${kpis})`,
  noObjective: 'No objective this year.',
  noMeasure: 'No measure.',
  nobody: 'Nobody.',
  notLinked: 'No strategic KPI',
  nothing: 'There is neither a strategy nor an objective.',
};
