import type { Rule } from './rule';

/** Its findings are made while files are read, so there is nothing left to check in the plan. */
export const missingKey: Rule = {
  id: 'missing-key',
  summary: 'Something lacks a key that it needs.',
  severity: 'error',
  group: 'form',
};
