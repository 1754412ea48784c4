import type { ValueToWrite } from '../forms/judged';
import type { ValueEntry } from '../forms/value-entry';
import { parsePeriod, type Period } from '../calendar/period';
import { addressWithin } from '../model/address-within';
import type { Indicator, Kpi, Scorecard } from '../model/types';
import { Plain, type PlanEdit, type Writable } from '../source/edit/plan-edit';
import type { Origin, Path } from '../source/locate';
import { compareText } from '../util/compare';
import { groupBy } from '../util/group';
import { documentOf } from './actuals-documents';
import type { OpenedPlan } from './open-plan';

/**
 * Edits that write values: in the place of those that are there, into the actuals of their period, beside the newest of
 * their KPI or of its scorecard where those are written KPI by KPI, else into a new file of the period.
 */
export function valueEdits(changes: readonly ValueToWrite[], opened: OpenedPlan): readonly PlanEdit[] {
  const known = new Set(opened.tree.files.map(({ path }) => path));
  const placed = changes.map((change) => ({ change, at: placeOf(change, opened) }));
  const edits = placed.flatMap(({ change, at }) => (at ? [editAt(at, change)] : []));
  const homeless = placed.filter(({ at }) => !at).map(({ change }) => change);
  const groups = groupBy(homeless, ({ item, period }) => `${scorecardOf(item).id} ${period.text}`);
  return [...edits, ...[...groups.values()].flatMap((group) => newActuals(group, known))];
}

const scorecardOf = (item: Kpi | Indicator): Scorecard => (item.type === 'kpi' ? item : item.measure.kpi).scorecard;

/** The address that an actuals file has for an item. */
const keyOf = (item: Kpi | Indicator): string => addressWithin(scorecardOf(item), item);

type Place = Pick<PlanEdit, 'file' | 'document' | 'path' | 'order'>;

const editAt = (place: Place, change: ValueToWrite): PlanEdit => ({ ...place, value: writable(change) });

const placeAt = ({ file, document }: Origin, path: Path, order?: PlanEdit['order']): Place => ({
  file: file.path,
  document,
  path,
  ...(order && { order }),
});

/** Values that are written KPI by KPI stand there by period; a document of one period has one value a KPI. */
export const isSeries = ({ path }: Origin): boolean => path.length === 3;

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

/** A new file with the values of a period, a line each: `2026/actuals/2026-07-production.yaml`. */
function newActuals(group: readonly ValueToWrite[], known: ReadonlySet<string>): readonly PlanEdit[] {
  const { item, period } = group[0]!;
  const file = unused(actualsFile(scorecardOf(item), period), known);
  const entries = group.map((change) => ({ file, path: ['values', keyOf(change.item)], value: writable(change) }));
  return [{ file, path: [], value: actualsHead(scorecardOf(item), period) }, ...entries];
}

/** The name of a file of actuals of a period, without its ending. */
export const actualsFile = ({ year, id }: Scorecard, { text }: Period): string => `${year}/actuals/${text}-${id}`;

export const actualsHead = ({ department, id }: Scorecard, { text }: Period): Writable => ({
  kind: 'actuals',
  ...(department && { department: id }),
  period: text,
});

/** A name that no file of the plan has yet. */
export function unused(name: string, known: ReadonlySet<string>, count = 1): string {
  const path = `${name}${count > 1 ? `-${count}` : ''}.yaml`;
  return known.has(path) ? unused(name, known, count + 1) : path;
}

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
