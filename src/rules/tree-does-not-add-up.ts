import type { Related } from '../diagnostics/diagnostic';
import type { Kpi, Plan } from '../model/types';
import { kpisOf } from '../model/walk';
import { shortOf } from '../scoring/attainment';
import { num, percent } from '../scoring/step';
import { recombination } from '../scoring/value-tree';
import { quantity, targetQuantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import type { Rule, RuleContext } from './rule';

export const treeDoesNotAddUp: Rule = {
  id: 'tree-does-not-add-up',
  summary: 'The basic targets of the inputs of a formula do not make the target of the KPI.',
  severity: 'error',
  group: 'targets',
  check(plan, context) {
    for (const kpi of kpisOf(plan)) if (kpi.valueTree) checkTree(kpi, plan, context);
  },
};

function checkTree(kpi: Kpi, { fiscalYear }: Plan, { report }: RuleContext): void {
  const { address, target, unit, direction, valueTree, origin } = kpi;
  const made = recombination(kpi, fiscalYear);
  if (!made || !valueTree || target?.type !== 'point') return;
  const short = shortOf(made.value, target, direction);
  const allowed = target.value.abs().mul(valueTree.tolerance);
  if (short.lte(allowed)) return;
  const { tolerance, inputs } = valueTree;
  const [computed, own, share, how] = [
    quantity(made.value, unit),
    quantity(target.value, unit),
    percent(tolerance),
    made.how(),
  ];
  report({
    message: {
      en: `The targets of its inputs make “${address}” ${computed}, ${num(short)} worse than its own target of ${own} (the tolerance is ${num(allowed)}, ${share}).`,
      'zh-CN': `按各下级指标的目标计算，“${address}”为${computed}，比其自身目标${own}差${num(short)}（允许偏差${num(allowed)}，即${share}）。`,
    },
    span: locate(origin, ['basic', 'target']),
    help: {
      en: `${how}: make the target of an input harder, or this one easier.`,
      'zh-CN': `${how}：请提高某个下级指标的目标，或降低本目标。`,
    },
    related: inputs.flatMap(({ name, link }) => inputTarget(name, link.target)),
  });
}

function inputTarget(name: string, kpi: Kpi | undefined): Related[] {
  if (!kpi?.target) return [];
  const target = targetQuantity(kpi.target, kpi.unit);
  const message = {
    en: `${name} is “${kpi.address}”, with a target of ${target}.`,
    'zh-CN': `“${name}”即“${kpi.address}”，目标值为${target}。`,
  };
  return [{ message, span: locate(kpi.origin, ['basic', 'target']) }];
}
