import { first, pay, PERSON, run, type Spec } from '../support/pay-plan';

/** Annual and monthly parts that change inside the year (spec 04.2). */

const RAISED = {
  ...PERSON,
  annual: { '2026-01': 60000, '2026-07': 72000 },
  monthly: { '2026-01': 1500, '2026-07': 1800 },
};

test('what is due and prepaid goes by months, and the annual part of the data is the mean', async () => {
  expect(await first({ people: [RAISED] }, '2026')).toMatchObject({
    annual: 66000,
    annualFrom: [
      { from: '2026-01', amount: 60000 },
      { from: '2026-07', amount: 72000 },
    ],
    months: 12,
    coefficient: 0.928,
    due: 61248,
    prepaid: 39600,
    settlement: 21648,
  });
  expect(await first({ people: [PERSON] }, '2026')).not.toHaveProperty('annualFrom');
});

test('each month has its own advance and monthly part; the order of the months that are written changes nothing', async () => {
  const turned = { ...RAISED, annual: { '2026-07': 72000, '2026-01': 60000 } };
  for (const people of [[RAISED], [turned]]) {
    expect(await first({ people }, '2026-06')).toMatchObject({ monthly: 1500, prepay: 3000, total: 4500 });
    expect(await first({ people }, '2026-07')).toMatchObject({ monthly: 1800, prepay: 3600, total: 5400 });
  }
});

test('with a transfer each stretch has its own months and amounts', async () => {
  const people = [{ ...RAISED, transfers: [{ department: 'sales', from: '2026-04' }] }];
  const spec: Spec = { scores: { production: 80, sales: 100 }, people };
  // (60000 × 3 × 0.6 + (60000 × 3 + 72000 × 6) × 1) / 12
  expect(await first(spec, '2026')).toMatchObject({ due: 60000, stretches: [{ due: 9000 }, { due: 51000 }] });
  expect((await run(spec, 'explain', 'pay/li-na', '2026')).out.replace(/\s+/g, ' ')).toMatch(
    /\(60000 × 3 × 0\.6 \+ \(60000 × 3 \+ 72000 × 6\) × 1\) \/ 12 = 60000/,
  );
});

test('a half counts its own months, part months their own amount, and a pool is shared by months', async () => {
  const half: Spec = {
    policy: { assessment: { results: 'half' } },
    scores: { production: [100, 100] },
    people: [RAISED],
  };
  expect(await first(half, '2026-H1')).toMatchObject({ due: 30000, prepaid: 18000, months: 6 });
  const joined = { ...RAISED, joined: '2026-07-17', attended: { '2026-07': 10 } };
  expect(await first({ people: [joined] }, '2026-07')).toMatchObject({ monthly: 900, prepay: 1800 });
  const people = [RAISED, { ...PERSON, id: 'chen-wei', annual: 66000 }];
  const { pools } = await pay({ people, pools: [{ id: 'a', name: 'A', amount: 1000 }] }, '2026');
  expect(pools[0]!.shares.map(({ amount }) => amount)).toEqual([500, 500]);
});

test('who joins inside the year needs no amount before', async () => {
  const joined = { ...PERSON, joined: '2026-04-01', annual: { '2026-04': 60000, '2026-10': 72000 } };
  const { annual, months, due } = await first({ people: [joined], scores: { production: 100 } }, '2026');
  expect({ annual, months, due }).toEqual({ annual: 64000, months: 9, due: 48000 });
});

test('the sheet says from when on what holds, in both languages', async () => {
  const say = async (...more: string[]): Promise<string> =>
    (await run({ people: [RAISED] }, 'pay', '2026', '-f', 'markdown', ...more)).out;
  expect(await say()).toContain(
    '- Li Na: the annual part is 60,000.00 from 2026-01, 72,000.00 from 2026-07, on average 66,000.00.',
  );
  expect(await say('--language', 'zh-CN')).toContain(
    '- Li Na：年度绩效工资自2026年1月起为60,000.00，自2026年7月起为72,000.00，平均66,000.00。',
  );
});

test.each([
  [
    { '2026-02': 60000 },
    'The amounts of a person begin in 2026-02, and the first month that needs one is 2026-01. [bad-value]',
  ],
  [
    { '2025-07': 60000, '2026-07': 72000 },
    'A period of a person lies in 2025, and the file is of 2026. [period-outside-year]',
  ],
  [{ '2026-Q1': 60000 }, '“…” is a quarter, and does not fit here. [bad-period]'],
  [{ '2026-13': 60000 }, 'There is no period “…”. [bad-period]'],
  [{}, 'A map does not fit here. [bad-value]'],
  [{ '2026-01': 60000.001 }, 'An amount of money has parts of a cent. [bad-value]'],
  [{ '2026-01': 60000, '2026-02': -1 }, '“…” does not fit here. [bad-value]'],
])('%j is an error at its place', async (annual, message) => {
  const { code, out } = await run({ people: [{ ...PERSON, annual }] }, 'check');
  expect(code).toBe(1);
  expect(out).toContain(message);
  expect(out).toMatch(/1 error/);
});

test('a monthly part that changes is weighed over the year', async () => {
  const check = async (july: number): Promise<string> =>
    (await run({ people: [{ ...PERSON, annual: 18000, monthly: { '2026-01': 1400, '2026-07': july } }] }, 'check')).out;
  expect(await check(1600)).not.toContain('monthly-part-outweighs');
  expect(await check(1601)).toContain('monthly-part-outweighs');
});
