import type { StrategyMapFacts } from './facts';

/** The rows of a lane, from `first` to before `end`. */
export interface LaneRows {
  readonly first: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

export interface Rows {
  readonly lanes: readonly LaneRows[];
  /** The row of each box. */
  readonly rowOf: readonly number[];
}

/** More boxes of a lane go into further rows. */
const MOST_IN_ROW = 5;

/**
 * One row for each lane, empty or not, and more where it has many boxes: evenly filled, what drives others of the lane
 * below.
 */
export function rowsOf({ lanes, boxes, arrows }: StrategyMapFacts): Rows {
  const rowOf = boxes.map(() => 0);
  let first = 0;
  const spans = lanes.map((_, lane): LaneRows => {
    const members = bottomUp(
      boxes.flatMap((box, i) => (box.lane === lane ? i : [])),
      arrows,
    );
    const count = Math.max(1, Math.ceil(members.length / MOST_IN_ROW));
    const perRow = Math.ceil(members.length / count);
    members.forEach((box, i) => (rowOf[box] = first + count - 1 - Math.floor(i / perRow)));
    const span = { first, end: first + count, isEmpty: members.length === 0 };
    first = span.end;
    return span;
  });
  return { lanes: spans, rowOf };
}

/** Orders members by the number of others in the lane that drive them, directly or not; circles as far as possible. */
function bottomUp(members: readonly number[], arrows: StrategyMapFacts['arrows']): readonly number[] {
  const inside = arrows.filter(({ from, to }) => members.includes(from) && members.includes(to));
  const depths = new Map(members.map((box) => [box, 0]));
  for (let round = 1; round < members.length; round += 1) {
    for (const { from, to } of inside)
      if (depths.get(from)! >= depths.get(to)! && depths.get(from)! < members.length)
        depths.set(to, depths.get(from)! + 1);
  }
  return [...members].sort((a, b) => depths.get(a)! - depths.get(b)!);
}
