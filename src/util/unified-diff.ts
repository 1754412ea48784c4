import { keptLines } from './line-diff';

/** Lines that are shown before and behind a change. */
const AROUND = 3;

/** A line of one text or of both, with its end. */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Two texts of a file as a unified diff, which `git apply` understands; empty where they are the same. */
export function unifiedDiff(path: string, before: string | undefined, after: string): string {
  const lines = linesOf(before ?? '', after);
  const changes = lines.flatMap(({ sign }, i) => (sign === ' ' ? [] : [i]));
  if (changes.length === 0) return '';
  const head = [before === undefined ? '--- /dev/null' : `--- a/${path}`, `+++ b/${path}`];
  return `${[...head, ...hunksOf(changes).map((hunk) => written(hunk, lines))].join('\n')}\n`;
}

function linesOf(before: string, after: string): readonly Line[] {
  const [old, now] = [withEnds(before), withEnds(after)];
  const kept = keptLines(old, now);
  const lines: Line[] = [];
  let at = 0;
  const takeOut = (to: number): void => {
    for (; at < to; at += 1) lines.push({ sign: '-', text: old[at]! });
  };
  for (const [i, text] of now.entries()) {
    const isKept = kept[i] !== undefined;
    // Lines that go are shown before those in their place.
    if (isKept || i === 0 || kept[i - 1] !== undefined)
      takeOut(kept.find((line, j) => j >= i && line !== undefined) ?? old.length);
    if (isKept) at += 1;
    lines.push({ sign: isKept ? ' ' : '+', text });
  }
  takeOut(old.length);
  return lines;
}

const withEnds = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

type Hunk = readonly [from: number, to: number];

/** Changes with what is around them, where that meets as one. */
const hunksOf = (changes: readonly number[]): readonly Hunk[] =>
  changes.reduce<Hunk[]>((hunks, at) => {
    const last = hunks.at(-1);
    const meets = last && at - AROUND <= last[1] + AROUND + 1;
    return meets ? hunks.with(-1, [last[0], at]) : [...hunks, [at, at]];
  }, []);

function written([first, last]: Hunk, lines: readonly Line[]): string {
  const [from, to] = [Math.max(0, first - AROUND), Math.min(lines.length, last + AROUND + 1)];
  const shown = lines.slice(from, to);
  const count = (among: readonly Line[], other: '-' | '+'): number => among.filter(({ sign }) => sign !== other).length;
  const range = (other: '-' | '+'): string => {
    const [skipped, length] = [count(lines.slice(0, from), other), count(shown, other)];
    return `${length === 0 ? skipped : skipped + 1},${length}`;
  };
  return [`@@ -${range('+')} +${range('-')} @@`, ...shown.map(lineOf)].join('\n');
}

const lineOf = ({ sign, text }: Line): string =>
  text.endsWith('\n') ? sign + text.slice(0, -1) : `${sign}${text}\n\\ No newline at end of file`;
