import explainSchema from '../../schemas/reports/explain-pay.schema.json';
import schema from '../../schemas/reports/pay.schema.json';
import { complaints, undescribed } from '../reports/sample';
import { hoshin } from '../support/run-cli';
import { first, pay, PERSON, planOf, run, type PayData, type Spec } from '../support/pay-plan';

/** Every line of the tables of spec 04, from plan files through the command line. */

const incident = (id: string, item: string | readonly string[], more: object = {}): object => ({
  id,
  on: `2026-03-${id.padStart(2, '0')}`,
  person: 'li-na',
  items: [item].flat(),
  state: 'confirmed',
  confirmed: '2026-03-31',
  ...more,
});

describe('the settlement of a year', () => {
  test('60,000 at a coefficient along the lines', async () => {
    expect(await first({}, '2026')).toMatchObject({
      coefficient: 0.928,
      due: 55680,
      prepaid: 36000,
      settlement: 19680,
      policy: null,
    });
    expect(await first({}, '2026-03')).toMatchObject({ prepay: 3000 });
  });

  test('the same by the table of grades', async () => {
    expect(
      await first(
        {
          policy: {
            grades: {
              bands: [
                { grade: 'B', from: 95, coefficient: 1 },
                { grade: 'E', from: 0, coefficient: 0 },
              ],
            },
          },
        },
        '2026',
      ),
    ).toMatchObject({ coefficient: 1, due: 60000, settlement: 24000 });
  });

  test.each([
    ['recover', { amount: 9600, monthly: [] }],
    ['offset', { amount: 9600, monthly: Array.from({ length: 12 }, () => 800) }],
    ['waive', { amount: 0, monthly: [] }],
  ])('48,000 at grade D with 70% prepaid: %s', async (shortfall, expected) => {
    const spec = {
      policy: {
        grades: [
          { grade: 'D', from: 60, coefficient: 0.5 },
          { grade: 'E', from: 0, coefficient: 0 },
        ],
        pay: { prepay: '70%', shortfall },
      },
      people: [{ ...PERSON, annual: 48000 }],
    };
    expect(await first(spec, '2026')).toMatchObject({
      prepaid: 33600,
      due: 24000,
      settlement: -9600,
      policy: shortfall,
      shortfall: expected,
    });
  });

  test('whoever has left has no advances next year, and pays back what others would have kept from them', async () => {
    const spec = {
      policy: { grades: [{ grade: 'E', from: 0, coefficient: 0 }], pay: { shortfall: 'offset' } },
      people: [{ ...PERSON, left: '2026-06-30' }],
    };
    expect(await first(spec, '2026')).toMatchObject({
      prepaid: 18000,
      due: 0,
      settlement: -18000,
      policy: 'recover',
      shortfall: { amount: 18000, monthly: [] },
    });
  });

  test('joined on 17 April with 10 days attended, as written or counted', async () => {
    for (const attended of [{ attended: { '2026-04': 10 } }, {}]) {
      const person = { ...PERSON, annual: 36500, prepay: '50%', joined: '2026-04-17', ...attended };
      expect(await first({ scores: { production: 103.2 }, people: [person] }, '2026')).toMatchObject({
        months: 8.5,
        prepaid: 12927.06,
        due: 27095.17,
        settlement: 14168.11,
      });
    }
  });

  test('settled after the first half, then with the year', async () => {
    const spec: Spec = {
      policy: { assessment: { results: 'half' }, pay: { prepay: '40%' } },
      scores: { production: [88, 97.5] },
      people: [{ ...PERSON, annual: 80000 }],
    };
    expect(await first(spec, '2026-H1')).toMatchObject({ due: 30400, prepaid: 16000.02, settlement: 14399.98 });
    expect(await first(spec, '2026')).toMatchObject({
      due: 76000,
      prepaid: 46400.02,
      firstHalf: 14399.98,
      settlement: 29599.98,
    });
  });

  test('a pool shared by annual part × coefficient', async () => {
    const people = [33000, 25000, 18000].map((annual, i) => ({ ...PERSON, id: `p${i}`, annual }));
    const { pools } = await pay(
      { scores: { production: 100 }, people, pools: [{ id: 'a', name: 'A', amount: 100000 }] },
      '2026',
    );
    expect(pools[0]!.shares.map(({ amount }) => amount)).toEqual([43421.05, 32894.74, 23684.21]);
    const equal = await pay(
      { people: people.map((person) => ({ ...person, annual: 1000 })), pools: [{ id: 'a', name: 'A', amount: 100 }] },
      '2026',
    );
    expect(equal.pools[0]!.shares.map(({ amount }) => amount)).toEqual([33.34, 33.33, 33.33]);
  });

  test.each([
    [96.4, 0.928],
    [103.2, 1.048],
    [88, 0.76],
    [97.5, 0.95],
    [59.99, 0],
    [125, 1.3],
  ])('a score of %d is worth %d', async (score, coefficient) => {
    expect(
      await first({ policy: { scoring: { totalCap: 130 } }, scores: { production: score } }, '2026'),
    ).toMatchObject({ score, coefficient });
  });

  test('a transfer splits the year by months, each with the coefficient of its department', async () => {
    const person = { ...PERSON, transfers: [{ department: 'sales', from: '2026-07' }] };
    expect(await first({ scores: { production: 80, sales: 100 }, people: [person] }, '2026')).toMatchObject({
      due: 48000,
      coefficient: 0.8,
      department: 'sales',
      stretches: [
        { months: 6, coefficient: 0.6 },
        { months: 6, coefficient: 1 },
      ],
    });
  });

  test('a pool of a department that people only come to inside the year is theirs, by the months in it', async () => {
    const people = [{ ...PERSON, transfers: [{ department: 'sales', from: '2026-07' }] }];
    const pools = [{ id: 'a', name: 'A', amount: 100, departments: ['sales'] }];
    const shared = await pay({ scores: { production: 80, sales: 100 }, people, pools }, '2026');
    expect(shared.pools[0]!.shares).toMatchObject([{ person: 'li-na', part: 30000, amount: 100 }]);
  });

  test('the factors are multiplied: department, company and own scorecard', async () => {
    const spec = {
      policy: { pay: { factors: ['department', 'company', 'person'] } },
      scores: { production: 96.4, company: 103.2, worker: 97.5 },
      people: [{ ...PERSON, scorecard: 'worker' }],
    };
    expect(await first(spec, '2026')).toMatchObject({
      coefficient: 0.9239,
      factors: [{ value: 0.928 }, { value: 1.048 }, { value: 0.95 }],
      due: 55434,
    });
  });

  test('last year’s shortfall and what was really paid count as prepaid', async () => {
    expect(await first({ people: [{ ...PERSON, offset: 1200 }] }, '2026')).toMatchObject({
      prepaid: 36000,
      settlement: 19680,
    });
    expect(await first({ people: [{ ...PERSON, offset: 1200 }] }, '2026-02')).toMatchObject({
      prepay: 2900,
      offset: 100,
    });
    expect(await first({ people: [{ ...PERSON, paid: { '2026-05': 0 } }] }, '2026')).toMatchObject({
      prepaid: 33000,
      settlement: 22680,
    });
  });

  test('is refused where the final score is, with the same places', async () => {
    const scores = { production: [96, undefined] as unknown as [number, number] };
    const [paid, scored] = [await run({ scores }, 'pay', '2026'), await run({ scores }, 'score', '2026', '--final')];
    const explained = await run({ scores }, 'explain', 'pay/li-na', '2026');
    expect([paid.code, scored.code, explained.code]).toEqual([1, 1, 1]);
    const place = /- (all\.yaml:\d+: .*)/;
    expect(place.exec(paid.out)![1]).toBe(place.exec(scored.out)![1]);
  });
});

