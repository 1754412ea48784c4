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
  { items, department, evidence, note, confirmed, revoked, ...raw }: RawIncident,
  year: number,
  origin: Origin,
  { negativeList, payroll, building }: Known,
): Incident {
  linkPerson(raw.person, year, inside(origin, 'person'), payroll, building);
  return {
    ...raw,
    year,
    origin,
    ...(department !== undefined && { department: linkUnit(department, inside(origin, 'department'), building) }),
    ...defined({ confirmed, revoked, evidence, note }),
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
