import type { Chart } from './chart';
import { fits, PORTRAIT, runsThatFit } from './paper';
import { arrow } from './arrow';
import type { Drawing, Mark, Point } from './drawing';
import { LEADING } from './drawing';
import { label, SMALL_SIZE, TEXT_SIZE } from './label';
import { lines } from './text';

/** A cause-and-effect diagram: the causes of an effect on the bones of a fish. */
export interface FishboneFacts {
  readonly effect: string;
  readonly bones: readonly Bone[];
}

interface Bone {
  readonly head: string;
  /** None where nobody looked, or nothing was found. */
  readonly causes: readonly string[];
}

/** Bones in turn above and below the spine, which ends in the effect; each cause stands left of its bone. */
export const fishbone: Chart<FishboneFacts> = {
  draw,
  parts: (facts, wide) =>
    fits(draw(facts), wide)
      ? [facts]
      : runsThatFit(facts.bones, (bones) => draw({ ...facts, bones }), PORTRAIT).map((bones) => ({ ...facts, bones })),
};

const EDGE = 12;
const CAUSE_WIDTH = 168;
const MOST_LINES = 3;
const CAUSE_GAP = 10;
const HEAD = { width: 124, height: 26 };
const EFFECT = { width: 190, height: 92 };
const AWAY = 16;

/** Slant of a bone: pixels sideways for each pixel of its height. */
const SLANT = 0.36;

interface Column {
  readonly bone: Bone;
  readonly isAbove: boolean;
  /** Point at which the bone meets the spine. */
  readonly foot: number;
}

function draw({ effect, bones }: FishboneFacts): Drawing {
  const reach = {
    above: reachOf(bones.filter((_, i) => isAbove(i))),
    below: reachOf(bones.filter((_, i) => !isAbove(i))),
  };
  const spine = EDGE + Math.max(reach.above + HEAD.height, EFFECT.height / 2);
  const columns = columnsOf(bones, reach);
  const end = Math.max(EDGE + 60, ...columns.map(({ foot }) => foot)) + 34;
  return {
    width: end + EFFECT.width + EDGE,
    height: spine + Math.max(reach.below + HEAD.height, EFFECT.height / 2) + EDGE,
    marks: [
      ...arrow(
        [
          { x: EDGE, y: spine },
          { x: end, y: spine },
        ],
        { paint: 'ink', thickness: 3, shape: {} },
      ),
      ...columns.flatMap((column) => boneMarks(column, spine, column.isAbove ? reach.above : reach.below)),
      ...effectMarks(effect, { x: end, y: spine }),
    ],
  };
}

const isAbove = (place: number): boolean => place % 2 === 0;

const causeLines = (cause: string): readonly string[] => lines(cause, CAUSE_WIDTH, MOST_LINES, { size: SMALL_SIZE });

const causeHeight = (cause: string): number => Math.max(1, causeLines(cause).length) * SMALL_SIZE * LEADING + CAUSE_GAP;

/** Distance of the longest bone of a side from the spine: that of the bone with most causes. */
const reachOf = (bones: readonly Bone[]): number =>
  bones.reduce(
    (most, { causes }) =>
      Math.max(
        most,
        causes.reduce((sum, cause) => sum + causeHeight(cause), 2 * AWAY),
      ),
    bones.length > 0 ? 64 : 0,
  );

/**
 * Each side is filled from the left for itself; a bone leans to the left, so that its causes have room before the next
 * one.
 */
function columnsOf(
  bones: readonly Bone[],
  reach: { readonly above: number; readonly below: number },
): readonly Column[] {
  const next = { above: EDGE + reach.above * SLANT, below: EDGE + reach.below * SLANT };
  return bones.map((bone, i) => {
    const side = isAbove(i) ? 'above' : 'below';
    next[side] += widthOf(bone);
    return { bone, isAbove: isAbove(i), foot: next[side] };
  });
}

const widthOf = ({ causes }: Bone): number => (causes.length > 0 ? CAUSE_WIDTH + 22 : HEAD.width + 10);

function boneMarks(
  { bone: { head, causes }, isAbove: above, foot }: Column,
  spine: number,
  reach: number,
): readonly Mark[] {
  const outwards = above ? -1 : 1;
  const at = (distance: number): Point => ({ x: foot - distance * SLANT, y: spine + outwards * distance });
  const tip = at(reach);
  const box = { x: tip.x - HEAD.width / 2, y: above ? tip.y - HEAD.height : tip.y, ...HEAD };
  return [
    {
      type: 'line',
      points: [tip, at(0)],
      stroke: causes.length > 0 ? 'ink' : 'border',
      thickness: 2,
      ...(causes.length === 0 && { dash: 'dashed' }),
    },
    {
      type: 'rect',
      ...box,
      radius: 5,
      fill: causes.length > 0 ? 'panel' : 'paper',
      stroke: causes.length > 0 ? 'ink' : 'border',
    },
    ...label(
      head,
      { ...box, x: box.x + 5, width: box.width - 10 },
      { bold: causes.length > 0, fill: causes.length > 0 ? 'ink' : 'muted' },
    ),
    ...causeMarks(causes, at, reach),
  ];
}

/** From the head to the spine, each on a twig of its own. */
function causeMarks(causes: readonly string[], at: (distance: number) => Point, reach: number): readonly Mark[] {
  let distance = reach - AWAY;
  return causes.flatMap((cause) => {
    const height = causeHeight(cause);
    const middle = distance - height / 2;
    distance -= height;
    const { x, y } = at(middle);
    // The bone leans, so that the nearer corner of the text counts.
    const right = x - (height / 2) * SLANT - 8;
    const box = {
      x: right - CAUSE_WIDTH,
      y: y - height / 2 + CAUSE_GAP / 2,
      width: CAUSE_WIDTH,
      height: height - CAUSE_GAP + 1,
    };
    return [
      {
        type: 'line',
        points: [
          { x: right + 3, y },
          { x, y },
        ],
        stroke: 'muted',
      } as const,
      ...label(cause, box, { size: SMALL_SIZE, anchor: 'end' }),
    ];
  });
}

function effectMarks(effect: string, { x, y }: Point): readonly Mark[] {
  const box = { x, y: y - EFFECT.height / 2, ...EFFECT };
  return [
    { type: 'rect', ...box, radius: 8, fill: 'panel', stroke: 'ink', thickness: 2 },
    ...label(
      effect,
      { x: x + 10, y: box.y + 6, width: EFFECT.width - 20, height: EFFECT.height - 12 },
      { bold: true, size: TEXT_SIZE },
    ),
  ];
}
