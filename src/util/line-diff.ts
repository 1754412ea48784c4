/** Texts that differ in more lines than this are not compared line by line: the time for that grows with the square. */
const MOST_EDITS = 2000;

/**
 * The lines of `after`, counted from 1, that are not in `before`, by the shortest way from one to the other; where
 * lines were only taken out, those on both sides. How lines end is no difference.
 */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const [old, now] = [linesOf(before), linesOf(after)];
  const kept = keptLines(old, now);
  const changed = new Set<number>();
  kept.forEach((from, i) => {
    if (from === undefined) changed.add(i + 1);
  });
  for (let i = 0; i <= now.length; i += 1) {
    const [above, below] = [i === 0 ? -1 : kept[i - 1], i === now.length ? old.length : kept[i]];
    if (above !== undefined && below !== undefined && below > above + 1)
      for (const line of [i, i + 1]) changed.add(line);
  }
  return changed;
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

/** For each line of `now` the line of `old` that it was, both from 0. */
export function keptLines(old: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const shorter = Math.min(old.length, now.length);
  let [head, tail] = [0, 0];
  while (head < shorter && old[head] === now[head]) head += 1;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const middle = shortestWay(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return [
    ...Array.from({ length: head }, (_, i) => i),
    ...middle.map((line) => (line === undefined ? undefined : line + head)),
    ...Array.from({ length: tail }, (_, i) => old.length - tail + i),
  ];
}

/**
 * The farthest line of `old` that each diagonal reaches with so many edits; a diagonal is the lines of `old` less those
 * of `now`.
 */
type Reached = ReadonlyMap<number, number>;

/** E. W. Myers, “An O(ND) difference algorithm and its variations”, Algorithmica 1 (1986), the greedy one. */
function shortestWay(old: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const rounds: Reached[] = [];
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    const reached = new Map<number, number>();
    rounds.push(reached);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOn(diagonal, edits, rounds);
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      reached.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return wayBack(rounds, old.length, now.length);
    }
  }
  return now.map(() => undefined);
}

/** One edit further than the better of the two diagonals beside it. */
function startOn(diagonal: number, edits: number, rounds: readonly Reached[]): number {
  if (edits === 0) return 0;
  const { from, x } = cameFrom(diagonal, rounds[edits - 1]!);
  return from < diagonal ? x + 1 : x;
}

function cameFrom(diagonal: number, before: Reached): { readonly from: number; readonly x: number } {
  const [takenOut, putIn] = [before.get(diagonal - 1) ?? -1, before.get(diagonal + 1) ?? -1];
  return takenOut < putIn ? { from: diagonal + 1, x: putIn } : { from: diagonal - 1, x: takenOut };
}

function wayBack(rounds: readonly Reached[], oldLength: number, nowLength: number): readonly (number | undefined)[] {
  const kept = new Array<number | undefined>(nowLength).fill(undefined);
  let [x, y] = [oldLength, nowLength];
  const follow = (toX: number, toY: number): void => {
    while (x > toX && y > toY) kept[(y -= 1)] = x -= 1;
  };
  for (let edits = rounds.length - 1; edits > 0; edits -= 1) {
    const { from, x: start } = cameFrom(x - y, rounds[edits - 1]!);
    follow(start, start - from);
    [x, y] = [start, start - from];
  }
  follow(0, 0);
  return kept;
}