describe('the sheet of a month', () => {
  const five = [
    incident('1', 'report-late'),
    incident('2', 'report-late'),
    incident('3', 'procedure'),
    incident('4', 'site-order'),
    incident('5', 'site-order'),
    incident('6', 'site-order'),
  ];
  const capped: Spec = { policy: { pay: { monthlyCap: '50%' } } };

  test('shares that escalate and amounts, under the cap', async () => {
    const { incidents, ...sheet } = await first({ ...capped, incidents: five }, '2026-03');
    expect(sheet).toMatchObject({ monthly: 1500, penalties: 675, deduction: 675, capped: false, pay: 825 });
    expect((incidents as { amount: number }[]).map(({ amount }) => amount)).toEqual([75, 150, 300, 50, 50, 50]);
  });

  test('the same and 25% more, limited by the cap', async () => {
    expect(await first({ ...capped, incidents: [...five, incident('7', 'drinking')] }, '2026-03')).toMatchObject({
      penalties: 1050,
      deduction: 750,
      capped: true,
      pay: 750,
    });
  });

  test('one act of several items costs the highest only; points have their value', async () => {
    expect(await first({ incidents: [incident('1', ['site-order', 'procedure'])] }, '2026-03')).toMatchObject({
      deduction: 300,
      incidents: [{ item: 'procedure' }],
    });
    expect(await first({ incidents: [incident('1', 'points')] }, '2026-03')).toMatchObject({ deduction: 60 });
  });

  test('an effect of monthZero takes the whole part, whatever the cap', async () => {
    expect(await first({ ...capped, incidents: [incident('1', 'false-data')] }, '2026-03')).toMatchObject({
      deduction: 1500,
      capped: false,
      pay: 0,
    });
  });

  test.each([
    ['reported', { confirmed: undefined }],
    ['appealed in its month', { confirmed: '2026-03-20', appealed: '2026-03-31' }],
    ['revoked in its month', { confirmed: '2026-03-20', revoked: '2026-03-31' }],
    ['revoked after an appeal', { confirmed: '2026-03-20', appealed: '2026-03-22', revoked: '2026-05-02' }],
  ])('one that is only %s costs nothing, now and later', async (_, days) => {
    const spec = { incidents: [incident('1', 'procedure', { state: undefined, ...days })] };
    for (const month of ['2026-03', '2026-05', '2026-06'])
      expect(await first(spec, month)).toMatchObject({ deduction: 0, refunds: [] });
  });

  test('an appeal in the month of confirmation moves the charge to the month in which it is upheld, a later one does not', async () => {
    const days = { state: 'upheld', confirmed: '2026-03-20', upheld: '2026-05-04' };
    const deductions = async (appealed: string): Promise<unknown[]> => {
      const spec = { incidents: [incident('1', 'procedure', { ...days, appealed })] };
      return [(await first(spec, '2026-03')).deduction, (await first(spec, '2026-05')).deduction];
    };
    expect([await deductions('2026-03-31'), await deductions('2026-04-01')]).toEqual([
      [0, 300],
      [300, 0],
    ]);
  });

  test.each(['confirmed', 'appealed', 'upheld', 'revoked'])(
    'a state of %s without its day names the day to add',
    async (state) => {
      const days = { confirmed: '2026-03-20', appealed: '2026-03-21', upheld: '2026-03-22', revoked: '2026-03-23' };
      const { code, out } = await run(
        { incidents: [incident('1', 'procedure', { state, ...days, [state]: undefined, upheld: undefined })] },
        'check',
      );
      expect(code).toBe(1);
      expect(out).toContain(`[missing-key]\nhelp: Add “${state}:”.`);
    },
  );

  test('one of a closed month is charged in the month of its confirmation', async () => {
    const spec = { incidents: [incident('1', 'procedure', { confirmed: '2026-05-08' })] };
    expect([await first(spec, '2026-03'), await first(spec, '2026-05')]).toMatchObject([
      { deduction: 0 },
      { deduction: 300 },
    ]);
  });

  test('a revoked one stays in its closed month and is paid back in the month after, as far as the cap had let it cost anything', async () => {
    const revoked = incident('1', 'drinking', { state: 'revoked', revoked: '2026-05-02' });
    const months = async (spec: Spec): Promise<unknown[]> => [
      await first(spec, '2026-03'),
      await first(spec, '2026-05'),
      await first(spec, '2026-06'),
    ];
    expect(await months({ incidents: [revoked] })).toMatchObject([
      { deduction: 375 },
      { refunds: [] },
      { refunds: [{ id: '1', month: '2026-03', amount: 375 }], pay: 1500, total: 4875 },
    ]);
    expect(
      await months({ ...capped, incidents: [revoked, incident('2', 'procedure'), incident('3', 'procedure')] }),
    ).toMatchObject([{ deduction: 750 }, {}, { refunds: [{ amount: 150 }] }]);
    expect(
      await months({ incidents: [incident('1', 'drinking', { state: 'revoked', revoked: '2026-03-31' })] }),
    ).toMatchObject([{ deduction: 0 }, {}, { refunds: [] }]);
  });

  test('the count of cases begins anew in January', async () => {
    const again = { ...incident('2', 'report-late'), on: '2027-01-02', confirmed: '2027-01-05' };
    const plan = planOf({ incidents: [incident('1', 'report-late')] });
    plan.write(
      '2027.yaml',
      `${JSON.stringify({ kind: 'pay', year: 2027, people: [PERSON] })}\n---\n${JSON.stringify({ kind: 'incidents', year: 2027, incidents: [again] })}`,
    );
    const { out } = await hoshin(['pay', '2027-01', '-f', 'json'], { cwd: plan.root });
    plan.dispose();
    expect((JSON.parse(out) as PayData).people[0]).toMatchObject({ deduction: 75, incidents: [{ time: 1 }] });
  });
});

