import { count, found, kpi, only, scorecard } from './found';

describe('challenge-not-harder', () => {
  const challenged = (fields: object, target: unknown): number =>
    count('challenge-not-harder', only({ ...fields, challenge: { target, bonus: 5 } }));

  test('equal to the basic target is not harder', () => {
    expect([challenged({}, 100), challenged({}, 100.01), challenged({}, 99)]).toEqual([1, 0, 1]);
  });

  test('lower is better', () => {
    const lower = { direction: 'lower' };
    expect([challenged(lower, 100), challenged(lower, 99.99), challenged(lower, 101)]).toEqual([1, 0, 1]);
  });

  test('a range lies inside the basic one and is narrower', () => {
    const range = {
      direction: 'range',
      basic: { target: [18, 26], scoring: { method: 'perUnit', deduct: 1, per: 1 } },
    };
    expect([
      challenged(range, [18, 26]),
      challenged(range, [18, 25]),
      challenged(range, [17, 20]),
      challenged(range, [20, 20]),
    ]).toEqual([1, 0, 1, 0]);
  });
});

describe('method-target-mismatch', () => {
  const scored = (fields: object, target: unknown, scoring?: object): number =>
    count('method-target-mismatch', only({ ...fields, basic: { target, ...(scoring && { scoring }) } }));
  const perUnit = { method: 'perUnit', deduct: 5, per: 1 };
  const range = { direction: 'range' };

  test('per cent of a target needs a target other than 0', () => {
    expect([
      scored({}, 0),
      scored({}, 0.1),
      scored({}, -5),
      scored({}, 0, perUnit),
      scored({}, 0, { ...perUnit, unit: 'percent' }),
    ]).toEqual([1, 0, 0, 0, 1]);
  });

  test('a range is met or not met', () => {
    expect([
      scored(range, [18, 26]),
      scored(range, [18, 26], perUnit),
      scored(range, [18, 26], { method: 'steps', tiers: [[18, 100]] }),
      scored(range, [26, 18], perUnit),
      scored(range, [18, 18], perUnit),
    ]).toEqual([1, 0, 1, 1, 0]);
  });

  test('points rise with the value, and with what is good', () => {
    const linear = (...points: number[][]): object => ({ method: 'linear', points });
    const lower = { direction: 'lower' };
    expect([
      scored({}, 100, linear([80, 60], [100, 100])),
      scored({}, 100, linear([80, 60], [80, 100])),
      scored({}, 100, linear([100, 100], [80, 60])),
    ]).toEqual([0, 1, 1]);
    expect([
      scored({}, 100, linear([80, 100], [100, 60])),
      scored(lower, 100, linear([80, 100], [100, 60])),
      scored({}, 100, linear([80, 60], [90, 60])),
    ]).toEqual([1, 0, 0]);
  });

  test('tiers stand best first', () => {
    const steps = (...tiers: number[][]): object => ({ method: 'steps', tiers });
    expect([
      scored({}, 5, steps([5, 100], [3, 80])),
      scored({}, 5, steps([3, 80], [5, 100])),
      scored({ direction: 'lower' }, 3, steps([3, 100], [5, 80])),
    ]).toEqual([0, 1, 0]);
  });
});

describe('target-below-strategy', () => {
  const strategy = (direction: string, unit?: string): string =>
    JSON.stringify({
      kind: 'strategy',
      ksfs: [
        {
          id: 'f',
          name: 'F',
          perspective: 'process',
          kpis: [{ id: 's', name: 'S', direction, unit, targets: { 2026: 100, 2027: 80 } }],
        },
      ],
    });
  const objective = (fields: object): object => kpi('o', { supports: ['strategy/f/s'], unit: 'ppm', ...fields });
  const compared = (fields: { direction?: string; unit?: string; basic: object }, ...others: object[]): number =>
    count('target-below-strategy', {
      'strategy.yaml': strategy(fields.direction ?? 'higher', 'ppm'),
      'company.yaml': scorecard(undefined, [objective(fields), ...others]),
    });

  test('as good as the strategy is good enough, in both directions', () => {
    expect([
      compared({ basic: { target: 100 } }),
      compared({ basic: { target: 99.9 } }),
      compared({ basic: { target: 101 } }),
    ]).toEqual([0, 1, 0]);
    expect([100, 100.1, 99].map((target) => compared({ direction: 'lower', basic: { target } }))).toEqual([0, 1, 0]);
  });

  test('another unit, or a part of the whole, does not compare', () => {
    expect(compared({ unit: 'packs', basic: { target: 50 } })).toBe(0);
    expect(
      compared({ basic: { target: 50 } }, kpi('p', { supports: ['strategy/f/s'], unit: 'ppm', basic: { target: 50 } })),
    ).toBe(0);
    expect(compared({ basic: { target: 50 } }, kpi('p', { supports: ['strategy/f/s'], unit: 'packs' }))).toBe(1);
    expect(
      count('target-below-strategy', {
        'strategy.yaml': strategy('higher', 'ppm'),
        ...only({ supports: ['strategy/f/s'], unit: 'ppm', basic: { target: 50 } }),
      }),
    ).toBe(0);
  });
});

