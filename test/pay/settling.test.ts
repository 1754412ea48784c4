import { monthsOf } from '../../src/calendar/fiscal-year';
import { parsePeriod } from '../../src/calendar/period';
import {
  monthlySheets,
  portionsOf,
  postsOf,
  settledIn,
  settlePlan,
  yearPay,
  type SettledPlan,
  type Settlement,
} from '../../src/pay';
import { sharePool } from '../../src/pay/pool';
import { refundsInYear } from '../../src/pay/refunds';
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

describe('what was paid before', () => {
  const settled = (changes: Changes, id: string, period = '2026'): Settlement =>
    settle(mill(changes), period, [id]).settlements[0]!;

  test('a shortfall that the advances are too small for is settled at the end of the year', () => {
    const { advances, prepaid } = settled([['offset: 100', 'offset: 9999']], 'part');
    expect(advances.map(({ paid, offset }) => plain(paid.add(offset)))).toEqual([
      '0',
      '0',
      '416.67',
      '833.33',
      '416.67',
      '0',
      '833.33',
      '833.33',
      '833.33',
      '833.33',
      '0',
      '0',
    ]);
    expect(plain(prepaid)).toBe('9999');
    expect(settled([...HALVES, ['offset: 100', 'offset: 9999']], 'part', '2026-H1').prepaid).toEqual(
      decimal('1666.67'),
    );
  });

  test('the payment of the first half is no part of what was paid before it', () => {
    const recorded: Changes = [...HALVES, ['monthly: 1000, left', 'monthly: 1000, paid: {2026-H1: -900}, left']];
    expect(settled(recorded, 'gone', '2026-H1').firstHalf).toBeUndefined();
    expect(plain(settled(recorded, 'gone').firstHalf!)).toBe('-900');
  });

  test('a first half that is recorded counts, also where its score is not there', () => {
    const { firstHalf, correction } = settled(
      [
        ...HALVES,
        ['2026-H1: 75.5, ', ''],
        ['annual: 24001, monthly: 1000', 'annual: 24001, monthly: 1000, paid: {2026-H1: 7}'],
      ],
      'short',
    );
    expect([plain(firstHalf!), correction]).toEqual(['7', undefined]);
  });
});

