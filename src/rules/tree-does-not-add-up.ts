import type { Related } from '../diagnostics/diagnostic';
import type { Kpi } from '../model/types';
import { kpisOf } from '../model/walk';
import { shortOf } from '../scoring/attainment';
import { quantity, targetQuantity } from '../scoring/quantity';
import { num, percent } from '../scoring/step';
import { recombination } from '../scoring/value-tree';
import { locate } from '../source/locate';
import type { Rule, RuleContext } from './rule';

export const treeDoesNotAddUp: Rule = {
  id: 'tree-does-not-add-up',
  summary: 'The basic targets of the inputs of a formula do not make the target of the KPI.',
  severity: 'error',
  group: 'targets',
  check(plan, context) {
    for (const kpi of kpisOf(plan)) if (kpi.valueTree) checkTree(kpi, context);
  },
};

function checkTree(kpi: Kpi, { report }: RuleContext): void {
  const { address, target, unit, direction, valueTree, origin } = kpi;
  const made = recombination(kpi);
  if (!made || !valueTree || target?.type !== 'point') return;
  const short = shortOf(made.value, target, direction);
  const allowed = target.value.abs().mul(valueTree.tolerance);
  if (short.lte(allowed)) return;
  const { tolerance, inputs } = valueTree;
  report({
    message: `The targets of its inputs make “${address}” ${quantity(made.value, unit)}, ${num(short)} worse than its own target of ${quantity(target.value, unit)} (the tolerance is ${num(allowed)}, ${percent(tolerance)}).`,
    span: locate(origin, ['basic', 'target']),
    help: `${made.how()}: make the target of an input harder, or this one easier.`,
    related: inputs.flatMap(({ name, link }) => inputTarget(name, link.target)),
  });
}

function inputTarget(name: string, kpi: Kpi | undefined): Related[] {
  if (!kpi?.target) return [];
  return [{ message: `${name} is “${kpi.address}”, with a target of ${targetQuantity(kpi.target, kpi.unit)}.`, span: locate(kpi.origin, ['basic', 'target']) }];
}
