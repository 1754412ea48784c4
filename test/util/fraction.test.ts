import fc from 'fast-check';
import Judge from 'fraction.js';
import { sum } from '../../src/util/decimal';
import { Fraction } from '../../src/util/fraction';
import { runs } from '../support/runs';

/** A numerator and a denominator: of plans, around what a JavaScript number holds, and of a thousand digits. */
const parts = fc.oneof(
  fc.tuple(fc.bigInt({ min: -50n, max: 50n }), fc.bigInt({ min: 1n, max: 12n })),
  fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.constantFrom(1n, 10n, 100n, 365n, 10n ** 15n)),
  fc.tuple(fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }), fc.bigInt({ min: 1n, max: 2n ** 60n })),
  fc.tuple(fc.bigInt({ min: -(10n ** 1000n), max: 10n ** 1000n }), fc.bigInt({ min: 1n, max: 10n ** 1000n })),
);

type Parts = readonly [bigint, bigint];

const ours = ([n, d]: Parts): Fraction => Fraction.of(n, d);
type Judged = InstanceType<typeof Judge>;

const theirs = ([n, d]: Parts): Judged => new Judge(n, d);
const text = (value: Fraction | Judged): string =>
  value instanceof Fraction
    ? value.toString()
    : `${value.s < 0n && value.n > 0n ? '-' : ''}${value.toFraction().replace('-', '')}`;

const numRuns = runs(500, 20_000);

describe('a fraction is what fraction.js makes of it', () => {
  test.each(['add', 'sub', 'mul'] as const)('%s', (operation) => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(text(ours(a)[operation](ours(b)))).toBe(text(theirs(a)[operation](theirs(b))));
      }),
      { numRuns },
    );
  });

  test('div, by all but zero', () => {
    fc.assert(
      fc.property(
        parts,
        parts.filter(([n]) => n !== 0n),
        (a, b) => {
          expect(text(ours(a).div(ours(b)))).toBe(text(theirs(a).div(theirs(b))));
        },
      ),
      { numRuns },
    );
    expect(() => Fraction.of(1).div(0)).toThrow('Division by zero.');
  });

  test.each(['neg', 'abs'] as const)('%s', (operation) => {
    fc.assert(
      fc.property(parts, (a) => expect(text(ours(a)[operation]())).toBe(text(theirs(a)[operation]()))),
      {
        numRuns,
      },
    );
  });

  test.each(['floor', 'ceil'] as const)('%s to places', (operation) => {
    fc.assert(
      fc.property(parts, fc.nat(20), (a, places) => {
        expect(text(ours(a)[operation](places))).toBe(text(theirs(a)[operation](places)));
      }),
      { numRuns },
    );
  });

  test('round, which sends halves away from zero', () => {
    fc.assert(
      fc.property(parts, fc.nat(20), (a, places) => {
        const away = theirs(a).abs().round(places);
        expect(text(ours(a).abs().round(places))).toBe(text(away));
        expect(ours(a).neg().round(places).equals(ours(a).round(places).neg())).toBe(true);
      }),
      { numRuns },
    );
    expect([1, -1].map((n) => Fraction.of(n, 2n).round().toString())).toEqual(['1', '-1']);
  });

  test('pow with a whole exponent', () => {
    fc.assert(
      fc.property(
        parts.filter(([n]) => n !== 0n),
        fc.integer({ min: -4, max: 4 }),
        (a, exponent) => {
          expect(text(ours(a).pow(exponent))).toBe(text(theirs(a).pow(exponent)!));
        },
      ),
      { numRuns: numRuns / 5 },
    );
  });

  test('compare, equals and their kin', () => {
    fc.assert(
      fc.property(parts, fc.oneof(parts, fc.constant(undefined)), (a, other) => {
        const b = other ?? a;
        const order = theirs(a).compare(theirs(b));
        expect(Math.sign(ours(a).compare(ours(b)))).toBe(Math.sign(order));
        expect([ours(a).equals(ours(b)), ours(a).lt(ours(b)), ours(a).gt(ours(b))]).toEqual([
          order === 0,
          order < 0,
          order > 0,
        ]);
        expect([ours(a).lte(ours(b)), ours(a).gte(ours(b))]).toEqual([order <= 0, order >= 0]);
      }),
      { numRuns },
    );
  });

  test('the number for a picture', () => {
    fc.assert(
      fc.property(parts, (a) => {
        if (Number.isFinite(Number(a[0])) && Number.isFinite(Number(a[1])))
          expect(ours(a).valueOf() + 0).toBe(theirs(a).valueOf() + 0);
      }),
      { numRuns },
    );
  });
});

test('a sum is in lowest terms, whatever the order of its parts', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (all) => {
      const total = sum(all.map(ours));
      expect(total.equals(sum([...all].reverse().map(ours)))).toBe(true);
      expect(text(total)).toBe(text(all.map(theirs).reduce((one, other) => one.add(other), new Judge(0))));
    }),
    { numRuns: numRuns / 5 },
  );
});
