import type { Rule } from './rule';

/** Its findings are made while the folder is walked, so there is nothing left to check in the plan. */
export const unreadableFile: Rule = {
  id: 'unreadable-file',
  summary: 'A plan file cannot be read: it is a link, a folder or a pipe, or it is not permitted.',
  severity: 'error',
  group: 'form',
};
