import { monthsOf } from '../../src/calendar/fiscal-year';
import { parsePeriod } from '../../src/calendar/period';
import { portionsOf, postsOf, settledIn, settlePlan, yearPay, type SettledPlan, type Settlement } from '../../src/pay';
import { splitOver } from '../../src/pay/stretches';
import type { Plan } from '../../src/model/types';
import { decimal, plain } from '../../src/util/decimal';
import { HALVES, mill, type Changes } from './mill';

/** Whose pay can be settled, and what it is waiting for. */

const ALL = ['whole', 'part', 'moved', 'short', 'gone'];

const settle = (plan: Plan, period = '2026', ids = ALL, asOf?: string): SettledPlan =>
  settlePlan(plan, parsePeriod(period)!, { asOf, selects: ({ id }) => ids.includes(id) });

const idsOf = (settlements: readonly Settlement[]): readonly string[] =>
  settlements.map(({ person }) => person.id).sort();

/** What is lacking, each with the key of the plan that it is for. */
const lacksOf = ({ lacking }: SettledPlan): readonly string[] =>
  lacking.map(({ factor, reason, origin }) => `${factor} ${reason} @ ${origin.path.join('.')}`);

const refusalsOf = ({ refusals }: SettledPlan): readonly string[] =>
  refusals.map(({ reason, kpi, periods }) => `${reason} ${kpi?.address} ${periods.map(({ text }) => text).join()}`);

const without = (department: string): Changes => [
  [new RegExp(`.*actuals, department: ${department}.*`), '{kind: actuals}'],
];

describe('a year', () => {
  test('is settled for those who are asked for, pools by the parts of everybody', () => {
    const { settlements, pools, waiting, refusals, lacking } = settle(mill(), '2026', ['whole', 'short']);
    expect(idsOf(settlements)).toEqual(['short', 'whole']);
    expect(pools.map(({ shares }) => shares.map(({ person }) => person.id).sort())).toEqual([
      ['moved', 'part', 'whole'],
    ]);
    expect([waiting, refusals, lacking]).toEqual([[], [], []]);
  });

  test('waits for what is missing, told once whoever is paid by it', () => {
    const made = settle(mill(without('yard')));
    expect(refusalsOf(made)).toEqual(['missing yard/k 2026']);
    expect([made.settlements, made.pools, made.waiting, made.lacking]).toEqual([[], [], [], []]);
  });

  test('does not wait for what others are paid by, but their pool does', () => {
    const { settlements, pools, waiting, refusals } = settle(mill(without('yard')), '2026', ['whole']);
    expect([idsOf(settlements), pools, refusals]).toEqual([['whole'], [], []]);
    expect(waiting.map(({ id }) => id)).toEqual(['bonus']);
  });

  test('tells each place that is missing', () => {
    expect(refusalsOf(settle(mill([...without('yard'), ...without('line')])))).toEqual([
      'missing yard/k 2026',
      'missing line/k 2026',
    ]);
  });

  test('is not settled by a scorecard that is not there, told once for each person', () => {
    const nobody = mill([[/scorecard: fitter, annual: 24000, monthly: 1001/, 'annual: 24000, monthly: 1001']]);
    const made = settle(nobody, '2026', ['whole', 'short']);
    expect(lacksOf(made)).toEqual(['person no-scorecard @ people.0.scorecard']);
    expect([made.settlements, made.pools]).toEqual([[], []]);
    expect(idsOf(settle(nobody, '2026', ['short']).settlements)).toEqual(['short']);
  });

  test('is not settled by the company where that has no scorecard', () => {
    const made = settle(
      mill([
        ['kind: scorecard\nyear', 'kind: scorecard\ndepartment: hall\nyear'],
        ['{kind: actuals, values', '{kind: actuals, department: hall, values'],
      ]),
      '2026',
      ['whole', 'gone'],
    );
    expect(lacksOf(made)).toEqual([
      'company no-scorecard @ people.4.department',
      'company no-scorecard @ people.0.department',
    ]);
  });

  test('is not settled by a scorecard in which nothing counts', () => {
    const na = mill([
      ['department: yard, values: {k: {2026: 60}}', 'department: yard, values: {k: {na: Sold, approvedBy: Cyd}}'],
    ]);
    expect(lacksOf(settle(na, '2026', ['short']))).toEqual(['department no-score @ people.3.department']);
  });

  test('leaves the people and the pools of another year alone', () => {
    const next = mill([
      [
        'kind: incidents\n',
        'kind: pay\nyear: 2027\npeople: [{id: new, name: New, department: line, annual: 1, monthly: 1}]\npools: [{id: later, name: Later, amount: 9, departments: [line]}]\n---\nkind: incidents\n',
      ],
    ]);
    const { settlements, pools } = settle(next, '2026', [...ALL, 'new']);
    expect(idsOf(settlements)).toEqual([...ALL].sort());
    expect(pools.map(({ pool }) => pool.id)).toEqual(['bonus']);
  });
});

