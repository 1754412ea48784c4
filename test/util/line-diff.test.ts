import fc from 'fast-check';
import { changedLines } from '../../src/util/line-diff';

const changes = (before: string, after: string): number[] =>
  [...changedLines(before.replaceAll(' ', '\n'), after.replaceAll(' ', '\n'))].sort((a, b) => a - b);

test.each([
  ['nothing', 'a b c', 'a b c', []],
  ['a line that is different', 'a b c', 'a x c', [2]],
  ['lines put in', 'a b c', 'a x y b c', [2, 3]],
  ['a line taken out, by what stands around it now', 'a b c d', 'a c d', [1, 2]],
  ['a line that moved, where it stands now and where it stood', 'a b c d', 'b c a d', [1, 3]],
  ['a block between equal ones', 'a b a b a b', 'a b x b a b', [3]],
  ['everything', 'a b', 'c d e', [1, 2, 3]],
])('%s', (_, before, after, expected) => expect(changes(before, after).filter((line) => line > 0)).toEqual(expected));

test('how lines end is no difference', () => expect([...changedLines('a\nb\n', 'a\r\nb\r\n')]).toEqual([]));

test('no way from one text to the other keeps more lines', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changed = changedLines([...before, '.'].join('\n'), [...after, '.'].join('\n'));
      const putIn = after.filter((_, i) => changed.has(i + 1)).length;
      // A line beside what was taken out is marked too, so there may be more than were put in.
      expect(putIn).toBeGreaterThanOrEqual(after.length - longestCommon(before, after));
      if (before.length - longestCommon(before, after) === 0) expect(putIn).toBe(after.length - before.length);
    }),
  );
});

test('texts of which nothing is alike are told so in no time', () => {
  const [before, after] = ['a', 'b'].map((letter) =>
    Array.from({ length: 50_000 }, (_, i) => `${letter}${i}`).join('\n'),
  );
  expect(changedLines(before!, after!).size).toBe(50_000);
});

/** By the table of all beginnings. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const a of one) {
    const next = [0];
    other.forEach((b, i) => next.push(a === b ? row[i]! + 1 : Math.max(next[i]!, row[i + 1]!)));
    row = next;
  }
  return row.at(-1)!;
}
