import type { Scorecard } from '../../model/types';
import { assessmentSheet } from '../score/sheet';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { coefficient, percent, points, range } from '../base/cells';
import { type Sources } from './facts';
import { placesText } from '../base/places';
import { factsBlock, section } from '../base/blocks';
import { cardOf } from '../../scoring/find-score';

/** A scorecard: its sheet, and every clamp, cap and rounding that leads from the parts to the score. */
export function scorecardBlocks(scorecard: Scorecard, { score }: Sources, context: ReportContext): readonly Block[] {
  const { headings, labels } = context.words.explain;
  const card = cardOf(scorecard, score);
  if (!card) return [factsBlock([[labels.at, placesText([scorecard.origin])]])];
  return [
    factsBlock([
      [labels.score, points(card.score)],
      [labels.grade, card.grade ?? '–'],
      [labels.coefficient, card.coefficient && coefficient(card.coefficient)],
      [labels.range, range(card.low, card.high)],
      [labels.coverage, percent(card.coverage, 2)],
      [labels.at, placesText([scorecard.origin])],
    ]),
    ...section(headings.sheet, assessmentSheet(card, score, context)),
  ];
}
