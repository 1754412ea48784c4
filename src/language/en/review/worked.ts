export const worked = {
  columns: { action: 'Action', for: 'For', owner: 'Owner', closed: 'Closed in', standard: 'Standard' },
  results: {
    yes: (n: number): string => `Effective: ${n}`,
    partly: (n: number): string => `Partly effective: ${n}`,
    no: (n: number): string => `Not effective: ${n}`,
    unknown: (n: number): string => `Done, effect not recorded: ${n}`,
    dropped: (n: number): string => `Dropped: ${n}`,
  },
  nothing: 'No action was closed in this cycle.',
};
