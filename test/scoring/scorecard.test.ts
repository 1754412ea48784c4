import {
  ask,
  coefficient,
  gradeOf,
  scorePlan,
  type Asked,
  type PlanScore,
  type ScorecardScore,
} from '../../src/scoring';
import { neededKpis } from '../../src/scoring/needed-kpis';
import { UserError } from '../../src/util/user-error';
import { DEFAULT_POLICY } from '../../src/model/policy';
import { fixed, plain, type Decimal } from '../../src/util/decimal';
import {
  buildOne,
  buildPlan,
  dec,
  linear,
  milestones,
  perUnit,
  period,
  ratio,
  reached,
  type KpiSpec,
  type PolicySpec,
  type ScorecardSpec,
} from '../support/build-plan';

function scored(spec: ScorecardSpec, asked = '2026', more: Asked = {}, policy: PolicySpec = {}): ScorecardScore {
  return planScore(spec, asked, more, policy).scorecards[0]!;
}

function planScore(spec: ScorecardSpec, asked = '2026', more: Asked = {}, policy: PolicySpec = {}): PlanScore {
  const { plan } = buildOne(spec, policy);
  return scorePlan(plan, ask(plan, period(asked), more));
}

const text = (value: Decimal | undefined): string => (value ? fixed(value, 2) : '–');
const summary = ({ score, basic, bonus, low, high, coverage, grade }: ScorecardScore): string =>
  [score, basic, bonus, low, high, coverage.mul(100)].map(text).join(' ') + ` ${grade ?? '–'}`;

const FOUR: ScorecardSpec = {
  kpis: [
    reached('a', 40, 90),
    reached('b', 30, undefined, { notApplicable: { approvedBy: 'Wang Fang' } }),
    reached('c', 20, 100),
    reached('d', 10, undefined),
  ],
};

describe('values that are not numbers', () => {
  test('leave a provisional score with range and coverage', () =>
    expect(summary(scored(FOUR))).toBe('93.33 93.33 0.00 80.00 94.29 85.71 C'));
  test('count as zero in a final score where the policy says so', () =>
    expect(summary(scored(FOUR, '2026', { final: true }, { scoring: { missing: 'zero' } }))).toBe(
      '80.00 80.00 0.00 80.00 80.00 100.00 C',
    ));
  test('refuse a final score where the policy says so', () => {
    const { scorecards, refusals } = planScore(FOUR, '2026', { final: true });
    expect([scorecards[0]!.score, scorecards[0]!.grade]).toEqual([undefined, undefined]);
    expect(refusals.map(({ reason, kpi, periods }) => [reason, kpi?.id, periods.map((one) => one.text)])).toEqual([
      ['missing', 'd', ['2026']],
    ]);
  });
  test('move the weight of n/a to the others only', () =>
    expect(scored(FOUR).kpis.map(({ appliedWeight }) => text(appliedWeight))).toEqual([
      '57.14',
      '0.00',
      '28.57',
      '14.29',
    ]));
  test('that are all n/a leave no score and no range', () =>
    expect(summary(scored({ kpis: [reached('a', 100, undefined, { notApplicable: {} })] }))).toBe(
      '– – 0.00 – – 0.00 –',
    ));
  test('that are all missing leave no score, but a range', () =>
    expect(summary(scored({ kpis: [reached('a', 100, undefined)] }))).toBe('– – 0.00 0.00 100.00 0.00 –'));
});

test.each<[string, Partial<KpiSpec>, readonly (readonly [string, string])[]]>([
  [
    'an estimate',
    { frequency: 'half', actuals: { '2026-H1': 100, '2026-H2': { estimate: 100 } } },
    [['estimate', '2026-H2']],
  ],
  [
    'an n/a period without approval',
    { frequency: 'half', actuals: { '2026-H1': { na: 'Stopped' }, '2026-H2': 100 } },
    [['na-without-approval', '2026-H1']],
  ],
  ['an n/a KPI without approval', { notApplicable: {} }, [['na-without-approval', '']]],
  [
    'every missing period of a mean',
    { aggregate: 'mean', frequency: 'half', actuals: { '2026-H2': 100 } },
    [['missing', '2026-H1']],
  ],
  [
    'only the last period of a last value',
    { frequency: 'quarter', actuals: { '2026-Q3': 100 } },
    [['missing', '2026-Q4']],
  ],
  ['nothing of a last value that has its last period', { frequency: 'quarter', actuals: { '2026-Q4': 100 } }, []],
  ['a method that cannot be applied', { target: 0, actuals: { '2026': 100 } }, [['method-not-applicable', '']]],
])('a final assessment is refused for %s', (_claim, spec, expected) => {
  const { refusals } = planScore({ kpis: [reached('a', 100, undefined, spec)] }, '2026', { final: true });
  expect(refusals.map(({ reason, periods }) => [reason, periods.map((one) => one.text).join(' ')])).toEqual(expected);
});

