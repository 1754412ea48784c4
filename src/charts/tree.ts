import { statusSign } from '../scoring/status-sign';
import type { Status } from '../scoring/types';
import type { Chart } from './chart';
import type { Drawing, Mark } from './drawing';
import { label, SMALLEST_SIZE } from './label';
import { mermaidLabel } from './mermaid';
import { flattened, middleLeft, middleRight, stacked, stackHeight, type Placed, type Stacking } from './stacked';
import { statusMark, type StatusLetters } from './status-mark';

/** Tree of a plan: a strategy, what it is made of, and who carries it. */
export interface TreeFacts {
  readonly roots: readonly Leaf[];
  readonly letters: StatusLetters;
}

export interface Leaf {
  readonly name: string;
  /** Owner of the item, or its kind. */
  readonly about: string;
  readonly status?: Status;
  /** It is in full at another place, or stands for others that there is no room for. */
  readonly isFaint?: boolean;
  readonly children: readonly Leaf[];
}

/** From left to right. */
export const tree: Chart<TreeFacts> = { draw, mermaid };

const EDGE = 12;
const CARD = { width: 186, height: 46 };
const PAD = 7;
const LIGHT = 8;
const HOW: Stacking<Leaf> = {
  width: CARD.width,
  column: CARD.width + 40,
  gap: 8,
  height: () => CARD.height,
  childrenOf: ({ children }) => children,
};

function draw({ roots, letters }: TreeFacts): Drawing {
  const cards = stacked(roots, { x: EDGE, y: EDGE }, HOW).flatMap(flattened);
  return {
    width: Math.max(EDGE, ...cards.map(({ box }) => box.x + box.width)) + EDGE,
    height: 2 * EDGE + stackHeight(roots, HOW),
    marks: [...cards.flatMap(connections), ...cards.flatMap((card) => cardMarks(card, letters))],
  };
}

const connections = ({ box, children }: Placed<Leaf>): readonly Mark[] =>
  children.map((child) => ({
    type: 'line',
    points: [middleRight(box), middleLeft(child.box)],
    stroke: 'border',
    thickness: 1.2,
    bends: 'across',
  }));

function cardMarks(
  { node: { name, about, status, isFaint }, box }: Placed<Leaf>,
  letters: StatusLetters,
): readonly Mark[] {
  const { x, y, width, height } = box;
  const inner = { x: x + PAD, width: width - 2 * PAD };
  const lit = status === undefined ? 0 : 2 * LIGHT + 4;
  return [
    { type: 'rect', ...box, radius: 5, fill: 'paper', stroke: 'border', ...(isFaint && { dash: 'dashed' }) },
    ...label(
      name,
      { ...inner, width: inner.width - lit, y: y + 3, height: about === '' ? height - 6 : 28 },
      { size: SMALLEST_SIZE, bold: !isFaint, anchor: 'start' },
    ),
    ...label(
      about,
      { ...inner, y: y + height - 15, height: 13 },
      { size: SMALLEST_SIZE, fill: 'muted', anchor: 'start' },
    ),
    ...(status === undefined
      ? []
      : statusMark(status, letters, { x: x + width - PAD - LIGHT, y: y + PAD + LIGHT }, LIGHT)),
  ];
}

/** Every node by its place in the tree. */
function mermaid({ roots, letters }: TreeFacts): string {
  const lines: string[] = [];
  let count = 0;
  const add = ({ name, about, status, isFaint, children }: Leaf): string => {
    const id = `n${count++}`;
    const text = mermaidLabel(name, status === undefined ? about : `${about} ${statusSign(status, letters)}`);
    lines.push(`  ${id}${isFaint ? `([${text}])` : `[${text}]`}`);
    for (const child of children) lines.push(`  ${id} --> ${add(child)}`);
    return id;
  };
  roots.forEach(add);
  return ['flowchart LR', ...lines].join('\n');
}
