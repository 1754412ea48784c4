import type { Scorecard } from '../../model/types';
import { assessmentSheet } from '../score/sheet';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { coefficient, percent, range, scoreCell } from '../base/cells';
import { type Sources } from './facts';
import { placesText } from '../base/places';
import { factsBlock, section } from '../base/blocks';
import { scorecardScoreOf } from '../../scoring/find-score';

/** A scorecard: its sheet, and every clamp, cap and rounding that leads from the parts to the score. */
export function scorecardBlocks(scorecard: Scorecard, { score }: Sources, context: ReportContext): readonly Block[] {
  const { headings, labels } = context.words.explain;
  const scorecardScore = scorecardScoreOf(scorecard, score);
  if (!scorecardScore) return [factsBlock([[labels.at, placesText([scorecard.origin])]])];
  return [
    factsBlock([
      [labels.score, scoreCell(scorecardScore.score, scorecardScore.scale)],
      [labels.grade, scorecardScore.grade ?? '–'],
      [labels.coefficient, scorecardScore.coefficient && coefficient(scorecardScore.coefficient)],
      [labels.range, range(scorecardScore)],
      [labels.coverage, percent(scorecardScore.coverage, 2)],
      [labels.at, placesText([scorecard.origin])],
    ]),
    ...section(headings.sheet, assessmentSheet(scorecardScore, score, context, 'placed')),
  ];
}
