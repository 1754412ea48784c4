import { hoshin } from '../support/run-cli';
import { first, pay, PERSON, planOf, run, type Spec } from '../support/pay-plan';

/** Weighted sums in `factors` (spec 04.2). */

const GRADES = [
  { grade: 'A', from: 105, coefficient: 1.2 },
  { grade: 'B', from: 95, coefficient: 1 },
  { grade: 'D', from: 60, coefficient: 0.5 },
  { grade: 'E', from: 0, coefficient: 0 },
];

const withFactors = (factors: readonly unknown[], more: Spec = {}): Spec => ({
  scores: { production: 80, company: 100, worker: 60 },
  people: [{ ...PERSON, scorecard: 'worker' }],
  ...more,
  policy: { grades: { bands: GRADES }, ...more.policy, pay: { factors } },
});

test('company B at 1.00 and the own score D at 0.50, half each, give K 0.7500', async () => {
  expect(await first(withFactors([{ company: '50%', person: '50%' }]), '2026')).toMatchObject({
    coefficient: 0.75,
    due: 45000,
    score: null,
    grade: null,
    factors: [
      {
        name: 'sum',
        value: 0.75,
        parts: [
          { name: 'company', scorecard: 'company', score: 100, grade: 'B', coefficient: 1, share: 0.5 },
          { name: 'person', scorecard: 'worker', score: 60, grade: 'D', coefficient: 0.5, share: 0.5 },
        ],
      },
    ],
  });
});

test('a sum is one factor of a product, and only K is rounded, to 4 places', async () => {
  // (33.333% × 1.048 + 66.667% × 0.928) × 0.95 = 0.91960…, on the lines of the grades.
  const { coefficient, due, factors } = await first(
    {
      scores: { production: 96.4, company: 103.2, worker: 97.5 },
      people: [{ ...PERSON, scorecard: 'worker' }],
      policy: { pay: { factors: [{ company: '33.333%', department: '66.667%' }, 'person'] } },
    },
    '2026',
  );
  expect({ coefficient, due }).toEqual({ coefficient: 0.9196, due: 55176 });
  expect(factors).toMatchObject([
    { name: 'sum', value: 0.968 },
    { name: 'person', value: 0.95 },
  ]);
});

test('a sum of equal coefficients is that coefficient, and a sum of one part is that part', async () => {
  const equal = { scores: { production: 80, company: 80, worker: 80 } };
  const alone = await first(withFactors(['company'], equal), '2026');
  for (const sum of [{ company: '100%' }, { company: '17%', department: '41.5%', person: '41.5%' }])
    expect(await first(withFactors([sum], equal), '2026')).toMatchObject({
      coefficient: alone.coefficient,
      due: alone.due,
    });
});

test('a post of the company has the company’s score as that of its department, with both shares', async () => {
  const spec = withFactors([{ company: '30%', department: '70%' }], {
    people: [{ ...PERSON, department: 'company' }],
  });
  expect(await first(spec, '2026')).toMatchObject({
    coefficient: 1,
    factors: [{ parts: [{}, { scorecard: 'company' }] }],
  });
});

test('a part that is not final refuses the sum, and so does one whose scorecard is not there', async () => {
  const scores = { production: 96, company: [96, undefined] as unknown as [number, number], worker: 90 };
  const sum = [{ company: '50%', person: '50%' }];
  const refused = await pay(withFactors(sum, { scores }), '2026');
  expect([refused.people.length, refused.refusals.length]).toEqual([0, 1]);
  const lacking = await pay(withFactors(sum, { scores: { production: 96, worker: 90 } }), '2026');
  expect(lacking.refusals).toMatchObject([{ reason: 'no-scorecard', factor: 'company' }]);
});

test('a person without a scorecard of their own, where it is a part, is an error', async () => {
  const { code, out } = await run(withFactors([{ company: '50%', person: '50%' }], { people: [PERSON] }), 'check');
  expect(code).toBe(1);
  expect(out).toContain('Pay follows the person’s own scorecard, and this person has none. [bad-value]');
});

