import { parsePeriod } from '../calendar/period';
import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import type { PlanDocument } from '../schema/plan-document';
import { compareText, sortBy } from '../util/compare';
import { decimal, ZERO } from '../util/decimal';
import { defined } from '../util/defined';
import type { ResolveContext } from './resolve-context';
import type { RawPay, RawPerson } from './raw';
import { linkUnit } from './resolve-scorecard';
import { share } from './share';
import type { Amounts, Department, Payroll, Person, Pool, Post } from './types';

/** All documents of `kind: pay` as one. */
export function resolvePayroll(documents: readonly PlanDocument<'pay'>[], building: ResolveContext): Payroll {
  const read = documents.map(({ data, origin }) => readDocument(data, origin, building));
  const inOrder = <T extends Person | Pool>(items: readonly T[]): readonly T[] =>
    sortBy(items, ({ year, id }) => `${year} ${id}`);
  return { people: inOrder(read.flatMap(({ people }) => people)), pools: inOrder(read.flatMap(({ pools }) => pools)) };
}

function readDocument({ year, people = [], pools = [] }: RawPay, origin: Origin, building: ResolveContext): Payroll {
  return {
    people: people.map((raw, i) =>
      resolvePerson(raw, year, inside(origin, 'people', originalIndex(people, i)), building),
    ),
    pools: pools.map(({ id, name, amount, departments = [] }, i) => {
      const at = inside(origin, 'pools', originalIndex(pools, i));
      const links = departments.map((department, j) =>
        linkUnit(department, inside(at, 'departments', originalIndex(departments, j)), building),
      );
      return { id, year, name, amount: decimal(amount), departments: links, origin: at };
    }),
  };
}

function resolvePerson(raw: RawPerson, year: number, origin: Origin, building: ResolveContext): Person {
  const { id, name, annual, monthly, salary, prepay, joined, left, attended = {}, paid = {}, offset } = raw;
  return {
    id,
    year,
    name,
    origin,
    ...resolvePost(raw, origin, building),
    annual: resolveAmounts(annual, inside(origin, 'annual')),
    monthly: resolveAmounts(monthly, inside(origin, 'monthly')),
    salary: salary === undefined ? ZERO : decimal(salary),
    ...defined({ joined, left, prepay: prepay === undefined ? undefined : share(prepay) }),
    attended: byPeriod(attended, inside(origin, 'attended')).map(({ value, ...at }) => ({ ...at, days: value })),
    transfers: resolveTransfers(raw.transfers, inside(origin, 'transfers'), building),
    paid: byPeriod(paid, inside(origin, 'paid')).map(({ value, ...at }) => ({ ...at, amount: decimal(value) })),
    offset: offset === undefined ? ZERO : decimal(offset),
  };
}

function resolveAmounts(raw: RawPerson['annual'], origin: Origin): Amounts {
  if (typeof raw === 'number') return [{ amount: decimal(raw), origin }];
  const [first, ...others] = byPeriod(raw, origin).map(({ period, value, origin: at }) => ({
    from: period,
    amount: decimal(value),
    origin: at,
  }));
  return first ? [first, ...others] : [{ amount: ZERO, origin }];
}

function resolvePost(
  { department, scorecard }: Pick<RawPerson, 'department' | 'scorecard'>,
  origin: Origin,
  building: ResolveContext,
): Post {
  const { references, departments } = building;
  return {
    department: linkUnit(department, inside(origin, 'department'), building),
    ...(scorecard !== undefined && {
      scorecard: references.toId<Department>(scorecard, 'department', inside(origin, 'scorecard'), () => departments),
    }),
  };
}

function resolveTransfers(
  raws: RawPerson['transfers'] = [],
  origin: Origin,
  building: ResolveContext,
): Person['transfers'] {
  const transfers = raws.map((raw, i) => {
    const at = inside(origin, originalIndex(raws, i));
    return { ...resolvePost(raw, at, building), from: parsePeriod(raw.from)!, origin: at };
  });
  return sortBy(transfers, ({ from }) => from.text);
}

const byPeriod = (values: Readonly<Record<string, number>>, origin: Origin) =>
  Object.entries(values)
    .sort(([a], [b]) => compareText(a, b))
    .map(([text, value]) => ({ period: parsePeriod(text)!, value, origin: inside(origin, text) }));
