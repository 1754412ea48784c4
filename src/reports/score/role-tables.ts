import { ofRole } from '../../model/roles';
import type { Role } from '../../model/types';
import { bonusPoints } from '../../scoring/scorecard';
import type { KpiScore, PlanScore, ScorecardScore } from '../../scoring/types';
import { figure, points, status, target } from '../base/cells';
import { attained } from '../base/lights';
import { nameInUnit } from '../base/names';
import type { Block, Cell, Column } from '../base/report';
import type { ReportContext } from '../base/report-kind';

type OtherRole = Exclude<Role, 'score'>;

/** KPIs that take points from the score or add some, each with its arithmetic, and those that are only watched. */
export const roleTables = ({ kpis }: ScorecardScore, score: PlanScore, context: ReportContext): readonly Block[] =>
  (['deduct', 'bonus', 'watch'] as const).flatMap((role) => {
    const lines = ofRole(role, kpis);
    return lines.length > 0 ? [roleTable(role, lines, score, context)] : [];
  });

function roleTable(role: OtherRole, lines: readonly KpiScore[], score: PlanScore, context: ReportContext): Block {
  const { columns, roles } = context.words.score;
  const right = (title: string): Column => ({ title, align: 'right' });
  const last = role === 'watch' ? [] : [{ title: columns.calculation }, right(columns.points)];
  return {
    type: 'table',
    columns: [
      { title: roles[role] },
      right(columns.target),
      right(columns.actual),
      right(columns.attained),
      { title: context.words.common.toDate },
      ...last,
    ],
    rows: lines.map((line) => ({
      cells: [
        ...figures(line, score, context),
        ...(role === 'watch' ? [] : [calculation(line, context), points(earned(line))]),
      ],
    })),
  };
}

function figures({ kpi, track: { toDate } }: KpiScore, { plan }: PlanScore, context: ReportContext): readonly Cell[] {
  const aim = toDate.target ?? kpi.challenge?.target;
  return [
    nameInUnit(kpi, context),
    target(aim, kpi),
    figure(toDate.actual, kpi),
    attained(toDate, plan),
    status(toDate.status),
  ];
}

/** The points that a KPI adds, or takes as a negative number. */
const earned = (score: KpiScore): KpiScore['points'] =>
  score.kpi.role === 'bonus' ? bonusPoints(score) : score.points;

/** The arithmetic of the points, without that of the value. */
const calculation = ({ steps, track, challenge }: KpiScore, { words }: ReportContext): string =>
  words.letter.calculation([...steps.slice(track.steps.length), ...(challenge?.steps ?? [])].map(({ how }) => how));
