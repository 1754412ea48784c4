import { getOrCreate, memoize, memoizeLast, memoizeWeak } from '../../src/util/memoize';

/** Counts its calls. */
const counted = <K, V>(compute: (key: K) => V): { readonly run: (key: K) => V; readonly calls: K[] } => {
  const calls: K[] = [];
  return { run: (key) => (calls.push(key), compute(key)), calls };
};

test('a cached value is created on first use, also one that is undefined', () => {
  const cache = new Map<string, number | undefined>();
  const { run, calls } = counted((key: string) => (key === 'none' ? undefined : key.length));
  const asked = ['a', 'none', 'a', 'none'].map((key) => getOrCreate(cache, key, () => run(key)));
  expect({ asked, calls }).toEqual({ asked: [1, undefined, 1, undefined], calls: ['a', 'none'] });
});

test('a function of a value is computed once for each value', () => {
  const { run, calls } = counted((key: number) => key * 2);
  const double = memoize(run);
  expect([double(1), double(2), double(1)]).toEqual([2, 4, 2]);
  expect(calls).toEqual([1, 2]);
});

test('a function of an object is computed once for each object, not for each that looks the same', () => {
  const { run, calls } = counted((key: { id: number }) => key.id);
  const idOf = memoizeWeak(run);
  const [one, same] = [{ id: 1 }, { id: 1 }];
  expect([idOf(one), idOf(same), idOf(one)]).toEqual([1, 1, 1]);
  expect(calls).toHaveLength(2);
});

test('only the last result is kept where only the last is asked for again', () => {
  const { run, calls } = counted((key: number) => key);
  const last = memoizeLast(run);
  [1, 1, 2, 1].forEach((key) => last(key));
  expect(calls).toEqual([1, 2, 1]);
});
