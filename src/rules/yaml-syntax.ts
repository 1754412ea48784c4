import type { Rule } from './rule';

/** Its findings are made while files are read, so there is nothing left to check in the plan. */
export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  summary: 'A file is not YAML, or a key stands twice in one map.',
  severity: 'error',
  group: 'form',
};
