import { daysBetween, type Day } from '../../calendar/day';
import type { Chart } from '../chart';
import { baselineAt, type Box, type Drawing, type Mark, type Point } from '../drawing';
import { textAt, SMALL_SIZE, TEXT_SIZE } from '../label';
import { legend } from '../legend';
import type { Paint } from '../paint';
import { PORTRAIT, rowsByPage } from '../paper';
import { namedRows, type NamedRows } from '../rows';
import { textWidth } from '../text';
import { SIGN, stageMark, type StageSign } from './stage-mark';

/** Measures along the year: when they run, which stages are done, where dates were moved. */
export interface TimelineFacts {
  /** The first and last day that is shown; what lies outside is cut off. */
  readonly from: Day;
  readonly to: Day;
  readonly today?: { readonly day: Day; readonly label: string } | undefined;
  /** The first days of months. */
  readonly months: readonly { readonly day: Day; readonly label: string }[];
  readonly rows: readonly TimelineRow[];
  /** True if it fills the width of a page in landscape. */
  readonly isWide?: boolean;
  /** Legend of the signs. */
  readonly names: Readonly<Record<StageSign | 'running' | 'late' | 'moved', string>>;
}

interface TimelineRow {
  readonly name: string;
  /** State of the work, in words. */
  readonly state: string;
  readonly tone: 'late' | 'good' | 'plain';
  readonly start?: Day | undefined;
  /** The newest date, and the one of the plan where that is another. */
  readonly due?: Day | undefined;
  readonly originalDue?: Day | undefined;
  readonly doneOn?: Day | undefined;
  readonly stages: readonly { readonly on: Day; readonly sign: StageSign }[];
}

const WIDTHS = { portrait: { all: 700, names: 236 }, landscape: { all: 1130, names: 400 } };
const BAR = 8;
const MARGIN = 8;
const GAP = 8;
const MOST_STATES = 110;
const HEAD = 22;

/** Rows of one page. */
const MOST_ROWS = 25;

export const timeline: Chart<TimelineFacts> = {
  draw,
  parts: (facts, wide) => rowsByPage(facts, draw, { most: MOST_ROWS, room: facts.isWide ? wide : PORTRAIT }),
};

function draw(facts: TimelineFacts): Drawing {
  const { rows } = facts;
  const width = WIDTHS[facts.isWide ? 'landscape' : 'portrait'];
  const top = signLegend(facts, width.all);
  const names = namedRows(
    rows.map(({ name }) => name),
    width.names,
  );
  const states = Math.min(MOST_STATES, Math.max(0, ...rows.map(({ state }) => textWidth(state, TEXT_SIZE))));
  const x = MARGIN + names.width + GAP + SIGN;
  const plot = {
    x,
    y: MARGIN + top.height + 2 * HEAD,
    width: width.all - MARGIN - states - GAP - SIGN - x,
    height: rows.length * names.height,
  };
  const page = { facts, plot, names, states };
  return {
    width: width.all,
    height: plot.y + plot.height + MARGIN,
    marks: [
      ...top.marks,
      ...monthMarks(page),
      ...rows.flatMap((one, i) => rowMarks(one, plot.y + (i + 0.5) * names.height, page)),
      ...todayMarks(page),
    ],
  };
}

interface Page {
  readonly facts: TimelineFacts;
  readonly plot: Box;
  readonly names: NamedRows;
  readonly states: number;
}

/** Position of a day; one that is not shown lies at the nearer end. */
function xOf(day: Day, { facts: { from, to }, plot }: Page): number {
  const share = daysBetween(from, day) / Math.max(1, daysBetween(from, to));
  return plot.x + plot.width * Math.min(1, Math.max(0, share));
}

function monthMarks(page: Page): Mark[] {
  const {
    facts: { months, to },
    plot,
  } = page;
  return months.flatMap(({ day, label }, i): Mark[] => {
    const left = xOf(day, page);
    const right = xOf(months[i + 1]?.day ?? to, page);
    return [
      {
        type: 'line',
        points: [
          { x: left, y: plot.y - HEAD },
          { x: left, y: plot.y + plot.height },
        ],
        stroke: 'grid',
      },
      textAt(
        label,
        { x: (left + right) / 2, y: baselineAt(plot.y - HEAD / 2, SMALL_SIZE) },
        { size: SMALL_SIZE, fill: 'muted', anchor: 'middle', most: right - left - 2 },
      ),
    ];
  });
}

