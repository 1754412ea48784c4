import type { Rule } from './rule';

/** Found while files are read: the schemas hold nothing that pay could be tied to but final results. */
export const processLinkedToPay: Rule = {
  id: 'process-linked-to-pay',
  summary:
    'Pay, or what it follows, is tied to a week, a month, a quarter, a process indicator or a provisional score.',
  severity: 'error',
  group: 'assessment',
};
