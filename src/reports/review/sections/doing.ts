import { daysOf } from '../../../calendar/fiscal-year';
import type { MeasureStatus } from '../../../tracking';
import { pictureBlock, timelinePicture } from '../../pictures';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { indicatorTable, indicatorData } from '../indicators';
import { measureData, measureTable, progressBlocks } from '../measures';
import { shortName } from '../../base/names';
import { evaluationFacts } from '../evaluation';
import { type Section } from '../section';
import { heading, paragraph } from '../../base/blocks';
import { nothing, type Part } from '../nothing';

/** Measures by KPI, process indicators, and how the process went. */
export const doing: Section = {
  id: 'doing',
  blocks: (facts, context) => [...measureBlocks(facts, context), ...evaluationBlocks(facts, context)],
  data: (facts, context) => ({
    measures: facts.measures.map((status) => measureData(status, facts, context)),
    indicators: facts.indicators.map((track) => indicatorData(track, context)),
    process: facts.process,
  }),
};

function measureBlocks(facts: ReviewFacts, context: ReportContext): readonly Part[] {
  if (facts.measures.length === 0) return [nothing(context.words.review.doing.noMeasures)];
  return [measureTable(facts, context), ...progressBlocks(facts, context)];
}

/** Draws what is late, due or moved; `map timeline` draws all. */
function timeline(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const { plan, to: day, cycle, question, scorecard } = facts;
  const days = daysOf(cycle, plan.fiscalYear);
  const shown = facts.measures.filter((measure) => isLate(measure) || isDue(measure, days));
  const name = shortName(scorecard, context);
  return pictureBlock(timelinePicture(shown, { year: question.year, day, plan, name, of: 'someOf' }, context));
}

const isLate = ({ state, due, originalDue, stages }: MeasureStatus): boolean =>
  ['behind', 'overdue', 'doneLate'].includes(state) ||
  due !== originalDue ||
  stages.some((stage) => stage.state === 'late');

const isDue = ({ due, stages }: MeasureStatus, { from, to }: ReturnType<typeof daysOf>): boolean =>
  [due, ...stages.map(({ stage }) => stage.due)].some((day) => day !== undefined && from <= day && day <= to);

/** Measures along the year, process indicators and counts: how the process went. None of it makes a score. */
function evaluationBlocks(facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const { doing: own } = context.words.review;
  const items = evaluationFacts(facts.process, facts.cycle, context);
  const evaluated: readonly Block[] = [
    ...timeline(facts, context),
    ...(facts.indicators.length > 0 ? [indicatorTable(facts, context)] : []),
    ...(items.length > 0 ? [{ type: 'facts', items } as const] : []),
  ];
  return [
    ...(evaluated.length > 0 ? [heading(own.evaluation), paragraph(own.improvementOnly), ...evaluated] : []),
    ...(facts.indicators.length > 0 ? [] : [nothing(own.noIndicators)]),
  ];
}