describe('a final assessment reads other scorecards too', () => {
  const refusals = (production: readonly KpiSpec[], company: Partial<ScorecardSpec>, asked = '2026'): string[] => {
    const plan = buildPlan({
      policy: { results: 'half' },
      scorecards: [
        { kpis: [], ...company },
        { id: 'production', kpis: production },
      ],
    });
    const score = scorePlan(plan, ask(plan, period(asked), { final: true }));
    return score.refusals.map(({ scorecard, reason, kpi, periods }) =>
      [`${scorecard.id}:`, reason, kpi?.address, ...periods.map((one) => one.text)].join(' '),
    );
  };
  const halves = (id: string, actuals: KpiSpec['actuals'], more: Partial<KpiSpec> = {}): KpiSpec => ({
    id,
    target: 100,
    frequency: 'half',
    actuals: actuals!,
    ...more,
  });
  const tree = (more: Partial<KpiSpec> = {}): Partial<ScorecardSpec> => ({
    kpis: [
      halves(
        'profit',
        {},
        { formula: 'sales - cost', inputs: { sales: 'production/sales', cost: 'production/cost' }, ...more },
      ),
    ],
  });
  const sales = halves('sales', { '2026-H1': 50, '2026-H2': 50 });

  test('what an input lacks is told of the input, for both', () =>
    expect(refusals([sales, halves('cost', { '2026-H1': 50 })], tree())).toEqual([
      'company: missing production/cost 2026-H2',
      'production: missing production/cost 2026-H2',
    ]));
  test('an estimate of an input is told of the input, for both', () =>
    expect(refusals([sales, halves('cost', { '2026-H1': 50, '2026-H2': { estimate: 50 } })], tree())).toEqual([
      'company: estimate production/cost 2026-H2',
      'production: estimate production/cost 2026-H2',
    ]));
  test('so is one that only makes the figure of the whole year', () =>
    expect(refusals([sales, halves('cost', { '2026-H1': 50 })], tree({ frequency: 'month' }))).toEqual([
      'company: missing production/cost 2026-H2',
      'production: missing production/cost 2026-H2',
    ]));
  test('an input that does not apply leaves a period that does not apply', () =>
    expect(
      refusals([sales, halves('cost', { '2026-H1': 50, '2026-H2': { na: 'Sold', approvedBy: 'Wang Fang' } })], tree()),
    ).toEqual([]));
  test('a figure of its own asks nothing of the inputs', () =>
    expect(refusals([sales, halves('cost', {})], tree({ actuals: { '2026-H1': 0, '2026-H2': 0 } }))).toEqual([
      'production: missing production/cost 2026-H1 2026-H2',
    ]));
  test('a basic objective that a challenge requires has to be known', () => {
    const plan = buildPlan({ scorecards: [{ id: 'production', kpis: [sales, halves('cost', { '2026-H1': 50 })] }] });
    expect(neededKpis(plan.scorecards[0]!, () => false).required.size).toBe(0);
    const requiring = {
      ...plan.scorecards[0]!,
      challenges: [{ requires: [{ to: 'production/cost', target: plan.scorecards[0]!.kpis[1]! }] }],
    };
    expect([...neededKpis(requiring as never, () => false).required].map(({ id }) => id)).toEqual(['cost']);
  });
  test('the first half asks for no more than its own periods', () => {
    const yearly = reached('yearly', 0, undefined);
    const quarterly: KpiSpec = { id: 'quarterly', target: 4, frequency: 'quarter', actuals: { '2026-Q1': 1 } };
    expect(refusals([sales, halves('cost', { '2026-H1': 50 }), yearly, quarterly], tree(), '2026-H1')).toEqual([
      'production: missing production/quarterly 2026-Q2',
    ]);
  });
  test('inputs that come back to themselves are refused, not followed for ever', () => {
    const loop = (id: string, input: string): KpiSpec =>
      halves(id, {}, { formula: 'x', inputs: { x: `production/${input}` } });
    expect(refusals([loop('a', 'b'), loop('b', 'a')], {})).toEqual([
      'production: not-computed production/a 2026-H1 2026-H2',
      'production: not-computed production/b 2026-H1 2026-H2',
    ]);
  });
});

