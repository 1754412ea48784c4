import fc from 'fast-check';
import { fileName } from '../../src/site/names';
import { runs } from '../support/runs';

const ID = /^[\p{L}\p{M}\p{Nd}\-_.]{1,64}$/u;

/** Ids as the schema allows them, many of them nearly alike. */
const id = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'aAbBßſıİåÅk\u212A生产е.-_1'), minLength: 1, maxLength: 6 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 64 }),
    fc.constantFrom('con', 'CON', 'nul', 'index', '2026-06', '..', '.git', '-', 'x'.repeat(64), '部'.repeat(64)),
  )
  .map((text) => text.normalize('NFC'))
  .filter((text) => ID.test(text));

/** Names that are one file on some disk: it folds case, or composes letters anew. */
const onDisk = (name: string): string => name.normalize('NFKD').toUpperCase().toLowerCase();

test('plain ids stay as they are, in any script', () => {
  expect(fileName('kpi', 'production', 'first-pass-rate')).toBe('kpi.production.first-pass-rate');
  expect(fileName('review', '2026-Q2', '生产部')).toBe('review.2026-Q2.生产部');
});

test('ids that some file system takes for another, or that are long, have letters of their own behind them', () => {
  expect(fileName('scorecard', 'Line-1')).toMatch(/^scorecard\.line-1~[\da-f]{8}$/);
  expect(fileName('scorecard', 'a.b')).toMatch(/^scorecard\.a-b~[\da-f]{8}$/);
  expect(fileName('scorecard', '部'.repeat(64))).toMatch(/^scorecard\.部{12}~[\da-f]{8}$/);
});

test('two addresses never share a file, on any disk', () => {
  fc.assert(
    fc.property(fc.tuple(id, id), fc.tuple(id, id), (a, b) => {
      fc.pre(a.join('/') !== b.join('/'));
      expect(onDisk(fileName('kpi', ...a))).not.toBe(onDisk(fileName('kpi', ...b)));
    }),
    { numRuns: runs(500) },
  );
});

test('a name is one that every system takes', () => {
  fc.assert(
    fc.property(id, id, (a, b) => {
      const name = `${fileName('kpi', a, b)}.html`;
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/[<>:"/\\|?*\s]|\.\.|^[.-]|\p{C}/u);
    }),
    { numRuns: runs(500) },
  );
});
