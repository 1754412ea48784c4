import fc from 'fast-check';
import {
  ask,
  contributions,
  tracksOf,
  inapplicable,
  mostPoints,
  nothingBeyond,
  ownPeriods,
  phasedTargets,
  pointsOf,
  scorePlan,
  totalScore,
  type PlanScore,
} from '../../src/scoring';
import { DEFAULT_POLICY } from '../../src/model/policy';
import type { Plan, Scoring } from '../../src/model/types';
import { decimal, fixed, plain, round, sum, ZERO, type Decimal } from '../../src/util/decimal';
import {
  buildKpi,
  buildOne,
  buildPlan,
  dec,
  linear,
  perUnit,
  period,
  point,
  ratio,
  steps,
  type KpiSpec,
  type ScorecardSpec,
} from '../support/build-plan';
import { METHOD_IDS, methodExample, type MethodCase } from '../support/method-example';
import { runs } from '../support/runs';

/** What always holds (spec 02.8). */
const RUNS = { numRuns: runs(1000) };

const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);

/** A decimal of up to two places, as text. */
const number = (low: number, high: number): fc.Arbitrary<string> =>
  fc.integer({ min: low * 100, max: high * 100 }).map((cents) => plain(decimal(cents).div(100)));

/** A KPI of any method. */
const anyCase = fc
  .tuple(fc.constantFrom(...METHOD_IDS), fc.gen())
  .map(([id, value]): MethodCase => methodExample(id, value));
const WEIGHT = decimal(30);

const pointsAt = ({ scoring, direction, target }: MethodCase, actual: Decimal): Decimal =>
  pointsOf(scoring, { weight: WEIGHT, direction, target, actual, all: true }).points ?? ZERO;

/** How far from the target or outside the range, for ordering values from bad to good. */
function isBetter({ direction, target }: MethodCase, better: Decimal, worse: Decimal): boolean {
  if (direction === 'higher') return better.gte(worse);
  if (direction === 'lower') return better.lte(worse);
  const distance = (value: Decimal): Decimal =>
    target?.type === 'range'
      ? [target.low.sub(value), value.sub(target.high), ZERO].reduce((a, b) => (b.gt(a) ? b : a))
      : ZERO;
  return distance(better).lte(distance(worse));
}

test('1: every method is non-decreasing in the good direction and stays between 0 and its most points', () => {
  fc.assert(
    fc.property(anyCase, number(-1000, 1000), number(-1000, 1000), (given, a, b) => {
      expect(inapplicable(given)).toBeUndefined();
      const [better, worse] = isBetter(given, dec(a), dec(b)) ? [dec(a), dec(b)] : [dec(b), dec(a)];
      const [more, less] = [pointsAt(given, better), pointsAt(given, worse)];
      const most = mostPoints(given.scoring, WEIGHT);
      return more.gte(less) && less.gte(ZERO) && (most === undefined || more.lte(most));
    }),
    { numRuns: runs(1000) },
  );
});

test('2: meeting the target exactly earns exactly the weight', () => {
  const atTarget = (target: string): MethodCase[] =>
    (['higher', 'lower'] as const).flatMap((direction) => [
      { scoring: ratio({ cap: '1.2' }), direction, target: point(target) },
      {
        scoring: perUnit({ deduct: 1, per: 2, unit: 'percent', bonus: 1, maxBonus: 5 }),
        direction,
        target: point(target),
      },
      {
        scoring: steps([
          [target, 100],
          [direction === 'higher' ? dec(target).sub(1) : dec(target).add(1), 50],
        ]),
        direction,
        target: point(target),
      },
      {
        scoring: linear([
          [target, 100],
          [dec(target).add(1), 100],
        ]),
        direction,
        target: point(target),
      },
    ]);
  fc.assert(
    fc.property(
      number(-500, 500).filter((t) => t !== '0'),
      (target) => atTarget(target).every((given) => pointsAt(given, dec(target)).equals(WEIGHT)),
    ),
    RUNS,
  );
});

test('beyond the limits of a method nothing is earned, before them something', () => {
  const hair = dec('0.00001');
  fc.assert(
    fc.property(anyCase, (given) => {
      const { low, high } = nothingBeyond({ ...given, weight: WEIGHT });
      const at = (value: Decimal | undefined, step: Decimal): Decimal | undefined =>
        value && pointsAt(given, value.add(step));
      for (const beyond of [at(low, hair.neg()), at(high, hair)]) expect(beyond ?? ZERO).toEqual(ZERO);
      for (const before of [at(low, hair), at(high, hair.neg())]) expect(before?.gt(ZERO) ?? true).toBe(true);
    }),
    RUNS,
  );
});

