import type { Localized } from '../util/language';
import type { Period } from './period';

/** `2026-01 to 2026-04, 2026-06`: three or more in a row are named by their ends. */
export function inRanges(periods: readonly Period[]): Localized {
  const runs: Period[][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run && follows(period, run.at(-1)!)) run.push(period);
    else runs.push([period]);
  }
  const written = (to: string, name: (period: Period) => string): string[] =>
    runs.flatMap((run) => (run.length > 2 ? `${name(run[0]!)}${to}${name(run.at(-1)!)}` : run.map(name)));
  return { en: written(' to ', ({ text }) => text).join(', '), 'zh-CN': written('至', inChinese).join('、') };
}

/** Name of a period in Chinese sentences: `2026-06`, but `2026年`, so that no figure runs into it. */
export const inChinese = ({ unit, text }: Period): string => (unit === 'year' ? `${text}年` : text);

/** Next in number, of the same unit. Months go on from year to year, as those of a fiscal year do. */
function follows({ unit, year, index }: Period, before: Period): boolean {
  if (unit !== before.unit) return false;
  return unit === 'month'
    ? 12 * (year - before.year) + index - before.index === 1
    : year === before.year && index === before.index + 1;
}
