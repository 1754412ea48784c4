import { baselineAt, type Dash, type Mark, type Point } from './drawing';
import { textAt, TEXT_SIZE } from './label';
import { cornersOf, hatch } from './hatch';
import type { Paint } from './paint';
import { textWidth } from './text';

/** A sample of how something is drawn, and what it is. */
export interface LegendEntry {
  readonly text: string;
  /** None for what is told and not drawn. */
  readonly sample?: Sample;
}

export type Sample =
  | { readonly type: 'line'; readonly stroke: Paint; readonly dash?: Dash; readonly thickness?: number }
  | { readonly type: 'hatched' }
  | { readonly type: 'marks'; draw(at: Point): readonly Mark[] }
  | { readonly type: 'area'; readonly fill: Paint; readonly stroke?: Paint; readonly dash?: Dash };

/** Height of a row, in sizes of its text. */
const LINE = 5 / 3;
const SAMPLE = 26;
const GAP = 7;
const BETWEEN = 22;

interface Legend {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Entries side by side, in as many rows as they need. */
export function legend(entries: readonly LegendEntry[], { x, y }: Point, width: number, size = TEXT_SIZE): Legend {
  const line = LINE * size;
  let [left, row] = [0, 0];
  const marks = entries.flatMap(({ text, sample }) => {
    const before = sample ? SAMPLE + GAP : 0;
    const room = before + Math.min(textWidth(text, size), width - before);
    if (left > 0 && left + room > width) [left, row] = [0, row + 1];
    const at = { x: x + left, y: y + (row + 0.5) * line };
    left += room + BETWEEN;
    return [
      ...(sample ? sampleMarks(sample, at) : []),
      textAt(text, { x: at.x + before, y: baselineAt(at.y, size) }, { size, most: width - before }),
    ];
  });
  return { marks, height: entries.length === 0 ? 0 : (row + 1) * line };
}

function sampleMarks(sample: Sample, { x, y }: Point): readonly Mark[] {
  if (sample.type === 'marks') return sample.draw({ x, y });
  if (sample.type === 'hatched') return hatchedSample({ x, y });
  if (sample.type === 'area')
    return [
      {
        type: 'rect',
        x,
        y: y - 5,
        width: SAMPLE,
        height: 10,
        fill: sample.fill,
        ...(sample.stroke && { stroke: sample.stroke }),
        ...(sample.dash && { dash: sample.dash }),
      },
    ];
  const { stroke, dash, thickness = 2 } = sample;
  return [
    {
      type: 'line',
      points: [
        { x, y },
        { x: x + SAMPLE, y },
      ],
      stroke,
      thickness,
      ...(dash && { dash }),
    },
  ];
}

function hatchedSample({ x, y }: Point): readonly Mark[] {
  const corners = cornersOf({ x, y: y - 5, width: SAMPLE, height: 10 });
  return [
    { type: 'line', closed: true, points: corners, fill: 'forecast', stroke: 'actual' },
    ...hatch(corners, 'actual'),
  ];
}
