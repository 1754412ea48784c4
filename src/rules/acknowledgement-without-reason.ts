import type { Rule } from './rule';

/** Its findings are made when comments are held against the findings, so there is nothing left to check in the plan. */
export const acknowledgementWithoutReason: Rule = {
  id: 'acknowledgement-without-reason',
  summary: 'A “hoshin-allow” comment that does not say why.',
  severity: 'warning',
  group: 'form',
};
