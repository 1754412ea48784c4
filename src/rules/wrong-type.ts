import type { Rule } from './rule';

/** Its findings are made while files are read, so there is nothing left to check in the plan. */
export const wrongType: Rule = {
  id: 'wrong-type',
  summary: 'A value of the wrong type, such as a text where a number belongs.',
  severity: 'error',
  group: 'form',
};
