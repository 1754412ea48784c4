import type { Chart } from '../chart';
import type { Box, Drawing, Mark, Point } from '../drawing';
import { label } from '../label';
import { notes } from '../notes';
import { textWidth } from '../text';
import { CARD_WIDTH, cardHeight, cardMarks } from './card';
import type { ValueNode, ValueTreeFacts } from './facts';

export type { Contribution, ValueNode, ValueTreeFacts } from './facts';

/** From left to right: what is made of others, then what it is made of, with the formula's signs between. */
export const valueTree: Chart<ValueTreeFacts> = { draw };

const EDGE = 12;
const COLUMN = CARD_WIDTH + 104;
const GAP = 14;
const ROOT_GAP = 30;

/** A card with its place, and those of its inputs. */
interface Placed {
  readonly node: ValueNode;
  readonly box: Box;
  readonly inputs: readonly Placed[];
}

function draw(facts: ValueTreeFacts): Drawing {
  const { roots, words } = facts;
  const trees = stacked(roots, { x: EDGE, y: EDGE }, words, ROOT_GAP);
  const cards = trees.flatMap(flattened);
  const right = Math.max(EDGE + CARD_WIDTH, ...cards.map(({ box }) => box.x + box.width));
  const bottom = EDGE + heightOf(roots, words, ROOT_GAP);
  const below = notes(words.notes, { x: EDGE, y: bottom + 8, width: right - EDGE });
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

const flattened = (placed: Placed): readonly Placed[] => [placed, ...placed.inputs.flatMap(flattened)];

const heightOf = (nodes: readonly ValueNode[], words: ValueTreeFacts['words'], gap: number): number =>
  Math.max(0, nodes.reduce((sum, node) => sum + treeHeight(node, words) + gap, -gap));

const treeHeight = (node: ValueNode, words: ValueTreeFacts['words']): number => Math.max(cardHeight(node, words), heightOf(node.inputs, words, GAP));

/** One below the other; a card and its inputs side by side, each in the middle of their room. */
function stacked(nodes: readonly ValueNode[], { x, y }: Point, words: ValueTreeFacts['words'], gap: number): readonly Placed[] {
  let top = y;
  return nodes.map((node) => {
    const [room, height, inputs] = [treeHeight(node, words), cardHeight(node, words), heightOf(node.inputs, words, GAP)];
    const placed = {
      node,
      box: { x, y: top + (room - height) / 2, width: CARD_WIDTH, height },
      inputs: stacked(node.inputs, { x: x + COLUMN, y: top + (room - inputs) / 2 }, words, GAP),
    };
    top += room + gap;
    return placed;
  });
}

const SIGN = { size: 12, height: 19, most: 62, fromCard: 8 };

function connections({ box, inputs }: Placed): readonly Mark[] {
  const from = { x: box.x + box.width, y: box.y + box.height / 2 };
  return [
    ...inputs.map((input): Mark => ({ type: 'line', points: [from, middleLeft(input.box)], stroke: 'border', thickness: 1.5, bends: 'across' })),
    ...inputs.flatMap(({ node, box: to }) => (node.operator ? sign(node.operator, middleLeft(to)) : [])),
  ];
}

const middleLeft = ({ x, y, height }: Box): Point => ({ x, y: y + height / 2 });

/** What stands before an input in the formula, right before its card. */
function sign(text: string, { x, y }: Point): readonly Mark[] {
  const width = Math.max(SIGN.height, Math.min(SIGN.most, textWidth(text, SIGN.size, true) + 10));
  const box = { x: x - SIGN.fromCard - width, y: y - SIGN.height / 2, width, height: SIGN.height };
  return [{ type: 'rect', ...box, radius: SIGN.height / 2, fill: 'paper', stroke: 'border' }, ...label(text, box, { size: SIGN.size, bold: true })];
}
