import fc from 'fast-check';
import { DEFAULT_PAY_POLICY } from '../../src/model/pay-policy';
import type { Department, Incident, Link, NegativeItem, Person, Plan, Pool } from '../../src/model/types';
import { monthlySheet } from '../../src/pay/monthly-sheet';
import { shareOut } from '../../src/pay/pools';
import { settlePlan } from '../../src/pay/settle-plan';
import { decimal, fixed, isNegative, round, sum, ZERO, type Decimal } from '../../src/util/decimal';
import { buildPlan, period } from '../support/build-plan';
import { runs } from '../support/runs';

/**
 * Invariants of pay over random people: joiners, leavers, transfers, odd amounts, part months, recorded advances,
 * incidents.
 */

const RUNS = runs(200);

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

const cents = (max: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: 0, max }).map((amount) => decimal(amount).div(100));
const part = fc.integer({ min: 0, max: 100 }).map((percent) => decimal(percent).div(100));
const month = fc.integer({ min: 1, max: 12 }).map((index) => period(`2026-${String(index).padStart(2, '0')}`));
const day = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const unit = fc.constantFrom(...DEPARTMENTS).map((to): Link<Department> => ({ to, origin }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const person: fc.Arbitrary<Person> = fc
  .record({
    annual: cents(30_000_000),
    monthly: cents(500_000),
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
      maxLength: 2,
    }),
    paid: fc.uniqueArray(fc.record({ period: month, amount: cents(900_000) }), {
      selector: (one) => one.period.text,
      maxLength: 3,
    }),
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
    fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), cents(100_000_000), (some, amount) => {
      const people = some.map((one, i) => ({ ...one, id: `p${i}` }));
      const pool: Pool = { id: 'pool', year: 2026, name: 'Pool', amount, departments: [], origin };
      const { shares } = shareOut(pool, settle(planOf(people), '2026'));
      const total = sum(shares.map((share) => share.amount));
      const hasParts = shares.some(({ part: own }) => !own.equals(ZERO));
      expect(fixed(total, 6)).toBe(fixed(hasParts ? amount : ZERO, 6));
    }),
    { numRuns: RUNS / 4 },
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

const incident: fc.Arbitrary<Incident> = fc
  .record({
    on: day,
    items: fc.uniqueArray(fc.constantFrom(...ITEMS), { minLength: 1, maxLength: 3 }),
    confirmed: day,
    revoked: maybe(day),
  })
  .map(({ on, items, confirmed, revoked }) => ({
    id: 'i',
    year: 2026,
    on,
    person: 'p',
    confirmed: confirmed < on ? on : confirmed,
    origin,
    items: items.map((target) => ({ to: target.id, target, origin })),
    ...(revoked !== undefined && revoked >= confirmed && revoked >= on
      ? { state: 'revoked' as const, revoked }
      : { state: 'confirmed' as const }),
  }));

const MONTHS = Array.from({ length: 12 }, (_, i) => period(`2026-${String(i + 1).padStart(2, '0')}`));

test('a deduction stays within its cap, pay above 0, and what is paid back within what was deducted', () => {
  fc.assert(
    fc.property(person, fc.array(incident, { maxLength: 10 }), part, (one, some, monthlyCap) => {
      const incidents = some.map((entry, i) => ({ ...entry, id: `i${i}` }));
      const plan = planOf([one], { monthlyCap, pointValue: decimal('12.34') }, { incidents });
      const sheets = MONTHS.map((at) => monthlySheet(one, at, plan));
      for (const { deduction, monthly, pay, charges } of sheets) {
        const whole = charges.some(({ penalty }) => penalty.type === 'monthZero');
        expect(deduction.gt(whole ? monthly : round(monthly.mul(monthlyCap), 2))).toBe(false);
        expect(isNegative(pay)).toBe(false);
        expect(fixed(pay.add(deduction), 6)).toBe(fixed(monthly, 6));
      }
      const [deducted, refunded] = [
        sum(sheets.map(({ deduction }) => deduction)),
        sum(sheets.flatMap(({ refunds }) => refunds.map(({ amount }) => amount))),
      ];
      expect(refunded.gt(deducted)).toBe(false);
      for (const refund of sheets.flatMap(({ refunds }) => refunds)) expect(isNegative(refund.amount)).toBe(false);
    }),
    { numRuns: RUNS },
  );
});

test('the order in which incidents and people are written changes no amount', () => {
  fc.assert(
    fc.property(person, fc.array(incident, { minLength: 2, maxLength: 6 }), (one, some) => {
      const incidents = some.map((entry, i) => ({ ...entry, id: `i${i}` }));
      const amounts = (list: readonly Incident[]): string[] =>
        MONTHS.map((at) => fixed(monthlySheet(one, at, planOf([one], {}, { incidents: list })).total, 4));
      expect(amounts([...incidents].reverse())).toEqual(amounts(incidents));
    }),
    { numRuns: RUNS / 4 },
  );
});
