import type { ValueToWrite } from '../forms/judged';
import type { ValueEntry } from '../forms/value-entry';
import { parsePeriod } from '../calendar/period';
import { addressWithin } from '../model/address-within';
import type { Indicator, Kpi, Scorecard } from '../model/types';
import { Plain, type PlanEdit, type Writable } from '../source/edit/plan-edit';
import type { Origin } from '../source/locate';
import { compareText } from '../util/compare';
import { actualsEdits, isSeries, placeAt, type ActualsEntry, type Place } from './actuals-edits';
import { documentOf } from './actuals-documents';
import type { OpenedPlan } from './open-plan';

/**
 * Edits that write values: in the place of those that are there, into the actuals of their period, beside the newest of
 * their KPI or of its scorecard where those are written KPI by KPI, else into a new file of the period.
 */
export const valueEdits = (changes: readonly ValueToWrite[], opened: OpenedPlan): readonly PlanEdit[] =>
  actualsEdits(
    changes.map((change) => entryOf(change, opened)),
    opened,
  );

const entryOf = (change: ValueToWrite, opened: OpenedPlan): ActualsEntry => ({
  scorecard: scorecardOf(change.item),
  period: change.period,
  path: ['values', keyOf(change.item)],
  value: writable(change),
  at: placeOf(change, opened),
});

const scorecardOf = (item: Kpi | Indicator): Scorecard => (item.type === 'kpi' ? item : item.measure.kpi).scorecard;

/** The address that an actuals file has for an item. */
const keyOf = (item: Kpi | Indicator): string => addressWithin(scorecardOf(item), item);

function placeOf({ item, period, present }: ValueToWrite, opened: OpenedPlan): Place | undefined {
  if (present) return placeAt(present.origin, present.origin.path);
  const ofPeriod = documentOf(period, scorecardOf(item), opened);
  if (ofPeriod) return { ...ofPeriod.place, path: ['values', keyOf(item)] };
  const own = newestOf([item]);
  if (own) return isSeries(own) ? placeAt(own, [...own.path.slice(0, -1), period.text], byPeriod) : undefined;
  const beside = newestOf(itemsOn(scorecardOf(item)));
  if (!beside || !isSeries(beside)) return undefined;
  return placeAt(beside, ['values', keyOf(item), period.text], byPeriod);
}

/** Periods stand in order of time, and any other new key is the last. */
export const byPeriod = (one: string, other: string): number => (parsePeriod(one) ? compareText(one, other) : -1);

/** The place of the newest value of some items. */
export function newestOf(items: readonly (Kpi | Indicator)[]): Origin | undefined {
  const last = items.flatMap(({ actuals }) => actuals.entries.at(-1) ?? []);
  return last.sort((a, b) => compareText(a.period.text, b.period.text)).at(-1)?.origin;
}

export const itemsOn = ({ kpis }: Scorecard): readonly (Kpi | Indicator)[] =>
  kpis.flatMap((kpi) => [kpi, ...kpi.measures.flatMap(({ indicators }) => indicators)]);

type Fields = { readonly [key: string]: Writable };

/** An entry as a plan file writes it: as short as it goes. */
function writable({ after, before, kind, reason }: ValueToWrite): Writable {
  const { amount, na, approvedBy, estimate, weight } = after;
  if (amount === undefined) return { na: na ?? '', ...(approvedBy !== undefined && { approvedBy }) };
  const value = amountOf(amount);
  const counts: Fields = weight === undefined ? {} : { weight: new Plain(weight) };
  if (estimate) return { estimate: value, ...counts };
  const corrects = kind === 'correction' && reason !== undefined ? correctedBy(before, amount) : {};
  const more: Fields = { ...counts, ...corrects, ...(reason !== undefined && { reason }) };
  return Object.keys(more).length > 0 ? { value, ...more } : value;
}

const amountOf = (amount: string): Writable => (amount.includes('/') ? amount : new Plain(amount));

const correctedBy = ({ amount }: ValueEntry, now: string): Fields =>
  amount === undefined || amount === now ? {} : { corrects: amountOf(amount) };
