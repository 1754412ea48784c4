import { baselineAt, type Dash, type Mark, type Point } from './drawing';
import { textAt, TEXT_SIZE } from './label';
import type { Paint } from './paint';
import { textWidth } from './text';

/** A sample of how something is drawn, and what it is. */
export interface LegendEntry {
  readonly text: string;
  readonly sample: Sample;
}

export type Sample =
  | { readonly type: 'line'; readonly stroke: Paint; readonly dash?: Dash; readonly thickness?: number }
  | { readonly type: 'marks'; draw(at: Point): readonly Mark[] }
  | { readonly type: 'area'; readonly fill: Paint; readonly stroke?: Paint; readonly dash?: Dash };

const ROW = 20;
const SAMPLE = 26;
const GAP = 7;
const BETWEEN = 22;

interface Legend {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Entries side by side, in as many rows as they need. */
export function legend(entries: readonly LegendEntry[], { x, y }: Point, width: number): Legend {
  let [left, row] = [0, 0];
  const marks = entries.flatMap(({ text, sample }) => {
    const room = SAMPLE + GAP + Math.min(textWidth(text, TEXT_SIZE), width - SAMPLE - GAP);
    if (left > 0 && left + room > width) [left, row] = [0, row + 1];
    const at = { x: x + left, y: y + row * ROW + ROW / 2 };
    left += room + BETWEEN;
    return [
      ...sampleMarks(sample, at),
      textAt(text, { x: at.x + SAMPLE + GAP, y: baselineAt(at.y, TEXT_SIZE) }, { most: width - SAMPLE - GAP }),
    ];
  });
  return { marks, height: entries.length === 0 ? 0 : (row + 1) * ROW };
}

function sampleMarks(sample: Sample, { x, y }: Point): readonly Mark[] {
  if (sample.type === 'marks') return sample.draw({ x, y });
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
