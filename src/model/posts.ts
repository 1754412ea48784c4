import { monthOfDay } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { superiorsOf } from './superiors';
import type { Department, Incident, Link, Payroll, Person, Pool, Post, Scorecard } from './types';

/** The post of a person in a month: that of the last transfer until then, else the first one. */
export function postIn({ department, scorecard, transfers }: Person, month: Period): Post {
  const past = transfers.filter(({ from }) => from.text <= month.text);
  const own = past.findLast((transfer) => transfer.scorecard)?.scorecard ?? scorecard;
  return { department: past.at(-1)?.department ?? department, ...(own && { scorecard: own }) };
}

/** A department and those above it, the nearest first and `company` last. */
export const departmentsAbove = ({ to, target }: Link<Department>): readonly string[] => [
  ...new Set([to, ...superiorsOf(target)]),
];

/** A department's scorecard, then those above it, the nearest first. */
export function scorecardsAbove(
  department: Link<Department>,
  year: number,
  scorecards: readonly Scorecard[],
): readonly Scorecard[] {
  return departmentsAbove(department).flatMap(
    (id) => scorecards.find((scorecard) => scorecard.id === id && scorecard.year === year) ?? [],
  );
}

/** The department in which an incident is counted; undefined when nothing says which. */
export function departmentOf(
  { department, person, year, on }: Incident,
  { people }: Payroll,
): Link<Department> | undefined {
  const known = people.find((one) => one.id === person && one.year === year);
  return department ?? (known && postIn(known, monthOfDay(on)).department);
}

/** The scorecards that an incident concerns, the nearest first: the person's own, the department's, those above. */
export function scorecardsFor(
  incident: Incident,
  payroll: Payroll,
  scorecards: readonly Scorecard[],
): readonly Scorecard[] {
  const { person, year, on } = incident;
  const known = payroll.people.find((one) => one.id === person && one.year === year);
  const own = known && postIn(known, monthOfDay(on)).scorecard;
  const links = [...(own ? [own] : []), departmentOf(incident, payroll) ?? { to: 'company', origin: incident.origin }];
  return [...new Set(links.flatMap((link) => scorecardsAbove(link, year, scorecards)))];
}

/** Tests whether a post shares a pool: it is in one of its departments or below. */
export function isIn({ department }: Post, { departments }: Pool): boolean {
  const above = departmentsAbove(department);
  return departments.length === 0 || departments.some((one) => above.includes(one.to));
}
