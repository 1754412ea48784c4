import type { Layers } from './layers';
import type { EdgePorts, Port } from './ports';

/**
 * The strip above a row, from top to bottom: room for the badges of the row above, for bends, for arrows along the row,
 * and for its own badges.
 */
export interface Channel {
  readonly bendTop: number;
  readonly bendBottom: number;
  /** Below it the arrows along the row, one level for each. */
  readonly levels: ReadonlyMap<number, number>;
  readonly rowTop: number;
}

interface Needs {
  readonly badgesAbove: number;
  readonly bends: number;
  readonly along: readonly number[];
  readonly badgesBelow: number;
}

const HEAD = 8;
const BADGE = 18;
const LEVEL = 10;
const PLAIN = 26;

/** Distance of the middle of a badge from its box. */
export const badgeDistance = (level: number): number => HEAD + BADGE / 2 + level * BADGE;

/** The strip above each row. */
export function channelsOf(
  layers: Layers,
  ports: readonly EdgePorts[],
  { heights, top }: { readonly heights: readonly number[]; readonly top: number },
): readonly Channel[] {
  const channels: Channel[] = [];
  let y = top;
  for (const [row, height] of heights.entries()) {
    const channel = channelFrom(y, needsAbove(row, layers, ports), row === 0);
    channels.push(channel);
    y = channel.rowTop + height;
  }
  return channels;
}

function channelFrom(top: number, { badgesAbove, bends, along, badgesBelow }: Needs, isFirst: boolean): Channel {
  const bendTop = top + badgesAbove;
  const bendBottom = bendTop + (bends > 0 ? 24 + Math.min(60, 4 * bends) : 0);
  const levels = new Map(along.map((edge, i) => [edge, bendBottom + (along.length - i - 0.5) * LEVEL]));
  const rowTop = bendBottom + along.length * LEVEL + badgesBelow;
  return { bendTop, bendBottom, levels, rowTop: isFirst ? rowTop : Math.max(rowTop, top + PLAIN) };
}

function needsAbove(row: number, { ways, rowOf }: Layers, ports: readonly EdgePorts[]): Needs {
  const rowsOf = (edge: number): readonly [from: number, to: number] => [
    rowOf[ways[edge]![0]!]!,
    rowOf[ways[edge]!.at(-1)!]!,
  ];
  const edges = ways.map((_, edge) => edge);
  const through = edges.filter((edge) => Math.min(...rowsOf(edge)) < row && Math.max(...rowsOf(edge)) >= row);
  const along = edges.filter((edge) => rowsOf(edge).every((of) => of === row));
  const span = (edge: number): number => Math.abs(ports[edge]!.start.x - ports[edge]!.end.x);
  return {
    badgesAbove: badges(
      through.filter((edge) => rowsOf(edge)[1] === row - 1),
      'bottom',
      ports,
    ),
    bends: through.length,
    // The shortest ones lie nearest to the row, inside the longer ones.
    along: [...along].sort((a, b) => span(a) - span(b)),
    badgesBelow: badges([...through.filter((edge) => rowsOf(edge)[1] === row), ...along], 'top', ports),
  };
}

function badges(edges: readonly number[], side: Port['side'], ports: readonly EdgePorts[]): number {
  const levels = edges
    .map((edge) => ports[edge]!.end)
    .filter((end) => end.side === side)
    .map(({ level }) => level + 1);
  return levels.length === 0 ? HEAD / 2 : HEAD + Math.max(...levels) * BADGE;
}
