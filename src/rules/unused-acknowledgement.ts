import type { Rule } from './rule';

/** Its findings are made when comments are held against the findings, so there is nothing left to check in the plan. */
export const unusedAcknowledgement: Rule = {
  id: 'unused-acknowledgement',
  summary: 'A “hoshin-allow” comment on a line that has no such finding.',
  severity: 'warning',
  group: 'form',
};
