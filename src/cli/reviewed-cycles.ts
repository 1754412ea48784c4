import { readdirSync } from 'node:fs';
import { daysOf } from '../calendar/fiscal-year';
import { parsePeriod, type Period } from '../calendar/period';
import type { Plan } from '../model/types';
import { compareText } from '../util/compare';

/**
 * The cycles whose lists lie in a folder, the newest first. A folder that is not there, or may not be read, has none.
 */
export function cyclesIn(folder: string, extension: string, { fiscalYear }: Plan): readonly Period[] {
  const lastDay = (cycle: Period): string => daysOf(cycle, fiscalYear).to;
  return filesIn(folder)
    .filter((name) => name.endsWith(extension))
    .flatMap((name) => parsePeriod(name.slice(0, -extension.length)) ?? [])
    .sort((a, b) => compareText(lastDay(b), lastDay(a)) || compareText(a.text, b.text));
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
