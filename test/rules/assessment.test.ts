import { checkTexts, type Texts } from '../support/check-texts';
import { count, found, kpi, scorecard } from './found';

const messages = (rule: string, texts: Texts, asOf: string): string[] =>
  checkTexts(texts, asOf)
    .diagnostics.filter(({ code }) => code === rule)
    .map(({ bare }) => bare);

const actuals = (department: string | undefined, values: object, more: object = {}): string =>
  JSON.stringify({ kind: 'actuals', ...(department !== undefined && { department }), values, ...more });

const plan = (
  policy: object = {},
  departments: readonly object[] = [
    { id: 'production', name: 'Production' },
    { id: 'sales', name: 'Sales' },
  ],
): string => JSON.stringify({ kind: 'plan', id: 'p', name: 'P', departments, policy });

/** Scorecards of one yearly KPI with a target of 100, and what each reached in 2026. */
function year(
  reached: Readonly<Record<string, number | object | undefined>>,
  policy: object = {},
  departments?: readonly object[],
): Texts {
  const files = Object.entries(reached).flatMap(([id, actual]) => {
    const department = id === 'company' ? undefined : id;
    return [
      [`${id}.yaml`, scorecard(department, [kpi('k', { frequency: 'year', challenge: { target: 120, bonus: 6 } })])],
      [`actuals/${id}.yaml`, actuals(department, actual === undefined ? {} : { k: { 2026: actual } })],
    ];
  });
  return { 'plan.yaml': plan(policy, departments), ...Object.fromEntries(files) };
}

describe('na-without-approval', () => {
  const texts = (values: object, more: Readonly<Record<string, unknown>> = {}): Texts => ({
    'production.yaml': scorecard('production', [kpi('k', more)]),
    'actuals.yaml': actuals('production', values),
  });

  test('a KPI that does not apply at all is told once, whatever its periods say', () =>
    expect(found('na-without-approval', texts({ k: { na: 'Sold' } }))).toEqual([
      '“production/k” does not apply for all of 2026, and nobody has approved that.',
    ]));
  test('an approval that cannot be read is reported as that only', () =>
    expect(count('na-without-approval', texts({ k: { '2026-01': { na: 'Stopped', approvedBy: 5 } } }))).toBe(0));
  test('a process indicator needs no approval', () => {
    const indicators = [{ id: 'i', name: 'I', direction: 'higher', aggregate: 'mean', target: 1 }];
    expect(
      count(
        'na-without-approval',
        texts({ 'k/m/i': { '2026-01': { na: 'Stopped' } } }, { measures: [{ id: 'm', name: 'M', indicators }] }),
      ),
    ).toBe(0);
  });
});

describe('change-without-approval', () => {
  const change = (more: object): number =>
    count('change-without-approval', {
      'production.yaml': scorecard('production', [kpi('k')]),
      'review.yaml': JSON.stringify({
        kind: 'review',
        cycle: '2026-03',
        department: 'production',
        changes: [{ item: 'production/k', field: 'weight', to: 90, ...more }],
      }),
    });

  test('is silent for one that another approved on a day', () =>
    expect(change({ requestedBy: 'Li Na', approvedBy: 'Wang Fang', approved: '2026-04-02' })).toBe(0));
  test('is silent where nobody is named to have asked', () =>
    expect(change({ approvedBy: 'Wang Fang', approved: '2026-04-02' })).toBe(0));
  test('knows a person by another writing of the name', () =>
    expect(change({ requestedBy: 'Li Na', approvedBy: 'LI NA ', approved: '2026-04-02' })).toBe(1));
});

