import { otherFiles } from '../../src/app/other-files';
import { comparePlans } from '../../src/history';
import { readGolden } from '../support/golden';
import { pagePlans, writtenPlans } from '../support/every-key/plans';
import { runs } from '../support/runs';
import type { Effect } from '../support/every-key/tried-plan';

const PLANS = new Map([...writtenPlans(), ...pagePlans()].map((plan) => [plan.name, plan]));

const KNOWN = JSON.parse(readGolden('every-key.json') ?? '{}') as Readonly<Record<string, Effect>>;

/** Changes that something that is printed changes with, one for each key. */
const EFFECTS = Object.entries(KNOWN).filter(([, { plan }]) => PLANS.has(plan));

/** Tests whether `diff` shows a change, or names its file as one that it does not compare. */
function isShown(effect: Effect): boolean {
  const [before, after] = PLANS.get(effect.plan)!.statesOf(effect);
  if (!after) return false;
  const changes = comparePlans(before.plan, after.plan);
  const { paths, confidential } = otherFiles(before.tree, after.tree, changes);
  return changes.length > 0 || paths.length > 0 || confidential;
}

test('whatever changes something that is printed is shown by diff, or its file is named', () => {
  expect(EFFECTS.length).toBeGreaterThan(300);
  const every = Math.ceil(EFFECTS.length / runs(200));
  const tried = EFFECTS.filter((_, i) => i % every === 0);
  expect(tried.filter(([, effect]) => !isShown(effect)).map(([key]) => key)).toEqual([]);
});
