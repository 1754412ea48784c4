import { readsMethod } from '../../scoring/methods';
import { isAccepted } from '../../scoring/methods/milestones-reached';
import { lastDay } from '../../scoring/question';
import type { BonusScore, ChallengeScore, KpiScore, PlanScore, ScorecardScore } from '../../scoring/types';
import type { Block, Cell, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { figure, points, pointsAsWritten, target } from '../base/cells';

/**
 * Challenges on KPIs and challenge projects; no block without any. A KPI that adds points by its challenge alone has
 * them in the table of its role.
 */
export function challengeTable(
  { kpis, challenges }: ScorecardScore,
  { question }: PlanScore,
  context: ReportContext,
): readonly Block[] {
  const { challenge, needed, reached, met, bonus, points: earned } = context.words.score.columns;
  const right = { align: 'right' } as const;
  const rows = [
    ...kpis
      .filter(({ kpi }) => kpi.role !== 'bonus' || readsMethod(kpi))
      .flatMap((score) => (score.challenge ? [kpiRow(score, score.challenge, context)] : [])),
    ...challenges.map((project) => projectRow(project, lastDay(question), context)),
  ];
  const columns = [
    { title: challenge },
    { title: needed, ...right },
    { title: reached, ...right },
    { title: met },
    { title: bonus, ...right },
    { title: earned, ...right },
  ];
  return rows.length > 0 ? [{ type: 'table', columns, rows }] : [];
}

const kpiRow = ({ kpi, fullYearValue }: KpiScore, score: BonusScore, context: ReportContext): Row => ({
  cells: [
    context.say(kpi.name),
    target(kpi.challenge!.target, kpi, { unit: kpi.unit }),
    figure(fullYearValue, kpi, { unit: kpi.unit }),
    ...outcome(score, context),
  ],
});

function projectRow(score: ChallengeScore, until: string, context: ReportContext): Row {
  const { name, milestones } = score.challenge;
  const accepted = milestones.filter((milestone) => isAccepted(milestone, until)).length;
  const { milestones: counted } = context.words.score;
  return { cells: [context.say(name), counted(milestones.length), String(accepted), ...outcome(score, context)] };
}

const outcome = ({ met, bonus, points: earned }: BonusScore, { words }: ReportContext): readonly Cell[] => [
  met ? words.common.yes : words.common.no,
  pointsAsWritten(bonus),
  points(earned),
];
