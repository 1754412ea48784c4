import type { Block, Cell, Column, Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { join, left, points, right, sparkline, status, weightOf } from '../../base/columns';
import { heading, paragraph } from '../../base/blocks';
import { attained, lightHeads } from '../../base/lights';
import { inScale } from '../../base/in-scale';
import { pointsText } from '../../base/cells';
import { isScored } from '../../../model/roles';
import type { Kpi } from '../../../model/types';
import { isZero, sum, type Decimal } from '../../../util/decimal';
import type { ReviewFacts } from '../facts';
import { byLoss, type KpiFacts } from '../kpi-facts';

/** Objectives on page one; the check below goes on with the others. */
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
    lossTable(lines.slice(0, MOST), facts, context),
    ...lightsNote(facts, context),
    ...(others.length > 0 ? [paragraph(words.others(others.length, rest))] : []),
  ];
}

/** The objectives that page one has no room for. */
export function otherLosses(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const others = byLoss(facts.kpis).slice(MOST);
  return others.length > 0
    ? [heading(context.words.review.checking.otherObjectives), lossTable(others, facts, context)]
    : [];
}

const lossTable = (lines: readonly KpiFacts[], facts: ReviewFacts, context: ReportContext): TableBlock => ({
  type: 'table',
  columns: columnsOf(facts, context),
  rows: lines.map((line) => rowOf(line, facts, context)),
});

/** A year's own light is that to date, and once it is over there is nothing to forecast. */
const shownLights = ({ cycle, question }: ReviewFacts): { readonly period: boolean; readonly outlook: boolean } => ({
  period: cycle.unit !== 'year',
  outlook: cycle.unit !== 'year' || !question.final,
});

/** Says what the lights are of, where there are several. */
function lightsNote(facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const { period, toDate, outlook } = lightHeads(facts.question, facts.plan, context);
  const shown = shownLights(facts);
  if (!shown.outlook) return [];
  return [paragraph(context.words.review.pageOne.lights({ toDate, outlook, ...(shown.period && { period }) }))];
}

function columnsOf(facts: ReviewFacts, context: ReportContext): readonly Column[] {
  const { columns } = context.words.review.pageOne;
  const heads = lightHeads(facts.question, facts.plan, context);
  const { period, outlook } = shownLights(facts);
  return [
    left(columns.kpi),
    ...(period ? [left(heads.period)] : []),
    left(heads.toDate),
    right(columns.plan),
    right(columns.actual),
    { ...right(columns.attainment), spare: true },
    right(columns.lostOfWeight),
    { ...left(''), spare: true },
    ...(outlook ? [right(columns.forecast), left(heads.outlook)] : []),
  ];
}

/** `−5.12 / 20`, or the weight alone. */
function lostCell(kpi: Kpi, lost: Decimal | undefined): Cell {
  if (lost === undefined || isZero(lost)) return weightOf(kpi);
  return isScored(kpi) ? join(points(lost.neg(), true), '/', weightOf(kpi)) : points(lost.neg(), true);
}

function rowOf(line: KpiFacts, facts: ReviewFacts, context: ReportContext): Row {
  const { kpi, track, status: light, lost, forecast, outlook } = line;
  const { target: plan, actual } = track.toDate;
  const shown = shownLights(facts);
  const own = inScale(kpi, track, context);
  return {
    cells: [
      own.name,
      ...(shown.period ? [status(track.inPeriod.status)] : []),
      status(light),
      own.target(plan),
      own.figure(actual),
      attained(track.toDate, facts.plan),
      lostCell(kpi, lost),
      sparkline(track),
      ...(shown.outlook ? [own.figure(forecast.shown, { beside: 'outlook' }), status(outlook)] : []),
    ],
  };
}
