import type { Block, Cell, Column, Row } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { figure, join, left, points, right, sparkline, status, target, weightOf } from '../../base/columns';
import { heading, paragraph } from '../../base/blocks';
import { attained, lightHeads } from '../../base/lights';
import { nameInUnit } from '../../base/names';
import { pointsText } from '../../base/cells';

import { isScored } from '../../../model/roles';
import type { Kpi, Plan } from '../../../model/types';
import { isZero, sum, type Decimal } from '../../../util/decimal';
import type { ReviewFacts } from '../facts';
import { byLoss, type KpiFacts } from '../kpi-facts';

/** Objectives on page one; the sections below have all of them. */
const MOST = 10;

/** The objectives by points lost, each with three lights, its plan, its months and the end of the year. */
export function lossBlocks(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const { pageOne: words } = context.words.review;
  const lines = byLoss(facts.kpis);
  if (lines.length === 0) return [];
  const others = lines.slice(MOST);
  const rest = pointsText(sum(others.flatMap(({ lost }) => lost ?? [])));
  return [
    heading(words.losses, 2),
    {
      type: 'table',
      columns: columnsOf(facts, context),
      rows: lines.slice(0, MOST).map((line) => rowOf(line, facts.plan, context)),
    },
    ...(others.length > 0 ? [paragraph(words.others(others.length, rest))] : []),
  ];
}

function columnsOf({ question, plan }: ReviewFacts, context: ReportContext): readonly Column[] {
  const { columns } = context.words.review.pageOne;
  const heads = lightHeads(question, plan, context);
  return [
    left(columns.kpi),
    left(heads.period),
    left(heads.toDate),
    right(columns.plan),
    right(columns.actual),
    right(columns.attainment),
    right(columns.lostOfWeight),
    left(''),
    right(columns.forecast),
    left(heads.outlook),
  ];
}

/** `−5.12 / 20`, or the weight alone. */
function lostCell(kpi: Kpi, lost: Decimal | undefined): Cell {
  if (lost === undefined || isZero(lost)) return weightOf(kpi);
  return isScored(kpi) ? join(points(lost.neg(), true), '/', weightOf(kpi)) : points(lost.neg(), true);
}

function rowOf(
  { kpi, track, status: light, lost, forecast, outlook }: KpiFacts,
  of: Plan,
  context: ReportContext,
): Row {
  const { target: plan, actual } = track.toDate;
  return {
    cells: [
      nameInUnit(kpi, context),
      status(track.inPeriod.status),
      status(light),
      target(plan, kpi),
      figure(actual, kpi),
      attained(track.toDate, of),
      lostCell(kpi, lost),
      sparkline(track),
      figure(forecast.shown, kpi, { beside: 'outlook' }),
      status(outlook),
    ],
  };
}
