import type { Rule } from './rule';

/** Its findings are made while files are read, so there is nothing left to check in the plan. */
export const yamlUnsafe: Rule = {
  id: 'yaml-unsafe',
  summary: 'A file is not UTF-8, holds hidden characters, or is larger or more deeply nested than plans are.',
  severity: 'error',
  group: 'form',
};
