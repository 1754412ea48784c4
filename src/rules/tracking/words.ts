import type { Indicator, Kpi } from '../../model/types';
import type { Figures } from '../../scoring';
import { mapTarget, targetInNumbers } from '../../scoring/attainment';
import { quantity } from '../../scoring/quantity';
import { num, percent } from '../../scoring/step';
import { round, type Decimal } from '../../util/decimal';

const MOST_PLACES = 6;

/** `97.9 of 98.5 %`, with as many places as it takes to see a difference; of milestones the share that is reached. */
export function reached({ decimals, unit }: Kpi | Indicator, { actual, target, attainment }: Figures): string {
  if (!actual || !target) return attainment ? `${percent(round(attainment, 3))} of its milestones` : 'no value';
  const written = (places: number): readonly [string, string] => [num(round(actual, places)), targetInNumbers(mapTarget(target, (value) => round(value, places)))];
  const differ = num(actual) !== targetInNumbers(target);
  let places = decimals;
  while (differ && places < MOST_PLACES && written(places)[0] === written(places)[1]) places++;
  const [value, needed] = written(places);
  return `${value} of ${needed}${unit === undefined ? '' : ` ${unit}`}`;
}

/** A figure as the KPI prints it. */
export const figure = (value: Decimal, { decimals, unit }: Kpi | Indicator): string => quantity(round(value, decimals), unit);

/** `month` or `quarter`: what the periods of an item are called. */
export const periodsOf = ({ frequency }: Kpi | Indicator, count: number): string => `${count} ${frequency === 'half' ? 'half-year' : frequency}${count === 1 ? '' : 's'}`;

/** `“a” and “b”`, `“a”, “b” and 3 more`. */
export function quoted(names: readonly string[], most = 5): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const items = [...shown.map((name) => `“${name}”`), ...(shown.length < names.length ? [`${names.length - shown.length} more`] : [])];
  return items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}
