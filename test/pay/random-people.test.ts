import fc from 'fast-check';
import type { Period } from '../../src/calendar/period';
import { DEFAULT_PAY_POLICY } from '../../src/model/pay-policy';
import type { Amounts, Department, Incident, Link, NegativeItem, Person, Plan, Pool } from '../../src/model/types';
import { takesMonth } from '../../src/pay/monthly-pay';
import { monthlySheet } from '../../src/pay/monthly-sheet';
import { portionsOf } from '../../src/pay/portions';
import { shareOut } from '../../src/pay/pools';
import { refundsInYear } from '../../src/pay/refunds';
import { settlePlan } from '../../src/pay/settle-plan';
import { decimal, fixed, isNegative, ONE, round, sum, ZERO, type Decimal } from '../../src/util/decimal';
import { buildPlan, period } from '../support/build-plan';
import { runs } from '../support/runs';

/**
 * Invariants of pay over random people: joiners, leavers, transfers, odd amounts, part months, recorded payments,
 * incidents.
 */

const RUNS = runs(250);

const DEPARTMENTS = ['production', 'sales'];
const base = buildPlan({
  scorecards: DEPARTMENTS.map((id, i) => ({
    id,
    kpis: [
      {
        id: 'k',
        target: 100,
        frequency: 'half',
        aggregate: 'last',
        actuals: { '2026-H1': 97 - i * 20, '2026-H2': 88 + i * 7 },
      },
    ],
  })),
  policy: { results: 'half' },
});
const { origin } = base;
const MONTHS = Array.from({ length: 12 }, (_, i) => period(`2026-${String(i + 1).padStart(2, '0')}`));

const cents = (max: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: 0, max }).map((amount) => decimal(amount).div(100));
const part = fc.integer({ min: 0, max: 100 }).map((percent) => decimal(percent).div(100));
const month = fc.integer({ min: 1, max: 12 }).map((index) => period(`2026-${String(index).padStart(2, '0')}`));
const day = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const unit = fc.constantFrom(...DEPARTMENTS).map((to): Link<Department> => ({ to, origin }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** One amount for the whole year, or several, each from a month on. */
const amounts = (most: number): fc.Arbitrary<Amounts> =>
  fc
    .record({ first: cents(most), later: fc.uniqueArray(fc.record({ from: month, amount: cents(most) }), LATER) })
    .map(({ first, later }) => {
      const [january, ...others] = later.map((one) => ({ ...one, origin })).sort((a, b) => a.from.index - b.from.index);
      return january ? [{ ...january, from: MONTHS[0]! }, ...others] : [{ amount: first, origin }];
    });

const LATER = { selector: ({ from }: { readonly from: Period }) => from.text, maxLength: 3 };

const person: fc.Arbitrary<Person> = fc
  .record({
    annual: amounts(30_000_000),
    monthly: amounts(500_000),
    department: unit,
    prepay: maybe(part),
    offset: fc.oneof(fc.constant(ZERO), cents(1_000_000)),
    joined: maybe(day),
    left: maybe(day),
    attended: fc.uniqueArray(fc.record({ period: month, days: fc.integer({ min: 0, max: 28 }) }), {
      selector: (one) => one.period.text,
      maxLength: 3,
    }),
    transfers: fc.uniqueArray(fc.record({ department: unit, from: month }), {
      selector: ({ from }) => from.text,
      maxLength: 3,
    }),
    paid: fc.uniqueArray(
      fc.record({ period: fc.oneof(month, fc.constant(period('2026-H1'))), amount: cents(900_000) }),
      {
        selector: (one) => one.period.text,
        maxLength: 3,
      },
    ),
  })
  .map(({ joined, left, prepay, attended, transfers, paid, ...rest }) => ({
    id: 'p',
    year: 2026,
    name: 'P',
    salary: ZERO,
    origin,
    ...rest,
    ...(prepay && { prepay }),
    ...(joined !== undefined && { joined }),
    ...(left !== undefined && left >= (joined ?? '') && { left }),
    attended: attended.map((one) => ({ ...one, origin })),
    transfers: transfers.map((one) => ({ ...one, origin })).sort((a, b) => a.from.index - b.from.index),
    paid: paid.map((one) => ({ ...one, origin })),
  }));

const planOf = (
  people: readonly Person[],
  more: Partial<Plan['policy']['pay']> = {},
  rest: Partial<Plan> = {},
): Plan => ({
  ...base,
  ...rest,
  policy: { ...base.policy, ...rest.policy, pay: { ...DEFAULT_PAY_POLICY, ...more } },
  payroll: { people, pools: [] },
});

const settle = (plan: Plan, text: string) => settlePlan(plan, period(text), { selects: () => true }).settlements;

test('prepaid and settlement total what is due, to the cent, after the half and the year', () => {
  fc.assert(
    fc.property(person, fc.constantFrom('recover' as const, 'offset' as const, 'waive' as const), (one, shortfall) => {
      const plan = planOf([one], { shortfall });
      for (const { prepaid, settlement, due, shortfall: lack } of [
        ...settle(plan, '2026-H1'),
        ...settle(plan, '2026'),
      ]) {
        expect(fixed(prepaid.add(settlement), 6)).toBe(fixed(due, 6));
        expect(round(settlement, 2).equals(settlement)).toBe(true);
        if (lack && lack.monthly.length > 0) expect(fixed(sum(lack.monthly), 6)).toBe(fixed(settlement.neg(), 6));
      }
    }),
    { numRuns: RUNS },
  );
});

test('the shares of a pool total the pool, whoever shares it', () => {
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 6 }),
      cents(100_000_000),
      fc.array(unit, { maxLength: 1 }),
      (some, amount, departments) => {
        const people = some.map((one, i) => ({ ...one, id: `p${i}` }));
        const pool: Pool = { id: 'pool', year: 2026, name: 'Pool', amount, departments, origin };
        const { shares } = shareOut(pool, settle(planOf(people), '2026'));
        const total = sum(shares.map((share) => share.amount));
        const hasParts = shares.some(({ part: own }) => !own.equals(ZERO));
        expect(fixed(total, 6)).toBe(fixed(hasParts ? amount : ZERO, 6));
      },
    ),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});