const finalScore = (plan: Plan): PlanScore => scorePlan(plan, ask(plan, period('2026'), { final: true }));
const finalPoints = (plan: Plan): Decimal => finalScore(plan).scorecards[0]!.score!;

const monthly = fc.array(number(0, 200), { minLength: 12, maxLength: 12 });
const asActuals = (
  values: readonly string[],
  left: (month: number) => boolean = () => true,
): NonNullable<KpiSpec['actuals']> =>
  Object.fromEntries(MONTHS.flatMap((month, i) => (left(i) ? [[month, values[i]!]] : [])));

/** A KPI of any method and aggregate that go together, with values in all months, some of which do not apply. */
const anyReported = fc
  .record({
    given: anyCase.filter(({ scoring }) => scoring.method !== 'milestones'),
    aggregate: fc.constantFrom('sum', 'mean', 'last', 'min', 'max', 'ratio'),
    values: fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 12, maxLength: 12 }),
    notApplicable: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
    bonus: fc.boolean(),
  })
  .map(({ given, aggregate, values, notApplicable, bonus }) => {
    const { target, direction } = given;
    const isPoint = target?.type === 'point';
    const value = (month: number): NonNullable<KpiSpec['actuals']>[string] => {
      if (notApplicable[month] === 0) return { na: 'Stopped', approvedBy: 'Wang Fang' };
      const actual = decimal(values[month]!).div(aggregate === 'sum' ? 12 : 1);
      return aggregate === 'ratio' ? { numerator: actual, denominator: 1 } : actual;
    };
    const spec: Omit<KpiSpec, 'id' | 'actuals'> = {
      weight: 60,
      scoring: given.scoring,
      direction,
      aggregate,
      target: isPoint ? target.value : target?.type === 'range' ? [target.low, target.high] : 1,
      ...(bonus &&
        isPoint &&
        direction !== 'range' && {
          challenge: { target: target.value.add(direction === 'higher' ? 1 : -1), bonus: 5, award: 'prorata' as const },
        }),
    };
    return { spec, value };
  });

test('3: replacing values by missing never raises a final score', () => {
  const kept = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(anyReported, anyReported, kept, (one, other, left) => {
      const score = (isThere: (month: number) => boolean): Decimal | undefined => {
        const actuals = ({ value }: typeof one, keep: (month: number) => boolean): NonNullable<KpiSpec['actuals']> =>
          Object.fromEntries(MONTHS.flatMap((month, i) => (keep(i) ? [[month, value(i)]] : [])));
        const { plan } = buildOne(
          {
            kpis: [
              { ...one.spec, id: 'a', actuals: actuals(one, isThere) },
              { ...other.spec, id: 'b', weight: 40, actuals: actuals(other, () => true) },
            ],
            challenges: [
              {
                id: 'c',
                bonus: 3,
                requires: ['a'],
                milestones: [{ id: 'm', due: '2026-06-30', accepted: '2026-06-30' }],
              },
            ],
          },
          { scoring: { missing: 'zero' } },
        );
        return finalScore(plan).scorecards[0]!.score;
      };
      const [some, all] = [score((month) => left[month]!), score(() => true)];
      return some === undefined || (all !== undefined && some.lte(all));
    }),
    RUNS,
  );
});

test('3: a KPI with nothing reported scores nothing, and with a missing month nothing is given where missing is an error', () => {
  fc.assert(
    fc.property(
      monthly,
      fc.integer({ min: 0, max: 11 }),
      fc.constantFrom('sum' as const, 'mean' as const, 'min' as const),
      (values, gone, aggregate) => {
        const kpi = (actuals: KpiSpec['actuals']): ScorecardSpec => ({
          kpis: [
            { id: 'a', weight: 60, target: 100, aggregate, ...(actuals && { actuals }) },
            { id: 'b', weight: 40, target: 100, aggregate: 'last', actuals: { '2026-12': 90 } },
          ],
        });
        const nothing = buildOne(kpi(undefined), { scoring: { missing: 'zero' } }).plan;
        const refused = finalScore(buildOne(kpi(asActuals(values, (month) => month !== gone))).plan);
        return (
          fixed(finalPoints(nothing), 2) === '36.00' &&
          refused.scorecards[0]!.score === undefined &&
          refused.refusals.length === 1
        );
      },
    ),
    RUNS,
  );
});

const projectPlan = (accepted: string | undefined, requires: readonly string[], withIt = true): Plan =>
  buildOne({
    kpis: [
      {
        id: 'a',
        weight: 60,
        target: 100,
        aggregate: 'last',
        actuals: { '2026-12': 95 },
        challenge: { target: 110, bonus: 4 },
      },
      {
        id: 'b',
        weight: 40,
        target: 100,
        aggregate: 'last',
        actuals: { '2026-12': 101 },
        challenge: { target: 101, bonus: 2, requires },
      },
    ],
    challenges: withIt
      ? [
          {
            id: 'project',
            bonus: 3,
            milestones: [{ id: 'm', due: '2026-09-30', ...(accepted !== undefined && { accepted }) }],
          },
        ]
      : [],
  }).plan;

