import { locate, type Origin } from '../../source/locate';
import { groupBy } from '../../util/group';

/** `2026/production.yaml:18`; several lines of one file as `actuals.yaml:5-10, 14`. */
export function placesText(origins: readonly Origin[]): string {
  const spans = origins.map((origin) => locate(origin));
  const files = groupBy(spans, ({ file }) => file);
  return [...files]
    .map(([file, places]) => `${file}:${lineRuns(places.map(({ start }) => start.line)).join(', ')}`)
    .join('; ');
}

function lineRuns(lines: readonly number[]): readonly string[] {
  const runs: [first: number, last: number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === line) run[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
}
