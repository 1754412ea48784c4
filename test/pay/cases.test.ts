import { join } from 'node:path';
import schema from '../../schemas/reports/pay.schema.json';
import { complaints } from '../reports/sample';
import { hoshin } from '../support/run-cli';

/** Cases on which pay was wrong once: test/pay/cases/. */

interface Data {
  readonly people: readonly Readonly<Record<string, unknown>>[];
  readonly totals: readonly Readonly<Record<string, unknown>>[];
  readonly pools: readonly { readonly shares: readonly Readonly<Record<string, unknown>>[] }[];
}

const print = async (name: string, format: string, argv: readonly string[]): Promise<string> =>
  (await hoshin([...argv, '-f', format, join(__dirname, 'cases', name)])).out;

const text = (name: string, ...argv: string[]): Promise<string> => print(name, 'markdown', argv);

async function pay(name: string, ...argv: string[]): Promise<Data> {
  const data = JSON.parse(await print(name, 'json', ['pay', ...argv])) as Data;
  expect(complaints(schema, data)).toEqual([]);
  return data;
}

const first = async (name: string, ...argv: string[]): Promise<Readonly<Record<string, unknown>>> =>
  (await pay(name, ...argv)).people[0]!;

describe('appeals', () => {
  test('closed months stay as they were, repetitions included', async () => {
    for (const [month, deduction] of [
      ['2026-01', 50],
      ['2026-02', 100],
      ['2026-03', 150],
      ['2026-04', 0],
      ['2026-11', 100],
    ] as const)
      expect(await first('appeals', month)).toMatchObject({ deduction, refunds: [] });
  });

  test('a revocation is paid back in the month after it, with what its repetitions were escalated by', async () => {
    expect(await first('appeals', '2026-05')).toMatchObject({
      refunds: [{ incident: 'i1', month: '2026-01', repeats: ['2026-02', '2026-03'], amount: 50 + 50 + 50 }],
    });
    expect(await text('appeals', 'pay', '2026-05')).toContain(
      'revoked; charged in 2026-01, as were later cases as repetitions in 2026-02, 2026-03',
    );
  });
});

test('the order in which the items of an act are written changes nothing', async () => {
  const { people } = await pay('order-of-items', '2026-03');
  const [li, wu] = people.map(({ incidents, deduction, pay: paid }) => [
    (incidents as { item: string; amount: number }[]).map(({ item, amount }) => [item, amount]),
    deduction,
    paid,
  ]);
  expect(li).toEqual([[['site-order', 200]], 150, 0]);
  expect(wu).toEqual(li);
  expect(await text('order-of-items', 'pay', '2026-03')).toContain('200.00; the whole monthly part for “False data”');
});

test('repetitions are counted over the calendar year of the act, whatever the fiscal year, and the sheet says so', async () => {
  expect(await first('repeats-over-years', '2026-05')).toMatchObject({ deduction: 100, incidents: [{ time: 2 }] });
  expect(await text('repeats-over-years', 'pay', '2026-05')).toContain('(no. 2 of the calendar year 2026)');
});

test('an incident that is revoked in the last month of the year is paid back in the settlement of that year, besides it', async () => {
  expect((await pay('december', '2027-01')).people).toMatchObject([{ refunds: [] }]);
  expect(await first('december', '2026')).toMatchObject({
    due: 12000,
    settlement: 4800,
    refunds: [{ incident: 'i4', month: '2026-11', amount: 100 }],
  });
  expect(await text('december', 'pay', '2026')).toContain(
    'Li Na: 100.00 is paid back besides the settlement for i4 (revoked; charged in 2026-11).',
  );
});

describe('transfers', () => {
  test('the sheet of a month is of whoever is in the department in that month', async () => {
    const idsIn = async (...argv: string[]): Promise<unknown[]> =>
      (await pay('transfers-and-pools', ...argv)).people.map(({ id }) => id);
    expect(await idsIn('2026-03', '--department', 'a')).toEqual(['x', 'z']);
    expect(await idsIn('2026-12', '--department', 'a')).toEqual(['y']);
    expect(await idsIn('2026', '--department', 'a')).toEqual(['x', 'y', 'z']);
  });

  test('departments are totalled by the stretches in them, people listed where they are on the last day', async () => {
    const { people, totals } = await pay('transfers-and-pools', '2026');
    expect(people.map(({ id, department }) => [id, department])).toEqual([
      ['x', 'b'],
      ['y', 'a'],
      ['z', 'a'],
    ]);
    expect(totals.map(({ department, due, prepaid }) => [department, due, prepaid])).toEqual([
      ['a', 11000 + 1000 + 11000, 6600 + 600 + 6600],
      ['b', 1000 + 11000, 600 + 6600],
      [null, 35000, 21000],
    ]);
    const inA = await pay('transfers-and-pools', '2026', '--department', 'a');
    expect(inA.totals).toMatchObject([
      { department: 'a', due: 23000, prepaid: 13800, settlement: 9200 },
      { department: null, due: 23000 },
    ]);
  });

  test('away and back is three stretches, each a line of the sheet, and money is rounded once', async () => {
    expect(await first('transfer-back', '2026')).toMatchObject({
      department: 'a',
      stretches: [
        { department: 'a', from: '2026-01', months: 3 },
        { department: 'b', from: '2026-04', months: 4 },
        { department: 'a', from: '2026-08', months: 5 },
      ],
    });
    const lines = (await text('transfer-back', 'pay', '2026')).split('\n').filter((line) => /, from 2026/.test(line));
    expect(
      lines.map((line) =>
        line
          .split('|')[1]!
          .replace(/&emsp;|\s+/g, ' ')
          .trim(),
      ),
    ).toEqual(['Alpha, from 2026-01', 'Beta, from 2026-04', 'Alpha, from 2026-08']);
  });

  test('a pool is shared by the months in its departments', async () => {
    const { pools } = await pay('transfers-and-pools', '2026');
    expect(pools[0]!.shares).toEqual([
      { person: 'x', part: 11000, amount: 478.26 },
      { person: 'y', part: 1000, amount: 43.48 },
      { person: 'z', part: 11000, amount: 478.26 },
    ]);
    const back = await pay('transfer-back', '2026');
    expect(back.pools[0]!.shares).toMatchObject([{ person: 'li', part: 8000, amount: 1000 }]);
  });

  test('explain tells nobody’s share but the person’s own', async () => {
    const explained = await text('transfers-and-pools', 'explain', 'pay/y', '2026');
    expect(explained).toContain('12000 × 1 × 1 / 12 = 1000');
    expect(explained).toContain('1000 × 1000 / 23000 → 43.48');
    expect(explained).not.toMatch(/11000|478\.26/);
  });
});

describe('a first half that was corrected after it was paid', () => {
  test('what was recorded as paid stands, and the settlement says what it contains as correction', async () => {
    const recorded = await first('half-recorded', '2026');
    expect(recorded).toMatchObject({
      due: 80000,
      firstHalf: 11999.98,
      prepaid: 44000.02,
      settlement: 35999.98,
      corrections: [{ period: '2026-H1', amount: 12000 }],
    });
    expect(await text('half-recorded', 'pay', '2026')).toContain(
      'Li Na: the settlement contains +12,000.00 as correction of the first half, for which 11,999.98 was paid.',
    );
  });

  test('nothing is a correction where nothing is recorded', async () => {
    expect(await first('half-corrected', '2026')).toMatchObject({ due: 80000, corrections: [] });
  });
});
