import type { Cell, Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { left, points, right, status, weightOf } from '../../base/columns';
import { childrenOf, worstOf } from '../children';
import type { ReviewFacts } from '../facts';
import type { KpiFacts } from '../kpi-facts';
import { attained } from '../../base/lights';
import { nameInUnit, scorecardName } from '../../base/names';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { orNothing } from '../nothing';

/** Each objective with the KPI below it that holds it back most. */
export const objectives: Section = {
  id: 'objectives',
  blocks: (facts, context) =>
    orNothing(facts.kpis, context.words.review.checking.nothing, (kpis) => table(kpis, facts, context)),
  data: (facts, context) =>
    facts.kpis.map((line) => {
      const worst = worstOf(childrenOf(line.kpi, facts));
      return {
        ...toData(line, context),
        worst: worst ? { scorecard: worst.kpi.scorecard.id, ...toData(worst, context) } : null,
      };
    }),
};

function table(kpis: readonly KpiFacts[], facts: ReviewFacts, context: ReportContext): TableBlock {
  const { columns } = context.words.review.objectives;
  return {
    type: 'table',
    columns: [
      left(columns.objective),
      left(columns.worst),
      right(columns.weight),
      right(columns.attainment),
      left(context.words.common.toDate),
      right(columns.points),
    ],
    rows: kpis.map((line) => ({ cells: [context.say(line.kpi.name), ...worstCells(line, facts, context)] })),
  };
}

function worstCells({ kpi }: KpiFacts, facts: ReviewFacts, context: ReportContext): readonly Cell[] {
  const own = context.words.review.objectives;
  const worst = worstOf(childrenOf(kpi, facts));
  if (!worst) return [own.noChild, '', '', '', ''];
  const name = own.ofScorecard(scorecardName(worst.kpi.scorecard, context), nameInUnit(worst.kpi, context));
  return [name, ...figures(worst, facts)];
}

const figures = ({ kpi, status: light, track, score }: KpiFacts, { plan }: ReviewFacts): Row['cells'] => [
  weightOf(kpi),
  attained(track.toDate, plan),
  status(light),
  points(score.points),
];

const toData = ({ kpi, status: light, track, score }: KpiFacts, { say }: ReportContext): object => ({
  kpi: kpi.address,
  name: say(kpi.name),
  ...value.weights(kpi),
  status: light,
  attainment: value.fraction(track.toDate.attainment),
  points: value.rounded(score.points),
});