test('4: failing, delaying or removing a challenge changes nothing but its own bonus', () => {
  const fates = fc.constantFrom<readonly [string | undefined, boolean]>(
    ['2026-09-30', true],
    ['2026-10-01', true],
    [undefined, true],
    [undefined, false],
  );
  fc.assert(
    fc.property(fates, fc.constantFrom<readonly string[]>([], ['a'], ['b']), ([accepted, withIt], requires) => {
      const [sheet, without] = [
        finalScore(projectPlan(accepted, requires, withIt)).scorecards[0]!,
        finalScore(projectPlan(undefined, requires, false)).scorecards[0]!,
      ];
      const own = sheet.challenges[0]?.points ?? ZERO;
      expect(sheet.kpis.map(({ points, challenge }) => [points, challenge?.points])).toEqual(
        without.kpis.map(({ points, challenge }) => [points, challenge?.points]),
      );
      return sheet.score!.equals(without.score!.add(own)) && own.equals(accepted === '2026-09-30' ? 3 : 0);
    }),
    RUNS,
  );
});

test('5: changing a process indicator or a measure changes no score', () => {
  const plan = (indicator: readonly string[], effect: string, cancelled: boolean): Plan =>
    buildKpi({
      target: 1200,
      actuals: asActuals(indicator.map(() => '97')),
      measures: [{ id: 'm', effect, cancelled, indicator: { target: 90, actuals: asActuals(indicator) } }],
    }).plan;
  fc.assert(
    fc.property(
      monthly,
      number(0, 50),
      fc.boolean(),
      (indicator, effect, cancelled) =>
        figuresOf(finalScore(plan(indicator, effect, cancelled))) ===
        figuresOf(
          finalScore(
            plan(
              MONTHS.map(() => '0'),
              '0',
              false,
            ),
          ),
        ),
    ),
    RUNS,
  );
});

test('6: phased periods total the annual target exactly, and cumulative targets of a positive one never fall', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(
      number(-5000, 5000),
      fc.integer({ min: 0, max: 3 }),
      weights,
      fc.constantFrom('month' as const, 'quarter' as const, 'half' as const, 'year' as const),
      fc.integer({ min: 1, max: 12 }),
      (target, decimals, profile, frequency, start) => {
        const { plan, kpi } = buildKpi({
          target,
          decimals,
          frequency,
          start: MONTHS[start - 1]!,
          phasing: { type: 'profile', weights: profile.map((weight) => decimal(weight)) },
        });
        const parts = phasedTargets(kpi, ownPeriods(kpi, plan.fiscalYear))!.map((one) =>
          one.type === 'point' ? one.value : ZERO,
        );
        const rises = dec(target).gte(ZERO) ? parts.every((part) => part.gte(ZERO)) : true;
        return sum(parts).equals(dec(target)) && rises;
      },
    ),
    RUNS,
  );
});

/** Everything that is scored, as text. */
function figuresOf(score: PlanScore): string {
  const { scorecards } = score;
  const text = (value: Decimal | undefined): string => (value ? value.toString() : '–');
  return JSON.stringify(
    scorecards.map(({ scorecard: { id }, score: total, low, high, coverage, grade, kpis }) => [
      id,
      text(total),
      text(low),
      text(high),
      text(coverage),
      grade,
      kpis.map(({ kpi, points }) => [kpi.id, text(points)]),
    ]),
  );
}

test('7: scaling the unit of a KPI by a positive constant changes no score', () => {
  const scaled = (factor: Decimal, values: readonly string[], target: string, half: boolean): string => {
    const times = (value: string): Decimal => dec(value).mul(factor);
    const of = (scoring: Scoring, id: string, aggregate: KpiSpec['aggregate']): KpiSpec => ({
      id,
      weight: 25,
      target: times(target),
      aggregate: aggregate!,
      scoring,
      challenge: { target: times(target).mul(2), bonus: 3, award: 'prorata' },
      actuals: Object.fromEntries(MONTHS.slice(0, half ? 6 : 12).map((month, i) => [month, times(values[i]!)])),
    });
    const twoThirds = times(target).mul(2).div(3);
    const plan = buildPlan({
      scorecards: [
        {
          kpis: [
            of(ratio({ cap: 1.2 }), 'a', half ? 'mean' : 'sum'),
            of(perUnit({ deduct: 2, per: factor.mul(3), partial: 'full' }), 'b', 'mean'),
            of(
              steps([
                [times(target), 100],
                [twoThirds, 60],
              ]),
              'c',
              'max',
            ),
            of(
              linear(
                [
                  [twoThirds, 40],
                  [times(target), 100],
                ],
                0,
              ),
              'd',
              'last',
            ),
          ],
        },
      ],
    });
    return figuresOf(scorePlan(plan, ask(plan, period(half ? '2026-06' : '2026'), { final: !half })));
  };
  const factor = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }))
    .map(([n, d]) => decimal(n).div(d));
  fc.assert(
    fc.property(
      factor,
      monthly,
      number(1, 200),
      fc.boolean(),
      (by, values, target, half) => scaled(by, values, target, half) === scaled(decimal(1), values, target, half),
    ),
    RUNS,
  );
});

