import type { Rule } from './rule';

/** Its findings are made while files are read, so there is nothing left to check in the plan. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  summary: 'A key that means nothing where it stands.',
  severity: 'error',
  group: 'form',
};