test('a final assessment waits for the end of its period', () => {
  const { plan } = buildOne({ kpis: [reached('a', 100, 100)] });
  expect(() => ask(plan, period('2026'), { final: true, asOf: '2026-12-30' })).toThrow(
    new UserError('not-ended', '2026', '2026-12-30', '2026-12-31'),
  );
});

describe('a method that cannot be applied', () => {
  const spec: ScorecardSpec = { kpis: [reached('a', 60, 100), reached('b', 40, 100, { target: 0 })] };
  test('is left out of a provisional score, with a step that says so', () => {
    const sheet = scored(spec);
    expect(summary(sheet)).toBe('100.00 100.00 0.00 60.00 100.00 60.00 B');
    expect(sheet.kpis[1]).toMatchObject({
      state: 'value',
      steps: expect.arrayContaining([expect.objectContaining({ what: 'methodNotApplicable' })]),
    });
  });
  test('is zero in a final score that counts missing values so', () =>
    expect(text(scored(spec, '2026', { final: true }, { scoring: { missing: 'zero' } }).score)).toBe('60.00'));
});

describe('inside the year', () => {
  const month = (aggregate: KpiSpec['aggregate'], actual: number, more: Partial<KpiSpec> = {}): string => {
    const sheet = scored(
      { kpis: [{ id: 'a', weight: 25, target: 1200, aggregate: aggregate!, actuals: { '2026-01': actual }, ...more }] },
      '2026-01',
    );
    return `${plain(sheet.kpis[0]!.fullYearValue!)} ${text(sheet.kpis[0]!.points)}`;
  };
  test('a sum is brought to the full year', () =>
    expect(
      month('sum', 95, {
        scoring: linear(
          [
            [960, 60],
            [1200, 100],
          ],
          0,
        ),
      }),
    ).toBe('1140 22.50'));
  test('a count against a target of 0 stays as it is', () =>
    expect(month('sum', 2, { target: 0, direction: 'lower', scoring: perUnit({ deduct: 5, per: 1 }) })).toBe(
      '2 15.00',
    ));
  test('a flat level stays as it is', () => expect(month('mean', 1140)).toBe('1140 23.75'));
  test('a level on a path moves along it', () =>
    expect(month('last', 1010, { phasing: { type: 'path', from: dec(0) } })).toBe('2110 25.00'));
  test('a sum over a range is brought to the full year by the middle', () =>
    expect(
      month('sum', 110, { target: [1100, 1300], direction: 'range', scoring: perUnit({ deduct: 1, per: 10 }) }),
    ).toBe('1320 23.00'));
});

test('the final score of a sum with an n/a month is brought to the full target', () => {
  const actuals = Object.fromEntries(
    [...Array(12)].map((_, i) => [
      `2026-${String(i + 1).padStart(2, '0')}`,
      i === 11 ? { na: 'Sold', approvedBy: 'Wang Fang' } : 100,
    ]),
  );
  expect(text(scored({ kpis: [{ id: 'a', target: 1200, actuals }] }, '2026', { final: true }).score)).toBe('100.00');
});

test('the final score of a half brings a sum to the full year', () => {
  const actuals = Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`2026-0${i}`, 90]));
  expect(
    text(
      scored(
        { kpis: [{ id: 'a', target: 1200, actuals }, reached('b', 0, undefined)] },
        '2026-H1',
        { final: true },
        { results: 'half' },
      ).score,
    ),
  ).toBe('90.00');
});

