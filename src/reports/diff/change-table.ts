import type { ItemChange } from '../../history';
import { groupBy } from '../../util/group';
import type { Block, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { isUnapproved, type DiffFacts } from './facts';

/** Every change with its old and new value, by the scorecard it belongs to. */
export function changeTable(facts: DiffFacts, context: ReportContext): readonly Block[] {
  const { diff: own } = context.words;
  const { changes } = facts;
  const title: Block = { type: 'heading', level: 2, text: own.changes };
  if (changes.length === 0) return [title, { type: 'paragraph', text: own.nothing }];
  const { columns } = own;
  const groups = groupBy(changes, (change) => groupOf(change, facts, context));
  const count = (course: ItemChange['course']): number => changes.filter((change) => change.course === course).length;
  return [
    title,
    {
      type: 'table',
      columns: [columns.item, columns.field, columns.before, columns.now, columns.course, columns.approval].map(
        (text) => ({ title: text }),
      ),
      rows: [...groups].flatMap(([name, items]): Row[] => [
        { emphasis: 'group', cells: [name] },
        ...items.map((change) => row(change, context)),
      ]),
    },
    {
      type: 'paragraph',
      text: own.counted(changes.length, count('tightened'), count('relaxed'), changes.filter(isUnapproved).length),
    },
  ];
}

function groupOf({ year, address }: ItemChange, { base, head }: DiffFacts, { words, say }: ReportContext): string {
  if (year === undefined) return words.diff.plan;
  const id = address.split(/[/ ]/)[0];
  const scorecard = [...head.plan.scorecards, ...base.plan.scorecards].find(
    (one) => one.id === id && one.year === year,
  );
  return words.diff.ofYear(scorecard ? say(scorecard.name) : id!, year);
}

function row(change: ItemChange, { words }: ReportContext): Row {
  const { diff: own } = words;
  const { type, field, before, after, course } = change;
  return {
    depth: 1,
    cells: [
      insideGroup(change),
      fieldName(type, field, own),
      before ?? '–',
      after ?? '–',
      own.courses[course],
      approval(change, own),
    ],
  };
}

/** The scorecard stands above. */
const insideGroup = ({ year, address }: ItemChange): string =>
  year === undefined ? address : address.replace(/^[^/ ]+[/ ]/, '');

function fieldName(type: ItemChange['type'], field: string | undefined, own: ReportContext['words']['diff']): string {
  if (field === undefined) return type === 'added' ? own.added : own.removed;
  return own.fields[field] ?? field;
}

function approval(change: ItemChange, own: ReportContext['words']['diff']): string {
  const { approvedBy, approved } = change.approval ?? {};
  if (change.approvalProblem) return own.problems[change.approvalProblem];
  if (approvedBy !== undefined && approved !== undefined) return own.approved(approvedBy, approved);
  return isUnapproved(change) ? own.notApproved : '';
}
