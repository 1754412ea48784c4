/** Loaded on first use: a check of a sound plan needs neither tables nor colours, and should start at once. */
export const lazy = {
  print: (): typeof import('./terminal/print') => require('./terminal/print') as typeof import('./terminal/print'),
  charts: (): typeof import('../charts') => require('../charts') as typeof import('../charts'),
  svg: (): typeof import('./svg') => require('./svg') as typeof import('./svg'),
  html: (): typeof import('./html/document') => require('./html/document') as typeof import('./html/document'),
};