/** Above the months, kept inside the picture. */
function todayMarks(page: Page): Mark[] {
  const {
    facts: { today, from, to },
    plot,
  } = page;
  if (!today || today.day < from || today.day > to) return [];
  const x = xOf(today.day, page);
  const half = Math.min(textWidth(today.label, SMALL_SIZE, true), plot.width) / 2;
  const middle = Math.min(Math.max(x, plot.x + half), plot.x + plot.width - half);
  return [
    {
      type: 'line',
      points: [
        { x, y: plot.y - HEAD },
        { x, y: plot.y + plot.height },
      ],
      stroke: 'ink',
      thickness: 1.5,
      dash: 'dashed',
    },
    textAt(
      today.label,
      { x: middle, y: baselineAt(plot.y - 1.5 * HEAD, SMALL_SIZE) },
      { size: SMALL_SIZE, bold: true, anchor: 'middle', most: 2 * half + 0.01 },
    ),
  ];
}

const TONES: Readonly<Record<TimelineRow['tone'], Paint>> = { late: 'lost', good: 'won', plain: 'muted' };

function rowMarks(row: TimelineRow, middle: number, page: Page): Mark[] {
  const { plot, names, states } = page;
  const below = middle + names.height / 2;
  return [
    {
      type: 'line',
      points: [
        { x: MARGIN, y: below },
        { x: plot.x + plot.width + GAP + SIGN + states, y: below },
      ],
      stroke: 'grid',
    },
    ...names.name(row.name, MARGIN, middle),
    ...barMarks(row, middle, page),
    ...row.stages.flatMap(({ on, sign }) => stageMark(sign, { x: xOf(on, page), y: middle })),
    textAt(
      row.state,
      { x: plot.x + plot.width + GAP + SIGN, y: baselineAt(middle, TEXT_SIZE) },
      { fill: TONES[row.tone], most: states },
    ),
  ];
}

/**
 * From the start to the newest date; from the original date to a later one, or to the day it was done late, an outline.
 */
function barMarks({ start, due, originalDue, doneOn }: TimelineRow, middle: number, page: Page): Mark[] {
  const planned = originalDue ?? due;
  const end = [due, doneOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (planned === undefined || end === undefined) return [];
  const left = start === undefined ? Math.max(page.plot.x, xOf(planned, page) - BAR) : xOf(start, page);
  const box = (from: number, to: number): Box => ({
    x: from,
    y: middle - BAR / 2,
    width: Math.max(1, to - from),
    height: BAR,
  });
  return [
    { type: 'rect', ...box(left, Math.max(left, xOf(planned, page))), fill: 'forecast', stroke: 'actual' },
    ...(end > planned
      ? [
          {
            type: 'rect',
            ...box(xOf(planned, page), xOf(end, page)),
            fill: 'paper',
            stroke: 'lost',
            dash: 'dotted',
          } as const,
        ]
      : []),
    ...(due !== undefined && originalDue !== undefined && due !== originalDue
      ? moved(xOf(originalDue, page), xOf(due, page), middle)
      : []),
  ];
}

/** A post at the date of the plan, another at the new one. */
const moved = (from: number, to: number, middle: number): Mark[] => [
  post(from, middle, 'muted'),
  post(to, middle, 'lost'),
];

const post = (x: number, middle: number, stroke: Paint): Mark => ({
  type: 'line',
  points: [
    { x, y: middle - BAR },
    { x, y: middle + BAR },
  ],
  stroke,
  thickness: 2,
});

const signLegend = ({ names }: TimelineFacts, width: number): ReturnType<typeof legend> =>
  legend(
    [
      { text: names.running, sample: { type: 'area', fill: 'forecast', stroke: 'actual' } },
      { text: names.late, sample: { type: 'area', fill: 'paper', stroke: 'lost', dash: 'dotted' } },
      { text: names.moved, sample: { type: 'marks', draw: ({ x, y }) => moved(x + BAR, x + 2 * BAR, y) } },
      ...(['planned', 'done', 'overdue'] as const).map((sign) => ({
        text: names[sign],
        sample: { type: 'marks', draw: ({ x, y }: Point) => stageMark(sign, { x: x + 2 * SIGN, y }) } as const,
      })),
    ],
    { x: MARGIN, y: MARGIN },
    width - 2 * MARGIN,
  );
