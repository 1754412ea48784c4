import type { Refusal } from '../../scoring/types';
import { lineText, locate } from '../../source/locate';
import type { Block, ListItem } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { listed } from './periods';

/** All reasons why a final assessment is refused, with the places to go to. */
export function refused(refusals: readonly Refusal[], context: ReportContext): readonly Block[] {
  return [
    { type: 'paragraph', text: context.words.score.refused(refusals.length) },
    { type: 'list', items: refusedItems(refusals, context) },
  ];
}

/** Each gap by the names of what lacks it, for paper, which names no file. */
export const refusedOnPaper = (refusals: readonly Refusal[], context: ReportContext): readonly ListItem[] =>
  refusals.map((refusal) => ({ text: context.words.score.refusedOf(...subjectOf(refusal, context)) }));

/** Each place with what is wrong there. */
export const refusedItems = (refusals: readonly Refusal[], context: ReportContext): readonly ListItem[] =>
  refusals.map((refusal) => ({
    text: context.words.score.refusedAt(lineText(locate(refusal.origin)), ...subjectOf(refusal, context)),
  }));

/** The scorecard, what it is about, and the problem. */
function subjectOf(
  refusal: Refusal,
  context: ReportContext,
): readonly [scorecard: string, name: string, problem: string] {
  const { kpi, veto, unknown, scorecard } = refusal;
  return [
    context.say((kpi?.scorecard ?? scorecard).name),
    unknown ?? context.say((kpi ?? veto)!.name),
    problemText(refusal, context),
  ];
}

function problemText({ reason, periods, readers = [] }: Refusal, { words, say }: ReportContext): string {
  const { refusal, refusalFor, refusalRead } = words.score;
  const problem = periods.length > 0 ? refusalFor(refusal[reason], listed(periods, words)) : refusal[reason];
  return readers.length > 0 ? refusalRead(problem, words.common.list(readers.map(({ name }) => say(name)))) : problem;
}
