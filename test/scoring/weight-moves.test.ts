import fc from 'fast-check';
import { makeWeightsRelative } from '../../src/model/relative-weights';
import { appliedWeights, ask, scorePlan } from '../../src/scoring';
import { partOf } from '../../src/scoring/scorecard';
import { fixed, HUNDRED, sum, type Decimal } from '../../src/util/decimal';
import { buildOne, dec, period, reached, type KpiSpec } from '../support/build-plan';
import { runs } from '../support/runs';

const na = { notApplicable: { approvedBy: 'Wang Fang' } };

const score = (kpis: readonly KpiSpec[]) => {
  const { plan } = buildOne({ kpis });
  return scorePlan(plan, ask(plan, period('2026'), { final: true })).scorecards[0]!;
};

const applied = (...kpis: readonly KpiSpec[]): string[] =>
  score(kpis).kpis.map(({ kpi, appliedWeight }) => `${kpi.id} ${fixed(appliedWeight, 2)}`);

const [a, b] = [reached('a', 40, 100), reached('b', 10, 100)];

test.each<[string, readonly KpiSpec[], string]>([
  ['to the one that is named', [a, b, reached('c', 50, undefined, { ...na, ifNa: ['b'] })], 'a 40.00, b 60.00, c 0.00'],
  [
    'by the weights of a list',
    [a, b, reached('c', 50, undefined, { ...na, ifNa: ['a', 'b'] })],
    'a 80.00, b 20.00, c 0.00',
  ],
  [
    'by shares that are written',
    [a, b, reached('c', 50, undefined, { ...na, ifNa: { a: '0.3', b: '0.7' } })],
    'a 55.00, b 45.00, c 0.00',
  ],
  [
    'evenly to KPIs of no weight',
    [reached('a', 0, 100), reached('b', 0, 100), reached('c', 100, undefined, { ...na, ifNa: ['a', 'b'] })],
    'a 50.00, b 50.00, c 0.00',
  ],
  [
    'on to where one that is n/a itself sends its own',
    [a, reached('b', 10, undefined, { ...na, ifNa: ['a'] }), reached('c', 50, undefined, { ...na, ifNa: ['b'] })],
    'a 100.00, b 0.00, c 0.00',
  ],
  [
    'pro rata, by the weights after the moves, where the one named is n/a and names nobody',
    [a, b, reached('c', 20, undefined, { ...na, ifNa: { b: '0.5', d: '0.5' } }), reached('d', 30, undefined, na)],
    'a 66.67, b 33.33, c 0.00, d 0.00',
  ],
  [
    'pro rata where a circle is n/a as a whole',
    [a, b, reached('c', 20, undefined, { ...na, ifNa: ['d'] }), reached('d', 30, undefined, { ...na, ifNa: ['c'] })],
    'a 80.00, b 20.00, c 0.00, d 0.00',
  ],
  [
    'out of a circle that has a way out',
    [
      a,
      b,
      reached('c', 20, undefined, { ...na, ifNa: { d: '0.5', b: '0.5' } }),
      reached('d', 30, undefined, { ...na, ifNa: ['c'] }),
    ],
    'a 40.00, b 60.00, c 0.00, d 0.00',
  ],
  [
    'nowhere while they apply: two may name each other',
    [reached('a', 40, 100, { ifNa: ['b'] }), reached('b', 60, 100, { ifNa: ['a'] })],
    'a 40.00, b 60.00',
  ],
])('the weight of an n/a KPI goes %s', (_claim, kpis, expected) => {
  expect(applied(...kpis).join(', ')).toBe(expected);
});

test('the steps say where a weight went, and where it came from', () => {
  const { kpis } = score([a, b, reached('c', 20, undefined, { ...na, ifNa: ['b'] }), reached('d', 30, undefined, na)]);
  const said = kpis.flatMap(({ steps }) =>
    steps.flatMap(({ what, how }) => (/weight|pointsShared/i.test(what) ? `${what}: ${how}` : [])),
  );
  expect(said).toEqual([
    'weightShared: 40 × 100 / (100 − 30) ≈ 57.142857',
    'pointsShared: 40 × 57.142857 / 40 ≈ 57.142857',
    'weightTaken: 10 + 20 = 30',
    'weightShared: 30 × 100 / (100 − 30) ≈ 42.857143',
    'pointsShared: 10 × 42.857143 / 10 ≈ 42.857143',
    'weightMovedAway: 20 × 100% → b',
  ]);
});

const ids = ['a', 'b', 'c', 'd', 'e'];

/** Five KPIs of which some do not apply and some name others, themselves n/a or not. */
const anyCard = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 0, max: 30 }),
      percent: fc.integer({ min: 0, max: 100 }),
      isNa: fc.boolean(),
      heirs: fc.option(fc.subarray([0, 1, 2, 3, 4], { minLength: 1 })),
    }),
    { minLength: 5, maxLength: 5 },
  )
  .map((kpis) => {
    const rest = 100 - kpis.reduce((total, { weight }, i) => (i === 0 ? total : total + weight), 0);
    return kpis.map(({ weight, percent, isNa, heirs }, i) => {
      const others = heirs?.filter((one) => one !== i).map((one) => ids[one]!) ?? [];
      return reached(ids[i]!, i === 0 ? Math.max(rest, 0) : weight, isNa ? undefined : percent, {
        ...(isNa && na),
        ...(others.length > 0 && { ifNa: others }),
      });
    });
  })
  .filter((kpis) => kpis.reduce((total, { weight }) => total + Number(weight), 0) === 100);

const weightsOf = (kpis: readonly KpiSpec[]): readonly Decimal[] => score(kpis).kpis.map((one) => one.appliedWeight);

test('whatever is n/a, the weights of what applies total 100, unless nothing of weight is left', () => {
  fc.assert(
    fc.property(anyCard, (kpis) => {
      const weights = weightsOf(kpis);
      const whole = sum(weights);
      expect(kpis.every(({ notApplicable }, i) => !notApplicable || fixed(weights[i]!, 2) === '0.00')).toBe(true);
      return whole.equals(HUNDRED) || fixed(whole, 2) === '0.00';
    }),
    { numRuns: runs(500) },
  );
});

test('the order of KPIs changes no weight', () => {
  fc.assert(
    fc.property(anyCard, (kpis) => {
      expect([...weightsOf([...kpis].reverse())].reverse()).toEqual(weightsOf(kpis));
    }),
    { numRuns: runs(500) },
  );
});

test('relative weights scaled by any constant change nothing', () => {
  fc.assert(
    fc.property(anyCard, fc.integer({ min: 1, max: 5000 }), (kpis, thousandths) => {
      const relative = (scale: Decimal): readonly Decimal[] => {
        const { scorecard } = buildOne({ kpis: kpis.map((kpi) => ({ ...kpi, weight: dec(kpi.weight!).mul(scale) })) });
        makeWeightsRelative([scorecard]);
        const parts = scorecard.kpis.map((kpi) =>
          partOf({ kpi, state: kpi.actuals.notApplicable ? 'na' : 'value' } as Parameters<typeof partOf>[0]),
        );
        return appliedWeights(parts);
      };
      expect(relative(dec(thousandths).div(1000))).toEqual(weightsOf(kpis));
    }),
    { numRuns: runs(300) },
  );
});