test('8: the order of KPIs, values, events and challenges changes no figure', () => {
  const spec = (shuffle: <T>(items: readonly T[]) => T[], values: readonly string[]): Plan => {
    const kpis: KpiSpec[] = [
      { id: 'a', weight: 50, target: 1200, actuals: Object.fromEntries(shuffle(Object.entries(asActuals(values)))) },
      {
        id: 'b',
        weight: 30,
        target: 100,
        aggregate: 'mean',
        actuals: asActuals(values),
        challenge: { target: 120, bonus: 2, requires: 'all' },
      },
      {
        id: 'c',
        weight: 20,
        formula: 'x - y',
        inputs: { x: 'company/a', y: 'company/b' },
        target: 900,
        aggregate: 'sum',
      },
    ];
    const vetoes = [
      { id: 'v', effect: { kpi: 'a' }, on: shuffle(['2026-03-01', '2026-02-01']) },
      { id: 'w', effect: { gradeAtMost: 'C' }, on: ['2026-01-01'] },
    ];
    return buildOne({
      kpis: shuffle(kpis),
      vetoes: shuffle(vetoes),
      deductions: shuffle([
        { points: 1, on: '2026-02-02' },
        { points: 2, on: '2026-03-03' },
      ]),
    }).plan;
  };
  const sorted = (plan: Plan): string => {
    const { scorecards } = finalScore(plan);
    const { score, grade, veto, kpis } = scorecards[0]!;
    const lines = kpis
      .map(
        ({ kpi, points, track }) =>
          `${kpi.id} ${points?.toString()} ${track.toDate.actual?.toString()} ${track.toDate.status}`,
      )
      .sort();
    return JSON.stringify([score?.toString(), grade, veto?.event.on, veto?.event.veto.to, lines]);
  };
  fc.assert(
    fc.property(monthly, fc.infiniteStream(fc.nat()), (values, random) => {
      const shuffle = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      return sorted(spec(shuffle, values)) === sorted(spec((items) => [...items], values));
    }),
    RUNS,
  );
});

test('9: the contributions of a value tree total its variance', () => {
  const formulas = [
    'a + b - c',
    'a * b * c',
    'a * b - c',
    'a / (b + 1) + c',
    'max(a, b, c) * a',
    '-(a - b) + sum(a, c)',
    'mean(a, b) / (c + 2)',
    'min(a, b) - 3 * c',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...formulas),
      fc.array(number(0, 100), { minLength: 6, maxLength: 6 }),
      (formula, values) => {
        const input = (id: string, i: number): KpiSpec => ({
          id,
          weight: 20,
          target: values[i]!,
          aggregate: 'last',
          actuals: { '2026-12': values[i + 3]! },
        });
        const { plan, kpis } = buildOne({
          kpis: [
            {
              id: 'top',
              weight: 40,
              target: 1,
              aggregate: 'last',
              formula,
              inputs: { a: 'company/a', b: 'company/b', c: 'company/c' },
            },
            ...['a', 'b', 'c'].map(input),
          ],
        });
        const { parts, target, actual } = contributions(kpis.top!, tracksOf(plan, ask(plan, period('2026'))))!;
        return sum(parts.map(({ contribution }) => contribution)).equals(actual.sub(target));
      },
    ),
    RUNS,
  );
});

test('exact ties round away from zero: 94.995 is 95.00, and (1/3 · 3) · 0.005 is 0.01', () => {
  const third = decimal(1).div(3);
  expect(
    fixed(totalScore({ basic: dec('94.995'), bonus: ZERO, deductions: ZERO }, DEFAULT_POLICY.scoring, undefined), 2),
  ).toBe('95.00');
  expect(fixed(round(third.mul(3).mul(dec('0.005')), 2), 2)).toBe('0.01');
  const { plan } = buildKpi({ target: 1000, aggregate: 'last', actuals: { '2026-12': '949.95' } });
  expect(finalScore(plan).scorecards[0]).toMatchObject({ grade: 'B' });
});
