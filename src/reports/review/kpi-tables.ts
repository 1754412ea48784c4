import { daysOf } from '../../calendar/fiscal-year';
import { OTHER_ROLES, ofRole } from '../../model/roles';
import type { Perspective, Plan, Target } from '../../model/types';
import type { Track } from '../../scoring';
import { printed } from '../../scoring/ledger';
import { ownPoints } from '../../scoring/scorecard';
import { sumBefore } from '../../scoring/sums-before';
import { sum, type Decimal } from '../../util/decimal';
import type { Cell, Row, TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import {
  change,
  figure,
  left,
  percent,
  points,
  right,
  status,
  target,
  weight,
  weightOf as weightCell,
} from '../base/columns';
import { attained, lightHeads } from '../base/lights';
import type { ReviewFacts } from './facts';
import type { KpiFacts } from './kpi-facts';
import { nameInUnit } from '../base/names';

/**
 * The KPI table in three parts that each fit a page: the year to date with points, the cycle alone, and where the year
 * ends.
 */

/** The columns between weight and points. */
const BLANK = ['', '', '', '', ''];

export function toDateTable(facts: ReviewFacts, context: ReportContext): TableBlock {
  const { kpis, plan, question } = facts;
  const {
    checking: { columns, total },
  } = context.words.review;
  const titles = [
    right(columns.weight),
    right(columns.target),
    right(columns.actual),
    right(columns.attainment),
    left(lightHeads(question, plan, context).toDate),
    right(columns.onYear),
    right(columns.points),
  ];
  const rows = byPerspective(kpis).flatMap(({ perspective, lines }) => [
    {
      emphasis: 'group' as const,
      cells: [perspectiveName(perspective, context), weight(weightOf(lines)), ...BLANK, points(earned(lines))],
    },
    ...lines.map((line) => toDateRow(line, plan, context)),
  ]);
  const scored = ofRole('score', kpis);
  const [together, rounding] = togetherOf(scored);
  const last: readonly Row[] = [
    ...(rounding ? [{ cells: [context.words.score.lines.rounding, '', ...BLANK, points(rounding, true)] }] : []),
    { emphasis: 'total', cells: [total, weight(weightOf(scored)), ...BLANK, points(together)] },
  ];
  return {
    type: 'table',
    columns: [left(columns.kpi), ...titles],
    rows: [...rows, ...last, ...roleRows(facts, context)],
  };
}

/** KPIs that have no weight, by what they do instead. */
const roleRows = ({ kpis, plan }: ReviewFacts, context: ReportContext): readonly Row[] =>
  OTHER_ROLES.flatMap((role): readonly Row[] => {
    const lines = ofRole(role, kpis);
    if (lines.length === 0) return [];
    const group = [context.words.score.roles[role], '', ...BLANK, role === 'watch' ? '' : points(earned(lines))];
    return [{ emphasis: 'group', cells: group }, ...lines.map((line) => toDateRow(line, plan, context))];
  });

const toDateRow = (
  { kpi, track: { toDate }, status: light, changeOnYear, score }: KpiFacts,
  plan: Plan,
  context: ReportContext,
): Row => ({
  depth: 1,
  cells: [
    nameInUnit(kpi, context),
    weightCell(kpi),
    target(toDate.target, kpi),
    figure(toDate.actual, kpi),
    attained(toDate, plan),
    status(light),
    change(changeOnYear, kpi),
    points(ownPoints(score)),
  ],
});

/** Figures of the cycle alone. */
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
      left(lightHeads(question, plan, context).period),
      right(columns.onLast),
    ],
    rows: kpis.map(({ kpi, track, track: { inPeriod: alone }, changeOnLast }) => ({
      cells: [
        nameInUnit(kpi, context),
        target(alone.target, kpi, { before: before(track) }),
        figure(alone.actual, kpi),
        attained(alone, plan),
        status(alone.status),
        change(changeOnLast, kpi),
      ],
    })),
  };
}

/** The end of the year as it may come. */
export function yearEndTable({ kpis, plan, question }: ReviewFacts, context: ReportContext): TableBlock {
  const { columns } = context.words.review.checking;
  return {
    type: 'table',
    columns: [
      left(columns.kpi),
      right(columns.yearTarget),
      right(columns.forecast),
      left(lightHeads(question, plan, context).outlook),
      right(columns.required),
      right(columns.challenge),
      right(columns.bonus),
    ],
    rows: kpis.map(({ kpi, forecast, outlook, score: { challenge } }) => ({
      cells: [
        nameInUnit(kpi, context),
        target(kpi.target, kpi),
        figure(forecast.shown, kpi),
        status(outlook),
        required(forecast, kpi, context),
        kpi.challenge ? target(kpi.challenge.target, kpi) : '',
        challenge ? points(challenge.points) : '',
      ],
    })),
  };
}

/** A rate of the plan that remains, or for a mean the level that the rest must hold. */
const required = (
  { required: rate, requiredMean, outOfReach }: KpiFacts['forecast'],
  kpi: KpiFacts['kpi'],
  { words }: ReportContext,
): Cell => {
  if (outOfReach) return words.forecast.needed.outOfReach;
  return rate ? percent(rate) : figure(requiredMean, kpi);
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
