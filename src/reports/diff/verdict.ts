import type { ItemChange } from '../../history';
import type { ScorecardScore } from '../../scoring/types';
import { fixed, ZERO, type Decimal } from '../../util/decimal';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { difference, type Effect } from './effect';
import { changedScorecards, isMoved, isUnapproved, type DiffFacts } from './facts';
import { reviewedIn } from './reviewed';

/** Scorecards that are named; of the others their number is told. */
const NAMED = 3;

/** Says in one line what whoever decides has to know first. */
export function verdict(facts: DiffFacts, context: ReportContext): Block {
  const { verdict: own } = context.words.diff;
  const text = [
    ...goalposts(facts, context),
    ...rewritten(facts, context),
    ...whole(facts, context),
    ...scorecards(facts, context),
  ].join(' · ');
  return { type: 'headline', text: facts.errors.length > 0 ? `${own.errors(facts.errors.length)} · ${text}` : text };
}

function goalposts({ changes }: DiffFacts, { words }: ReportContext): readonly string[] {
  const { verdict: own } = words.diff;
  const moved = changes.filter(isMoved);
  const open = moved.filter(isUnapproved);
  const drafts = changes.filter(({ isDraft }) => isDraft).length;
  return [
    ...(open.length > 0 ? [own.unapproved(open.length, open.filter(({ course }) => course === 'relaxed').length)] : []),
    ...(open.length === 0 && moved.length > 0 ? [own.allApproved(moved.length)] : []),
    ...(drafts > 0 ? [own.drafts(drafts)] : []),
    ...(moved.length === 0 && drafts === 0 ? [own.noneMoved] : []),
  ];
}

function rewritten({ changes, base }: DiffFacts, { words }: ReportContext): readonly string[] {
  const count = changes.filter((change) => reviewedIn(change, base.plan)).length;
  return count > 0 ? [words.diff.verdict.rewritten(count)] : [];
}

/** Names scorecards that are new or gone and have no scores to tell it by. */
function whole(facts: DiffFacts, { words, say }: ReportContext): readonly string[] {
  const { verdict: own } = words.diff;
  const scored = new Set(changedScorecards(facts).map(({ before, now }) => (now ?? before)!.scorecard.id));
  const named = (type: ItemChange['type'], text: (names: string, count: number) => string): readonly string[] => {
    const names = facts.changes
      .filter((change) => change.kind === 'scorecard' && change.type === type && !scored.has(change.address))
      .map(({ address, name }) => say(name ?? address));
    const shown = names.length > NAMED ? [...names.slice(0, NAMED), own.more(names.length - NAMED)] : names;
    return names.length > 0 ? [text(words.common.list(shown), names.length)] : [];
  };
  return [...named('added', own.added), ...named('removed', own.removed)];
}

function scorecards(facts: DiffFacts, context: ReportContext): readonly string[] {
  const { noEffect, more } = context.words.diff.verdict;
  const changed = [...changedScorecards(facts)].sort((a, b) => size(b).compare(size(a)));
  if (changed.length === 0) return facts.base.score || facts.head.score ? [noEffect] : [];
  const rest = changed.length - NAMED;
  return [...changed.slice(0, NAMED).map((effect) => scorecard(effect, context)), ...(rest > 0 ? [more(rest)] : [])];
}

const size = ({ before, now }: Effect<ScorecardScore>): Decimal =>
  (now?.score ?? ZERO).sub(before?.score ?? ZERO).abs();

function scorecard({ before, now }: Effect<ScorecardScore>, { words, say }: ReportContext): string {
  const { diff } = words;
  const name = say((now ?? before)!.scorecard.name);
  if (!before || !now) return diff.verdict.scorecard(name, before ? diff.removed : diff.added);
  const grades = before.grade === now.grade ? [] : [diff.grades(before.grade ?? '–', now.grade ?? '–')];
  return diff.verdict.scorecard(name, words.common.clauses([changeText(before, now, diff.grades), ...grades]));
}

/** Scores of two scales have no difference. */
function changeText(before: ScorecardScore, now: ScorecardScore, fromTo: (from: string, to: string) => string): string {
  const isOneScale = before.scale.full.equals(now.scale.full);
  const change = isOneScale ? difference(before.score, now.score) : undefined;
  return change ? signed(change, Math.max(before.scale.decimals, now.scale.decimals)) : fromTo(text(before), text(now));
}

const text = ({ score, scale }: ScorecardScore): string => (score ? fixed(score, scale.decimals) : '–');

const signed = (value: Decimal, decimals: number): string =>
  `${value.gt(ZERO) ? '+' : ''}${fixed(value, decimals).replace('-', '−')}`;
