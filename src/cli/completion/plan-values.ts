import { periodsOfYear } from '../../calendar/fiscal-year';
import { parsePeriod, UNITS } from '../../calendar/period';
import { say } from '../../model/text';
import type { Plan } from '../../model/types';
import { scorecardYears } from '../../model/walk';
import { addressesOf, type ExplainableItem } from '../../reports/explain/find';
import { candidates, type Candidate } from './candidate';

const MOST_WEEKS = 53;

/** Years, halves, quarters and months that there are scorecards of; weeks once a W is typed, as there are so many. */
export function periodsIn(plan: Plan, typed: string): readonly Candidate[] {
  return scorecardYears(plan).flatMap((year) => {
    if (/^\d{4}-W/.test(typed))
      return candidates(
        Array.from({ length: MOST_WEEKS }, (_, week) => `${year}-W${String(week + 1).padStart(2, '0')}`).filter(
          (week) => parsePeriod(week),
        ),
        'week',
      );
    return UNITS.flatMap((unit) =>
      unit === 'week'
        ? []
        : candidates(
            periodsOfYear(year, unit, plan.fiscalYear).map(({ text }) => text),
            unit,
          ),
    );
  });
}

/** The company, and departments and positions that have a scorecard. */
export function departmentsIn(plan: Plan): readonly Candidate[] {
  const names = new Map(
    [{ id: 'company', name: plan.name }, ...plan.departments].map(({ id, name }) => [
      id,
      say(name, plan.language, plan.language),
    ]),
  );
  return [...new Set(plan.scorecards.map(({ id }) => id))].map((id) => ({ value: id, help: names.get(id) ?? '' }));
}

/** A name by its address. */
type Addressed = readonly [address: string, name: string];

/** Addresses of whatever can be explained. */
export const addressesOfAll = (plan: Plan): readonly Addressed[] =>
  scorecardYears(plan).flatMap((year) =>
    [...addressesOf(plan, year)].map(([address, item]): Addressed => [address, nameOf(item, plan)]),
  );

/** Addresses of conditions and multipliers, as changes and the history name them. */
export const conditionsIn = (plan: Plan): readonly Addressed[] =>
  plan.scorecards.flatMap(({ id, conditions, multipliers }) =>
    Object.entries({ conditions, multipliers }).flatMap(([list, parts]) =>
      parts.map((part): Addressed => [`${id}/${list}.${part.id}`, say(part.name, plan.language, plan.language)]),
    ),
  );

/**
 * Addresses, level by level, as a plan may have tens of thousands: as many parts as are typed. The only one that is
 * left is offered with a slash as well, where something lies below it.
 */
export function addressesIn(all: readonly Addressed[], typed: string): readonly Candidate[] {
  const known = new Map(all);
  const depth = partsOf(typed);
  const level = [...levelOf(known.keys(), depth)].filter((address) => address.startsWith(typed));
  const found = level.map((value) => ({ value, help: known.get(value) ?? '' }));
  const [only] = level;
  const goesOn = level.length === 1 && [...known.keys()].some((address) => address.startsWith(`${only}/`));
  return goesOn ? [...found, { value: `${only}/`, help: 'what lies below it' }] : found;
}

const partsOf = (address: string): number => address.split('/').length;

const levelOf = (addresses: Iterable<string>, depth: number): ReadonlySet<string> =>
  new Set(
    [...addresses]
      .filter((address) => partsOf(address) >= depth)
      .map((address) => address.split('/').slice(0, depth).join('/')),
  );

function nameOf(item: ExplainableItem, plan: Plan): string {
  if (item.type !== 'scorecard') return say(item.name, plan.language, plan.language);
  return departmentsIn(plan).find(({ value }) => value === item.id)?.help ?? '';
}
