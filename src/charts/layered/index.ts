import type { Box, Point } from '../drawing';
import { badgeDistance, channelsOf, type Channel } from './channels';
import { layersOf, type LayerEdge, type LayerNode, type Layers } from './layers';
import { orderRows } from './order';
import { placeSlots } from './place';
import { portsOf, type EdgePorts } from './ports';

export type { LayerEdge, LayerNode } from './layers';

/** Boxes in rows and arrows between them that cross no box. */
export interface Layered {
  /** Boxes by node. */
  readonly boxes: readonly Box[];
  /** Arrows by edge. */
  readonly arrows: readonly Arrow[];
  readonly rows: readonly { readonly top: number; readonly bottom: number }[];
  readonly right: number;
  readonly bottom: number;
}

export interface Arrow {
  /**
   * From box to box. Along a row the arrow turns at right angles; else it runs straight up or down and bends between
   * two points that are not above each other.
   */
  readonly points: readonly Point[];
  /** Position of a badge that says something of the arrow. */
  readonly badge: Point;
  /** It runs along its row, in the strip above it. */
  readonly along: boolean;
}

interface LayerOptions {
  /** Height of each row. */
  readonly heights: readonly number[];
  readonly gap: number;
  /** The room that a badge takes across. */
  readonly badge: number;
  /** Top left, and the least width; what is narrower stands in its middle. */
  readonly at: Point & { readonly width: number };
}

/** Lays out a graph whose nodes have their rows (K. Sugiyama and others, 1981: passages, barycentres, then places). */
export function layered(
  nodes: readonly LayerNode[],
  edges: readonly LayerEdge[],
  { heights, gap, badge, at }: LayerOptions,
): Layered {
  const layers = orderRows(layersOf(nodes, edges, heights.length));
  const { middles, width } = placed(layers, gap, at);
  const ports = portsOf(layers, middles, badge);
  const channels = channelsOf(layers, ports, { heights, top: at.y });
  const rows = channels.map(({ rowTop }, row) => ({ top: rowTop, bottom: rowTop + heights[row]! }));
  return {
    boxes: nodes.map(({ row, width }, i) => ({
      x: middles[i]! - width / 2,
      y: rows[row]!.top,
      width,
      height: heights[row]!,
    })),
    arrows: edges.map((_, edge) => arrowOf(edge, { layers, middles, ports, channels, rows })),
    rows,
    right: at.x + width,
    bottom: rows.at(-1)?.bottom ?? at.y,
  };
}

function placed(
  layers: Layers,
  gap: number,
  at: LayerOptions['at'],
): { readonly middles: readonly number[]; readonly width: number } {
  const middles = placeSlots(layers, gap);
  const used = middles.reduce((most, middle, slot) => Math.max(most, middle + layers.widths[slot]! / 2), 0);
  const width = Math.max(used, at.width);
  return { middles: middles.map((middle) => middle + at.x + (width - used) / 2), width };
}

interface Placed extends Pick<Layered, 'rows'> {
  readonly layers: Layers;
  readonly middles: readonly number[];
  readonly ports: readonly EdgePorts[];
  readonly channels: readonly Channel[];
}

function arrowOf(edge: number, placed: Placed): Arrow {
  const {
    layers: { ways, rowOf },
    ports,
    rows,
  } = placed;
  const { start, end } = ports[edge]!;
  const way = ways[edge]!;
  const [from, to] = [rowOf[way[0]!]!, rowOf[way.at(-1)!]!];
  const yAt = (row: number, side: 'top' | 'bottom'): number => rows[row]![side];
  const last = { x: end.x, y: yAt(to, end.side) };
  const middle = from === to ? along(edge, from, placed) : bends(edge, placed);
  return {
    points: [{ x: start.x, y: yAt(from, start.side) }, ...middle, last],
    badge: { x: end.x, y: last.y + badgeDistance(end.level) * (end.side === 'bottom' ? 1 : -1) },
    along: from === to,
  };
}

function along(edge: number, row: number, { ports, channels }: Placed): readonly Point[] {
  const y = channels[row]!.levels.get(edge)!;
  const { start, end } = ports[edge]!;
  return [
    { x: start.x, y },
    { x: end.x, y },
  ];
}

/** Points at which the arrow enters and leaves the strip between each two rows on its way. */
function bends(edge: number, { layers: { ways, rowOf }, middles, ports, channels }: Placed): readonly Point[] {
  const way = ways[edge]!;
  const { start, end } = ports[edge]!;
  const xs = way.map((slot, i) => (i === 0 ? start.x : i === way.length - 1 ? end.x : middles[slot]!));
  return way.slice(1).flatMap((slot, i) => {
    const [row, next] = [rowOf[way[i]!]!, rowOf[slot]!];
    const { bendTop, bendBottom } = channels[Math.max(row, next)]!;
    const [enter, leave] = next > row ? [bendTop, bendBottom] : [bendBottom, bendTop];
    return [
      { x: xs[i]!, y: enter },
      { x: xs[i + 1]!, y: leave },
    ];
  });
}
