import type { Change } from '../../model/types';
import { reviewsWithin } from '../../tracking';
import type { ListItem } from '../report';
import type { ReportContext } from '../report-kind';
import type { ReviewFacts } from './facts';
import { nameOf } from './names';
import * as value from './values';

/** Adjustments that this scorecard's reviews of the cycle record, and those of its items that anybody else's record. */
export function changesOf({ plan, cycle, meetings, scorecard }: ReviewFacts): readonly Change[] {
  const others = reviewsWithin(plan, cycle).filter((other) => !meetings.includes(other)).flatMap(({ changes }) => changes);
  return [...meetings.flatMap(({ changes }) => changes), ...others.filter(({ item: { to } }) => to.split('/')[0] === scorecard.id)];
}

/** Old and new value, and who asked and approved. */
export function changeItem(change: Change, context: ReportContext): ListItem {
  const own = context.words.review.acting;
  const { item, field, from = own.unknown, to = own.unknown } = change;
  return { text: own.change(nameOf(item, context), own.fields[field] ?? field, from, to), items: background(change, context).map((text) => ({ text })) };
}

function background({ reason, requestedBy, effective, ...change }: Change, { words, say }: ReportContext): readonly string[] {
  const { acting: own, noReason } = words.review;
  return [
    reason === undefined ? noReason : own.reason(say(reason)),
    ...(requestedBy === undefined ? [] : [own.requested(requestedBy)]),
    approval(change, own),
    ...(effective ? [own.effective(effective.text)] : []),
  ];
}

const approval = ({ approvedBy, approved }: Pick<Change, 'approvedBy' | 'approved'>, own: ReportContext['words']['review']['acting']): string =>
  approvedBy === undefined ? own.notApproved : approved === undefined ? own.approvedBy(approvedBy) : own.approved(approvedBy, approved);

export const changeData = ({ item, field, from, to, reason, requestedBy, approvedBy, approved, effective }: Change, context: ReportContext): object => ({
  item: item.target?.address ?? item.to, field, from: value.orNull(from), to: value.orNull(to), reason: value.text(reason, context),
  requestedBy: value.orNull(requestedBy), approvedBy: value.orNull(approvedBy), approved: value.orNull(approved), effective: value.orNull(effective?.text),
});
