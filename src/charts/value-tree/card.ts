import { baselineAt, LEADING, type Box, type Mark, type Point } from '../drawing';
import { label, textAt, SMALL_SIZE, TEXT_SIZE } from '../label';
import { statusMark, type StatusLetters } from '../status-mark';
import { lines, textWidth } from '../text';
import type { Contribution, ValueNode, ValueTreeFacts } from './facts';

export const CARD_WIDTH = 228;

const PAD = 9;
const INNER = CARD_WIDTH - 2 * PAD;
const LIGHT = 8;
const LINE = SMALL_SIZE * LEADING + 1;
const MOST_NAME = 2;
const MOST_FORMULA = 3;

/** A part of a card, one below the other. */
interface CardPart {
  readonly height: number;
  marks(at: Point): readonly Mark[];
}

type Words = ValueTreeFacts['words'];

interface Reading {
  readonly words: Words;
  readonly letters: StatusLetters;
}

export const cardHeight = (node: ValueNode, words: Words): number =>
  partsOf(node, words).reduce((sum, { height }) => sum + height, 2 * PAD);

export function cardMarks(node: ValueNode, { x, y, width, height }: Box, { words, letters }: Reading): readonly Mark[] {
  const marks: Mark[] = [
    { type: 'rect', x, y, width, height, radius: 6, fill: 'paper', stroke: 'border' },
    ...statusMark(node.status, letters, { x: x + width - PAD - LIGHT, y: y + PAD + LIGHT }, LIGHT),
  ];
  let top = y + PAD;
  for (const part of partsOf(node, words)) {
    marks.push(...part.marks({ x: x + PAD, y: top }));
    top += part.height;
  }
  return marks;
}

/** Name, whose it is, figures, then the formula and the bar where it has them. */
const partsOf = (node: ValueNode, words: Words): readonly CardPart[] => [
  named(node.name),
  ...small(node.whose, 1),
  ...figures(node, words),
  ...(node.formula === undefined ? [] : small(node.formula, MOST_FORMULA)),
  ...(node.contribution ? [bar(node.contribution)] : []),
  ...node.notes.flatMap((note) => small(note, 2)),
];

/** Beside the light. */
function named(name: string): CardPart {
  const width = INNER - 2 * LIGHT - 6;
  const height =
    Math.max(1, lines(name, width, MOST_NAME, { size: TEXT_SIZE, bold: true }).length) * TEXT_SIZE * LEADING + 2;
  return { height, marks: ({ x, y }) => label(name, { x, y, width, height }, { bold: true, anchor: 'start' }) };
}

const small = (text: string, most: number, fill: 'muted' | 'ink' = 'muted'): readonly CardPart[] =>
  lines(text, INNER, most, { size: SMALL_SIZE }).map((line): CardPart => ({
    height: LINE,
    marks: ({ x, y }) => [
      textAt(line, { x, y: baselineAt(y + LINE / 2, SMALL_SIZE) }, { size: SMALL_SIZE, fill, most: INNER }),
    ],
  }));

/** Side by side where there is room. */
function figures({ target, actual }: ValueNode, words: Words): readonly CardPart[] {
  const both = [`${words.target} ${target}`, `${words.actual} ${actual}`];
  const together = both.join('   ');
  return textWidth(together, SMALL_SIZE) <= INNER
    ? small(together, 1, 'ink')
    : both.flatMap((text) => small(text, 1, 'ink'));
}

const BAR = { room: 110, height: 9 };

/** To the right of its middle what adds to the variance, to the left what takes from it. */
function bar({ text, share, isGood }: Contribution): CardPart {
  const height = LINE + 3;
  const fill = isGood === undefined ? 'plan' : isGood ? 'won' : 'lost';
  return {
    height,
    marks: ({ x, y }) => {
      const [middle, centre] = [x + BAR.room / 2, y + height / 2];
      const length = Math.max(1, (Math.abs(share) * BAR.room) / 2);
      return [
        {
          type: 'rect',
          x: share < 0 ? middle - length : middle,
          y: centre - BAR.height / 2,
          width: length,
          height: BAR.height,
          fill,
        },
        {
          type: 'line',
          points: [
            { x: middle, y: y + 1 },
            { x: middle, y: y + height - 1 },
          ],
          stroke: 'ink',
        },
        textAt(
          text,
          { x: x + INNER, y: baselineAt(centre, SMALL_SIZE) },
          { size: SMALL_SIZE, bold: true, anchor: 'end', fill, most: INNER - BAR.room - 6 },
        ),
      ];
    },
  };
}
