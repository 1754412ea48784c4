import { groupBy } from '../src/util/group';
import { everyKey, type Key } from './support/every-key/keys';
import { pagePlans, thresholdPlans, writtenPlans } from './support/every-key/plans';
import type { Found } from './support/every-key/tried-plan';

/** Keys whose value changes nothing that is printed, and why. */
const WITHOUT_EFFECT: Readonly<Record<Key, string>> = {};

const KEYS = everyKey();

const FOUND = groupBy(
  [...writtenPlans(), ...pagePlans(), ...KEYS.flatMap(thresholdPlans)].flatMap(({ found }) => found),
  ({ key }) => key,
);

const occurrencesOf = (key: Key): readonly Found[] => FOUND.get(key) ?? [];

function hasEffect(key: Key): boolean {
  const all = occurrencesOf(key);
  const values = all.map(({ value }) => value);
  return all.some((found) => found.plan.matters(found, values));
}

test('the plans that are tried have every key of every schema', () => {
  expect(KEYS.filter((key) => occurrencesOf(key).length === 0)).toEqual([]);
});

test('every key has an effect: another value of it changes something that is printed', () => {
  expect(KEYS.filter((key) => !hasEffect(key))).toEqual(Object.keys(WITHOUT_EFFECT));
}, 600_000);
