import { ofRole } from '../../model/roles';
import type { PlanScore, ScorecardScore } from '../../scoring/types';
import { stepsBlock, type Places } from '../base/steps';
import { bridgePicture, pictureBlock } from '../pictures/index';
import type { Block } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { challengeTable } from './challenge-table';
import { conditions } from './conditions';
import { kpiTable } from './kpi-table';
import { notes } from './notes';
import { roleTables } from './role-tables';
import { veto } from './veto';
import { challengeItems } from './sheet-challenges';
import { kpiItems } from './sheet-kpis';

/**
 * A scorecard's figures on one page: KPIs by their roles and what leads from their points to the score, vetoes,
 * challenges, notes.
 */
export const scoreSheet = (
  scorecardScore: ScorecardScore,
  score: PlanScore,
  context: ReportContext,
): readonly Block[] => [
  ...tables(scorecardScore, score, context),
  ...pictureBlock(bridgePicture(scorecardScore, score, context.say(scorecardScore.scorecard.name), context)),
  ...remarks(scorecardScore, score, context),
];

const tables = (scorecardScore: ScorecardScore, score: PlanScore, context: ReportContext): readonly Block[] => [
  kpiTable(scorecardScore, score, context),
  ...roleTables(scorecardScore, score, context),
];

const remarks = (scorecardScore: ScorecardScore, score: PlanScore, context: ReportContext): readonly Block[] => [
  ...(scorecardScore.score ? [] : [{ type: 'paragraph', text: noScore(scorecardScore, context) } as const]),
  ...veto(scorecardScore, context),
  ...conditions(scorecardScore, context),
  ...challengeTable(scorecardScore, score, context),
  ...notes(scorecardScore, context),
];

/** Nothing is reported yet, or nothing that could be applies. */
const noScore = ({ kpis }: ScorecardScore, { words }: ReportContext): string => {
  const scored = ofRole('score', kpis);
  const isNothing = scored.length > 0 && scored.every(({ state }) => state === 'na');
  return isNothing ? words.score.nothingApplies : words.score.noScore;
};

/**
 * The tables of the score sheet, and behind them every step of its arithmetic in the order it was done, so that each
 * figure can be made again by hand (spec 02.7, 03.8). Its headings are of the third level, below the
 * caller's own.
 */
export function assessmentSheet(
  scorecardScore: ScorecardScore,
  score: PlanScore,
  context: ReportContext,
  places: Places = 'onPaper',
): readonly Block[] {
  const { headings } = context.words.sheet;
  return [
    ...tables(scorecardScore, score, context),
    ...remarks(scorecardScore, score, context),
    ...part(headings.kpis, kpiItems(scorecardScore, score, context, places)),
    ...part(headings.challenges, challengeItems(scorecardScore, context, places)),
    ...part(headings.total, stepsBlock(scorecardScore.steps, context, places)),
  ];
}

const part = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [{ type: 'heading', level: 3, text }, ...blocks] : [];