describe('target-below-last-year', () => {
  const planned = (fields: Readonly<Record<string, unknown>>): string[] =>
    found('target-below-last-year', only(fields));

  test('equal to last year is enough, in both directions', () => {
    expect([planned({ baseline: 100 }), planned({ baseline: 100.1 })].map(({ length }) => length)).toEqual([0, 1]);
    expect(
      [planned({ direction: 'lower', baseline: 100 }), planned({ direction: 'lower', baseline: 99.9 })].map(
        ({ length }) => length,
      ),
    ).toEqual([0, 1]);
  });

  test('below the mean of three years too, the text is stronger', () => {
    const one = 'The basic target of “production/k” is 100, worse than the 120 of last year';
    expect(planned({ history: { 2025: 120, 2024: 90, 2023: 90 } })).toEqual([`${one}.`]);
    expect(planned({ history: { 2025: 120, 2024: 90, 2023: 90.3 } })).toEqual([
      `${one} and than the mean of three years, 100.1.`,
    ]);
    expect(planned({ baseline: 120, history: { 2024: 120 } })).toEqual([`${one}.`]);
  });

  test('a ratio of the history is in per cent where the KPI is', () => {
    const rate = { unit: '%', aggregate: 'ratio', basic: { target: 98.5 } };
    expect(
      [planned({ ...rate, history: { 2025: '985/1000' } }), planned({ ...rate, history: { 2025: '986/1000' } })].map(
        ({ length }) => length,
      ),
    ).toEqual([0, 1]);
  });

  test('a total of half a year does not compare with a whole one', () => {
    expect(planned({ aggregate: 'sum', start: '2026-07', baseline: 180 })).toEqual([]);
    expect(planned({ aggregate: 'sum', start: '2026-01', baseline: 180 })).toHaveLength(1);
  });
});

describe('value trees', () => {
  const tree = (
    rule: string,
    {
      direction = 'higher',
      a,
      tolerance,
      target = 100,
    }: { direction?: string; a: number; tolerance?: string; target?: number },
  ): number =>
    count(rule, {
      'company.yaml': scorecard(undefined, [
        kpi('whole', { direction, formula: 'a + 0', inputs: { a: 'production/k' }, tolerance, basic: { target } }),
      ]),
      ...only({ direction, basic: { target: a } }),
    });

  test('the tolerance itself is still allowed', () => {
    const rule = 'tree-does-not-add-up';
    expect([
      tree(rule, { a: 100 }),
      tree(rule, { a: 99.99 }),
      tree(rule, { a: 99.5, tolerance: '0.5%' }),
      tree(rule, { a: 99.49, tolerance: '0.5%' }),
    ]).toEqual([0, 1, 0, 1]);
    expect([
      tree(rule, { direction: 'lower', a: 100.5, tolerance: '0.5%' }),
      tree(rule, { direction: 'lower', a: 100.51, tolerance: '0.5%' }),
    ]).toEqual([0, 1]);
    expect([
      tree(rule, { target: -100, a: -100.5, tolerance: '0.5%' }),
      tree(rule, { target: -100, a: -100.51, tolerance: '0.5%' }),
    ]).toEqual([0, 1]);
  });

  test('10% better is still no raising level by level', () => {
    const rule = 'targets-raised-level-by-level';
    expect([tree(rule, { a: 110 }), tree(rule, { a: 110.01 })]).toEqual([0, 1]);
    expect([tree(rule, { direction: 'lower', a: 90 }), tree(rule, { direction: 'lower', a: 89.99 })]).toEqual([0, 1]);
  });

  test('a formula that cannot be computed is a finding of another rule', () => {
    const company = (formula: string, a: string): Record<string, string> => ({
      'company.yaml': scorecard(undefined, [kpi('whole', { formula, inputs: { a } })]),
      ...only({ basic: { target: 0 }, direction: 'lower' }),
    });
    expect(
      [company('1 / a', 'production/k'), company('a +', 'production/k'), company('a', 'production/gone')].map((texts) =>
        count('tree-does-not-add-up', texts),
      ),
    ).toEqual([0, 0, 0]);
  });
});

