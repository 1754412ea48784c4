import type { Kpi, Target } from '../model/types';
import { kpisOf } from '../model/walk';
import { inapplicable, type Inapplicable } from '../scoring/methods';
import { targetQuantity } from '../scoring/quantity';
import { num } from '../scoring/step';
import { locate } from '../source/locate';
import type { Rule, RuleContext } from './rule';

export const methodTargetMismatch: Rule = {
  id: 'method-target-mismatch',
  summary: 'A scoring method cannot go with the target, the direction or its own points.',
  severity: 'error',
  group: 'targets',
  check(plan, context) {
    for (const kpi of kpisOf(plan)) {
      if (isUpsideDown(kpi.target)) reportRange(kpi, kpi.target, context);
      else reportMethod(kpi, context);
    }
  },
};

type Range = Extract<Target, { type: 'range' }>;

const isUpsideDown = (target: Target | undefined): target is Range => target?.type === 'range' && target.low.gt(target.high);

function reportRange({ address, origin }: Kpi, { low, high }: Range, { report }: RuleContext): void {
  report({
    message: `The range of “${address}” ends at ${num(high)}, below its beginning at ${num(low)}.`,
    span: locate(origin, ['basic', 'target'], 'key'),
    help: `Write the lower end first: “target: [${num(high)}, ${num(low)}]”.`,
  });
}

function reportMethod(kpi: Kpi, { report }: RuleContext): void {
  const problem = inapplicable(kpi);
  if (!problem) return;
  const { address, scoring: { method }, target, unit, origin } = kpi;
  const aboutTarget = problem.reason === 'target-zero' || problem.reason === 'range-target';
  report({
    message: `The method “${method}” of “${address}” ${problem.text}.`,
    span: aboutTarget ? locate(origin, ['basic', 'target'], target?.type === 'range' ? 'key' : 'value') : locate(origin, ['basic', 'scoring'], 'key'),
    help: HELP[problem.reason](kpi),
    ...(aboutTarget || !target ? {} : { related: [{ message: `The target is ${targetQuantity(target, unit)}; ${WISH[kpi.direction]}.`, span: locate(origin, ['basic', 'target'], target.type === 'range' ? 'key' : 'value') }] }),
  });
}

const WISH: Record<Kpi['direction'], string> = { higher: 'higher is better', lower: 'lower is better', range: 'inside the range is good' };

const PER_UNIT = 'Choose “scoring: {method: perUnit, deduct: 5, per: 1}”, which takes points off for every unit';

const HELP: Record<Inapplicable['reason'], (kpi: Kpi) => string> = {
  'target-zero': () => `${PER_UNIT} away from 0.`,
  'range-target': () => `${PER_UNIT} outside the range.`,
  'no-target': () => 'Add “target:” to “basic:”.',
  'not-rising': () => 'Sort the points by their values, the lowest first, each value once.',
  'against-direction': ({ direction }) => `Swap the per cent of the points, or write “direction: ${direction === 'higher' ? 'lower' : 'higher'}” if that is what is good.`,
  'not-best-first': () => 'Sort the tiers with the best one first, “otherwise” last and lowest; check “direction” if they are so already.',
  'not-positive': () => 'Write a number above 0.',
  empty: () => 'Add at least one.',
};
