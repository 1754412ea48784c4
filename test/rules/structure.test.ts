import { count, found, kpi, measure, only, scorecard } from './found';

const weighing = (...weights: number[]): Record<string, string> => ({
  'production.yaml': scorecard(
    'production',
    weights.map((weight, i) => kpi(`k${i}`, { weight })),
  ),
});

describe('weights-not-100', () => {
  test.each([
    { weights: [40, 35, 25], findings: [] },
    { weights: [33.333, 33.333, 33.334], findings: [] },
    { weights: [33.333, 33.333, 33.333], findings: ['The weights of production total 99.999, not 100.'] },
    { weights: [60, 41], findings: ['The weights of production total 101, not 100.'] },
  ])('$weights', ({ weights, findings }) => {
    expect(found('weights-not-100', weighing(...weights))).toEqual(findings);
  });

  const shares = (...given: (string | undefined)[]): number =>
    count(
      'weights-not-100',
      only({
        measures: [
          measure('m', { stages: given.map((share, i) => ({ id: `s${i}`, name: 'Stage', due: '2026-03-31', share })) }),
        ],
      }),
    );

  test('shares that are left open take what is left', () => {
    expect([
      shares(undefined, undefined),
      shares('40%', undefined),
      shares('40%', '60%'),
      shares('33.33%', '33.33%', '33.34%'),
    ]).toEqual([0, 0, 0, 0]);
  });

  test('given shares that cannot total 100% are found', () => {
    expect([shares('40%', '59.9%'), shares('60%', '60%'), shares('60%', '60%', undefined)]).toEqual([1, 1, 1]);
  });

  test('nothing is said of a scorecard that could not be read completely', () => {
    expect(
      count('weights-not-100', {
        'production.yaml': scorecard('production', [kpi('a', { weight: 60 }), kpi('b', { weight: 'many' })]),
      }),
    ).toBe(0);
  });

  test('a scorecard in two documents is one', () => {
    expect(
      count('weights-not-100', {
        'a.yaml': scorecard('production', [kpi('a', { weight: 60 })]),
        'b.yaml': scorecard('production', [kpi('b', { weight: 40 })]),
      }),
    ).toBe(0);
  });
});

describe('weight-extreme', () => {
  test('5 and 40 are usual, anything beyond is not', () => {
    expect(count('weight-extreme', weighing(40, 40, 15, 5))).toBe(0);
    expect(found('weight-extreme', weighing(40.01, 40, 15, 4.99))).toEqual([
      'KPI “production/k0” weighs 40.01, more than 40.',
      'KPI “production/k3” weighs 4.99, less than 5.',
    ]);
  });
});

describe('kpi-count', () => {
  test.each([
    [2, 1],
    [3, 0],
    [10, 0],
    [11, 1],
  ])('%d KPIs', (kpis, findings) => {
    expect(count('kpi-count', weighing(...Array.from({ length: kpis }, () => 10)))).toBe(findings);
  });
});

describe('owner-overloaded', () => {
  const measures = (owned: number): object[] =>
    Array.from({ length: owned }, (_, i) =>
      measure(`m${i}`, { stages: [{ id: 's', name: 'Stage', due: '2026-03-31' }] }),
    );
  const review = (progress: object): string =>
    JSON.stringify({
      kind: 'review',
      cycle: '2026-03',
      department: 'production',
      held: '2026-04-02',
      do: [{ measure: 'k/m0', ...progress }],
    });
  const crowded = only({ measures: measures(8) });

  test('seven open measures are enough, eight too many', () => {
    expect([count('owner-overloaded', only({ measures: measures(7) })), count('owner-overloaded', crowded)]).toEqual([
      0, 1,
    ]);
  });

  test('cancelled measures and those reported as done are not open', () => {
    expect(
      count('owner-overloaded', only({ measures: [...measures(7), measure('m7', { status: 'cancelled' })] })),
    ).toBe(0);
    expect(count('owner-overloaded', { ...crowded, 'review.yaml': review({ progress: '100%' }) })).toBe(0);
    expect(count('owner-overloaded', { ...crowded, 'review.yaml': review({ stages: { s: '2026-03-30' } }) })).toBe(0);
    expect(count('owner-overloaded', { ...crowded, 'review.yaml': review({ progress: '99%' }) })).toBe(1);
  });

  test('each year is counted for itself', () => {
    const next = scorecard('production', [kpi('k', { measures: measures(4) })], { year: 2027 });
    expect(count('owner-overloaded', { ...only({ measures: measures(4) }), 'next.yaml': next })).toBe(0);
  });
});

describe('horizon-unusual', () => {
  test.each([
    [2027, 1],
    [2028, 0],
    [2030, 0],
    [2031, 1],
    [2020, 1],
  ])('2026 to %d', (to, findings) => {
    expect(
      count('horizon-unusual', { 'strategy.yaml': JSON.stringify({ kind: 'strategy', horizon: { from: 2026, to } }) }),
    ).toBe(findings);
  });
});