test('every part is printed with its score, grade, coefficient and share, and every step can be recomputed', async () => {
  const spec = withFactors([{ company: '30%', person: '70%' }, 'department']);
  expect((await run(spec, 'pay', '2026')).out).toMatchInlineSnapshot(`
    "P: performance pay of 2026
    ══════════════════════════

    Period        2026: 2026-01-01 to 2026-12-31
    Kind          settlement of the year
    Scores        final, as of 2027-01-10
    Currency      CNY
    Policy        annual part × coefficient of (30% company + 70% person) ×
                  department; 60% prepaid unless agreed otherwise
    Confidential  for those who decide and do the pay; nothing of it stands in any
                  other report

    Results and coefficients
    ────────────────────────
    Person  Months  Scorecard      Score  Grade  Coefficient  Share       K
    ──────  ──────  ────────────  ──────  ─────  ───────────  ─────  ──────
    Li Na       12  P             100.00  B           1.0000    30%  0.3250
                    worker         60.00  D           0.5000    70%
                    Weighted sum                      0.6500
                    production     80.00  D           0.5000

    Settlement
    ──────────
    Person  Months  Annual part        Due    Prepaid  Settlement
    ──────  ──────  ───────────  ─────────  ─────────  ──────────
    Li Na       12    60,000.00  19,500.00  36,000.00  −16,500.00

    Shortfalls
    - Li Na: 16,500.00 more was paid than earned, to be kept from next year’s
      advances: 12 × 1,375.00.
    "
  `);
  expect((await run(spec, 'explain', 'pay/li-na', '2026')).out).toMatch(
    /Final score.*company: 100\.00, B[^]*Weighted sum of the coefficients.*30% × 1 \+ 70% × 0\.5 = 0\.65[^]*Product of the factors.*0\.65 × 0\.5 = 0\.325/,
  );
});

test('the letter words the sum and works it out, in both languages', async () => {
  const plan = planOf(withFactors([{ company: '30%', person: '70%' }, 'department']));
  const [en, zh] = [
    await hoshin(['letter', 'production'], { cwd: plan.root }),
    await hoshin(['letter', 'production', '--language', 'zh-CN', '-f', 'markdown'], { cwd: plan.root }),
  ];
  const { out } = await hoshin(['letter', 'production', '-f', 'json'], { cwd: plan.root });
  plan.dispose();
  expect(en.out.replace(/\s+/g, ' ')).toContain(
    'Annual performance pay = annual part × (30% of the coefficient of the company + 70% of the coefficient of the person) × coefficient of the department. By way of example, with a coefficient of 1.00 for the company and of 0.80 for the person, the weighted sum is 30% × 1.00 + 70% × 0.80 = 0.86.',
  );
  expect(zh.out).toContain(
    '年度绩效工资＝基数×（公司绩效系数×30%＋个人绩效系数×70%）×部门绩效系数。例如：公司绩效系数为1.00、个人绩效系数为0.80时，加权合计为30% × 1.00 + 70% × 0.80 = 0.86。',
  );
  expect(JSON.parse(out)).toMatchObject({
    pay: {
      factors: [
        {
          parts: [
            { name: 'company', share: 0.3 },
            { name: 'person', share: 0.7 },
          ],
        },
        'department',
      ],
    },
  });
});

test.each([
  ['company: 50%, person: 40%', 'The shares of the weighted sum total 90%, not 100%. [weights-not-100]'],
  ['company: 50%, month: 50%', 'Pay cannot follow “month”'],
  ['company: 50%, persn: 50%', 'There is no key “persn” here.'],
  ['company: 0.5, person: 0.5', 'Write 50% or 0.5%, whichever is meant.'],
])('{%s} is refused: %s', async (sum, message) => {
  const factor: unknown = Object.fromEntries(sum.split(', ').map((part) => part.split(': ')));
  const { code, out } = await run(withFactors([factor]), 'check');
  expect(code).toBe(1);
  expect(out).toContain(message);
});
