import type { Change } from '../../model/types';
import type { ScoresUnder } from '../../scoring';
import { scoreText } from '../../scoring/scale';
import { reviewsWithin } from '../../tracking';
import type { ListItem } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { ReviewFacts } from './facts';
import { nameOf, partnerName, shortName } from '../base/names';
import * as value from '../base/json-values';

/**
 * Adjustments that this scorecard's reviews of the cycle record, and those of its items that anybody else's record; the
 * company sees all.
 */
export function changesOf({ plan, cycle, meetings, scorecard }: ReviewFacts): readonly Change[] {
  const others = reviewsWithin(plan, cycle)
    .filter((other) => !meetings.includes(other))
    .flatMap(({ changes }) => changes);
  return [
    ...meetings.flatMap(({ changes }) => changes),
    ...others.filter(({ item }) => !scorecard.department || ownerOf(item) === scorecard.id),
  ];
}

/** The scorecard that an item belongs to, by the first part of its address. */
const ownerOf = ({ to }: Change['item']): string => to.split('/')[0]!;

/** With whose it is, where that is not the scorecard of the review. */
function itemName(item: Change['item'], { plan, scorecard }: ReviewFacts, context: ReportContext): string {
  const [name, owner] = [nameOf(item, context), ownerOf(item)];
  if (owner === scorecard.id) return name;
  return context.words.review.acting.ofOther(
    owner === 'company' ? context.words.common.company : partnerName(owner, plan, context),
    name,
  );
}

/** Old and new value, and who asked and approved. */
export function changeItem(change: Change, facts: ReviewFacts, context: ReportContext): ListItem {
  const own = context.words.review.acting;
  const { item, field, from = own.unknown, to = own.unknown } = change;
  return {
    text: own.change(itemName(item, facts, context), own.fields[field] ?? field, from, to),
    items: [...background(change, context), ...scores(facts.scoresUnder(change), context)].map((text) => ({ text })),
  };
}

function background(
  { reason, requestedBy, effective, ...change }: Change,
  { words, say }: ReportContext,
): readonly string[] {
  const { acting: own, noReason } = words.review;
  return [
    reason === undefined ? noReason : own.reason(say(reason)),
    ...(requestedBy === undefined ? [] : [own.requested(requestedBy)]),
    approval(change, own),
    ...(effective ? [own.effective(effective.text)] : []),
  ];
}

function scores(under: ScoresUnder | undefined, context: ReportContext): readonly string[] {
  const own = context.words.review.acting;
  if (!under) return [];
  const name = shortName(under.now.scorecard, context);
  const [before, now] = [under.before, under.now].map(({ score, scale }) =>
    score ? scoreText(score, scale) : own.noScore,
  );
  return [before === now ? own.sameScore(name, now!) : own.scores(name, before!, now!)];
}

const approval = (
  { approvedBy, approved }: Pick<Change, 'approvedBy' | 'approved'>,
  own: ReportContext['words']['review']['acting'],
): string =>
  approvedBy === undefined
    ? own.notApproved
    : approved === undefined
      ? own.approvedBy(approvedBy)
      : own.approved(approvedBy, approved);

export function changeData(change: Change, facts: ReviewFacts, context: ReportContext): object {
  const under = facts.scoresUnder(change);
  return {
    ...writtenData(change, context),
    scores: under ? { before: value.exact(under.before.score), now: value.exact(under.now.score) } : null,
  };
}

const writtenData = (
  { item, field, from, to, reason, requestedBy, approvedBy, approved, effective }: Change,
  context: ReportContext,
): object => ({
  item: item.target?.address ?? item.to,
  field,
  from: value.orNull(from),
  to: value.orNull(to),
  reason: value.text(reason, context),
  requestedBy: value.orNull(requestedBy),
  approvedBy: value.orNull(approvedBy),
  approved: value.orNull(approved),
  effective: value.orNull(effective?.text),
});
