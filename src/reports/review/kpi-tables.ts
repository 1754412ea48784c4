import { daysOf } from '../../calendar/fiscal-year';
import { OTHER_ROLES, ofRole } from '../../model/roles';
import type { Perspective, Target } from '../../model/types';
import type { Track } from '../../scoring';
import { printed } from '../../scoring/ledger';
import { ownPoints } from '../../scoring/scorecard';
import { sumBefore } from '../../scoring/sums-before';
import { sum, type Decimal } from '../../util/decimal';
import type { Cell, Row, TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { left, percent, points, right, weight, weightOf as weightCell } from '../base/columns';
import { attained } from '../base/lights';
import type { ReviewFacts } from './facts';
import type { KpiFacts } from './kpi-facts';
import { inScale, type CellsInScale } from '../base/in-scale';

/**
 * The KPI table beside that of page one, in two parts that each fit a page: the cycle alone, and the points by
 * perspective with what the rest of the year has to bring.
 */

/** The columns between weight and points. */
const BLANK = ['', '', '', ''];

export function pointsTable({ kpis }: Pick<ReviewFacts, 'kpis'>, context: ReportContext): TableBlock {
  const { columns, total } = context.words.review.checking;
  const rows = byPerspective(kpis).flatMap(({ perspective, lines }): readonly Row[] => [
    {
      emphasis: 'group',
      cells: [perspectiveName(perspective, context), weight(weightOf(lines)), ...BLANK, points(earned(lines))],
    },
    ...lines.map((line) => pointsRow(line, context)),
  ]);
  const scored = ofRole('score', kpis);
  const [together, rounding] = togetherOf(scored);
  const last: readonly Row[] = [
    ...(rounding ? [{ cells: [context.words.score.lines.rounding, '', ...BLANK, points(rounding, true)] }] : []),
    { emphasis: 'total', cells: [total, weight(weightOf(scored)), ...BLANK, points(together)] },
  ];
  return {
    type: 'table',
    columns: [
      left(columns.kpi),
      right(columns.weight),
      right(columns.yearTarget),
      right(columns.required),
      right(columns.challenge),
      right(columns.bonus),
      right(columns.points),
    ],
    rows: [...rows, ...last, ...roleRows(kpis, context)],
  };
}

/** KPIs that have no weight, by what they do instead. */
const roleRows = (kpis: readonly KpiFacts[], context: ReportContext): readonly Row[] =>
  OTHER_ROLES.flatMap((role): readonly Row[] => {
    const lines = ofRole(role, kpis);
    if (lines.length === 0) return [];
    const group = [context.words.score.roles[role], '', ...BLANK, role === 'watch' ? '' : points(earned(lines))];
    return [{ emphasis: 'group', cells: group }, ...lines.map((line) => pointsRow(line, context))];
  });

function pointsRow({ kpi, track, forecast, score }: KpiFacts, context: ReportContext): Row {
  const own = inScale(kpi, track, context);
  return {
    depth: 1,
    cells: [
      own.name,
      weightCell(kpi),
      own.target(kpi.target),
      required(forecast, own, context),
      kpi.challenge ? own.target(kpi.challenge.target) : '',
      score.challenge ? points(score.challenge.points) : '',
      points(ownPoints(score)),
    ],
  };
}

/** Figures of the cycle alone, and what changed. */
export function inPeriodTable({ kpis, plan, question }: ReviewFacts, context: ReportContext): TableBlock {
  const { columns } = context.words.review.checking;
  const { from } = daysOf(question.period, plan.fiscalYear);
  const before = (track: Track): Target | undefined => sumBefore(track, from, plan.fiscalYear);
  return {
    type: 'table',
    columns: [
      left(columns.kpi),
      right(columns.target),
      right(columns.actual),
      right(columns.attainment),
      right(columns.onLast),
      right(columns.onYear),
    ],
    rows: kpis.map(({ kpi, track, changeOnLast, changeOnYear }) => {
      const own = inScale(kpi, track, context);
      const { inPeriod: alone } = track;
      return {
        cells: [
          own.name,
          own.target(alone.target, { before: before(track) }),
          own.figure(alone.actual),
          attained(alone, plan),
          own.figure(changeOnLast, { signed: true }),
          own.figure(changeOnYear, { signed: true }),
        ],
      };
    }),
  };
}

/** A rate of the plan that remains, or for a mean the level that the rest must hold. */
const required = (
  { required: rate, requiredMean, outOfReach }: KpiFacts['forecast'],
  own: CellsInScale,
  { words }: ReportContext,
): Cell => {
  if (outOfReach) return words.forecast.needed.outOfReach;
  return rate ? percent(rate) : own.figure(requiredMean);
};

interface Group {
  readonly perspective: Perspective | undefined;
  readonly lines: readonly KpiFacts[];
}

/** The lines that have a weight; they are in the order of perspectives already. */
export function byPerspective(all: readonly KpiFacts[]): readonly Group[] {
  const kpis = ofRole('score', all);
  const perspectives = [...new Set(kpis.map(({ kpi }) => kpi.perspective))];
  return perspectives.map((perspective) => ({
    perspective,
    lines: kpis.filter(({ kpi }) => kpi.perspective === perspective),
  }));
}

export const perspectiveName = (perspective: Perspective | undefined, { words, say }: ReportContext): string =>
  perspective ? say(perspective.name) : words.review.checking.withoutPerspective;

export const weightOf = (lines: readonly KpiFacts[]): Decimal => sum(lines.map(({ kpi }) => kpi.weight));

/** Points as the lines print them, so that these add up to it; undefined when nothing counts yet. */
export function earned(lines: readonly KpiFacts[]): Decimal | undefined {
  const counted = pointsOf(lines);
  return counted.length > 0 ? sum(counted.map(printed)) : undefined;
}

const pointsOf = (lines: readonly KpiFacts[]): readonly Decimal[] =>
  lines.flatMap(({ score }) => ownPoints(score) ?? []);

/** The points of all, rounded once, and what their printed lines lack to it. */
function togetherOf(lines: readonly KpiFacts[]): readonly [together?: Decimal, rounding?: Decimal] {
  const added = earned(lines);
  if (!added) return [];
  const together = printed(sum(pointsOf(lines)));
  return together.equals(added) ? [together] : [together, together.sub(added)];
}
