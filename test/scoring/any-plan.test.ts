import fc from 'fast-check';
import { ask, contributions, tracksOf, forecast, scorePlan, sufficiency } from '../../src/scoring';
import type { Scoring } from '../../src/model/types';
import { ZERO } from '../../src/util/decimal';
import {
  buildPlan,
  dec,
  linear,
  milestones,
  perUnit,
  period,
  ratio,
  steps,
  type ActualSpec,
  type KpiSpec,
} from '../support/build-plan';
import { METHOD_IDS, methodExample } from '../support/method-example';
import { runs } from '../support/runs';

/** Numbers of which many are awkward. */
const number = fc.constantFrom('0', '1', '-1', '100', '0.01', '-250.5', '1000000');
const pairs = fc.array(fc.tuple(number, number), { maxLength: 3 });

const scoring: fc.Arbitrary<Scoring> = fc.oneof(
  fc.tuple(fc.constantFrom(...METHOD_IDS), fc.gen()).map(([id, value]) => methodExample(id, value).scoring),
  fc.tuple(number, number).map(([cap, zeroBelow]) => ratio({ cap, zeroBelow })),
  pairs.map((points) => linear(points)),
  fc
    .record({
      deduct: number,
      per: number,
      bonusPer: number,
      bonus: number,
      maxBonus: number,
      maxDeduct: number,
      unit: fc.constantFrom('abs' as const, 'percent' as const),
      partial: fc.constantFrom('prorate' as const, 'ignore' as const, 'full' as const),
    })
    .map(perUnit),
  fc.tuple(pairs, number).map(([tiers, otherwise]) => steps(tiers, otherwise)),
  fc.tuple(fc.array(number, { maxLength: 3 }), fc.integer({ min: 0, max: 7 })).map(([shares, days]) =>
    milestones(
      shares.map((share, i) => ({ id: `m${i}`, due: `2026-0${i + 2}-10`, share, accepted: '2026-03-20' })),
      10,
      days,
    ),
  ),
);

const actual: fc.Arbitrary<ActualSpec> = fc.oneof(
  number,
  fc.constant({ na: 'Stopped' }),
  number.map((estimate) => ({ estimate })),
  fc.tuple(number, number).map(([numerator, denominator]) => ({ numerator, denominator })),
  fc.tuple(number, number).map(([value, weight]) => ({ value, weight })),
);

const actuals = fc.dictionary(
  fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-12', '2026-Q1', '2026-H1', '2026'),
  actual,
);

const phasing: fc.Arbitrary<NonNullable<KpiSpec['phasing']>> = fc.oneof(
  fc.constantFrom({ type: 'even' } as const, { type: 'flat' } as const, { type: 'lastYear' } as const),
  fc.array(number, { maxLength: 12 }).map((weights) => ({ type: 'profile' as const, weights: weights.map(dec) })),
  number.map((from) => ({ type: 'path' as const, from: dec(from) })),
);

const kpi = (id: string): fc.Arbitrary<KpiSpec> =>
  fc.record(
    {
      id: fc.constant(id),
      role: fc.constantFrom('score' as const, 'deduct' as const, 'bonus' as const, 'watch' as const),
      weight: number,
      target: fc.oneof(number, fc.tuple(number, number)),
      direction: fc.constantFrom('higher' as const, 'lower' as const, 'range' as const),
      aggregate: fc.constantFrom(
        'sum' as const,
        'mean' as const,
        'weightedMean' as const,
        'ratio' as const,
        'last' as const,
        'min' as const,
        'max' as const,
      ),
      frequency: fc.constantFrom('month' as const, 'quarter' as const, 'half' as const, 'year' as const),
      start: fc.constantFrom('2026-01', '2026-05', '2027-01'),
      end: fc.constantFrom('2026-02', '2026-08', '2026-12'),
      scoring,
      phasing,
      actuals,
      formula: fc.constantFrom('a + b', 'a / b', 'a * b - c', 'a +', 'max(a, c) / (b - b)'),
      inputs: fc.constant({ a: 'company/a', b: 'company/b', c: 'company/gone' }),
      challenge: fc.record({
        target: number,
        bonus: number,
        award: fc.constantFrom('full' as const, 'prorata' as const),
        requires: fc.constantFrom<'all' | string[]>('all', [], ['a'], ['gone']),
      }),
      notApplicable: fc.constant({}),
      baseline: number,
    },
    { requiredKeys: ['id'] },
  );

test('no resolved plan makes the scorer throw, or gives a score outside 0 and the cap', () => {
  fc.assert(
    fc.property(
      kpi('a'),
      kpi('b'),
      kpi('c'),
      fc.constantFrom('2026-02', '2026-Q1', '2026-W07', '2026'),
      fc.boolean(),
      fc.constantFrom('zero' as const, 'error' as const),
      (a, b, c, asked, final, missing) => {
        const vetoes = [
          { id: 'v', effect: { kpi: 'a' }, on: ['2026-01-02'] },
          { id: 'w', effect: { gradeAtMost: 'Z' }, on: ['2026-01-02'] },
        ] as const;
        const plan = buildPlan({
          scorecards: [{ kpis: [a, b, c], vetoes, deductions: [{ points: 1, on: '2026-01-31' }] }],
          policy: { scoring: { missing } },
          changes: [{ item: 'company/a', from: '7', effective: '2026-03' }],
        });
        const question = ask(plan, period(final ? '2026' : asked), { final });
        const tracks = tracksOf(plan, question);
        const [sheet] = scorePlan(plan, question).scorecards;
        const texts = sheet!.kpis.flatMap((one) => [
          ...one.steps,
          ...(one.challenge?.steps ?? []),
          ...forecast(one.kpi, one.track, question).steps,
          ...(sufficiency(one.kpi)?.steps ?? []),
          ...(contributions(one.kpi, tracks)?.steps ?? []),
        ]);
        expect([...texts, ...sheet!.steps].every(({ how, at }) => typeof how === 'string' && Array.isArray(at))).toBe(
          true,
        );
        for (const one of sheet!.kpis) expect([one.track.periods, one.track.inPeriod, one.track.toDate]).toBeDefined();
        expect(sheet!.score === undefined || (sheet!.score.gte(ZERO) && sheet!.score.lte(120))).toBe(true);
      },
    ),
    { numRuns: runs(200) },
  );
});
