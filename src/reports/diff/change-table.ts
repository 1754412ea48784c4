import type { ItemChange } from '../../history';
import { groupBy } from '../../util/group';
import { scoreCell } from '../base/cells';
import { paragraph } from '../base/blocks';
import type { Block, Cell, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { isUnapproved, type DiffFacts } from './facts';
import { namesIn } from './names';
import { byWeight, isOpen } from './order';
import { reviewedIn } from './reviewed';

/** Rows that stand open in the comment of a pull request. */
const OPEN = 40;

/** Every change with its old and new value, what matters most first, by the scorecard it belongs to. */
export function changeTable(facts: DiffFacts, context: ReportContext): readonly Block[] {
  const { diff: own } = context.words;
  const { changes } = facts;
  const title: Block = { type: 'heading', level: 2, text: own.changes };
  const others = otherFiles(facts, context);
  if (changes.length === 0) return [title, ...(others.length > 0 ? others : [paragraph(own.nothing)])];
  const count = (course: ItemChange['course']): number => changes.filter((change) => change.course === course).length;
  return [
    title,
    paragraph(own.counted(changes.length, count('tightened'), count('relaxed'), changes.filter(isUnapproved).length)),
    table(facts, context),
    ...others,
  ];
}

/** Files whose differences are not told. */
function otherFiles({ otherFiles: { paths, confidential } }: DiffFacts, { words }: ReportContext): readonly Block[] {
  const { others: own } = words.diff;
  if (paths.length === 0 && !confidential) return [];
  const items = [...paths, ...(confidential ? [own.confidential] : [])].map((text) => ({ text }));
  return [paragraph(own.title), { type: 'list', items }];
}

function table(facts: DiffFacts, context: ReportContext): Block {
  const { columns } = context.words.diff;
  const { item, field, before, now, course, alone, approval } = columns;
  const isScored = facts.alone.size > 0;
  const rowOf = rows(facts, context, isScored);
  const groups = groupBy(byWeight(facts), (change) => `${isOpen(change, facts)} ${groupOf(change, facts, context)}`);
  return {
    type: 'table',
    open: OPEN,
    columns: [
      ...[item, field, before, now, course].map((text) => ({ title: text })),
      ...(isScored ? [{ title: alone, align: 'right' as const }] : []),
      { title: approval },
    ],
    rows: [...groups.values()].flatMap((items): Row[] => [
      { emphasis: 'group', cells: [groupOf(items[0]!, facts, context)] },
      ...items.map(rowOf),
    ]),
  };
}

function groupOf({ year, address }: ItemChange, { base, head }: DiffFacts, { words, say }: ReportContext): string {
  if (year === undefined) return words.diff.plan;
  const id = address.split(/[/ ]/)[0];
  const scorecard = [...head.plan.scorecards, ...base.plan.scorecards].find(
    (one) => one.id === id && one.year === year,
  );
  return words.diff.ofYear(scorecard ? say(scorecard.name) : id!, year);
}

function rows(facts: DiffFacts, context: ReportContext, isScored: boolean): (change: ItemChange) => Row {
  const nameOf = namesIn(facts, context);
  const { diff: own } = context.words;
  return (change) => {
    const { type, field, course } = change;
    return {
      depth: 1,
      cells: [
        nameOf(change),
        fieldName(type, field, own),
        ...values(change, context),
        own.courses[course],
        ...(isScored ? [alone(change, facts, own)] : []),
        approval(change, facts, context),
      ],
    };
  };
}

/** The old and the new value; of an item that is new or gone, what is agreed on it. */
function values(
  { type, before, after, terms = [] }: ItemChange,
  { words }: ReportContext,
): readonly [before: string, now: string] {
  const { fields, term } = words.diff;
  const whole = words.common.clauses(terms.map(({ field, value }) => term(fields[field] ?? field, value))) || '–';
  return type === 'removed' ? [before ?? whole, '–'] : [before ?? '–', after ?? whole];
}

type Own = ReportContext['words']['diff'];

function fieldName(type: ItemChange['type'], field: string | undefined, own: Own): string {
  if (field === undefined) return type === 'added' ? own.added : own.removed;
  return own.fields[field] ?? field;
}

function alone(change: ItemChange, facts: DiffFacts, own: Own): Cell {
  const effect = facts.alone.get(change);
  if (!effect) return '';
  const points = scoreCell(effect.points, effect, true);
  return effect.withWeights ? { type: 'join', parts: [points, own.withWeights] } : points;
}

function approval(change: ItemChange, { base }: DiffFacts, { words }: ReportContext): string {
  const { diff: own } = words;
  const { approvedBy, approved } = change.approval ?? {};
  const cycle = reviewedIn(change, base.plan);
  if (cycle) return own.rewritten(words.common.period(cycle.text));
  if (change.isDraft) return own.draft;
  if (change.approvalProblem) return own.problems[change.approvalProblem];
  if (approvedBy !== undefined && approved !== undefined) return own.approved(approvedBy, approved);
  return isUnapproved(change) ? own.notApproved : '';
}