describe('challenges', () => {
  const spec = (percent: number, more: Partial<KpiSpec['challenge'] & object> = {}): ScorecardSpec => ({
    kpis: [
      reached('a', 60, percent, { challenge: { target: 120, bonus: 6, award: 'prorata', ...more } }),
      reached('b', 40, 99),
    ],
  });
  const bonus = (given: ScorecardSpec): string => text(scored(given).bonus);

  test('earn by the way to the challenge', () => expect(bonus(spec(115))).toBe('4.50'));
  test('earn nothing below the basic target', () => expect(bonus(spec(98))).toBe('0.00'));
  test('earn all or nothing with award full', () =>
    expect([bonus(spec(119, { award: 'full' })), bonus(spec(120, { award: 'full' }))]).toEqual(['0.00', '6.00']));
  test('earn nothing while a required objective is not met', () =>
    expect([
      bonus(spec(120, { requires: ['b'] })),
      bonus(spec(120, { requires: 'all' })),
      bonus(spec(120, { requires: ['a'] })),
    ]).toEqual(['0.00', '0.00', '6.00']));
  test('name the objectives that are not met', () =>
    expect(scored(spec(120, { requires: 'all' })).kpis[0]!.challenge).toMatchObject({
      met: true,
      unmet: [{ id: 'b' }],
    }));
  test('that require what is not there earn nothing', () =>
    expect(bonus(spec(120, { requires: ['gone'] }))).toBe('0.00'));
  test('that are not harder than the basic target earn nothing', () =>
    expect(bonus(spec(120, { target: 100 }))).toBe('0.00'));
  test('earn downwards where lower is better', () => {
    const kpi = reached('a', 100, 4, {
      target: 5,
      direction: 'lower',
      challenge: { target: 3, bonus: 6, award: 'prorata' },
    });
    expect(bonus({ kpis: [kpi] })).toBe('3.00');
  });
  test('narrow a range', () => {
    const kpi = (percent: number): KpiSpec =>
      reached('a', 100, percent, {
        target: [90, 110],
        direction: 'range',
        scoring: perUnit({ deduct: 1, per: 1 }),
        challenge: { target: [98, 102], bonus: 4, award: 'prorata' },
      });
    expect([
      bonus({ kpis: [kpi(94)] }),
      bonus({ kpis: [kpi(108)] }),
      bonus({ kpis: [kpi(100)] }),
      bonus({ kpis: [kpi(80)] }),
    ]).toEqual(['2.00', '1.00', '4.00', '0.00']);
  });
  test('ask nothing of an n/a objective', () => {
    const { kpis = [] } = spec(120, { requires: 'all' });
    expect(bonus({ kpis: [kpis[0]!, reached('b', 40, undefined, { notApplicable: { approvedBy: 'x' } })] })).toBe(
      '6.00',
    );
  });
  test('add up to the cap', () =>
    expect(
      text(
        scored({
          kpis: [reached('a', 100, 120, { challenge: { target: 110, bonus: 8 } })],
          challenges: [{ id: 'p', bonus: 5, milestones: [{ id: 'm', due: '2026-06-30', accepted: '2026-06-30' }] }],
        }).bonus,
      ),
    ).toBe('10.00'));
});

describe('projects', () => {
  const items = (second?: string): ScorecardSpec['challenges'] & object => [
    {
      id: 'p',
      bonus: 6,
      milestones: [
        { id: 'a', due: '2026-03-31', share: '0.5', accepted: '2026-05-01' },
        { id: 'b', due: '2026-06-30', share: '0.5', ...(second !== undefined && { accepted: second }) },
      ],
    },
  ];
  const points = (challenges: ScorecardSpec['challenges'], asked = '2026'): string =>
    text(scored({ kpis: [reached('k', 100, 100)], challenges: challenges! }, asked).challenges[0]!.points);

  test('earn all when every milestone is accepted by the final day', () =>
    expect(points(items('2026-06-30'))).toBe('6.00'));
  test('earn nothing when the final day has passed', () => expect(points(items('2026-07-01'))).toBe('0.00'));
  test('earn nothing yet before the acceptance', () => expect(points(items('2026-06-30'), '2026-05')).toBe('0.00'));
  test('by milestones earn the shares accepted in time', () =>
    expect(points([{ ...items('2026-06-01')[0]!, award: 'milestones' }])).toBe('3.00'));
});

