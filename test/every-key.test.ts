import { groupBy } from '../src/util/group';
import { everyKey, type Key } from './support/every-key/keys';
import { pagePlans, thresholdPlans, writtenPlans } from './support/every-key/plans';
import type { Effect, Found } from './support/every-key/tried-plan';
import { expectGolden, readGolden } from './support/golden';

/** Keys whose value changes nothing that is printed, and why. */
const WITHOUT_EFFECT: Readonly<Record<Key, string>> = {};

/** An effect of each key that was found once: to see that it is still there is quicker than to look for one. */
const KNOWN_EFFECTS = 'every-key.json';

const KEYS = everyKey();
const PLANS = [...writtenPlans(), ...pagePlans(), ...KEYS.flatMap(thresholdPlans)];
const FOUND = groupBy(
  PLANS.flatMap(({ found }) => found),
  ({ key }) => key,
);

const occurrencesOf = (key: Key): readonly Found[] => FOUND.get(key) ?? [];

function effectOf(key: Key, known: Effect | undefined): Effect | undefined {
  if (known && PLANS.find(({ name }) => name === known.plan)?.has(known)) return known;
  const all = occurrencesOf(key);
  const values = all.map(({ value }) => value);
  for (const found of all) {
    const effect = found.plan.effectOf(found, values);
    if (effect) return effect;
  }
  return undefined;
}

test('the plans that are tried have every key of every schema', () => {
  expect(KEYS.filter((key) => occurrencesOf(key).length === 0)).toEqual([]);
});

test('every key has an effect: another value of it changes something that is printed', () => {
  const known = JSON.parse(readGolden(KNOWN_EFFECTS) ?? '{}') as Readonly<Record<Key, Effect>>;
  const effects = KEYS.map((key) => [key, effectOf(key, known[key])] as const);
  expect(effects.flatMap(([key, effect]) => (effect ? [] : [key]))).toEqual(Object.keys(WITHOUT_EFFECT));
  const lines = effects.map(([key, effect]) => `  ${JSON.stringify(key)}: ${JSON.stringify(effect)}`);
  expectGolden(KNOWN_EFFECTS, `{\n${lines.join(',\n')}\n}\n`);
});
