import type { Rule } from './rule';

/** Its findings are made while files are read, so there is nothing left to check in the plan. */
export const unknownKind: Rule = {
  id: 'unknown-kind',
  summary: 'A document does not say what it is, or says something that hoshin does not know.',
  severity: 'error',
  group: 'form',
};
