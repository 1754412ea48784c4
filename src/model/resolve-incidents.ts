import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import type { PlanDocument } from '../schema/plan-document';
import { sortBy } from '../util/compare';
import { defined } from '../util/defined';
import type { ResolveContext } from './resolve-context';
import type { Incident, NegativeItem, Payroll, Person } from './types';
import type { RawIncident } from './raw';
import { linkUnit } from './resolve-scorecard';

/** The lists that incidents refer to. */
interface Known {
  readonly negativeList: readonly NegativeItem[];
  readonly payroll: Payroll;
  readonly building: ResolveContext;
}

/** All documents of `kind: incidents` as one list. */
export function resolveIncidents(documents: readonly PlanDocument<'incidents'>[], known: Known): readonly Incident[] {
  const incidents = documents.flatMap(({ data, origin }) => {
    const { year, incidents: raws = [] } = data;
    return raws.map((raw, i) => resolveIncident(raw, year, inside(origin, 'incidents', originalIndex(raws, i)), known));
  });
  return sortBy(incidents, ({ on, id }) => `${on} ${id}`);
}

function resolveIncident(
  { items, state, department, evidence, note, confirmed, appealed, upheld, revoked, ...raw }: RawIncident,
  year: number,
  origin: Origin,
  { negativeList, payroll, building }: Known,
): Incident {
  linkPerson(raw.person, year, inside(origin, 'person'), payroll, building);
  return {
    ...raw,
    year,
    origin,
    state: stateOf({ confirmed, appealed, upheld, revoked }),
    ...(department !== undefined && { department: linkUnit(department, inside(origin, 'department'), building) }),
    ...defined({ writtenState: state, confirmed, appealed, upheld, revoked, evidence, note }),
    items: items.map((id, i) =>
      building.references.toId<NegativeItem>(
        id,
        'negativeItem',
        inside(origin, 'items', originalIndex(items, i)),
        () => negativeList,
      ),
    ),
  };
}

/** Days come in this order, so that the last one there is the newest; a state that is written decides nothing. */
function stateOf(days: Readonly<Partial<Record<(typeof STATES)[number], string | undefined>>>): Incident['state'] {
  return STATES.findLast((state) => days[state] !== undefined) ?? 'reported';
}

const STATES = ['confirmed', 'appealed', 'upheld', 'revoked'] as const;

/** A plan works without pay: only where the year has people with pay, those of its incidents must be among them. */
function linkPerson(
  id: string,
  year: number,
  origin: Origin,
  { people }: Payroll,
  { references }: ResolveContext,
): void {
  const known = people.filter((person) => person.year === year);
  if (known.length > 0) references.toConfidentialId<Person>(id, 'person', origin, () => known);
}