describe('vetoes and deductions', () => {
  const base: ScorecardSpec = {
    kpis: [reached('a', 60, 100, { challenge: { target: 100.5, bonus: 4 } }), reached('b', 40, 95)],
  };
  const withVeto = (effect: NonNullable<ScorecardSpec['vetoes']>[number]['effect'], on = '2026-07-02'): string => {
    const { score, grade, veto } = scored({ ...base, vetoes: [{ id: 'v', effect, on: [on] }] });
    return `${text(score)} ${grade} ${veto ? text(veto.without) : 'none'}`;
  };

  test('zero leaves nothing', () => expect(withVeto('zero')).toBe('0.00 E 98.00'));
  test('on a KPI leave that at zero', () => expect(withVeto({ kpi: 'a' })).toBe('38.00 E 98.00'));
  test('on the grade leave the score', () => expect(withVeto({ gradeAtMost: 'C' })).toBe('98.00 C 98.00'));
  test('on the grade never raise it', () => expect(withVeto({ gradeAtMost: 'A' })).toBe('98.00 B 98.00'));
  test('after the period do not count yet', () => expect(withVeto('zero', '2027-01-01')).toBe('98.00 B none'));
  test('all count, the most severe one first', () => {
    const vetoes: ScorecardSpec['vetoes'] = [
      { id: 'grade', effect: { gradeAtMost: 'E' }, on: ['2026-01-05'] },
      { id: 'limit', effect: { gradeAtMost: 'B' }, on: ['2026-01-02'] },
      { id: 'kpi', effect: { kpi: 'b' }, on: ['2026-02-05'] },
    ];
    const { score, grade, veto } = scored({ ...base, vetoes: vetoes! });
    expect([text(score), grade]).toEqual(['60.00', 'E']);
    expect([veto!.event, ...veto!.others].map((event) => event.veto.to)).toEqual(['kpi', 'grade', 'limit']);
  });
  test('those of one kind are told by their days', () => {
    const vetoes: ScorecardSpec['vetoes'] = [
      { id: 'grade', effect: { gradeAtMost: 'C' }, on: ['2026-01-05'] },
      { id: 'accident', effect: 'zero', on: ['2026-02-05', '2026-03-05', '2027-01-05'] },
    ];
    const { veto } = scored({ ...base, vetoes: vetoes! });
    expect([veto?.event, ...veto!.others].map((event) => `${event!.veto.to} ${event!.on}`)).toEqual([
      'accident 2026-02-05',
      'accident 2026-03-05',
      'grade 2026-01-05',
    ]);
    expect([text(veto?.without), veto?.gradeWithout]).toEqual(['98.00', 'B']);
  });
  test('deductions after the period do not count yet', () =>
    expect(
      text(
        scored({
          ...base,
          deductions: [
            { points: 3, on: '2026-05-20' },
            { points: 9, on: '2027-01-20' },
          ],
        }).score,
      ),
    ).toBe('95.00'));
  test('deductions stop at zero', () =>
    expect(text(scored({ ...base, deductions: [{ points: 300, on: '2026-05-20' }] }).score)).toBe('0.00'));
});

describe('what a score is worth', () => {
  const LINES: PolicySpec = {
    grades: {
      ...DEFAULT_POLICY.grades,
      coefficient: {
        points: [
          [dec(60), dec(0)],
          [dec(80), dec(60)],
          [dec(100), dec(100)],
          [dec(120), dec(130)],
        ],
        below: dec(0),
      },
    },
  };
  const worth = (
    percent: number,
    {
      policy = {},
      vetoes = [],
      final = true,
    }: { policy?: PolicySpec; vetoes?: ScorecardSpec['vetoes'] & object; final?: boolean } = {},
  ): string => {
    const { coefficient: value, steps } = scored(
      { kpis: [reached('a', 100, percent)], vetoes },
      '2026',
      { final },
      policy,
    );
    const last = steps
      .slice(-3)
      .filter(({ what }) => ['bestOfGrade', 'coefficientOnLine', 'coefficient'].includes(what));
    return [value ? fixed(value, 4) : '–', ...last.map(({ how }) => how)].join(' | ');
  };

  test('is said of a final score only', () =>
    expect([worth(96.4), worth(96.4, { final: false })]).toEqual(['1.0000 | B → 1.0000', '–']));
  test('changes evenly on lines over the score', () =>
    expect(worth(96.4, { policy: LINES })).toBe(
      '0.9280 | 60 + (96.4 − 80) × (100 − 60) / (100 − 80) = 92.8% | 92.8 / 100 = 0.9280',
    ));
  test('is rounded to four places', () =>
    expect(worth(83.33, { policy: LINES })).toBe(
      '0.6666 | 60 + (83.33 − 80) × (100 − 60) / (100 − 80) = 66.66% | 66.66 / 100 = 0.6666',
    ));
  test('is that of the lowest grade after a veto of zero', () =>
    expect(worth(96.4, { vetoes: [{ id: 'v', effect: 'zero', on: ['2026-07-02'] }] })).toBe('0.0000 | E → 0.0000'));
  test('follows a grade that a veto lowered', () =>
    expect(worth(96.4, { vetoes: [{ id: 'v', effect: { gradeAtMost: 'D' }, on: ['2026-07-02'] }] })).toBe(
      '0.5000 | D → 0.5000',
    ));
  test('is no more than the best score of such a grade has on lines', () =>
    expect(
      worth(96.4, { policy: LINES, vetoes: [{ id: 'v', effect: { gradeAtMost: 'D' }, on: ['2026-07-02'] }] }),
    ).toBe('0.5997 | D: 96.40 → 79.99 | 0 + (79.99 − 60) × (60 − 0) / (80 − 60) = 59.97% | 59.97 / 100 = 0.5997'));
});

