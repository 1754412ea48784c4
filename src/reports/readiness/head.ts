import { fixed } from '../../util/decimal';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import type { Pair } from './facts';
import { factsBlock } from '../base/blocks';

/** The method that fits, the share of questions answered, and the respondents. */
export function head({ now, before }: Pair, { words: { readiness: words, common }, say }: ReportContext): Block {
  const { head: labels } = words;
  const {
    assessment: { by, note },
    score,
    answered,
    asked,
    verdict,
  } = now;
  return factsBlock([
    [labels.fits, words.fits[verdict]],
    [labels.score, score && words.of5(fixed(score, 2))],
    [labels.answered, words.questions(answered, asked)],
    [labels.by, common.list(by)],
    [labels.before, before?.assessment.on],
    [labels.note, note && say(note)],
  ]);
}
