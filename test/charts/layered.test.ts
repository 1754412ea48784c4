import fc from 'fast-check';
import type { Box, Point } from '../../src/charts';
import { layered, type LayerEdge, type LayerNode } from '../../src/charts/layered';
import { settle } from '../../src/charts/layered/place';
import { pairs, place } from '../support/structure-facts';

describe('boxes in rows with arrows between them', () => {
  const graph = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 40 })).chain(([rows, count]) =>
    fc.record({
      rows: fc.constant(rows),
      nodes: fc.array(fc.record({ row: place.map((n) => n % rows), width: fc.integer({ min: 60, max: 200 }) }), {
        minLength: count,
        maxLength: count,
      }),
      edges: pairs(count, 80),
    }),
  );
  const layOut = (nodes: readonly LayerNode[], edges: readonly LayerEdge[], rows: number) =>
    layered(nodes, edges, {
      heights: Array.from({ length: rows }, (_, i) => 40 + 10 * (i % 3)),
      gap: 16,
      badge: 30,
      at: { x: 0, y: 0, width: 300 },
    });

  const between = (from: Point, to: Point): Box => ({
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  });
  const isThrough = (way: Box, box: Box): boolean =>
    way.x < box.x + box.width - 0.1 &&
    way.x + way.width > box.x + 0.1 &&
    way.y < box.y + box.height - 0.1 &&
    way.y + way.height > box.y + 0.1;

  test('no arrow runs through a box: each bend stays between its two points, and those rectangles are free', () => {
    fc.assert(
      fc.property(graph, ({ rows, nodes, edges }) => {
        const { boxes, arrows } = layOut(nodes, edges, rows);
        const crossed = arrows.flatMap(({ points }) =>
          points.slice(1).flatMap((to, i) => boxes.filter((box) => isThrough(between(points[i]!, to), box))),
        );
        expect(crossed).toEqual([]);
      }),
    );
  });

  test('every arrow begins and ends on the edge of its box, and no two end in one point', () => {
    fc.assert(
      fc.property(graph, ({ rows, nodes, edges }) => {
        const { boxes, arrows } = layOut(nodes, edges, rows);
        const onEdge = ({ x, y }: Point, box: Box): boolean =>
          x > box.x && x < box.x + box.width && [box.y, box.y + box.height].some((edge) => Math.abs(edge - y) < 0.01);
        expect(
          arrows.filter(
            ({ points }, i) =>
              !onEdge(points[0]!, boxes[edges[i]!.from]!) || !onEdge(points.at(-1)!, boxes[edges[i]!.to]!),
          ),
        ).toEqual([]);
        const ends = arrows
          .flatMap(({ points }) => [points[0]!, points.at(-1)!])
          .map(({ x, y }) => `${Math.round(x * 100)} ${Math.round(y * 100)}`);
        expect(new Set(ends).size).toBe(ends.length);
      }),
    );
  });

  test('boxes of a row keep their distance', () => {
    fc.assert(
      fc.property(graph, ({ rows, nodes, edges }) => {
        const { boxes } = layOut(nodes, edges, rows);
        expect(boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => isThrough(box, other)))).toEqual([]);
      }),
    );
  });

  test('a row is crossed where that gives fewer crossings', () => {
    const nodes = [0, 0, 1, 1].map((row) => ({ row, width: 100 }));
    const { boxes } = layOut(
      nodes,
      [
        { from: 0, to: 3 },
        { from: 1, to: 2 },
      ],
      2,
    );
    expect(boxes[3]!.x < boxes[2]!.x).toBe(boxes[0]!.x < boxes[1]!.x);
  });

  test('things in a row go where they want as far as the others let them', () => {
    expect(settle([10, 100], [20, 20], 10)).toEqual([10, 100]);
    expect(settle([50, 50], [20, 20], 10)).toEqual([35, 65]);
    expect(settle([90, 10], [20, 20], 10)).toEqual([35, 65]);
  });
});
