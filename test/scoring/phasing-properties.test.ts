import fc from 'fast-check';
import type { Kpi } from '../../src/model/types';
import { ask, middleOf, ownPeriods, phasedTargets, phaseSum, scorePlan, type PlanScore } from '../../src/scoring';
import { decimal, isWhole, isZero, round, sum, ZERO, type Decimal } from '../../src/util/decimal';
import { buildKpi, dec, perUnit, period, point, type KpiSpec } from '../support/build-plan';
import { printedParts } from '../support/printed-parts';
import { runs } from '../support/runs';

/** What always holds of targets of periods (spec 03.2). */
const RUNS = { numRuns: runs(1000) };

const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
const cents = fc.integer({ min: -5000, max: 5000 }).map((value) => decimal(value).div(100));
const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 });
const counts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 });
const steps = fc.constantFrom('0.5', '1', '2', '7').map(dec);

const cumulative = (parts: readonly Decimal[]): readonly Decimal[] =>
  parts.reduce<readonly Decimal[]>((sums, part) => [...sums, (sums.at(-1) ?? ZERO).add(part)], []);

test('with a step every cumulative but the last is a multiple of it, at most a step behind, and never beyond', () => {
  fc.assert(
    fc.property(cents, weights, steps, (total, written, step) => {
      const shares = written.map((weight) => decimal(weight));
      const [exact, stepped] = [cumulative(phaseSum(total, shares)), cumulative(phaseSum(total, shares, step))];
      expect(stepped.at(-1)!.equals(total)).toBe(true);
      return stepped.every((value, i) => {
        const behind = exact[i]!.abs().sub(value.abs());
        const isStepped = isWhole(value.div(step)) || value.equals(total);
        return isStepped && behind.gte(ZERO) && behind.lt(step);
      });
    }),
    RUNS,
  );
});

test('printed periods total the printed year, and none is a whole place from its exact target', () => {
  fc.assert(
    fc.property(cents, weights, fc.integer({ min: 0, max: 3 }), (target, written, places) => {
      const { plan, kpi } = buildKpi({
        target,
        phasing: { type: 'profile', weights: written.map((weight) => decimal(weight)) },
      });
      const exact = phasedTargets(kpi, ownPeriods(kpi, plan.fiscalYear))!.map(middleOf);
      const printed = printedParts(kpi, exact.map(point), places);
      const place = decimal(1).div(decimal(10).pow(places)!);
      // A period that has the whole target keeps every digit of it, and so do those beside it.
      const year = exact.some((value) => value.equals(target)) ? target : round(target, places);
      return (
        [year, round(target, places)].some((whole) => sum(printed).equals(whole)) &&
        printed.every((value, i) => value.sub(exact[i]!).abs().lte(place))
      );
    }),
    RUNS,
  );
});

const scoreOf = (spec: Omit<KpiSpec, 'id'>, asked: string): PlanScore => {
  const { plan } = buildKpi(spec);
  return scorePlan(plan, ask(plan, period(asked)));
};

const figures = ({ scorecards: [card] }: PlanScore): string =>
  JSON.stringify([
    card!.score?.toString(),
    card!.kpis.map(({ state, points, track }) => [state, points?.toString(), track.toDate.status]),
  ]);

const asActuals = (values: readonly number[]): NonNullable<KpiSpec['actuals']> =>
  Object.fromEntries(values.map((value, i) => [MONTHS[i]!, value]));

const phasings = fc.constantFrom<Kpi['phasing']>(
  { type: 'even' },
  { type: 'even', step: decimal(1) },
  { type: 'allowance' },
);

test('places that figures are printed with change no score, state or light', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), counts, phasings, (target, values, phasing) => {
      const of = (decimals: number): string =>
        figures(
          scoreOf(
            { target, direction: 'lower', decimals, phasing, actuals: asActuals(values) },
            MONTHS[values.length - 1]!,
          ),
        );
      return of(0) === of(1) && of(0) === of(4);
    }),
    RUNS,
  );
});

test('an allowance leaves full points until it is used up, and points never come back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), counts, (target, values) => {
      const spec = {
        target,
        direction: 'lower',
        phasing: { type: 'allowance' },
        scoring: perUnit({ deduct: 10, per: 1 }),
        actuals: asActuals(values),
      } as const;
      const earned = values.map((_, i) => scoreOf(spec, MONTHS[i]!).scorecards[0]!.kpis[0]!.points!);
      const used = cumulative(values.map((value) => decimal(value)));
      return earned.every(
        (points, i) => points.equals(100) === used[i]!.lte(target) && (i === 0 || points.lte(earned[i - 1]!)),
      );
    }),
    RUNS,
  );
});

test('a sum is pending exactly while nothing was due and nothing came', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), counts, (target, values) => {
      const { track, state } = scoreOf(
        { target, phasing: { type: 'even', step: decimal(1) }, actuals: asActuals(values) },
        MONTHS[values.length - 1]!,
      ).scorecards[0]!.kpis[0]!;
      const nothing = isZero(sum(values.map((value) => decimal(value)))) && isZero(middleOf(track.toDate.target!));
      return (state === 'pending') === nothing;
    }),
    RUNS,
  );
});
