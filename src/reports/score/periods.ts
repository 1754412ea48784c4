import type { Period } from '../../calendar/period';
import type { Words } from '../../language';

const SHORT = 2;

/** `2026-02, 2026-07 to 2026-12`: three or more that follow each other are named by the first and the last. */
export const listed = (periods: readonly Period[], words: Words): string =>
  words.common.list(runs(periods).map((run) => runText(run, words)));

function runText(run: readonly Period[], { score: { span }, common }: Words): string {
  const names = run.map(({ text }) => common.period(text));
  return run.length > SHORT ? span(names[0]!, names.at(-1)!) : common.list(names);
}

function runs(periods: readonly Period[]): readonly Period[][] {
  const found: Period[][] = [];
  for (const period of periods) {
    const run = found.at(-1);
    if (run && follows(run.at(-1)!, period)) run.push(period);
    else found.push([period]);
  }
  return found;
}

/** A fiscal year of months may cross the turn of the year. */
function follows(before: Period, { unit, year, index }: Period): boolean {
  if (before.unit !== unit) return false;
  return (
    (before.year === year && before.index + 1 === index) ||
    (unit === 'month' && before.year + 1 === year && before.index === 12 && index === 1)
  );
}
