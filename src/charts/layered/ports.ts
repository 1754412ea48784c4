import type { Layers } from './layers';

/** From the corner of a box to its first arrow. */
const MARGIN = 10;

/** Point at which an arrow meets a box. */
export interface Port {
  readonly x: number;
  readonly side: 'top' | 'bottom';
  /** Level of its badge, chosen so that no badges overlap: 0 is next to the box. */
  readonly level: number;
}

export interface EdgePorts {
  readonly start: Port;
  readonly end: Port;
}

interface End {
  readonly edge: number;
  readonly which: 'start' | 'end';
  readonly slot: number;
  readonly side: Port['side'];
  /** Place that the arrow goes to from here. */
  readonly towards: number;
}

/**
 * The two ends of each edge, spread over the sides of their boxes in the order in which the arrows leave; where there
 * is no room for badges of that width side by side, those go on several levels.
 */
export function portsOf(layers: Layers, middles: readonly number[], badge: number): readonly EdgePorts[] {
  const ends = layers.ways.flatMap((way, edge) => endsOf(way, edge, layers, middles));
  const ports = layers.ways.map((): { start?: Port; end?: Port } => ({}));
  for (const side of bySide(ends)) {
    const ordered = [...side].sort((a, b) => a.towards - b.towards || a.edge - b.edge);
    const width = layers.widths[side[0]!.slot]!;
    const spacing = Math.min(badge, (width - 2 * MARGIN) / ordered.length);
    const levels = Math.ceil(badge / spacing);
    ordered.forEach(({ edge, which, slot, side: of }, i) => {
      ports[edge]![which] = {
        x: middles[slot]! + (i - (ordered.length - 1) / 2) * spacing,
        side: of,
        level: i % levels,
      };
    });
  }
  return ports as readonly EdgePorts[];
}

function endsOf(way: readonly number[], edge: number, { rowOf }: Layers, middles: readonly number[]): readonly End[] {
  const [from, to] = [way[0]!, way.at(-1)!];
  const isDown = rowOf[from]! < rowOf[to]!;
  const isLevel = rowOf[from] === rowOf[to];
  return [
    { edge, which: 'start', slot: from, side: isDown ? 'bottom' : 'top', towards: middles[way[1]!]! },
    { edge, which: 'end', slot: to, side: isDown || isLevel ? 'top' : 'bottom', towards: middles[way.at(-2)!]! },
  ];
}

function bySide(ends: readonly End[]): Iterable<readonly End[]> {
  const sides = new Map<string, End[]>();
  for (const end of ends) {
    const key = `${end.slot} ${end.side}`;
    sides.set(key, [...(sides.get(key) ?? []), end]);
  }
  return sides.values();
}
