import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import type { PlanDocument } from '../schema/plan-document';
import { linkOwnKpi } from './link-kpi';
import type { ResolveContext } from './resolve-context';
import type { RawScorecard, RawVetoEvent } from './raw';
import { resolveChallenge } from './resolve-challenge';
import { resolveCondition, resolveMultiplier } from './resolve-conditions';
import { resolveKpi } from './resolve-kpi';
import type { Confirmation, Department, Link, Scorecard, Supportable, Text, Veto, VetoEvent } from './types';
import type { Writable } from './writable';

/**
 * The documents of one department and year as one scorecard. They are given in an order that does not depend on files.
 */
export function resolveScorecard(
  documents: readonly PlanDocument<'scorecard'>[],
  planName: Text,
  building: ResolveContext,
): Scorecard {
  const raws = documents.map(({ data, origin }) => ({ raw: data, origin }));
  const { department: id = 'company', year } = raws[0]!.raw;
  const department = building.departments.get(id);
  const scorecard: Writable<Scorecard> = {
    type: 'scorecard',
    id,
    year,
    ...(department && { department }),
    name:
      raws.find(({ raw }) => raw.name !== undefined)?.raw.name ??
      department?.name ??
      (id === 'company' ? planName : id),
    kpis: [],
    challenges: [],
    vetoes: [],
    conditions: [],
    multipliers: [],
    vetoEvents: [],
    openAppeals: [],
    deductions: building.actuals.deductionsOf(id, year),
    confirmations: [],
    origin: raws[0]!.origin,
  };
  readLists(scorecard, raws, building);
  scorecard.vetoEvents = building.actuals
    .vetoesOf(id, year)
    .map(({ raw, origin }) => resolveVetoEvent(raw, scorecard, origin, building));
  scorecard.confirmations = raws.flatMap((one) => confirmationsOf(one, year, building));
  for (const { raw, origin } of raws) linkDepartment(raw.department, origin, building);
  return scorecard;
}

/** Multipliers before the conditions that refer to them. */
function readLists(
  scorecard: Writable<Scorecard>,
  raws: readonly { readonly raw: RawScorecard; readonly origin: Origin }[],
  building: ResolveContext,
): void {
  scorecard.vetoes = each(raws, 'vetoes', (raw, origin) => resolveVeto(raw, scorecard, origin, building));
  scorecard.kpis = each(raws, 'kpis', (raw, origin) => resolveKpi(raw, scorecard, origin, building));
  scorecard.challenges = each(raws, 'challenges', (raw, origin) => resolveChallenge(raw, scorecard, origin, building));
  scorecard.multipliers = each(raws, 'multipliers', (raw, origin) =>
    resolveMultiplier(raw, scorecard, origin, building),
  );
  scorecard.conditions = each(raws, 'conditions', (raw, origin) => resolveCondition(raw, scorecard, origin, building));
}

type ListKey = 'kpis' | 'challenges' | 'vetoes' | 'conditions' | 'multipliers';
type ItemOf<K extends ListKey> = NonNullable<RawScorecard[K]>[number];

const each = <K extends ListKey, T>(
  raws: readonly { raw: RawScorecard; origin: Origin }[],
  key: K,
  resolve: (item: ItemOf<K>, origin: Origin) => T,
): T[] =>
  raws.flatMap(({ raw, origin }) => {
    const list = (raw[key] ?? []) as readonly ItemOf<K>[];
    return list.map((item, i) => resolve(item, inside(origin, key, originalIndex(list, i))));
  });

/** `company` is reserved for the company's own scorecard, which has no `department`. */
export function linkDepartment(
  id: string | undefined,
  origin: Origin,
  { references, departments }: ResolveContext,
): void {
  if (id !== undefined) references.toId<Department>(id, 'department', inside(origin, 'department'), () => departments);
}

/** Links to a department, or to the company if `company` is written out. */
export function linkUnit(id: string, origin: Origin, { references, departments }: ResolveContext): Link<Department> {
  return id === 'company'
    ? { to: id, origin }
    : references.toId<Department>(id, 'department', origin, () => departments);
}

const confirmationsOf = (
  { raw, origin }: { readonly raw: RawScorecard; readonly origin: Origin },
  year: number,
  building: ResolveContext,
): Confirmation[] =>
  Object.entries(raw.confirmed ?? {}).map(([to, on]) =>
    resolveConfirmation(to, on, year, inside(origin, 'confirmed', to), building),
  );

/** The link is kept as it is: it may be followed only once the whole plan is read. */
const resolveConfirmation = (
  to: string,
  on: string,
  year: number,
  origin: Origin,
  { references }: ResolveContext,
): Confirmation =>
  Object.assign(references.toItem<Supportable>(to, ['strategicKpi', 'kpi', 'measure'], origin, { year }), { on });

const resolveVetoEvent = (
  raw: RawVetoEvent,
  scorecard: Scorecard,
  origin: Origin,
  { references }: ResolveContext,
): VetoEvent => ({
  ...raw,
  veto: references.toId<Veto>(raw.veto, 'veto', inside(origin, 'veto'), () => scorecard.vetoes),
  origin,
});

function resolveVeto(
  { id, name, effect }: ItemOf<'vetoes'>,
  scorecard: Scorecard,
  origin: Origin,
  context: ResolveContext,
): Veto {
  if (effect === 'zero') return { id, name, effect: { type: 'zero' }, origin };
  if (effect.gradeAtMost !== undefined)
    return { id, name, effect: { type: 'gradeAtMost', grade: effect.gradeAtMost }, origin };
  const kpi = linkOwnKpi(effect.kpi!, scorecard, inside(origin, 'effect', 'kpi'), context);
  return { id, name, effect: { type: 'kpi', kpi }, origin };
}
