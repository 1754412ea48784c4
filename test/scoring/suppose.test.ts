import fc from 'fast-check';
import type { Kpi, Milestone, Plan } from '../../src/model/types';
import {
  ask,
  tracksOf,
  neededFor,
  nextSteps,
  scorePlan,
  suppose,
  type Question,
  type ScorecardScore,
} from '../../src/scoring';
import { decimal, ONE, plain, ZERO, type Decimal } from '../../src/util/decimal';
import {
  buildKpi,
  buildPlan,
  dec,
  linear,
  milestones,
  period,
  perUnit,
  ratio,
  steps,
  type KpiSpec,
} from '../support/build-plan';
import { runs } from '../support/runs';

const kpiOf = (plan: Plan, address: string): Kpi =>
  plan.scorecards.flatMap(({ kpis }) => kpis).find((kpi) => kpi.address === address)!;

const supposing = (plan: Plan, question: Question, values: Readonly<Record<string, Decimal>>): Plan =>
  suppose(plan, question, {
    values: new Map(Object.entries(values).map(([address, value]) => [kpiOf(plan, address), value])),
    milestones: new Set(),
  });

const cardOf = (plan: Plan, question: Question): ScorecardScore => scorePlan(plan, question).scorecards[0]!;

const seenIn = (plan: Plan, question: Question, address: string): string | undefined => {
  const { fullYearValue } = tracksOf(plan, question).of(kpiOf(plan, address));
  return fullYearValue && plain(fullYearValue);
};

