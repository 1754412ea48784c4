import type { PlanScore, ScorecardScore } from '../../scoring/types';
import type { Block, Cell, Column } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { coefficient, percent, points, range, scoreCell } from '../base/cells';
import { vetoName } from '../base/names';

/** A column of the overview; left out where it would say nothing. */
interface OverviewColumn extends Column {
  readonly shown: boolean;
  cell(scorecardScore: ScorecardScore): Cell;
}

/** One line for each scorecard. */
export function overview(
  scorecards: readonly ScorecardScore[],
  { question }: PlanScore,
  context: ReportContext,
): Block {
  const shown = columns(scorecards, question.final, context).filter((part) => part.shown);
  return {
    type: 'table',
    columns: shown.map(({ title, align }) => ({ title, ...(align && { align }) })),
    rows: scorecards.map((scorecardScore) => ({ cells: shown.map(({ cell }) => cell(scorecardScore)) })),
  };
}

function columns(
  scorecards: readonly ScorecardScore[],
  final: boolean,
  context: ReportContext,
): readonly OverviewColumn[] {
  const { words, say } = context;
  const titles = words.score.columns;
  const isPartial = scorecards.some(({ low, high }) => low && high && !low.equals(high));
  return [
    { title: titles.scorecard, shown: true, cell: ({ scorecard }) => say(scorecard.name) },
    { title: titles.score, align: 'right', shown: true, cell: (one) => scoreCell(one.score, one.scale) },
    { title: titles.range, align: 'right', shown: !final || isPartial, cell: range },
    {
      title: titles.coverage,
      align: 'right',
      shown: !final || isPartial,
      cell: ({ coverage }) => percent(coverage, 2),
    },
    { title: titles.bonus, align: 'right', shown: true, cell: ({ bonus }) => points(bonus) },
    { title: titles.deductions, align: 'right', shown: true, cell: ({ deductions }) => points(deductions) },
    { title: titles.grade, shown: true, cell: ({ grade = '–' }) => grade },
    {
      title: titles.coefficient,
      align: 'right',
      shown: scorecards.some((scorecardScore) => scorecardScore.coefficient),
      cell: (scorecardScore) => coefficient(scorecardScore.coefficient),
    },
    { title: titles.veto, shown: scorecards.some(({ veto }) => veto), cell: (one) => vetoNames(one, context) },
  ];
}

/** Each veto once, however often it happened. */
function vetoNames({ veto }: ScorecardScore, context: ReportContext): string {
  const names = veto ? [veto.event, ...veto.others].map((event) => vetoName(event, context)) : [];
  return context.words.common.list([...new Set(names)]);
}
