import { fiscalYearOf } from '../../calendar/fiscal-year';
import type { Change } from '../../model/types';
import { isApproved } from '../approvals';
import type { ItemKind } from '../item-kind';

/**
 * Approved entries of `changes`. They approve changes rather than being some, so that only who committed them is of
 * interest.
 */
export const approval: ItemKind<Change> = {
  id: 'approval',
  list: ({ reviews, fiscalYear }) =>
    reviews.flatMap(({ cycle, changes }) =>
      changes.filter(isApproved).map((item) => ({
        key: approvalKey(item),
        address: item.item.to,
        year: fiscalYearOf(cycle, fiscalYear),
        item,
        origin: item.origin,
      })),
    ),
  fields: [{ id: 'approval', read: approvalKey }],
};

/** Names the change that is approved, and by whom. */
export function approvalKey({ item, field, to, approvedBy, approved }: Change): string {
  return [item.to, field, to, approvedBy, approved].join(' ');
}
