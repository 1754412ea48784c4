/** Loaded on first use, since most checks print no colour. */
export const libraries = {
  chalk: (): typeof import('chalk') => require('chalk') as typeof import('chalk'),
};
