import type { Rule } from './rule';

/** Its findings are made while files are read, so there is nothing left to check in the plan. */
export const yamlAmbiguous: Rule = {
  id: 'yaml-ambiguous',
  summary: 'A value without quotes that other programs read as something else.',
  severity: 'warning',
  group: 'form',
};
