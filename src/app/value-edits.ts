import type { ValueChange } from '../forms/judged';
import type { ValueEntry } from '../forms/value-entry';
import { addressWithin } from '../model/address-within';
import type { Indicator, Kpi, Scorecard } from '../model/types';
import { Plain, type PlanEdit, type Writable } from '../source/edit/plan-edit';
import type { Origin } from '../source/locate';
import { compareText } from '../util/compare';
import { groupBy } from '../util/group';
import type { OpenedPlan } from './open-plan';

/** Edits that write values where their KPI has others, else where the period has, else into a file of the period. */
export function valueEdits(changes: readonly ValueChange[], { tree }: OpenedPlan): readonly PlanEdit[] {
  const known = new Set(tree.files.map(({ path }) => path));
  const placed = changes.map((change) => ({ change, at: placeOf(change) }));
  const edits = placed.flatMap(({ change, at }) => (at ? [editAt(at, change)] : []));
  const homeless = placed.filter(({ at }) => !at).map(({ change }) => change);
  const groups = groupBy(homeless, ({ item, period }) => `${scorecardOf(item).id} ${period.text}`);
  return [...edits, ...[...groups.values()].map((group) => newActuals(group, known))];
}

const scorecardOf = (item: Kpi | Indicator): Scorecard => (item.type === 'kpi' ? item : item.measure.kpi).scorecard;

/** The address that an actuals file has for an item. */
const keyOf = (item: Kpi | Indicator): string => addressWithin(scorecardOf(item), item);

const editAt = ({ file, document, path }: Origin, change: ValueChange): PlanEdit => ({
  file: file.path,
  document,
  path,
  value: writable(change),
  order: compareText,
});

/** A series has its values by period; a file of one period has one value a KPI. */
const isSeries = ({ path }: Origin): boolean => path.length === 3;

function placeOf({ item, period, present }: ValueChange): Origin | undefined {
  if (present) return present.origin;
  const key = keyOf(item);
  const own = item.actuals.entries.map(({ origin }) => origin).findLast(isSeries);
  if (own) return { ...own, path: [...own.path.slice(0, -1), period.text] };
  const entries = itemsBeside(item).flatMap(({ actuals }) => actuals.entries);
  const beside =
    entries.find((entry) => entry.period.text === period.text)?.origin ??
    entries.map(({ origin }) => origin).findLast(isSeries);
  return beside && { ...beside, path: isSeries(beside) ? ['values', key, period.text] : ['values', key] };
}

const itemsBeside = (item: Kpi | Indicator): readonly (Kpi | Indicator)[] =>
  scorecardOf(item).kpis.flatMap((kpi) => [kpi, ...kpi.measures.flatMap(({ indicators }) => indicators)]);

/** A new file with the values of a period: `2026/actuals/2026-07-production.yaml`. */
function newActuals(group: readonly ValueChange[], known: ReadonlySet<string>): PlanEdit {
  const { item, period } = group[0]!;
  const { id, year, department } = scorecardOf(item);
  return {
    file: unused(`${year}/actuals/${period.text}-${id}`, known),
    path: [],
    value: {
      kind: 'actuals',
      ...(department && { department: id }),
      values: Object.fromEntries(group.map((change) => [keyOf(change.item), { [period.text]: writable(change) }])),
    },
  };
}

/** A name that no file of the plan has yet. */
export function unused(name: string, known: ReadonlySet<string>, count = 1): string {
  const path = `${name}${count > 1 ? `-${count}` : ''}.yaml`;
  return known.has(path) ? unused(name, known, count + 1) : path;
}

type Fields = { readonly [key: string]: Writable };

/** An entry as a plan file writes it: as short as it goes. */
function writable({ after, before, kind, reason }: ValueChange): Writable {
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