test('a veto on a KPI is a step of that KPI, and its points and bonus are 0 on the way to the score', () => {
  const { steps, kpis } = scored({
    kpis: [reached('a', 60, 101, { challenge: { target: 101, bonus: 4 } }), reached('b', 40, 95)],
    deductions: [{ points: 3, on: '2026-05-20' }],
    vetoes: [{ id: 'v', effect: { kpi: 'a' }, on: ['2026-07-02'] }],
  });
  const last = [kpis[0]!.steps.at(-1)!, kpis[0]!.challenge!.steps.at(-1)!];
  expect([...last, ...steps].map(({ what, how }) => `${what}: ${how}`)).toEqual([
    'vetoKpi: v: 60 → 0',
    'bonusOfZeroed: 4 → 0',
    'basicScore: 0 + 38 = 38',
    'deductions: 3',
    'scoreTotal: 38 + 0 − 3 = 35',
    'grade: 35.00 ≥ 0 → E',
  ]);
});

test('a second case of a veto on a KPI takes nothing more', () => {
  const { kpis } = scored({
    kpis: [reached('a', 60, 101), reached('b', 40, 95)],
    vetoes: [{ id: 'v', effect: { kpi: 'a' }, on: ['2026-07-02', '2026-08-02'] }],
  });
  expect(kpis[0]!.steps.slice(-2).map(({ how }) => how)).toEqual(['v: 60 → 0', 'v: 0 → 0']);
});

test('a score stops at the total cap', () => {
  expect(text(scored({ kpis: [reached('a', 100, 150, { scoring: ratio({ cap: 2 }) })] }).score)).toBe('120.00');
});

test('milestones that are not yet due leave a KPI pending', () => {
  const scoring = milestones([{ id: 'm', due: '2026-09-30' }]);
  const sheet = scored(
    {
      kpis: [
        { id: 'a', weight: 50, scoring },
        { id: 'b', weight: 50, target: 12, actuals: { '2026-01': 1 } },
      ],
    },
    '2026-01',
  );
  expect(summary(sheet)).toBe('100.00 100.00 0.00 50.00 100.00 50.00 B');
});

test('a scorecard explains itself in the order it was made', () => {
  const sheet = scored({
    ...FOUR,
    kpis: [
      ...FOUR.kpis!.slice(0, 2),
      reached('c', 20, 100.123, { scoring: ratio({ cap: 2 }), challenge: { target: 100.1, bonus: 12 } }),
      FOUR.kpis![3]!,
    ],
    deductions: [{ points: 3, on: '2026-05-20' }],
  });
  expect(sheet.steps.map(({ what, how }) => `${what}: ${how}`)).toEqual([
    'reportedPoints: 51.428571 + 28.606571 ≈ 80.035143',
    'provisionalScore: 100 × 80.035143 / 85.714286 ≈ 93.374333',
    'coverage: 85.714286 / 100 ≈ 85.714286%',
    'unreportedAtZero: 80.035143',
    'unreportedAtFull: 80.035143 + 14.285714 ≈ 94.320857',
    'bonusTotal: 12',
    'challengeCap: min(12; 10) = 10',
    'deductions: 3',
    'scoreTotal: 93.374333 + 10 − 3 ≈ 100.374333',
    'rounded: 100.374333 → 100.37',
    'grade: 100.37 ≥ 95 → B',
  ]);
  expect(sheet.kpis[0]!.steps.slice(-2).map(({ what, how }) => `${what}: ${how}`)).toEqual([
    'weightShared: 40 × 100 / (100 − 30) ≈ 57.142857',
    'pointsShared: 36 × 57.142857 / 40 ≈ 51.428571',
  ]);
});

test('grades compare the rounded score', () => {
  const grade = (score: string): string =>
    `${gradeOf(dec(score), DEFAULT_POLICY.grades)} ${fixed(coefficient(dec(score), DEFAULT_POLICY)!, 4)}`;
  expect(['105', '104.99', '95', '94.99', '80', '60', '59.99', '0'].map(grade)).toEqual([
    'A 1.2000',
    'B 1.0000',
    'B 1.0000',
    'C 0.8000',
    'C 0.8000',
    'D 0.5000',
    'E 0.0000',
    'E 0.0000',
  ]);
});
