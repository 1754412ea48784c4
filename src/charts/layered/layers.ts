/** A box of a layered drawing, and the row it stands in; 0 is the top one. */
export interface LayerNode {
  readonly row: number;
  readonly width: number;
}

/** An arrow, by the places of its ends in the list of nodes. */
export interface LayerEdge {
  readonly from: number;
  readonly to: number;
}

/**
 * Slots of each row: the nodes first, then passages for arrows that cross the row, so that no arrow ever crosses a box.
 * Slots are named by their number.
 */
export interface Layers {
  readonly widths: readonly number[];
  readonly rowOf: readonly number[];
  /** For each edge its slots, from its start to its end. */
  readonly ways: readonly (readonly number[])[];
  /** The slots of each row, left to right. */
  readonly rows: readonly (readonly number[])[];
}

/** Room for one arrow. */
const PASSAGE = 10;

export function layersOf(nodes: readonly LayerNode[], edges: readonly LayerEdge[], rowCount: number): Layers {
  const widths = nodes.map(({ width }) => width);
  const rowOf = nodes.map(({ row }) => row);
  const passage = (row: number): number => {
    widths.push(PASSAGE);
    return rowOf.push(row) - 1;
  };
  const ways = edges.map(({ from, to }) => [from, ...between(rowOf[from]!, rowOf[to]!).map(passage), to]);
  const rows = Array.from({ length: rowCount }, (_, row) => rowOf.flatMap((of, slot) => (of === row ? slot : [])));
  return { widths, rowOf, ways, rows };
}

/** The rows strictly between two, on the way from the first to the second. */
function between(from: number, to: number): readonly number[] {
  const step = Math.sign(to - from);
  return Array.from({ length: Math.max(0, Math.abs(to - from) - 1) }, (_, i) => from + step * (i + 1));
}

/** The slots next to each slot on the ways of arrows, in the row above and in the row below. */
export function neighbours({ ways, rowOf, widths }: Layers): {
  readonly above: readonly number[][];
  readonly below: readonly number[][];
} {
  const above = widths.map((): number[] => []);
  const below = widths.map((): number[] => []);
  for (const way of ways) {
    for (const [i, slot] of way.slice(1).entries()) {
      const [upper, lower] = rowOf[way[i]!]! < rowOf[slot]! ? [way[i]!, slot] : [slot, way[i]!];
      if (rowOf[upper] === rowOf[lower]) continue;
      above[lower]!.push(upper);
      below[upper]!.push(lower);
    }
  }
  return { above, below };
}
