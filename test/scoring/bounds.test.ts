import fc from 'fast-check';
import {
  ask,
  forecast,
  neededFor,
  nextSteps,
  scorePlan,
  sufficiency,
  type Forecast,
  type Needed,
} from '../../src/scoring';
import { boundsOf, isWithin } from '../../src/scoring/bounds';
import { plain } from '../../src/util/decimal';
import { buildKpi, dec, period, point, steps, type KpiSpec } from '../support/build-plan';
import { runs } from '../support/runs';

type Spec = Omit<KpiSpec, 'id'>;

function outlookOf(spec: Spec, asked: string) {
  const { plan, kpi } = buildKpi(spec);
  const score = scorePlan(plan, ask(plan, period(asked)));
  const [scorecard] = score.scorecards;
  const { track } = scorecard!.kpis[0]!;
  return { kpi, track, made: forecast(kpi, track, score.question), next: nextSteps(scorecard!, score) };
}

const RATE: Spec = { unit: '%', aggregate: 'mean', target: 98, actuals: { '2026-01': 90, '2026-02': 91 } };

test('a rate in % lies between 0 and 100 where all that is written does', () => {
  const bounds = (spec: Spec): unknown => {
    const { low, high } = boundsOf(buildKpi(spec).kpi);
    return [low && plain(low), high && plain(high)];
  };
  expect(bounds(RATE)).toEqual(['0', '100']);
  expect(bounds({ ...RATE, target: 104 })).toEqual([undefined, undefined]);
  expect(bounds({ ...RATE, actuals: { '2026-01': -3 } })).toEqual([undefined, undefined]);
  expect(bounds({ ...RATE, aggregate: 'sum' })).toEqual([undefined, undefined]);
  expect(bounds({ ...RATE, unit: 'points' })).toEqual([undefined, undefined]);
  expect(bounds({ ...RATE, unit: 'points', bounds: { low: dec(1), high: dec(5) } })).toEqual(['1', '5']);
});

test('a forecast along a path ends at the bound', () =>
  expect(
    plain(
      outlookOf(
        { ...RATE, aggregate: 'last', phasing: { type: 'path', from: dec(50) }, actuals: { '2026-02': 90 } },
        '2026-02',
      ).made.shown!,
    ),
  ).toBe('100'));

test('a mean that more than 100 would be needed for is out of reach, and no measures suffice', () => {
  const late: Spec = {
    ...RATE,
    actuals: Object.fromEntries(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((m) => [`2026-${m}`, 90]),
    ),
  };
  const { kpi, track, made, next } = outlookOf(late, '2026-10');
  expect([made.outOfReach, made.requiredMean]).toEqual([true, undefined]);
  expect(neededFor(kpi.target!, kpi, track)).toEqual({ kind: 'outOfReach', left: 2 });
  expect(sufficiency(kpi, { forecast: made.shown, outOfReach: made.outOfReach })!.enough).toBe(false);
  expect(next).toEqual([]);
});

test('a target that is certain asks for no less than there can be', () => {
  const { made } = outlookOf({ ...RATE, target: 10 }, '2026-02');
  expect(plain(made.requiredMean!)).toBe('0');
});

test('of a sum the bounds are those of its periods', () => {
  const sum: Spec = { target: 1200, bounds: { high: dec(110) }, actuals: { '2026-01': 20, '2026-02': 20 } };
  const { made } = outlookOf(sum, '2026-02');
  expect([plain(made.restAtPlan!), made.outOfReach, made.required]).toEqual(['1040', true, undefined]);
});

const value = fc.integer({ min: 0, max: 100 }).map(String);

const anyRate: fc.Arbitrary<Spec> = fc.record(
  {
    unit: fc.constant('%'),
    target: value,
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    aggregate: fc.constantFrom('mean' as const, 'last' as const, 'min' as const, 'max' as const),
    phasing: fc.oneof(
      fc.constant({ type: 'flat' } as const),
      value.map((from) => ({ type: 'path', from: dec(from) }) as const),
    ),
    scoring: value.map((tier) => steps([[tier, 100]])),
    challenge: value.map((target) => ({ target, bonus: 5 })),
    actuals: fc.dictionary(fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-05', '2026-09', '2026-11'), value),
  },
  { requiredKeys: ['unit', 'target', 'aggregate'] },
);

const figuresOf = (
  { planRate, restAtPlan, recent, level, shown, requiredMean }: Forecast,
  needed: Needed | undefined,
) => [planRate, restAtPlan, recent, level, shown, requiredMean, needed?.value].flatMap((figure) => figure ?? []);

test('forecasts and requirements stay within bounds, and no next step is out of reach', () => {
  fc.assert(
    fc.property(anyRate, fc.constantFrom('2026-03', '2026-09', '2026-11', '2026-12'), (spec, asked) => {
      const { kpi, track, made, next } = outlookOf(spec, asked);
      const needed = neededFor(kpi.target!, kpi, track);
      const bounds = boundsOf(kpi);
      expect(figuresOf(made, needed).filter((figure) => !isWithin(figure, bounds))).toEqual([]);
      expect(made.outOfReach ?? false).toBe(needed?.kind === 'outOfReach');
      const judged = sufficiency(kpi, { forecast: made.shown, outOfReach: made.outOfReach });
      expect(made.outOfReach && judged?.enough).not.toBe(true);
      for (const { to } of next) if (to) expect(neededFor(point(to), kpi, track)?.kind).not.toBe('outOfReach');
    }),
    { numRuns: runs(300) },
  );
});
