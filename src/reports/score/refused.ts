import type { Period } from '../../calendar/period';
import type { Refusal } from '../../scoring/types';
import { locate } from '../../source/locate';
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
  refusals.map(({ kpi, veto, scorecard, reason, periods, origin }) => ({
    text: context.words.score.refusedAt(
      placeOf(origin),
      context.say((kpi?.scorecard ?? scorecard).name),
      context.say((kpi ?? veto)!.name),
      problemText(reason, periods, context),
    ),
  }));

function problemText(reason: Refusal['reason'], periods: readonly Period[], { words }: ReportContext): string {
  const { refusal, refusalFor } = words.score;
  return periods.length > 0 ? refusalFor(refusal[reason], listed(periods, words)) : refusal[reason];
}

function placeOf(origin: Refusal['origin']): string {
  const { file, start } = locate(origin);
  return `${file}:${start.line}`;
}
