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

/** Each place with what is wrong there. */
export const refusedItems = (refusals: readonly Refusal[], context: ReportContext): readonly ListItem[] =>
  refusals.map((refusal) => {
    const { kpi, veto, unknown, scorecard, origin } = refusal;
    return {
      text: context.words.score.refusedAt(
        lineText(locate(origin)),
        context.say((kpi?.scorecard ?? scorecard).name),
        unknown ?? context.say((kpi ?? veto)!.name),
        problemText(refusal, context),
      ),
    };
  });

function problemText({ reason, periods, readers = [] }: Refusal, { words, say }: ReportContext): string {
  const { refusal, refusalFor, refusalRead } = words.score;
  const problem = periods.length > 0 ? refusalFor(refusal[reason], listed(periods, words)) : refusal[reason];
  return readers.length > 0 ? refusalRead(problem, words.common.list(readers.map(({ name }) => say(name)))) : problem;
}
