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