describe('a half', () => {
  const byHalves = (policy: string): Plan =>
    mill([...HALVES, ['shortfall: offset, ', ''], ['partMonth: 10', `partMonth: 10, shortfall: ${policy}`]]);

  test('shares no pool, and waits only for where somebody worked in it', () => {
    const yardLater = mill([...HALVES, ...without('line')]);
    const made = settle(yardLater, '2026-H1', ['moved', 'gone']);
    expect([idsOf(made.settlements), made.pools, made.waiting]).toEqual([['gone', 'moved'], [], []]);
    expect(refusalsOf(settle(yardLater, '2026', ['moved']))).toEqual(['missing line/k 2026-H2']);
  });

  test('is needed for the year unless it is recorded as settled', () => {
    const late = [
      ...HALVES,
      ['department: yard, values: {k: {2026-H1: 60, ', 'department: yard, values: {k: {'],
    ] as const;
    expect(refusalsOf(settle(mill(late), '2026-H1', ['short']))).toEqual(['missing yard/k 2026-H1']);
    expect(refusalsOf(settle(mill(late), '2026', ['short']))).toEqual(['missing yard/k 2026-H1']);
  });

  test('is settled for all who can be', () => {
    const plan = mill([...HALVES, ...without('line')]);
    expect(idsOf(settledIn(plan, parsePeriod('2026-H1')!, '2026-07-20'))).toEqual(['gone', 'moved', 'short']);
  });

  test('keeps a shortfall for the year unless it is recovered', () => {
    const shortfalls = (policy: string, period: string, id: string): unknown => {
      const [one] = settle(byHalves(policy), period, [id]).settlements;
      return one!.shortfall && [one!.shortfall.policy, plain(one!.shortfall.amount), one!.shortfall.monthly.length];
    };
    expect(shortfalls('offset', '2026-H1', 'short')).toEqual(['yearEnd', '4815.81', 0]);
    expect(shortfalls('waive', '2026-H1', 'short')).toEqual(['yearEnd', '4815.81', 0]);
    expect(shortfalls('recover', '2026-H1', 'short')).toEqual(['recover', '4815.81', 0]);
    expect(shortfalls('offset', '2026', 'short')).toEqual(['offset', '9631.62', 12]);
    expect(shortfalls('offset', '2026', 'gone')).toEqual(['recover', '4815.6', 0]);
    expect(shortfalls('waive', '2026', 'gone')).toEqual(['waive', '0', 0]);
    expect(shortfalls('recover', '2026', 'short')).toEqual(['recover', '4815.81', 0]);
  });

  test('that was recovered is paid back by then', () => {
    const by = (policy: string): string[] => {
      const [short] = settle(byHalves(policy), '2026', ['short']).settlements;
      return [plain(short!.firstHalf!), plain(short!.prepaid)];
    };
    expect(by('recover')).toEqual(['-4815.81', '11984.91']);
    expect(by('offset')).toEqual(['0', '16800.72']);
  });
});

describe('portions', () => {
  const [none, one, two] = [decimal(0), decimal(1), decimal(2)];
  const split = (amount: number, ...parts: (typeof one)[]): string[] =>
    splitOver(decimal(amount), parts).map((share) => plain(share));

  test('follow the parts, to the cent, or fall on the last of those that have none', () => {
    expect(split(100, one, two)).toEqual(['33.33', '66.67']);
    expect(split(100, none, none, none)).toEqual(['0', '0', '100']);
    expect(split(100)).toEqual([]);
  });

  test('of somebody who never worked in the period are that of the last month’s department', () => {
    const away = mill([['left: 2026-06-30', 'left: 2025-06-30']]);
    const [gone] = settle(away, '2026', ['gone']).settlements;
    expect(portionsOf(gone!).map(({ department, months }) => [department.to, plain(months)])).toEqual([['yard', '0']]);
    const person = away.payroll.people.find(({ id }) => id === 'gone')!;
    expect(postsOf(person, parsePeriod('2026')!, away)).toHaveLength(1);
  });

  test('are those of the months in which somebody was there', () => {
    const plan = mill();
    const departments = (id: string, period: string): readonly string[] =>
      postsOf(
        plan.payroll.people.find((one) => one.id === id)!,
        parsePeriod(period)!,
        plan,
      ).map(({ department }) => department.to);
    expect(departments('moved', '2026-Q2')).toEqual(['yard', 'yard', 'yard']);
    expect(departments('moved', '2026-07')).toEqual(['line']);
    expect(departments('part', '2026-Q2')).toEqual(['line', 'line']);
    expect(monthsOf(parsePeriod('2026-Q2')!, plan.fiscalYear)).toHaveLength(3);
  });
});

describe('the pay of a year', () => {
  const rows = (plan: Plan, asOf?: string): unknown =>
    yearPay(plan, 2026, asOf)?.people.map(({ person, monthly, advances, due, settlement, pools }) =>
      [person.id, ...[monthly, advances, due, settlement, pools].map((one) => one && plain(one))].join(' '),
    );

  test('is of months, advances, settlement and pools', () => {
    expect(yearPay(mill(), 2026)!.isSettled).toBe(true);
    expect(rows(mill())).toEqual([
      'gone 6000 8400 3584.4 -4815.6 ',
      'moved 12000 15800 14395.2 -1404.8 260.87',
      'part 5980.97 4899.99 9009 4009.01 217.39',
      'short 12000 16800.72 7169.1 -9631.62 ',
      'whole 9409.55 16800 21621.6 4821.6 521.74',
    ]);
  });

  test('has no results before they are final', () => {
    const plan = mill();
    expect([yearPay(plan, 2026, '2026-12-30')!.isSettled, yearPay(plan, 2026, '2026-12-31')!.isSettled]).toEqual([
      false,
      true,
    ]);
    expect(rows(plan, '2026-12-30')).toEqual([
      'gone 6000 8400   ',
      'moved 12000 15800   ',
      'part 5980.97 4899.99   ',
      'short 12000 16800.72   ',
      'whole 9409.55 16800   ',
    ]);
    expect(yearPay(mill(without('yard')), 2026)!.isSettled).toBe(false);
  });

  test('is none where nobody is paid', () => expect(yearPay(mill(), 2027)).toBeUndefined());
});
