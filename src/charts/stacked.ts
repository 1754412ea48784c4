import type { Box, Point } from './drawing';

/** A node of a tree that grows to the right, with its place, and those below it. */
export interface Placed<Node> {
  readonly node: Node;
  readonly box: Box;
  readonly children: readonly Placed<Node>[];
}

export interface Stacking<Node> {
  readonly width: number;
  /** From the left of a column to the left of the next one. */
  readonly column: number;
  readonly gap: number;
  height(node: Node): number;
  childrenOf(node: Node): readonly Node[];
}

/** One below the other from a point; a node and its children side by side, each in the middle of their room. */
export function stacked<Node>(
  nodes: readonly Node[],
  { x, y }: Point,
  how: Stacking<Node>,
  gap = how.gap,
): readonly Placed<Node>[] {
  let top = y;
  return nodes.map((node) => {
    const [room, height, below] = [roomOf(node, how), how.height(node), stackHeight(how.childrenOf(node), how)];
    const placed = {
      node,
      box: { x, y: top + (room - height) / 2, width: how.width, height },
      children: stacked(how.childrenOf(node), { x: x + how.column, y: top + (room - below) / 2 }, how),
    };
    top += room + gap;
    return placed;
  });
}

export const stackHeight = <Node>(nodes: readonly Node[], how: Stacking<Node>, gap = how.gap): number =>
  Math.max(
    0,
    nodes.reduce((sum, node) => sum + roomOf(node, how) + gap, -gap),
  );

const roomOf = <Node>(node: Node, how: Stacking<Node>): number =>
  Math.max(how.height(node), stackHeight(how.childrenOf(node), how));

export const flattened = <Node>(placed: Placed<Node>): readonly Placed<Node>[] => [
  placed,
  ...placed.children.flatMap(flattened),
];

export const middleLeft = ({ x, y, height }: Box): Point => ({ x, y: y + height / 2 });

export const middleRight = ({ x, y, width, height }: Box): Point => ({ x: x + width, y: y + height / 2 });