test('an incident whose effect is a veto acts on the score as a case of that veto, and names nobody', async () => {
  const { out } = await run({ incidents: [incident('1', 'accident')] }, 'score', '2026', '--final');
  expect(out).toMatch(/Veto: Fatal accident +−96\.40/);
  expect(out).not.toMatch(/li-na|Li Na/);
});

test('an open appeal against a case of a veto refuses the final assessment, and pay with it, until it is decided', async () => {
  const days = { state: undefined, confirmed: '2026-03-20', appealed: '2026-04-02' };
  const open: Spec = { incidents: [incident('1', 'accident', days)] };
  const [scored, paid] = [await run(open, 'score', '2026', '--final'), await run(open, 'pay', '2026')];
  expect([scored.code, paid.code]).toEqual([1, 1]);
  for (const { out } of [scored, paid])
    expect(out).toMatch(/production, Fatal accident: the appeal against an incident is not\s+decided/);
  expect(scored.out).not.toMatch(/li-na|Li Na/);
  expect((await pay(open, '2026')).refusals).toMatchObject([{ address: null, reason: 'open-appeal' }]);
  const upheld = { incidents: [incident('1', 'accident', { ...days, upheld: '2026-05-02' })] };
  expect(await first(upheld, '2026')).toMatchObject({ score: 0, due: 0 });
  const revoked = { incidents: [incident('1', 'accident', { ...days, revoked: '2026-05-02' })] };
  expect(await first(revoked, '2026')).toMatchObject({ score: 96.4, due: 55680 });
});