describe('phasing', () => {
  const phased = (rule: string, phasing: unknown, fields: object = {}): number =>
    count(rule, only({ aggregate: 'sum', phasing, ...fields }));
  const quarters = (...values: number[]): object => ({
    months: Object.fromEntries(values.map((value, i) => [`2026-Q${i + 1}`, value])),
  });
  const profile = (...last: number[]): object => ({ profile: [...Array.from({ length: 9 }, () => 10), ...last] });

  test('months total the year exactly', () => {
    const quarterly = { frequency: 'quarter' };
    expect(
      [quarters(20, 25, 25, 30), quarters(20, 25, 25, 29.999), quarters(20, 25, 25, 31)].map((phasing) =>
        phased('phasing-not-total', phasing, quarterly),
      ),
    ).toEqual([0, 1, 1]);
    expect(phased('phasing-not-total', { months: { '2026-01': 40, '2026-12': 60 } })).toBe(0);
    expect(phased('phasing-not-total', { months: { '2026-01': 40, '2026-12': 60 } }, { aggregate: 'last' })).toBe(0);
  });

  test('a profile has a weight for each period, and lastYear a value for each', () => {
    expect(
      [profile(10, 10, 10), profile(10, 10), { profile: Array.from({ length: 12 }, () => 0) }].map((phasing) =>
        phased('phasing-not-total', phasing),
      ),
    ).toEqual([0, 1, 1]);
    const history = Object.fromEntries(
      Array.from({ length: 12 }, (_, m) => [`2025-${String(m + 1).padStart(2, '0')}`, 8]),
    );
    expect(phased('phasing-not-total', 'lastYear', { history })).toBe(0);
    expect(phased('phasing-not-total', 'lastYear', { history: { 2025: 96 } })).toBe(1);
  });

  test('40% in the last quarter is not yet late', () => {
    expect([profile(20, 20, 20), profile(20, 20, 20.1)].map((phasing) => phased('phasing-late', phasing))).toEqual([
      0, 1,
    ]);
    expect(
      [quarters(20, 20, 20, 40), quarters(20, 20, 19.9, 40.1)].map((phasing) =>
        phased('phasing-late', phasing, { frequency: 'quarter' }),
      ),
    ).toEqual([0, 1]);
  });

  test('rounded months do not decide', () => {
    expect(phased('phasing-late', profile(20, 20, 20), { basic: { target: 999 } })).toBe(0);
  });

  test('what may be used up late, or begins late, is not late', () => {
    expect(phased('phasing-late', profile(30, 30, 30), { direction: 'lower' })).toBe(0);
    expect(phased('phasing-late', { profile: [1, 1, 1, 1, 1, 1] }, { start: '2026-07' })).toBe(0);
  });
});

describe('double-reward', () => {
  const rewarded = (scoring: object, challenge: object | undefined = { target: 120, bonus: 5 }): number =>
    count('double-reward', only({ basic: { target: 100, scoring }, challenge }));

  test('only a method that goes beyond the weight, on a KPI with a challenge', () => {
    expect([
      rewarded({ method: 'ratio' }),
      rewarded({ method: 'ratio', cap: '100%' }),
      rewarded({ method: 'ratio', cap: '100.1%' }),
    ]).toEqual([0, 0, 1]);
    expect(
      [
        [100, 100],
        [115, 101],
      ].map((last) => rewarded({ method: 'linear', points: [[80, 60], last] })),
    ).toEqual([0, 1]);
    expect([0, 1].map((maxBonus) => rewarded({ method: 'perUnit', deduct: 1, per: 1, bonus: 1, maxBonus }))).toEqual([
      0, 1,
    ]);
    expect([100, 105].map((best) => rewarded({ method: 'steps', tiers: [[100, best]] }))).toEqual([0, 1]);
    expect(count('double-reward', only({ basic: { target: 100, scoring: { method: 'ratio', cap: '120%' } } }))).toBe(0);
  });
});
