import type { Chart } from './chart';
import { arrow } from './arrow';
import { LEADING, type Box, type Drawing, type Mark } from './drawing';
import { label, textAt, SMALL_SIZE, TEXT_SIZE } from './label';
import { lines } from './text';

/** The ladder of 5-why: a problem, and answers each of which asks for the next one. */
export interface WhysFacts {
  readonly problem: string;
  /** From the first answer to the root cause. */
  readonly answers: readonly string[];
  readonly words: { readonly problem: string; readonly why: string; readonly root: string };
}

/** Steps down from the problem to the root cause. */
export const whys: Chart<WhysFacts> = { draw };

const EDGE = 12;
const STEP = 26;
const WIDTH = 440;
const GAP = 34;
const PAD = 9;
const NAME = 92;
const MOST_LINES = 3;

/** Ladders longer than this go straight down from here, so that they do not run off the page. */
const MOST_STEPS = 7;

interface Rung {
  readonly text: string;
  readonly name: string;
  readonly box: Box;
}

function draw({ problem, answers, words }: WhysFacts): Drawing {
  const rungs = rungsOf([problem, ...answers], (i) =>
    i === 0 ? words.problem : i === answers.length ? words.root : '',
  );
  const last = rungs.at(-1)!.box;
  return {
    width: Math.max(...rungs.map(({ box }) => box.x + box.width)) + EDGE,
    height: last.y + last.height + EDGE,
    marks: [
      ...rungs.slice(1).flatMap((rung, i) => down(rungs[i]!, rung, words.why)),
      ...rungs.flatMap((rung, i) => rungMarks(rung, i > 0 && i === answers.length)),
    ],
  };
}

function rungsOf(texts: readonly string[], nameOf: (place: number) => string): readonly Rung[] {
  let y = EDGE;
  return texts.map((text, i) => {
    const name = nameOf(i);
    const room = WIDTH - 2 * PAD - (name === '' ? 0 : NAME);
    const height =
      2 * PAD + Math.max(1, lines(text, room, MOST_LINES, { size: TEXT_SIZE }).length) * TEXT_SIZE * LEADING;
    const box = { x: EDGE + Math.min(i, MOST_STEPS) * STEP, y, width: WIDTH, height };
    y += height + GAP;
    return { text, name, box };
  });
}

function rungMarks({ text, name, box }: Rung, isRoot: boolean): readonly Mark[] {
  const taken = name === '' ? 0 : NAME;
  return [
    {
      type: 'rect',
      ...box,
      radius: 6,
      fill: isRoot ? 'panel' : 'paper',
      stroke: isRoot ? 'lost' : 'border',
      ...(isRoot && { thickness: 2 }),
    },
    ...label(
      name,
      { x: box.x + PAD, y: box.y, width: NAME - PAD, height: box.height },
      { bold: true, anchor: 'start', size: SMALL_SIZE, fill: isRoot ? 'lost' : 'muted' },
    ),
    ...label(
      text,
      { x: box.x + PAD + taken, y: box.y + PAD / 2, width: box.width - 2 * PAD - taken, height: box.height - PAD },
      { anchor: 'start', bold: isRoot },
    ),
  ];
}

/** The question between two answers. */
function down(from: Rung, to: Rung, why: string): readonly Mark[] {
  const x = to.box.x + STEP;
  const top = from.box.y + from.box.height;
  return [
    ...arrow(
      [
        { x, y: top },
        { x, y: to.box.y },
      ],
      { paint: 'actual', thickness: 1.5, shape: {} },
    ),
    textAt(why, { x: x + 10, y: top + GAP / 2 + 4 }, { size: SMALL_SIZE, bold: true, fill: 'actual', most: WIDTH / 2 }),
  ];
}