describe('what pay does not follow', () => {
  test.each([
    ['2026-Q1', /Pay does not follow “2026-Q1”: what is evaluated by quarter is the process, for improvement only\./],
    ['2026-W13', /what is evaluated by week is the process/],
    ['2026-H1', /the policy assesses results by year/],
    ['2025', /no pay for 2025/],
    ['soon', /There is no period “soon”/],
  ])('%s is a mistake of the call that says why', async (period, message) => {
    const { code, err, out } = await run({}, 'pay', period);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('a person or a department that is not there', async () => {
    expect((await run({}, 'pay', '2026', '--person', 'li-n')).err).toMatch(
      /There is no person “li-n”.*\nhelp: Did you mean “li-na”\?/,
    );
    expect((await run({}, 'pay', '2026', '--department', 'sale')).err).toMatch(/Did you mean “sales”/);
  });
});

test('explain unfolds a settlement to the score and the rounding, and a month to its incidents', async () => {
  const spec: Spec = { incidents: [incident('1', 'report-late'), incident('2', 'report-late')] };
  const year = await run(spec, 'explain', 'pay/li-na', '2026', '-f', 'json');
  const month = await run(spec, 'explain', 'pay/li-na', '2026-03', '-f', 'json');
  for (const { out } of [year, month]) expect(complaints(explainSchema, JSON.parse(out))).toEqual([]);
  const stepsOf = ({ out }: { out: string }): string[] =>
    (JSON.parse(out) as { steps: { how: string }[] }).steps.map(({ how }) => how);
  expect(stepsOf(year)).toEqual([
    'production: 96.40, B',
    '60 + (96.4 − 80) × (100 − 60) / (100 − 80) = 92.8%',
    '92.8 / 100 = 0.9280',
    '60000 × 12 × 0.928 / 12 = 55680',
    '60000 × 60% / 12 = 3000',
    '12 × 3000 = 36000',
    '55680 − 36000 = 19680',
  ]);
  expect(stepsOf(month)).toEqual([
    '1, report-late (1.): 1500 × 5% = 75',
    '2, report-late (2.): 1500 × 5% × 2 = 150',
    '75 + 150 = 225',
    '1500 − 225 = 1275',
    '60000 × 60% / 12 = 3000',
    '1275 + 3000 = 4275',
  ]);
});

test('every field of the schemas is described', () => {
  expect([...undescribed(schema), ...undescribed(explainSchema)]).toEqual([]);
});
