import { scalarText } from '../../source/edit/write-scalar';
import type { ReportContext } from '../base/report-kind';
import { dueItems } from '../review/due-items';
import type { ReviewFacts } from '../review/facts';
import { comment, comments, inside } from './lines';

type DueItem = ReturnType<typeof dueItems>[number];

/** The focus of the cycle: what is due in it; and as comments what is due next. */
export function planning(facts: ReviewFacts, context: ReportContext): readonly string[] {
  const { draft } = context.words;
  const focus = [...new Map(dueItems(facts, facts).map((item) => [item.of.address, item])).values()];
  const next = dueItems(facts, facts.next).filter(({ state }) => state === 'open' || state === 'late');
  const told = [...next.map((item) => `${draft.next}: ${dueText(item, facts, context)}`), `note: ${draft.text}`];
  if (focus.length === 0) return comments(['plan:', ...told.map((line) => `  ${line}`)]);
  return [
    'plan:',
    '  focus:',
    ...focus.flatMap((item) => [
      comment(dueText(item, facts, context), '    '),
      `    - ${scalarText(inside(item.of, facts.scorecard), false)}`,
    ]),
    ...comments(told, '  '),
  ];
}

function dueText({ name, of, due }: DueItem, { scorecard }: ReviewFacts, { words, say }: ReportContext): string {
  const what = name === undefined ? say(of.name) : words.common.ownedBy(say(name), inside(of, scorecard));
  return words.common.clauses([what, words.draft.due(due)]);
}

/** Lists of what a meeting decides, to be filled in. */
export function closing(_facts: ReviewFacts, { words: { draft } }: ReportContext): readonly string[] {
  const { id, text, name, day } = draft;
  return comments([
    'act:',
    `  - {id: ${id}, action: ${text}, for: ${draft.kpi}, owner: ${name}, due: ${day}}`,
    'support:',
    `  - {ask: ${text}, of: ${draft.department}, by: ${day}}`,
    `next: ${text}`,
  ]);
}