describe('insufficient-measures', () => {
  const gap = (fields: object, ...effects: (number | undefined)[]): string[] =>
    found(
      'insufficient-measures',
      only({ ...fields, measures: effects.map((effect, i) => measure(`m${i}`, { effect })) }),
    );
  const passRate = { unit: '%', baseline: 97.2, basic: { target: 99.5 } };

  test('effects equal to the gap suffice, less do not', () => {
    expect(gap(passRate, 1.2, 1.1)).toEqual([]);
    expect(gap(passRate, 1.2, 1.09)).toEqual([
      'The measures of “production/k” are expected to bring 2.29, but from 97.2% to the target of 99.5% it takes 2.3.',
    ]);
  });

  test('lower is better: the way down counts', () => {
    const cost = { direction: 'lower', baseline: 4.4, basic: { target: 4.25 } };
    expect([gap(cost, 0.15), gap(cost, 0.14)].map(({ length }) => length)).toEqual([0, 1]);
  });

  test('a range is reached at its nearest end', () => {
    const stock = {
      direction: 'range',
      baseline: 29,
      basic: { target: [18, 26], scoring: { method: 'perUnit', deduct: 1, per: 1 } },
    };
    expect(
      [gap(stock, 3), gap(stock, 2.9), gap({ ...stock, baseline: 15 }, 3), gap({ ...stock, baseline: 20 }, 0)].map(
        ({ length }) => length,
      ),
    ).toEqual([0, 1, 0, 0]);
  });

  test('the history of last year stands in for a baseline', () => {
    expect(gap({ history: { 2025: 90 } }, 9)).toHaveLength(1);
    expect(gap({ history: { 2024: 90 } }, 9)).toEqual([]);
  });

  test('nothing is said where it cannot be judged, or is judged elsewhere', () => {
    expect(gap(passRate)).toEqual([]);
    expect(gap(passRate, 0.1, undefined)).toEqual([]);
    expect(gap({ ...passRate, baseline: 99.6 }, 0)).toEqual([]);
    expect(gap({ ...passRate, formula: 'a', inputs: { a: 'production/k' } }, 0.1)).toEqual([]);
    expect(gap({ aggregate: 'sum', start: '2026-07', baseline: 80 }, 1)).toEqual([]);
  });

  test('cancelled measures bring nothing', () => {
    const measures = [measure('a', { effect: 2 }), measure('b', { effect: 0.3, status: 'cancelled' })];
    expect(count('insufficient-measures', only({ ...passRate, measures }))).toBe(1);
  });
});

describe('kpi-without-measure', () => {
  const rule = 'kpi-without-measure';

  test('a KPI is carried by a measure, by its milestones, by a formula or by a KPI below', () => {
    const below = scorecard('sales', [kpi('b', { supports: ['production/k'], measures: [measure('m')] })]);
    expect(count(rule, only({}))).toBe(1);
    expect(count(rule, only({ measures: [measure('m')] }))).toBe(0);
    expect(
      count(
        rule,
        only({ basic: { scoring: { method: 'milestones', items: [{ id: 'i', name: 'I', due: '2026-03-31' }] } } }),
      ),
    ).toBe(0);
    expect(count(rule, { ...only({}), 'sales.yaml': below })).toBe(0);
    expect(
      found(rule, {
        'company.yaml': scorecard(undefined, [kpi('whole', { formula: 'a', inputs: { a: 'production/k' } })]),
        ...only({}),
      }),
    ).toEqual(['“production/k” has no measure, and no KPI below supports it.']);
  });

  test('a cancelled measure carries nothing', () => {
    expect(found(rule, only({ measures: [measure('m', { status: 'cancelled' })] }))).toEqual([
      'All measures of “production/k” are cancelled.',
    ]);
  });

  test('nothing is said when what lies below could not be read', () => {
    const plan =
      'kind: plan\nid: p\nname: P\ndepartments: [{id: production, name: P}, {id: line-1, name: L, parent: production}, {id: sales, name: S}]\n';
    const broken = (department: string): string => `kind: scorecard\ndepartment: ${department}\nyear: 2026\nkpis: [`;
    expect(count(rule, { 'plan.yaml': plan, ...only({}), 'broken.yaml': broken('line-1') })).toBe(0);
    expect(count(rule, { 'plan.yaml': plan, ...only({}), 'broken.yaml': broken('sales') })).toBe(1);
    // A file of which nothing is known hides nothing.
    expect(count(rule, { ...only({}), 'broken.yaml': 'a: [' })).toBe(1);
  });
});

