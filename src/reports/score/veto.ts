import type { ScorecardScore } from '../../scoring/types';
import type { Block } from '../report';
import type { ReportContext } from '../report-kind';
import { fixed } from '../../util/decimal';

/** The veto with its evidence, and the score that would have stood. */
export function veto({ veto: result }: ScorecardScore, { words, say }: ReportContext): readonly Block[] {
  if (!result) return [];
  const { event, without } = result;
  const texts = words.score;
  const name = event.veto.target ? say(event.veto.target.name) : event.veto.to;
  const sentences = [
    texts.vetoed(name, event.on, event.approvedBy ?? ''),
    ...(event.evidence === undefined ? [] : [texts.vetoEvidence(say(event.evidence))]),
    ...(without ? [texts.stood(fixed(without, 2))] : []),
  ];
  return [{ type: 'paragraph', text: sentences.join(' ') }];
}
