import type { Chart } from './chart';
import { baselineAt, type Box, type Drawing, type Mark } from './drawing';
import { label, SMALL_SIZE, textAt, TEXT_SIZE } from './label';
import { legend } from './legend';
import { notes } from './notes';
import { rowsByPage, runsOf } from './paper';
import { textWidth } from './text';
import type { XStrength } from './x-matrix/facts';
import { linkMark } from './x-matrix/signs';

/** Factors by factors: each has a row and a column of its number, with a sign where the row drives the column. */
export interface MatrixFacts {
  readonly rows: readonly MatrixRow[];
  /** Numbers of the columns. */
  readonly columns: readonly number[];
  readonly words: {
    readonly strengths: Readonly<Record<XStrength, string>>;
    readonly notes: readonly string[];
  };
}

interface MatrixRow {
  /** None for a row that stands for others that there is no room for. */
  readonly number?: number;
  readonly name: string;
  /** Rows that follow each other in the same group have it as their head. */
  readonly group: string;
  readonly drives: readonly { readonly to: number; readonly strength: XStrength }[];
}

/** The matrix in tiles of as many columns and rows as fit; those without a sign are left out. */
export const matrix: Chart<MatrixFacts> = {
  draw,
  parts: (facts, room) => {
    const most = Math.floor((room.width - WITHOUT_CELLS) / CELL);
    const tiles = runsOf(facts.columns, most).flatMap((columns) =>
      rowsByPage({ ...facts, columns }, draw, { most: MOST_ROWS, room }),
    );
    const signed = tiles.filter(hasSign);
    return signed.length > 0 ? signed : [facts];
  },
};

const hasSign = ({ rows, columns }: MatrixFacts): boolean =>
  rows.some(({ drives }) => drives.some(({ to }) => columns.includes(to)));

const MOST_ROWS = 60;

const MARGIN = 8;
const GAP = 8;
const NUMBER = 26;
const MOST_NAMES = 260;
const CELL = 22;
const HEAD = 22;
const ROW = 22;
const LEAST_WIDTH = 480;
const WITHOUT_CELLS = MARGIN + NUMBER + GAP + MOST_NAMES + GAP + MARGIN;
const STRENGTHS: readonly XStrength[] = ['strong', 'medium', 'weak'];

interface Columns {
  /** Width of the names. */
  readonly names: number;
  readonly left: number;
  readonly right: number;
}

function draw(facts: MatrixFacts): Drawing {
  const widths = facts.rows.flatMap(({ name, group }) => [
    textWidth(name, TEXT_SIZE),
    textWidth(group, TEXT_SIZE, true) - NUMBER - GAP,
  ]);
  const names = Math.min(MOST_NAMES, Math.max(0, ...widths));
  const left = MARGIN + NUMBER + GAP + names + GAP;
  const right = left + facts.columns.length * CELL;
  const width = Math.max(LEAST_WIDTH, right + MARGIN);
  const tops = facts.rows.reduce((all, _, i) => [...all, all.at(-1)! + heightOf(facts, i)], [MARGIN + HEAD]);
  const bottom = tops.at(-1)!;
  const below = legendMarks(facts, bottom + GAP, width);
  return {
    width,
    height: below.bottom + MARGIN,
    marks: [
      ...grid(facts, { left, top: MARGIN + HEAD, bottom }),
      ...facts.rows.flatMap((_, i) => rowMarks(facts, i, tops[i]!, { names, left, right })),
      ...below.marks,
    ],
  };
}

const beginsGroup = ({ rows }: MatrixFacts, i: number): boolean => rows[i]!.group !== rows[i - 1]?.group;

const heightOf = (facts: MatrixFacts, i: number): number => ROW * (beginsGroup(facts, i) ? 2 : 1);

/** Numbers of the columns, and lines between them. */
const grid = (
  { columns }: MatrixFacts,
  { left, top, bottom }: { readonly left: number; readonly top: number; readonly bottom: number },
): readonly Mark[] =>
  columns.flatMap((number, i): Mark[] => {
    const x = left + i * CELL;
    return [
      upright(x, top, bottom),
      ...(i === columns.length - 1 ? [upright(x + CELL, top, bottom)] : []),
      numberMark(number, x + CELL / 2, top - HEAD / 2, 'middle'),
    ];
  });

const upright = (x: number, top: number, bottom: number): Mark => ({
  type: 'line',
  points: [
    { x, y: top },
    { x, y: bottom },
  ],
  stroke: 'grid',
});

const numberMark = (number: number, x: number, middle: number, anchor: 'middle' | 'end'): Mark =>
  textAt(String(number), { x, y: baselineAt(middle, SMALL_SIZE) }, { size: SMALL_SIZE, fill: 'muted', anchor });

/** The head of its group where that begins, its number and name, and what it drives. */
function rowMarks(facts: MatrixFacts, i: number, top: number, { names, left, right }: Columns): readonly Mark[] {
  const { number, name, group, drives } = facts.rows[i]!;
  const isFirst = beginsGroup(facts, i);
  const y = top + (isFirst ? ROW : 0);
  const middle = y + ROW / 2;
  const cellOf = (of: number): Box | undefined => {
    const column = facts.columns.indexOf(of);
    return column < 0 ? undefined : { x: left + column * CELL, y, width: CELL, height: ROW };
  };
  const own = number === undefined ? undefined : cellOf(number);
  return [
    ...(isFirst ? nameMarks(group, { x: MARGIN, y: top, width: left - GAP - MARGIN, height: ROW }, true) : []),
    {
      type: 'line',
      points: [
        { x: MARGIN, y },
        { x: right, y },
      ],
      stroke: 'grid',
    },
    ...(own ? [{ type: 'rect', ...own, fill: 'panel' } as const] : []),
    ...(number === undefined ? [] : [numberMark(number, MARGIN + NUMBER, middle, 'end')]),
    ...nameMarks(name, { x: MARGIN + NUMBER + GAP, y, width: names, height: ROW }),
    ...drives.flatMap(({ to, strength }) => {
      const cell = cellOf(to);
      return cell ? linkMark(strength, { x: cell.x + CELL / 2, y: middle }) : [];
    }),
  ];
}

const nameMarks = (text: string, within: Box, bold = false): readonly Mark[] =>
  label(text, within, { anchor: 'start', bold });

function legendMarks({ words }: MatrixFacts, top: number, width: number): ReturnType<typeof notes> {
  const at = { x: MARGIN, y: top };
  const samples = legend(
    STRENGTHS.map((strength) => ({
      text: words.strengths[strength],
      sample: { type: 'marks', draw: ({ x, y }) => linkMark(strength, { x: x + 13, y }) } as const,
    })),
    at,
    width - 2 * MARGIN,
  );
  const below = notes(words.notes, { x: MARGIN, y: top + samples.height + 4, width: width - 2 * MARGIN });
  return { marks: [...samples.marks, ...below.marks], bottom: below.bottom };
}