describe('measures', () => {
  const broken = {
    'production.yaml': scorecard('production', [
      kpi('k', { measures: [{ id: 'm', name: 'M', owner: 7, due: 'soon', effect: 'much', stages: 'none' }] }),
    ]),
  };

  test.each(['measure-without-owner', 'measure-without-due', 'measure-without-effect', 'measure-without-indicator'])(
    '%s: not for cancelled measures, nor where it may only be unreadable',
    (rule) => {
      expect(count(rule, only({ measures: [{ id: 'm', name: 'M' }] }))).toBe(1);
      expect(count(rule, only({ measures: [{ id: 'm', name: 'M', status: 'cancelled' }] }))).toBe(0);
      expect(count(rule, broken)).toBe(0);
    },
  );

  test('an effect of 0 is an effect', () => {
    expect(count('measure-without-effect', only({ measures: [measure('m', { effect: 0 })] }))).toBe(0);
  });

  test('a KPI that supports a measure shows how it goes', () => {
    const below = scorecard('sales', [kpi('b', { supports: ['production/k/m'] })]);
    expect(count('measure-without-indicator', { ...only({ measures: [measure('m')] }), 'sales.yaml': below })).toBe(0);
  });
});

describe('decomposition', () => {
  const strategy = JSON.stringify({
    kind: 'strategy',
    ksfs: [
      {
        id: 'growth',
        name: 'Growth',
        perspective: 'financial',
        kpis: [{ id: 'profit', name: 'Profit', direction: 'higher', targets: { 2026: 92, 2028: 112 } }],
      },
    ],
  });
  const company = (...kpis: object[]): string => scorecard(undefined, kpis);

  test('an objective leads to the strategy itself, or is a part of one that is asked', () => {
    const profit = kpi('profit', {
      supports: ['strategy/growth/profit'],
      formula: 'sales - cost',
      inputs: { sales: 'company/sales', cost: 'company/cost' },
    });
    const cost = kpi('cost', { supports: ['production/k'] });
    expect(
      found('kpi-without-parent', {
        'strategy.yaml': strategy,
        'company.yaml': company(profit, kpi('sales'), cost, kpi('image')),
        ...only({ supports: ['company/profit'] }),
      }),
    ).toEqual(['Objective “company/image” supports no strategic KPI.']);
  });

  test('a link that leads nowhere is a finding of its own', () => {
    expect(count('kpi-without-parent', only({ supports: ['company/nowhere'] }))).toBe(0);
    expect(
      count('kpi-without-parent', { 'company.yaml': company(kpi('a', { supports: ['strategy/no/where'] })) }),
    ).toBe(0);
  });

  test('a department KPI that supports the strategy is no objective of the year', () => {
    const rule = 'objective-without-support';
    const direct = only({ supports: ['strategy/growth/profit'] });
    expect(count(rule, { 'strategy.yaml': strategy, ...direct })).toBe(0);
    expect(found(rule, { 'strategy.yaml': strategy, ...direct, 'company.yaml': company(kpi('a')) })).toEqual([
      'No department KPI supports the objective “company/a”.',
      '“strategy/growth/profit” has a target of 92 for 2026, but no objective of 2026 supports it.',
    ]);
  });

  test('an objective is carried through its measure, its formula or a support, and not yet asked before the departments have plans', () => {
    const rule = 'objective-without-support';
    const objective = company(kpi('a', { measures: [measure('m')] }));
    expect(count(rule, { 'company.yaml': objective })).toBe(0);
    expect(count(rule, { 'company.yaml': objective, ...only({}) })).toBe(1);
    expect(count(rule, { 'company.yaml': objective, ...only({ supports: ['company/a'] }) })).toBe(0);
    expect(count(rule, { 'company.yaml': objective, ...only({ supports: ['company/a/m'] }) })).toBe(0);
    expect(
      count(rule, { 'company.yaml': company(kpi('a', { formula: 'k', inputs: { k: 'production/k' } })), ...only({}) }),
    ).toBe(0);
  });

  test('a perspective without a KSF is found once, one without an objective for each year', () => {
    const objective = kpi('a', { perspective: 'process' });
    const plan = (perspectives: string): string => `kind: plan\nid: p\nname: P\nperspectives: [${perspectives}]\n`;
    const both = {
      'plan.yaml': plan('{id: financial, name: F}, {id: process, name: P}'),
      'strategy.yaml': strategy,
      'company.yaml': company(objective),
    };
    expect(found('empty-perspective', both)).toEqual([
      "The company's scorecard of 2026 has no KPI in the perspective “financial”.",
      'The strategy has no key success factor in the perspective “process”.',
    ]);
    expect(
      count('empty-perspective', { ...both, 'company.yaml': company(kpi('a', { supports: ['strategy/gone/gone'] })) }),
    ).toBe(1);
    expect(count('empty-perspective', { 'plan.yaml': both['plan.yaml'] })).toBe(0);
  });
});