describe('quota-exceeded', () => {
  const reached = { company: 120, production: 120, sales: 90 };
  const quota = { quota: { A: '50%' } };

  test('is silent at the quota, and without the scorecard of the company', () =>
    expect(messages('quota-exceeded', year(reached, quota), '2027-01-10')).toEqual([]));
  test('tells how many, which and of how many', () =>
    expect(messages('quota-exceeded', year({ ...reached, sales: 130 }, quota), '2027-01-10')).toEqual([
      '2 of 2 scorecards (100%) have grade “A” in 2026, more than the quota of 50%: production, sales.',
    ]));
  test('is silent before the year has ended', () =>
    expect(messages('quota-exceeded', year({ ...reached, sales: 130 }, quota), '2026-12-30')).toEqual([]));
  test.each([
    ['a missing value', undefined],
    ['an estimate', { estimate: 130 }],
  ])('is silent while %s keeps the final scores back', (_what, sales) =>
    expect(messages('quota-exceeded', year({ ...reached, sales }, quota), '2027-01-10')).toEqual([]),
  );
  test('looks at the first half where results are assessed by half', () => {
    const half = (id: string): Record<string, string> => ({
      [`${id}.yaml`]: scorecard(id, [kpi('k', { frequency: 'half', challenge: { target: 120, bonus: 6 } })]),
      [`a-${id}.yaml`]: actuals(id, { k: { '2026-H1': 120 } }),
    });
    const texts = {
      'plan.yaml': plan({ ...quota, assessment: { results: 'half' } }),
      ...half('production'),
      ...half('sales'),
    };
    expect(messages('quota-exceeded', texts, '2026-07-01')).toEqual([
      '2 of 2 scorecards (100%) have grade “A” in 2026-H1, more than the quota of 50%: production, sales.',
    ]);
  });
});

describe('departments-above-company', () => {
  test.each<[string, Parameters<typeof year>, number]>([
    ['95 on average and 84.99 speak', [{ company: 84.99, production: 100, sales: 90 }], 1],
    ['less than 95 on average is silent', [{ company: 84.99, production: 99.9, sales: 90 }], 0],
    ['a company at 85 is silent', [{ company: 85, production: 100, sales: 100 }], 0],
    [
      'the policy may ask for more',
      [
        { company: 84, production: 100, sales: 90 },
        { warnings: { 'departments-above-company': { departments: 99, company: 85 } } },
      ],
      0,
    ],
    ['without a scorecard of the company there is nothing to compare', [{ production: 100, sales: 100 }], 0],
    [
      'positions are part of their department',
      [
        { company: 80, production: 90, sales: 100 },
        {},
        [
          { id: 'production', name: 'P' },
          { id: 'sales', name: 'S', type: 'position', parent: 'production' },
        ],
      ],
      0,
    ],
  ])('%s', (_claim, texts, expected) =>
    expect(messages('departments-above-company', year(...texts), '2027-01-10')).toHaveLength(expected),
  );
});

describe('period-outside-year', () => {
  const event = (more: object, { year: of, cards = true }: { year?: number; cards?: boolean } = {}): string[] =>
    found('period-outside-year', {
      'plan.yaml': plan(),
      ...(cards && {
        'production.yaml': scorecard('production', [kpi('k')], { vetoes: [{ id: 'v', name: 'V', effect: 'zero' }] }),
      }),
      'actuals.yaml': actuals('production', {}, { ...(of !== undefined && { year: of }), ...more }),
    });
  const deduction = (on: string): object => ({ deductions: [{ points: 1, reason: 'R', on }] });

  test('a deduction of a year without a scorecard is found', () =>
    expect(event(deduction('2027-01-20'))).toEqual([
      '“2027-01-20” lies in 2027, but a deduction of “production” has its place in 2026.',
    ]));
  test('so is the event of a veto', () =>
    expect(event({ vetoes: [{ veto: 'v', on: '2025-12-31' }] })).toEqual([
      '“2025-12-31” lies in 2025, but the event of a veto of “production” has its place in 2026.',
    ]));
  test('and what lies outside the year of its file', () =>
    expect(event(deduction('2026-05-20'), { year: 2025 })).toEqual([
      '“2026-05-20” lies in 2026, but a deduction of “production” has its place in 2025.',
    ]));
  test('without any scorecard it counts nowhere', () =>
    expect(event(deduction('2026-05-20'), { cards: false })).toEqual([
      '“2026-05-20” lies in 2026, but a deduction of “production” counts nowhere without a scorecard.',
    ]));
  test('in the year of the scorecard it is fine', () =>
    expect(event(deduction('2026-05-20'), { year: 2026 })).toEqual([]));
});
