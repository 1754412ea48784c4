/** Loaded on first use, since most checks print neither a colour nor a table. */
export const libraries = {
  chalk: (): typeof import('chalk') => require('chalk') as typeof import('chalk'),
  cliTable: (): typeof import('cli-table3') => require('cli-table3') as typeof import('cli-table3'),
};