const item = (
  id: string,
  penalty: NegativeItem['penalty'],
  effect: NegativeItem['effect'] = { type: 'none' },
): NegativeItem => ({ id, name: id, severity: 'minor', penalty, escalate: [decimal(1), decimal(3)], effect, origin });

const ITEMS = [
  item('share', { type: 'share', share: decimal('0.07') }),
  item('amount', { type: 'amount', amount: decimal('49.95') }),
  item('points', { type: 'points', points: decimal(3) }),
  item('zero', { type: 'amount', amount: ZERO }, { type: 'monthZero' }),
];

/** Days in their order, so that each may be left out. */
const incident: fc.Arbitrary<Incident> = fc
  .record({
    items: fc.uniqueArray(fc.constantFrom(...ITEMS), { minLength: 1, maxLength: 3 }),
    days: fc.array(day, { minLength: 5, maxLength: 5 }),
    course: fc.constantFrom(
      [],
      ['confirmed'],
      ['confirmed', 'revoked'],
      ['confirmed', 'appealed'],
      ['confirmed', 'appealed', 'upheld'],
      ['confirmed', 'appealed', 'revoked'],
      ['confirmed', 'appealed', 'upheld', 'revoked'],
    ),
  })
  .map(({ items, days, course }) => {
    const [on, ...later] = [...days].sort();
    return {
      id: 'i',
      year: 2026,
      on: on!,
      person: 'p',
      origin,
      items: items.map((target) => ({ to: target.id, target, origin })),
      state: 'confirmed',
      ...Object.fromEntries(course.map((key, i) => [key, later[i]])),
    };
  });

const numbered = (some: readonly Incident[]): readonly Incident[] => some.map((one, i) => ({ ...one, id: `i${i}` }));

/** The negative list is where the first of equal items is looked up. */
const withIncidents = (incidents: readonly Incident[]): Partial<Plan> => ({
  incidents,
  policy: { ...base.policy, negativeList: ITEMS },
});

test('a deduction stays within its cap, pay above 0, and what is paid back within what was deducted', () => {
  fc.assert(
    fc.property(person, fc.array(incident, { maxLength: 10 }), part, (one, some, monthlyCap) => {
      const plan = planOf([one], { monthlyCap, pointValue: decimal('12.34') }, withIncidents(numbered(some)));
      const sheets = MONTHS.map((at) => monthlySheet(one, at, plan));
      for (const { deduction, monthly, pay, charges } of sheets) {
        const whole = charges.some(({ penalty }) => takesMonth(penalty));
        expect(deduction.gt(whole ? monthly : round(monthly.mul(monthlyCap), 2))).toBe(false);
        expect(isNegative(pay)).toBe(false);
        expect(fixed(pay.add(deduction), 6)).toBe(fixed(monthly, 6));
      }
      const refunds = [...sheets.flatMap((sheet) => sheet.refunds), ...refundsInYear(one, plan)];
      const [deducted, refunded] = [
        sum(sheets.map(({ deduction }) => deduction)),
        sum(refunds.map(({ amount }) => amount)),
      ];
      expect(refunded.gt(deducted)).toBe(false);
      for (const { amount } of refunds) expect(isNegative(amount)).toBe(false);
    }),
    { numRuns: RUNS },
  );
});

/** All that a sheet says, without the plan's objects. */
const told = (one: Person, at: Period, plan: Plan): string => {
  const { charges, deduction, refunds, total } = monthlySheet(one, at, plan);
  return JSON.stringify({
    charges: charges.map(({ incident: { id }, item: { id: itemId }, time }) => [id, itemId, time]),
    refunds: refunds.map(({ incident: { id }, amount }) => [id, fixed(amount, 4)]),
    deduction: fixed(deduction, 4),
    total: fixed(total, 4),
  });
};

