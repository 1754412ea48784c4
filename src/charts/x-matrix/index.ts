import type { Chart } from '../chart';
import type { Box, Drawing, Mark, Point } from '../drawing';
import { label, SMALLEST_SIZE } from '../label';
import type { XColumn, XGap, XList, XMatrixFacts, XRow } from './facts';
import { gapsOf } from './gaps';
import { CELL, EDGE, gridOf, type Grid } from './grid';
import { legend } from './legend';
import { partsOf } from './parts';
import { emptySign, linkMark } from './signs';

export type { XLink, XMatrixFacts } from './facts';

/** Goals below, objectives left, measures above, KPIs and owners right of the X; marks where they meet. */
export const xMatrix: Chart<XMatrixFacts> = { draw, parts: (facts, wide) => partsOf(facts, draw, wide) };

const COLUMNS: readonly XColumn[] = ['objectives', 'kpis', 'owners'];
const ROWS: readonly XRow[] = ['measures', 'goals'];
const SMALL = SMALLEST_SIZE;

function draw(facts: XMatrixFacts): Drawing {
  const grid = gridOf(facts);
  const below = legend(facts, { x: EDGE, y: grid.bottom + EDGE, width: grid.right - EDGE });
  return {
    width: grid.right + EDGE,
    height: below.bottom + EDGE,
    marks: [
      ...COLUMNS.flatMap((column) => ROWS.flatMap((row) => (isUsed(column, row) ? cells(grid.area(column, row)) : []))),
      ...[...COLUMNS, ...ROWS].flatMap((list) => names(list, facts, grid)),
      ...middleMarks(facts, grid),
      ...gapMarks(facts, grid),
      ...facts.links.flatMap(({ column, columnAt, row, rowAt, strength }) =>
        linkMark(strength, grid.cell(column, columnAt, row, rowAt)),
      ),
      ...below.marks,
    ],
  };
}

/** Owners answer for measures, not for goals. */
const isUsed = (column: XColumn, row: XRow): boolean => column !== 'owners' || row === 'measures';

function cells({ x, y, width, height }: Box): readonly Mark[] {
  if (width === 0 || height === 0) return [];
  const lines = (length: number): readonly number[] =>
    Array.from({ length: length / CELL - 1 }, (_, i) => (i + 1) * CELL);
  return [
    { type: 'rect', x, y, width, height, fill: 'paper', stroke: 'border' },
    ...lines(width).map((at): Mark => ({
      type: 'line',
      points: [
        { x: x + at, y },
        { x: x + at, y: y + height },
      ],
      stroke: 'grid',
    })),
    ...lines(height).map((at): Mark => ({
      type: 'line',
      points: [
        { x, y: y + at },
        { x: x + width, y: y + at },
      ],
      stroke: 'grid',
    })),
  ];
}

function names(list: XList, { lists }: XMatrixFacts, grid: Grid): readonly Mark[] {
  const turned = list !== 'measures' && list !== 'goals';
  return lists[list].flatMap(({ name, isRest }, at): readonly Mark[] => {
    const box = grid.name(list, at);
    const inner = turned
      ? { x: box.x + 1, y: box.y + 5, width: box.width - 2, height: box.height - 10 }
      : { x: box.x + 6, y: box.y + 1, width: box.width - 12, height: box.height - 2 };
    return [
      { type: 'rect', ...box, fill: 'panel', stroke: 'border' },
      ...label(name, inner, {
        size: SMALL,
        anchor: turned ? 'middle' : 'start',
        turned,
        ...(isRest && { fill: 'muted' }),
      }),
    ];
  });
}

const TITLE = 30;

/** The X, with the titles of the lists between its arms. */
function middleMarks({ words: { titles } }: XMatrixFacts, { middle, ownersTitle }: Grid): readonly Mark[] {
  const { x, y, width, height } = middle;
  const [right, bottom] = [x + width, y + height];
  const across = { x: x + width * 0.2, width: width * 0.6, height: TITLE };
  const down = { y: y + height * 0.18, width: TITLE, height: height * 0.64 };
  const title = { bold: true } as const;
  return [
    { type: 'rect', ...middle, fill: 'paper', stroke: 'ink', thickness: 1.5 },
    {
      type: 'line',
      points: [
        { x, y },
        { x: right, y: bottom },
      ],
      stroke: 'border',
    },
    {
      type: 'line',
      points: [
        { x, y: bottom },
        { x: right, y },
      ],
      stroke: 'border',
    },
    ...label(titles.measures, { ...across, y: y + 6 }, title),
    ...label(titles.goals, { ...across, y: bottom - TITLE - 6 }, title),
    ...label(titles.objectives, { ...down, x: x + 8 }, { ...title, turned: true }),
    ...label(titles.kpis, { ...down, x: right - TITLE - 8 }, { ...title, turned: true }),
    ...(ownersTitle ? label(titles.owners, ownersTitle, { ...title, turned: true }) : []),
  ];
}

/**
 * A dashed frame around what is empty, and a sign where it begins; one sign where a row and a column begin in the same
 * cell.
 */
function gapMarks(facts: XMatrixFacts, grid: Grid): readonly Mark[] {
  const gaps = (facts.gaps ?? gapsOf(facts)).filter(
    ({ column, row }) => facts.lists[column].length > 0 && facts.lists[row].length > 0,
  );
  const signs = new Map(gaps.map((gap) => beginning(gap, grid)).map((point) => [`${point.x} ${point.y}`, point]));
  return [
    ...gaps.map((gap): Mark => ({
      type: 'rect',
      ...frameOf(gap, grid),
      radius: 4,
      stroke: 'lost',
      thickness: 1.5,
      dash: 'dashed',
    })),
    ...[...signs.values()].map(emptySign),
  ];
}

const beginning = ({ of, at, column, row }: XGap, grid: Grid): Point =>
  grid.cell(column, of === 'column' ? at : 0, row, of === 'row' ? at : 0);

const INSIDE = 3;

function frameOf(gap: XGap, grid: Grid): Box {
  const area = grid.area(gap.column, gap.row);
  const { x, y } = beginning(gap, grid);
  if (gap.of === 'column')
    return { x: x - CELL / 2 + INSIDE, y: area.y + INSIDE, width: CELL - 2 * INSIDE, height: area.height - 2 * INSIDE };
  return { x: area.x + INSIDE, y: y - CELL / 2 + INSIDE, width: area.width - 2 * INSIDE, height: CELL - 2 * INSIDE };
}
