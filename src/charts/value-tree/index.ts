import type { Chart } from '../chart';
import type { Drawing, Mark, Point } from '../drawing';
import { label } from '../label';
import { notes } from '../notes';
import { flattened, middleLeft, middleRight, stacked, stackHeight, type Placed, type Stacking } from '../stacked';
import { textWidth } from '../text';
import { CARD_WIDTH, cardHeight, cardMarks } from './card';
import type { ValueNode, ValueTreeFacts } from './facts';

export type { Contribution, ValueNode, ValueTreeFacts } from './facts';

/** From left to right: what is made of others, then what it is made of, with the formula's signs between. */
export const valueTree: Chart<ValueTreeFacts> = { draw };

const EDGE = 12;
const ROOT_GAP = 30;

function draw(facts: ValueTreeFacts): Drawing {
  const { roots, words } = facts;
  const how: Stacking<ValueNode> = {
    width: CARD_WIDTH,
    column: CARD_WIDTH + 104,
    gap: 14,
    height: (node) => cardHeight(node, words),
    childrenOf: ({ inputs }) => inputs,
  };
  const cards = stacked(roots, { x: EDGE, y: EDGE }, how, ROOT_GAP).flatMap(flattened);
  const right = Math.max(EDGE + CARD_WIDTH, ...cards.map(({ box }) => box.x + box.width));
  const below = notes(words.notes, { x: EDGE, y: EDGE + stackHeight(roots, how, ROOT_GAP) + 8, width: right - EDGE });
  return {
    width: right + EDGE,
    height: below.bottom + EDGE,
    marks: [
      ...cards.flatMap(connections),
      ...cards.flatMap(({ node, box }) => cardMarks(node, box, facts)),
      ...below.marks,
    ],
  };
}

const SIGN = { size: 12, height: 19, most: 62, fromCard: 8 };

function connections({ box, children }: Placed<ValueNode>): readonly Mark[] {
  return [
    ...children.map((input): Mark => ({
      type: 'line',
      points: [middleRight(box), middleLeft(input.box)],
      stroke: 'border',
      thickness: 1.5,
      bends: 'across',
    })),
    ...children.flatMap(({ node, box: to }) => (node.operator ? sign(node.operator, middleLeft(to)) : [])),
  ];
}

/** Draws the sign of the formula before an input, right before its card. */
function sign(text: string, { x, y }: Point): readonly Mark[] {
  const width = Math.max(SIGN.height, Math.min(SIGN.most, textWidth(text, SIGN.size, true) + 10));
  const box = { x: x - SIGN.fromCard - width, y: y - SIGN.height / 2, width, height: SIGN.height };
  return [
    { type: 'rect', ...box, radius: SIGN.height / 2, fill: 'paper', stroke: 'border' },
    ...label(text, box, { size: SIGN.size, bold: true }),
  ];
}
