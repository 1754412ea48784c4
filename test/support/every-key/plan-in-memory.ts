import type { OpenedPlan } from '../../../src/app/open-plan';
import { changesSince } from '../../../src/history';
import { loadPlan, type LoadedPlan } from '../../../src/pipeline';
import type { Plan } from '../../../src/model/types';
import type { SignedOff } from '../../../src/rules/rule';
import type { PlanTree } from '../../../src/source/read-tree';
import type { PlanStore } from '../../../src/source/plan-store';
import type { PlanVersion } from '../../../src/source/plan-versions';
import { readPlan } from '../../../src/source/walk-plan';
import { memoizeWeak } from '../../../src/util/memoize';
import type { Texts } from '../check-texts';

/** Files of a plan as a folder of them would be read. */
const storeOf = (texts: Texts): PlanStore => ({
  list: (folder) => {
    const below = folder === '' ? '' : `${folder}/`;
    const paths = Object.keys(texts).filter((path) => path.startsWith(below));
    const names = new Set(paths.map((path) => path.slice(below.length).split('/')[0]!));
    return [...names].map((name) => ({ name, type: `${below}${name}` in texts ? 'file' : 'folder' }));
  },
  read: (paths) => paths.map((path) => ({ text: texts[path]!, hasByteOrderMark: false })),
});

const treeOf = (texts: Texts): PlanTree => ({ root: '/plan', ...readPlan(storeOf(texts)) });

/** Reads a plan that is nowhere on the disk; with what it was when it was signed, and one commit since. */
export function readTexts(texts: Texts, signed?: Texts): LoadedPlan {
  return loadPlan(treeOf(texts), (plan) => (signed ? [signedOff(planSigned(signed), plan)] : []));
}

/** The same for each of the values that are tried. */
const planSigned = memoizeWeak((texts: Texts) => loadPlan(treeOf(texts)).plan);

function signedOff(before: Plan, now: Plan): SignedOff {
  const plans = new Map([
    ['a', before],
    ['b', now],
  ]);
  const [first, second] = [version('a', []), version('b', [version('a', [])])];
  const since = changesSince(
    () => [first, second],
    ({ commit: { hash } }) => plans.get(hash),
    now,
  );
  const { year } = before.scorecards[0]!;
  return { year, name: 'plan/signed (a)', plan: before, today: '9999-12-31', alsoIn: () => [], since };
}

const version = (hash: string, parents: readonly PlanVersion[]): PlanVersion => ({
  commit: {
    hash,
    short: hash,
    parents: parents.map(({ commit }) => commit.hash),
    author: { name: 'Ada Berg', email: 'ada@works.example' },
    day: '2026-07-15',
    subject: 'Move the goal',
    changes: [],
  },
  parents,
  isStart: parents.length === 0,
  // An escape may stand for any id.
  changedTexts: () => ['"\\u0061"'],
  tree: () => undefined,
});

/** A plan as it is looked at on a day. */
export const openOn = (loaded: LoadedPlan, asOf: string): OpenedPlan => ({
  ...loaded,
  asOf,
  askedDay: asOf,
  language: loaded.plan.language,
  surroundings: { cwd: '/plan', env: {}, now: new Date(`${asOf}T12:00:00Z`) },
  git: {
    in: () => () => {
      throw Object.assign(new Error('There is no git here.'), { code: 'ENOENT' });
    },
  },
});
