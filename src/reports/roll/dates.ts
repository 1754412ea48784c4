import { isDay, type Day } from '../../calendar/day';
import type { Path } from '../../source/locate';
import type { Data } from '../../source/yaml-node';

/** A day some years later; February 29 becomes the 28th where the year has none. */
export function yearsLater(day: Day, years: number): Day {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return isDay(moved) ? moved : moved.replace(/29$/, '28');
}

/** A period some years later: `2026-01`, `2026-Q3`. */
export const periodLater = (period: string, years: number): string =>
  period.replace(/^\d{4}/, (year) => String(Number(year) + years));

/** A path with another year in the place of one: `2026/sales.yaml` → `2027/sales.yaml`. */
export const yearMoved = (path: string, from: number, to: number): string =>
  path.replaceAll(/\d+/g, (digits) => (digits === String(from) ? String(to) : digits));

/** Every day that work begins or is due on, with the way to it. */
export function daysIn(data: Data, path: Path = []): readonly { readonly path: Path; readonly day: Day }[] {
  const key = path.at(-1);
  if (typeof data === 'string') return (key === 'due' || key === 'start') && isDay(data) ? [{ path, day: data }] : [];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([name, inner]) =>
    daysIn(inner as Data, [...path, Array.isArray(data) ? Number(name) : name]),
  );
}
