import { OTHER_ROLES, ofRole } from '../../model/roles';
import { ownPoints } from '../../scoring/scorecard';
import type { KpiScore, PlanScore, ScorecardScore } from '../../scoring/types';
import { figure, points, status, target } from '../base/cells';
import { attained } from '../base/lights';
import { nameInUnit } from '../base/names';
import type { Block, Cell, Column } from '../base/report';
import type { ReportContext } from '../base/report-kind';

type OtherRole = (typeof OTHER_ROLES)[number];

/** KPIs that take points from the score or add some, each with its arithmetic, and those that are only watched. */
export const roleTables = ({ kpis }: ScorecardScore, score: PlanScore, context: ReportContext): readonly Block[] =>
  OTHER_ROLES.flatMap((role) => {
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
        ...(role === 'watch' ? [] : [calculation(line, context), points(ownPoints(line))]),
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

/** The arithmetic of the points, without that of the value. */
const calculation = ({ steps, track, challenge }: KpiScore, { words }: ReportContext): string =>
  words.letter.calculation([...steps.slice(track.steps.length), ...(challenge?.steps ?? [])].map(({ how }) => how));