const number = fc.integer({ min: -3000, max: 3000 }).map((n) => decimal(n).div(10));
const positive = fc.integer({ min: 1, max: 3000 }).map((n) => decimal(n).div(10));
const months = ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`);

const actual = fc.oneof(
  { weight: 5, arbitrary: positive },
  fc.record({ estimate: positive }),
  fc.constant({ na: 'Stopped', approvedBy: 'A' }),
  fc.record({ numerator: positive, denominator: positive }),
  fc.record({ value: positive, weight: positive }),
);

/** KPIs as they come: every aggregate, phasing and direction, months missing or n/a, a later start, longer periods. */
const spec: fc.Arbitrary<Omit<KpiSpec, 'id'>> = fc.record(
  {
    target: fc.oneof({ weight: 4, arbitrary: positive }, number, fc.constant(0)),
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    aggregate: fc.constantFrom(
      'sum' as const,
      'mean' as const,
      'weightedMean' as const,
      'ratio' as const,
      'last' as const,
      'min' as const,
      'max' as const,
    ),
    frequency: fc.constantFrom('month' as const, 'month' as const, 'quarter' as const, 'year' as const),
    unit: fc.constantFrom('%', 't'),
    start: fc.constantFrom('2026-01', '2026-03', '2026-09'),
    phasing: fc.oneof(
      fc.constantFrom({ type: 'even' } as const, { type: 'flat' } as const),
      positive.map((from) => ({ type: 'path' as const, from })),
      fc
        .array(fc.nat({ max: 9 }).map(decimal), { minLength: 12, maxLength: 12 })
        .map((weights) => ({ type: 'profile' as const, weights })),
    ),
    scoring: fc.constantFrom(
      ratio(),
      perUnit({ deduct: 2, per: 3 }),
      perUnit({ deduct: 1, per: 2, partial: 'full', bonus: 1, maxBonus: 5 }),
    ),
    actuals: fc.dictionary(fc.constantFrom(...months, '2026-Q1', '2026-Q2'), actual),
  },
  { requiredKeys: ['target', 'aggregate'] },
);

const asked = fc.constantFrom('2026-03', '2026-Q2', '2026-06');

describe('a value supposed for the end of the year', () => {
  test('is what method and challenge see, whatever was reported and however it adds up', () => {
    fc.assert(
      fc.property(spec, asked, number, (one, at, value) => {
        const { plan } = buildKpi(one);
        const question = ask(plan, period(at));
        expect(seenIn(supposing(plan, question, { 'company/k': value }), question, 'company/k')).toBe(plain(value));
      }),
      { numRuns: runs(200) },
    );
  });

  test('that is seen already changes nothing', () => {
    fc.assert(
      fc.property(spec, asked, (one, at) => {
        const { plan } = buildKpi(one);
        const question = ask(plan, period(at));
        const before = cardOf(plan, question);
        const { fullYearValue } = before.kpis[0]!;
        if (!fullYearValue) return;
        const after = cardOf(supposing(plan, question, { 'company/k': fullYearValue }), question);
        expect(
          [after.score, after.low, after.high, after.grade, after.kpis[0]!.track.toDate.status].map(String),
        ).toEqual(
          [before.score, before.low, before.high, before.grade, before.kpis[0]!.track.toDate.status].map(String),
        );
      }),
      { numRuns: runs(100) },
    );
  });

  test('that is better never lowers a score', () => {
    fc.assert(
      fc.property(spec, asked, number, positive, (one, at, value, more) => {
        const { plan, kpi } = buildKpi({
          ...one,
          challenge: { target: kpiChallenge(one), bonus: 4, award: 'prorata' },
        });
        const question = ask(plan, period(at));
        const better = kpi.direction === 'lower' ? value.sub(more) : value.add(more);
        const [low, high] = [value, better].map(
          (end) => cardOf(supposing(plan, question, { 'company/k': end }), question).score,
        );
        expect(!low || !high || high.gte(low)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });

  test('leaves the plan it is supposed of as it was', () => {
    const { plan } = buildKpi({ target: 1200, actuals: { '2026-01': 80 } });
    const question = ask(plan, period('2026-01'));
    supposing(plan, question, { 'company/k': dec(1200) });
    expect(seenIn(plan, question, 'company/k')).toBe('960');
  });
});

const kpiChallenge = ({ target, direction }: Omit<KpiSpec, 'id'>): Decimal => {
  const basic = dec(target as Decimal | number);
  return direction === 'lower' ? basic.sub(10) : basic.add(10);
};

describe('value trees follow', () => {
  const inputs = { a: 'company/a', b: 'company/b' };
  const part = (
    id: string,
    target: number,
    actuals: KpiSpec['actuals'] = { '2026-01': target / 12, '2026-02': target / 12 },
  ): KpiSpec => ({ id, weight: 30, target, aggregate: 'sum', actuals: actuals! });

  test('a parent without reports of its own is computed anew, through several levels', () => {
    const plan = buildPlan({
      scorecards: [
        {
          kpis: [
            part('a', 1200),
            part('b', 600),
            { id: 'p', weight: 20, target: 1800, formula: 'a + b', inputs },
            { id: 'q', weight: 20, target: 3600, formula: '2 * p', inputs: { p: 'company/p' } },
          ],
        },
      ],
    });
    const question = ask(plan, period('2026-02'));
    const after = supposing(plan, question, { 'company/a': dec(1320) });
    expect([seenIn(after, question, 'company/p'), seenIn(after, question, 'company/q')]).toEqual(['1920', '3840']);
  });

  test('a parent with reports of its own moves by what the formula makes of the change', () => {
    const plan = buildPlan({
      scorecards: [
        {
          kpis: [
            part('a', 1200),
            part('b', 600),
            { ...part('p', 1800, { '2026-01': 140, '2026-02': 150 }), formula: 'a + b', inputs },
            { id: 'q', weight: 20, target: 3600, formula: '2 * p', inputs: { p: 'company/p' } },
          ],
        },
      ],
    });
    const question = ask(plan, period('2026-02'));
    expect(seenIn(plan, question, 'company/p')).toBe('1740');
    const after = supposing(plan, question, { 'company/a': dec(1320) });
    expect([seenIn(after, question, 'company/p'), seenIn(after, question, 'company/q')]).toEqual(['1860', '3720']);
  });

  test('parents with reports move after what they are made of, whatever stands first', () => {
    const plan = buildPlan({
      scorecards: [
        {
          kpis: [
            { ...part('r', 7200), formula: '2 * q', inputs: { q: 'company/q' } },
            { ...part('q', 3600), formula: '2 * p', inputs: { p: 'company/p' } },
            { ...part('p', 1800), formula: 'a + b', inputs },
            part('a', 1200),
            part('b', 600),
            { ...part('other', 600), formula: 'b', inputs: { b: 'company/b' } },
          ],
        },
      ],
    });
    const question = ask(plan, period('2026-02'));
    const after = supposing(plan, question, { 'company/a': dec(1320) });
    expect(['p', 'q', 'r', 'other'].map((id) => seenIn(after, question, `company/${id}`))).toEqual([
      '1920',
      '3840',
      '7680',
      '600',
    ]);
  });

  test('a parent moves in the periods that it and all its inputs report', () => {
    const moved = (own: KpiSpec['actuals'], ofInput: KpiSpec['actuals']): string | undefined => {
      const plan = buildPlan({
        scorecards: [
          {
            kpis: [part('a', 1200, ofInput), part('b', 600), { ...part('p', 1800, own), formula: 'a + b', inputs }],
          },
        ],
      });
      const question = ask(plan, period('2026-02'));
      return seenIn(supposing(plan, question, { 'company/a': dec(1320) }), question, 'company/p');
    };
    const both = { '2026-01': 100, '2026-02': 100 };
    // 140 and 10 more; 140 and 150 with 10 more in January alone.
    expect(moved({ '2026-01': 140 }, both)).toBe('1800');
    expect(moved({ '2026-01': 140, '2026-02': 150 }, { '2026-01': 100 })).toBe('1800');
  });

  test('a parent that is supposed itself stays at that', () => {
    const plan = buildPlan({
      scorecards: [{ kpis: [part('a', 1200), part('b', 600), { ...part('p', 1800), formula: 'a + b', inputs }] }],
    });
    const question = ask(plan, period('2026-02'));
    expect(
      seenIn(supposing(plan, question, { 'company/a': dec(1320), 'company/p': dec(1500) }), question, 'company/p'),
    ).toBe('1500');
  });

  test('trees in a circle end', () => {
    const plan = buildPlan({
      scorecards: [
        {
          kpis: [
            part('a', 1200),
            { ...part('p', 1800), formula: 'a + q', inputs: { a: 'company/a', q: 'company/q' } },
            { ...part('q', 1800), formula: 'p', inputs: { p: 'company/p' } },
          ],
        },
      ],
    });
    const question = ask(plan, period('2026-02'));
    expect(seenIn(supposing(plan, question, { 'company/a': dec(1320) }), question, 'company/a')).toBe('1320');
  });
});

test('milestones that are supposed are accepted on the last day, those that are accepted already stay', () => {
  const items = [
    { id: 'one', due: '2026-01-31', share: '0.5', accepted: '2026-01-20' },
    { id: 'two', due: '2026-02-20', share: '0.5' },
  ];
  const { plan, kpi } = buildKpi({ scoring: milestones(items, 10, 7) });
  const question = ask(plan, period('2026-02'));
  const all = (kpi.scoring as { readonly items: readonly Milestone[] }).items;
  const after = suppose(plan, question, { values: new Map(), milestones: new Set(all) });
  const [now] = after.scorecards[0]!.kpis;
  expect((now!.scoring as { readonly items: readonly Milestone[] }).items.map(({ accepted }) => accepted?.on)).toEqual([
    '2026-01-20',
    '2026-02-28',
  ]);
});

describe('what the rest must bring', () => {
  /** The rest of the year reported as asked for, and the year scored as closed. */
  function closed(one: Omit<KpiSpec, 'id'>, value: Decimal): ScorecardScore {
    const left = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)
        .filter((month) => !(month in one.actuals!))
        .map((month) => [month, value]),
    );
    const { plan } = buildKpi({ ...one, actuals: { ...one.actuals, ...left } });
    return cardOf(plan, ask(plan, period('2026'), { final: true }));
  }

  test('reaches the basic and the challenge target when the year ends so', () => {
    const reported = fc.dictionary(
      fc.constantFrom(...months),
      fc.oneof({ weight: 4, arbitrary: positive }, fc.constant({ na: 'Stopped', approvedBy: 'A' })),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(
        positive,
        fc.constantFrom('sum' as const, 'mean' as const),
        fc.constantFrom('higher' as const, 'lower' as const),
        reported,
        (target, aggregate, direction, actuals) => {
          const aim = direction === 'higher' ? target.add(10) : target.sub(10);
          const one: Omit<KpiSpec, 'id'> = {
            target,
            aggregate,
            direction,
            actuals,
            challenge: { target: aim, bonus: 5 },
          };
          const { plan, kpi } = buildKpi(one);
          const track = tracksOf(plan, ask(plan, period('2026-06'))).of(kpi);
          const [basic, challenge] = [kpi.target!, kpi.challenge!.target].map(
            (end) => neededFor(end, kpi, track)?.value,
          );
          if (!basic || !challenge) return;
          expect(String(closed(one, basic).kpis[0]!.rate)).toBe('1');
          expect(closed(one, challenge).kpis[0]!.challenge!.met).toBe(true);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  const kindOf = (one: Omit<KpiSpec, 'id'>): unknown => {
    const { plan, kpi } = buildKpi({ target: 10, ...one });
    const found = neededFor(kpi.target!, kpi, tracksOf(plan, ask(plan, period('2026-02'))).of(kpi));
    return found && [found.kind, found.value && plain(found.value), found.rate && plain(found.rate, 4), found.left];
  };

  test.each<[string, Omit<KpiSpec, 'id'>, unknown]>([
    [
      'a sum: so much in each period, and the rate of the plan that remains',
      { target: 1200, actuals: { '2026-01': 80, '2026-02': 90 } },
      ['perPeriod', '103', '1.03', 10],
    ],
    [
      'a ratio: an average, where periods to come count as those so far',
      { aggregate: 'ratio', actuals: { '2026-01': { numerator: 16, denominator: 2 } } },
      ['average', '10.181818', undefined, 11],
    ],
    [
      'a last value: the target, at the end',
      { aggregate: 'last', actuals: { '2026-01': 3 } },
      ['atEnd', undefined, undefined, 11],
    ],
    [
      'a smallest value that holds: to be kept',
      { aggregate: 'min', actuals: { '2026-01': 12 } },
      ['each', undefined, undefined, 11],
    ],
    [
      'a smallest value that has fallen below: out of reach',
      { aggregate: 'min', actuals: { '2026-01': 9 } },
      ['outOfReach', undefined, undefined, 11],
    ],
    ['a largest value: once', { aggregate: 'max', actuals: { '2026-01': 9 } }, ['once', undefined, undefined, 11]],
    ['nothing reported: nothing to say', { aggregate: 'mean' }, undefined],
  ])('%s', (_, one, expected) => expect(kindOf(one)).toEqual(expected));
});

describe('the next step', () => {
  const card = (
    kpis: readonly KpiSpec[],
    challenges: Parameters<typeof buildPlan>[0]['scorecards'][number]['challenges'] = [],
  ): unknown => {
    const plan = buildPlan({ scorecards: [{ kpis, challenges }] });
    const score = scorePlan(plan, ask(plan, period('2026-02')));
    return nextSteps(score.scorecards[0]!, score).map(({ item, mark, to, gain }) => [
      item.id,
      mark,
      to ? plain(to) : undefined,
      plain(gain),
    ]);
  };
  const level = (id: string, value: number, more: Partial<KpiSpec> = {}): KpiSpec => ({
    id,
    weight: 50,
    target: 100,
    aggregate: 'last',
    actuals: { '2026-02': value },
    ...more,
  });

  test('is the basic target, then the challenge; the most valuable comes first', () => {
    expect(card([level('a', 90), level('b', 100, { challenge: { target: 110, bonus: 8 } })])).toEqual([
      ['b', 'challenge', '110', '8'],
      ['a', 'basic', '100', '5'],
    ]);
  });
  test('is the next tier of a method of steps', () => {
    expect(
      card([
        level('a', 70, {
          weight: 100,
          scoring: steps([
            [100, 100],
            [90, 80],
            [80, 60],
          ]),
        }),
      ]),
    ).toEqual([['a', 'tier', '80', '60']]);
  });
  test('of a range is its nearer end', () => {
    expect(
      card([
        level('a', 30, { weight: 100, target: [10, 20], direction: 'range', scoring: perUnit({ deduct: 2, per: 1 }) }),
      ]),
    ).toEqual([['a', 'basic', '20', '20']]);
  });
  test('of milestones is the first one not accepted, of a project all that is open', () => {
    const items = [
      { id: 'one', due: '2026-01-31', share: '0.5', accepted: '2026-01-20' },
      { id: 'two', due: '2026-02-20', share: '0.5' },
    ];
    expect(
      card(
        [{ id: 'm', scoring: milestones(items) }],
        [{ id: 'p', bonus: 6, milestones: [{ id: 'x', due: '2026-10-31' }] }],
      ),
    ).toEqual([
      ['m', 'milestone', undefined, '50'],
      ['p', 'project', undefined, '6'],
    ]);
  });
  test('that a cap swallows gains nothing; what is not reported or has nothing ahead has none', () => {
    expect(
      card([
        level('a', 100, { challenge: { target: 110, bonus: 30 } }),
        level('b', 120, { challenge: { target: 110, bonus: 10 } }),
        level('c', 1, { weight: 0, actuals: {} }),
      ]),
    ).toEqual([['a', 'challenge', '110', '0']]);
  });

  test('gains what supposing it gives', () => {
    const methods = fc.constantFrom(
      ratio(),
      perUnit({ deduct: 2, per: 3 }),
      steps([
        [120, 100],
        [100, 80],
        [50, 40],
      ]),
      linear([
        [50, 0],
        [100, 100],
      ]),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(positive, methods, fc.constantFrom('sum' as const, 'last' as const, 'mean' as const)), {
          minLength: 1,
          maxLength: 4,
        }),
        (parts) => {
          const weight = ONE.mul(100).div(parts.length);
          const kpis = parts.map(([value, scoring, aggregate], i): KpiSpec => ({
            id: `k${i}`,
            weight,
            target: 100,
            aggregate,
            scoring,
            actuals: { '2026-01': value, '2026-02': value },
            challenge: { target: 130, bonus: 3 },
          }));
          const plan = buildPlan({ scorecards: [{ kpis }] });
          const question = ask(plan, period('2026-02'));
          const score = scorePlan(plan, question);
          const [before] = score.scorecards;
          for (const { item, to, gain } of nextSteps(before!, score)) {
            const after = cardOf(supposing(plan, question, { [item.address]: to! }), question);
            expect(plain(after.score!.sub(before!.score!))).toBe(plain(gain));
            expect(gain.gte(ZERO)).toBe(true);
          }
        },
      ),
    );
  });
});
