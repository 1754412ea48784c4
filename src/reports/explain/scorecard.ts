import type { Scorecard } from '../../model/types';
import type { ScorecardScore } from '../../scoring';
import type { Block, ListItem } from '../report';
import type { ReportContext } from '../report-kind';
import { percent, points, range } from '../cells';
import { kpiTable } from '../score/kpi-table';
import { notes } from '../score/notes';
import { veto } from '../score/veto';
import { cardOf, type Sources } from './facts';
import { placesText } from './places';
import { factsBlock, section } from './section';
import { stepItem, stepsBlock } from './steps';

/** A scorecard: its sheet, and every clamp, cap and rounding that leads from the parts to the score. */
export function scorecardBlocks(scorecard: Scorecard, { score }: Sources, context: ReportContext): readonly Block[] {
  const { headings, labels } = context.words.explain;
  const card = cardOf(scorecard, score);
  if (!card) return [factsBlock([[labels.at, placesText([scorecard.origin])]])];
  return [
    factsBlock([
      [labels.score, points(card.score)],
      [labels.grade, card.grade ?? '–'],
      [labels.range, range(card.low, card.high)],
      [labels.coverage, percent(card.coverage, 2)],
      [labels.at, placesText([scorecard.origin])],
    ]),
    ...section(headings.sheet, [kpiTable(card, score, context), ...veto(card, context), ...notes(card, context)]),
    ...section(headings.kpis, perKpi(card, context)),
    ...section(headings.challenges, perChallenge(card, context)),
    ...section(headings.total, stepsBlock(card.steps, context)),
  ];
}

function perKpi({ kpis }: ScorecardScore, context: ReportContext): readonly Block[] {
  return listBlock(kpis.map(({ kpi, steps }) => ({ text: context.say(kpi.name), items: steps.map((step) => stepItem(step, context)) })));
}

function perChallenge({ kpis, challenges }: ScorecardScore, context: ReportContext): readonly Block[] {
  const all = [
    ...kpis.flatMap(({ kpi, challenge }) => (challenge ? [{ name: kpi.name, steps: challenge.steps }] : [])),
    ...challenges.map(({ challenge, steps }) => ({ name: challenge.name, steps })),
  ];
  return listBlock(all.map(({ name, steps }) => ({ text: context.say(name), items: steps.map((step) => stepItem(step, context)) })));
}

const listBlock = (items: readonly ListItem[]): readonly Block[] => (items.length > 0 ? [{ type: 'list', items }] : []);