test('the order in which incidents and their items are written changes nothing', () => {
  fc.assert(
    fc.property(person, fc.array(incident, { minLength: 1, maxLength: 6 }), (one, some) => {
      const incidents = numbered(some);
      const turned = [...incidents].reverse().map((entry) => ({ ...entry, items: [...entry.items].reverse() }));
      const sheets = (list: readonly Incident[]): string[] =>
        MONTHS.map((at) => told(one, at, planOf([one], {}, withIncidents(list))));
      expect(sheets(turned)).toEqual(sheets(incidents));
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});

test('the sheet of a month that has ended stays the same, whatever days come later', () => {
  fc.assert(
    fc.property(person, fc.array(incident, { maxLength: 6 }), fc.integer({ min: 0, max: 11 }), (one, some, ended) => {
      const last = MONTHS[ended]!.text;
      const incidents = numbered(some);
      const sheets = (list: readonly Incident[]): string[] =>
        MONTHS.slice(0, ended + 1).map((at) => told(one, at, planOf([one], {}, withIncidents(list))));
      expect(sheets(incidents)).toEqual(sheets(incidents.flatMap((entry) => knownThen(entry, last))));
    }),
    { numRuns: RUNS },
  );
});

/** An incident as it stood at the end of a month: without its later days, or not there at all. */
function knownThen(entry: Incident, last: string): readonly Incident[] {
  const isLater = (value: string | undefined): boolean => value !== undefined && value.slice(0, 7) > last;
  if (isLater(entry.on)) return [];
  const { confirmed, appealed, upheld, revoked, ...rest } = entry;
  const days = Object.entries({ confirmed, appealed, upheld, revoked }).filter(
    ([, value]) => value !== undefined && !isLater(value),
  );
  return [{ ...rest, ...Object.fromEntries(days) }];
}

test('what is paid back for all revoked incidents is what they were charged with, repetitions included', () => {
  fc.assert(
    fc.property(person, fc.array(incident, { maxLength: 6 }), (one, some) => {
      const incidents = numbered(some);
      const total = (list: readonly Incident[]): Decimal => {
        const plan = planOf([one], {}, withIncidents(list));
        const sheets = MONTHS.map((at) => monthlySheet(one, at, plan));
        const refunds = [...sheets.flatMap((sheet) => sheet.refunds), ...refundsInYear(one, plan)];
        return sum(sheets.map(({ deduction }) => deduction)).sub(sum(refunds.map(({ amount }) => amount)));
      };
      expect(fixed(total(incidents), 4)).toBe(fixed(total(incidents.filter(({ revoked }) => !revoked)), 4));
    }),
    { numRuns: RUNS },
  );
});

test('the portions of departments total the settlement, and neighbouring stretches are of different posts', () => {
  fc.assert(
    fc.property(person, fc.constantFrom('2026-H1', '2026'), (one, text) => {
      const [settlement] = settle(planOf([one]), text);
      const portions = portionsOf(settlement!);
      for (const amount of ['due', 'prepaid', 'settlement', 'months'] as const)
        expect(fixed(sum(portions.map((portion) => portion[amount])), 6)).toBe(fixed(settlement![amount], 6));
      expect(
        settlement!.stretches.every(({ post }, i, all) => all[i + 1]?.post.department.to !== post.department.to),
      ).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('an amount that is written again for later months is the same as one for the year', () => {
  fc.assert(
    fc.property(person, fc.array(month, { maxLength: 3 }), cents(1_000_000), (one, later, amount) => {
      const texts = [...new Set(['2026-01', ...later.map(({ text }) => text)])].sort();
      const [first, ...others] = texts.map((text) => ({ from: period(text), amount, origin }));
      const told = (annual: Amounts): string => {
        const plan = planOf([{ ...one, annual, monthly: annual }]);
        const settled = settle(plan, '2026').map(({ due, prepaid, settlement }) => [due, prepaid, settlement]);
        const sheets = MONTHS.map((at) => monthlySheet({ ...one, annual, monthly: annual }, at, plan).total);
        return JSON.stringify([...settled.flat(), ...sheets].map((money) => fixed(money, 6)));
      };
      expect(told([first!, ...others])).toBe(told([{ amount, origin }]));
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});

test('what is due goes by months: at one coefficient it is that of the mean annual part, within a cent', () => {
  fc.assert(
    fc.property(person, (one) => {
      const still = { ...one, transfers: [] };
      const [settlement] = settle(planOf([still]), '2026');
      const [coefficient] = settlement!.stretches.map((stretch) => stretch.coefficient);
      const exact = settlement!.annual
        .mul(settlement!.months)
        .div(12)
        .mul(coefficient ?? ZERO);
      expect(exact.sub(settlement!.due).abs().lte(decimal('0.005'))).toBe(true);
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});

test('a weighted sum of equal coefficients is that coefficient, whatever the shares', () => {
  fc.assert(
    fc.property(person, part, (one, share) => {
      const told = (factors: Plan['policy']['pay']['factors']): string =>
        JSON.stringify(
          settle(planOf([one], { factors }), '2026').map(({ due, stretches }) =>
            [due, ...stretches.map(({ coefficient }) => coefficient)].map((value) => fixed(value, 6)),
          ),
        );
      const parts = [share, ONE.sub(share)].map((own) => ({ of: 'department' as const, share: own }));
      expect(told([{ parts, origin }])).toBe(told(['department']));
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});
