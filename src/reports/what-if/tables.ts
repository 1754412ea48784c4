import type { Challenge, Kpi } from '../../model/types';
import type { Decimal } from '../../util/decimal';
import { figure, points, range, scoreCell } from '../base/cells';
import { neededCell } from '../forecast';
import type { Block, Cell, Column, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { appliedPoints } from '../../scoring/ledger';
import { itemOf, kpiScoreOf, neededOf, type ScorecardChange, type Supposed, type WhatIfFacts } from './facts';
import { nameInUnit } from '../base/names';

const right = (title: string): Column => ({ title, align: 'right' });

const nameOf = (item: Kpi | Challenge, context: ReportContext): string =>
  item.type === 'kpi' ? nameInUnit(item, context) : context.say(item.name);

/** Suppositions, compared with the forecast as things stand, and the figures they require. */
export function supposedTable({ supposed, before }: WhatIfFacts, context: ReportContext): Block {
  const { columns } = context.words.whatIf;
  const rows = supposed.map((one): Row => {
    const item = itemOf(one);
    const seen = item.type === 'kpi' ? kpiScoreOf(item, before.scorecards)?.fullYearValue : undefined;
    return {
      cells: [
        nameOf(item, context),
        item.type === 'kpi' && item.target ? figure(seen, item) : '',
        ...supposedCells(one, before, context),
      ],
    };
  });
  return {
    type: 'table',
    columns: [{ title: columns.what }, right(columns.heading), right(columns.supposed), right(columns.needed)],
    rows,
  };
}

function supposedCells(one: Supposed, before: WhatIfFacts['before'], context: ReportContext): readonly Cell[] {
  if (one.type === 'done') return [context.words.whatIf.done(one.milestones.map(({ name }) => context.say(name))), ''];
  const { kpi, value } = one;
  return [figure(value, kpi), neededCell(neededOf(one, before), { type: 'point', value }, kpi, context)];
}

/** One line for each scorecard: score, range and grade, before and after. */
export function overview(
  scorecards: readonly ScorecardChange[],
  { words: { whatIf: words }, say }: ReportContext,
): Block {
  const { columns } = words;
  const rows = scorecards.map(({ before, after }): Row => ({
    cells: [
      say(before.scorecard.name),
      scoreCell(before.score, before.scale),
      before.grade ?? '–',
      scoreCell(after.score, after.scale),
      after.grade ?? '–',
      scoreCell(before.score && after.score?.sub(before.score), after.scale, true),
      range(after),
    ],
  }));
  return {
    type: 'table',
    columns: [
      { title: columns.scorecard },
      right(columns.before),
      { title: columns.grade },
      right(columns.after),
      { title: columns.grade },
      right(columns.change),
      right(columns.range),
    ],
    rows,
  };
}

const change = (before: Decimal | undefined, after: Decimal | undefined): Cell =>
  points(before && after?.sub(before), true);

/**
 * Every line of a score sheet that is supposed or changes: value seen and points, before and after; bonuses on lines of
 * their own.
 */
export function linesTable(scorecardChange: ScorecardChange, context: ReportContext): readonly Block[] {
  const { whatIf: words } = context.words;
  const kpis = scorecardChange.kpis.flatMap(({ before, after }): Row[] => {
    const { kpi } = before;
    const value = (seen: Decimal | undefined): Cell => (kpi.target ? figure(seen, kpi) : '');
    const own: Row = {
      cells: [
        nameInUnit(kpi, context),
        value(before.fullYearValue),
        value(after.fullYearValue),
        ...pointCells(appliedPoints(before), appliedPoints(after)),
      ],
    };
    const bonus = before.challenge && after.challenge && !before.challenge.points.equals(after.challenge.points);
    return bonus
      ? [
          own,
          {
            cells: [words.challenge, '', '', ...pointCells(before.challenge.points, after.challenge.points)],
            depth: 1,
          },
        ]
      : [own];
  });
  const projects = scorecardChange.challenges.map(({ before, after }): Row => ({
    cells: [context.say(before.challenge.name), '', '', ...pointCells(before.points, after.points)],
  }));
  const { columns } = words;
  const columnsOfLines = [
    { title: columns.line },
    right(columns.seenBefore),
    right(columns.seenAfter),
    right(columns.pointsBefore),
    right(columns.pointsAfter),
    right(columns.change),
  ];
  return kpis.length + projects.length > 0
    ? [{ type: 'table', columns: columnsOfLines, rows: [...kpis, ...projects] }]
    : [];
}

const pointCells = (before: Decimal | undefined, after: Decimal | undefined): readonly Cell[] => [
  points(before),
  points(after),
  change(before, after),
];