describe('what is paid back', () => {
  const late = (id: string, on: string, more = 'state: confirmed'): string =>
    `  - {id: ${id}, on: ${on}, person: short, items: [late], ${more}, confirmed: ${on}}\n`;
  const revoked = (day: string): string => `state: revoked, revoked: ${day}`;
  const withIncidents = (...lines: readonly string[]): Plan =>
    mill([['incidents:\n', `incidents:\n${lines.join('')}`]]);
  const monthsOfShort = (plan: Plan): readonly string[] =>
    ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'].map((text) => {
      const sheet = monthlySheets(plan, parsePeriod(text)!).find(({ person }) => person.id === 'short')!;
      return `${plain(sheet.deduction)} ${sheet.refunds.map(({ incident, amount }) => `${incident.id} ${plain(amount)}`).join()}`;
    });

  test('a case is no repetition of one that was revoked in its month or before', () => {
    const first = late('a', '2026-01-10', revoked('2026-03-20'));
    const rest = ['2026-02-10', '2026-03-10', '2026-04-10'].map((on, i) => late(`b${i}`, on));
    expect(monthsOfShort(withIncidents(first, ...rest))).toEqual(['50 ', '100 ', '100 ', '150 a 100', '0 ']);
  });

  test('is told in the order of the revocations, each without those before it', () => {
    const plan = withIncidents(
      late('a', '2026-01-10', revoked('2026-03-21')),
      late('b', '2026-01-11', revoked('2026-03-20')),
      late('c', '2026-02-10'),
    );
    expect(monthsOfShort(plan)).toEqual(['150 ', '150 ', '0 ', '0 b 150,a 100', '0 ']);
  });

  test('is nothing for a month without pay', () => {
    const before = withIncidents(late('a', '2025-12-10', revoked('2026-02-20')), late('b', '2026-01-10'));
    expect(monthsOfShort(before)).toEqual(['50 ', '0 ', '0 ', '0 ', '0 ']);
  });

  test('stands on the sheet of somebody who is gone, as does a charge', () => {
    const listed = (month: string): readonly string[] =>
      monthlySheets(
        mill([
          [
            'incidents:\n',
            `incidents:\n${late('a', '2026-06-10', revoked('2026-07-20'))}${late('b', '2026-09-10')}`.replaceAll(
              'person: short',
              'person: gone',
            ),
          ],
        ]),
        parsePeriod(month)!,
      ).map(({ person }) => person.id);
    expect(['2026-07', '2026-08', '2026-09', '2026-10'].map((month) => listed(month).includes('gone'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('in a year is that of the year’s last month alone', () => {
    const both = mill([
      [
        'kind: incidents\n',
        'kind: pay\nyear: 2027\npeople: [{id: whole, name: Whole year, department: line, annual: 24000, monthly: 1001}]\n---\nkind: incidents\n',
      ],
    ]);
    const refunds = (year: number): readonly string[] =>
      refundsInYear(
        both.payroll.people.find((one) => one.id === 'whole' && one.year === year)!,
        both,
      ).map(({ incident }) => incident.id);
    expect([refunds(2026), refunds(2027)]).toEqual([['i9'], []]);
  });
});

test('a pool gives the cents that are left to the first of equal parts, and needs a part', () => {
  const shares = (amount: string, ...parts: readonly number[]): string[] =>
    sharePool(decimal(amount), parts.map(decimal)).map((share) => plain(share));
  expect(shares('0.02', 1, 1, 1)).toEqual(['0.01', '0.01', '0']);
  expect(shares('100', 1, 2)).toEqual(['33.33', '66.67']);
  expect(() => shares('100', 0)).toThrow(new RangeError('The parts of a pool total nothing.'));
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

  const figures = (changes: Changes): readonly string[] => {
    const [moved] = settle(mill(changes), '2026', ['moved']).settlements;
    return portionsOf(moved!).map(({ department, months, annual, due, prepaid, settlement }) =>
      [department.to, ...[months, annual, due, prepaid, settlement].map((one) => plain(one))].join(' '),
    );
  };

  test('have the advances of their months, and of last year’s shortfall what was kept of these', () => {
    expect(figures([])).toEqual(['yard 6 12000 3584.4 7400 -3815.6', 'line 6 12000 10810.8 8400 2410.8']);
    const back =
      'monthly: 1000, offset: 1300, transfers: [{department: line, from: 2026-03}, {department: yard, from: 2026-10}]';
    expect(figures([['monthly: 1000, transfers: [{department: line, from: 2026-07}]', back]])).toEqual([
      'yard 2 4000 1194.8 2408.34 -1213.54',
      'line 7 14000 12612.6 9408.34 3204.26',
      'yard 3 6000 1792.2 4200 -2407.8',
    ]);
  });

  test('have what was paid back after the first half by their months in it', () => {
    const recovered: Changes = [...HALVES, ['shortfall: offset', 'shortfall: recover']];
    expect(figures(recovered)).toEqual(['yard 6 12000 3584.4 3584.4 0', 'line 6 12000 10810.8 8400 2410.8']);
    expect(figures([...recovered, ['from: 2026-07', 'from: 2026-05']])).toEqual([
      'yard 4 8000 2389.6 3662.13 -1272.53',
      'line 8 16000 14414.4 10731.07 3683.33',
    ]);
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
      'whole 8408.55 16800 21621.6 4821.6 521.74',
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
      'whole 8408.55 16800   ',
    ]);
    expect(yearPay(mill(without('yard')), 2026)!.isSettled).toBe(false);
  });

  test('is none where nobody is paid', () => expect(yearPay(mill(), 2027)).toBeUndefined());
});
