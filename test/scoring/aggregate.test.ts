import { aggregate, nextMark, ratioScale } from '../../src/scoring';
import { nothingDue } from '../../src/scoring/full-year';
import type { Aggregate } from '../../src/model/types';
import { plain } from '../../src/util/decimal';
import { buildKpi, dec, linear, point, steps, type KpiSpec } from '../support/build-plan';

interface Amount {
  readonly value: number;
  readonly weight?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

const made = (method: Aggregate, amounts: readonly Amount[], unit?: string): string => {
  const exact = amounts.map((amount) =>
    Object.fromEntries(Object.entries(amount).map(([key, value]) => [key, dec(value as number)])),
  );
  const found = aggregate(method, exact as never, ratioScale(unit));
  return found ? `${plain(found.value)}: ${found.how()}` : 'nothing';
};

test.each<[claim: string, made: string, wanted: string]>([
  ['nothing of no amounts', made('sum', []), 'nothing'],
  ['a sum', made('sum', [{ value: 2 }, { value: -3 }]), '-1: 2 + (−3) = −1'],
  [
    '0/0 of a sum counts like any',
    made('sum', [{ value: 0, numerator: 0, denominator: 0 }, { value: 1 }]),
    '1: 0 + 1 = 1',
  ],
  ['a mean', made('mean', [{ value: 2 }, { value: 3 }]), '2.5: (2 + 3) / 2 = 2.5'],
  [
    'a weighted mean',
    made('weightedMean', [{ value: 2, weight: 3 }, { value: 6 }]),
    '3: (2 × 3 + 6 × 1) / (3 + 1) = 3',
  ],
  ['of weights that total nothing', made('weightedMean', [{ value: 2, weight: 0 }]), 'nothing'],
  [
    'a ratio',
    made('ratio', [
      { value: 1, numerator: 1, denominator: 4 },
      { value: 2, numerator: 2, denominator: 4 },
    ]),
    '0.375: (1 + 2) / (4 + 4) = 0.375',
  ],
  ['in per cent', made('ratio', [{ value: 1, numerator: 1, denominator: 4 }], '%'), '25: (1) / (4) × 100 = 25'],
  [
    'of which a period had nothing to count',
    made('ratio', [
      { value: 1, numerator: 1, denominator: 4 },
      { value: 0, numerator: 0, denominator: 0 },
    ]),
    '0.25: (1) / (4) = 0.25',
  ],
  ['of which no period had', made('ratio', [{ value: 0, numerator: 0, denominator: 0 }]), 'nothing'],
  [
    'of which one has a quotient alone: their mean',
    made('ratio', [{ value: 1, numerator: 1, denominator: 1 }, { value: 2 }]),
    '1.5: (1 + 2) / 2 = 1.5',
  ],
  [
    'of which one lacks its numerator: their mean',
    made('ratio', [
      { value: 1, numerator: 1, denominator: 1 },
      { value: 2, denominator: 4 },
    ]),
    '1.5: (1 + 2) / 2 = 1.5',
  ],
  [
    'of denominators that total nothing',
    made('ratio', [
      { value: 1, numerator: 1, denominator: 1 },
      { value: 1, numerator: 1, denominator: -1 },
    ]),
    'nothing',
  ],
  ['the last', made('last', [{ value: 2 }, { value: 3 }]), '3: 3'],
  ['the smallest', made('min', [{ value: 2 }, { value: 3 }]), '2: min(2; 3) = 2'],
  ['the largest', made('max', [{ value: 2 }, { value: 3 }]), '3: max(2; 3) = 3'],
])('%s', (_claim, figure, wanted) => expect(figure).toBe(wanted));

test.each<[claim: string, spec: Omit<KpiSpec, 'id'>, actual: number, toDate: number, due: boolean]>([
  ['a sum, nothing due, nothing come', { target: 12 }, 0, 0, true],
  ['something come', { target: 12 }, 1, 0, false],
  ['something due', { target: 12 }, 0, 1, false],
  ['a year of nothing', { target: 0 }, 0, 0, false],
  ['no target', {}, 0, 0, false],
  ['a level', { target: 12, aggregate: 'last' }, 0, 0, false],
])('nothing is due of: %s', (_claim, spec, actual, toDate, due) =>
  expect(nothingDue(buildKpi(spec).kpi, dec(actual), point(toDate))).toBe(due),
);

const TIERS = steps([
  [100, 100],
  [90, 80],
  [80, 50],
]);

test.each<[claim: string, spec: Omit<KpiSpec, 'id'>, value: number, reachable: number, mark: string]>([
  ['the nearest tier', { target: 100, scoring: TIERS }, 70, 999, 'tier 80'],
  ['the one after', { target: 100, scoring: TIERS }, 80, 999, 'tier 90'],
  ['of two at one value the target', { target: 100, scoring: TIERS }, 95, 999, 'basic 100'],
  ['the challenge', { target: 100, challenge: { target: 120, bonus: 1 } }, 100, 999, 'challenge 120'],
  ['none beyond it', { target: 100, challenge: { target: 120, bonus: 1 } }, 120, 999, 'none'],
  ['none that cannot be reached', { target: 100, scoring: TIERS }, 85, 89, 'none'],
  ['downwards', { target: 10, direction: 'lower', challenge: { target: 5, bonus: 1 } }, 12, 999, 'basic 10'],
  [
    'a point of a line is none',
    {
      target: 100,
      scoring: linear([
        [50, 10],
        [100, 100],
      ]),
    },
    20,
    999,
    'basic 100',
  ],
  ['the lower end of a range', { target: [18, 26], direction: 'range' }, 10, 999, 'basic 18'],
  ['its upper end', { target: [18, 26], direction: 'range' }, 30, 999, 'basic 26'],
  [
    'inside it the challenge',
    { target: [18, 26], direction: 'range', challenge: { target: [20, 24], bonus: 1 } },
    19,
    999,
    'challenge 20',
  ],
  [
    'inside both none',
    { target: [18, 26], direction: 'range', challenge: { target: [20, 24], bonus: 1 } },
    22,
    999,
    'none',
  ],
  ['a point that is to be kept to', { target: 20, direction: 'range' }, 22, 999, 'basic 20'],
  ['nothing without a target', {}, 22, 999, 'none'],
])('the next mark is %s', (_claim, spec, value, reachable, mark) => {
  const next = nextMark(buildKpi(spec).kpi, dec(value), (ahead) => ahead.lte(dec(reachable)));
  expect(next ? `${next.mark} ${plain(next.value)}` : 'none').toBe(mark);
});
