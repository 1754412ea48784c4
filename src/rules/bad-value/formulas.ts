import type { Plan } from '../../model/types';
import { kpisOf } from '../../model/walk';
import { parseFormula, type FormulaProblem } from '../../scoring/formula';
import { locate } from '../../source/locate';
import type { RuleContext } from '../rule';

/** Formulas that are not arithmetic over the names of their inputs. */
export function checkFormulas(plan: Plan, { report }: RuleContext): void {
  for (const { address, valueTree } of kpisOf(plan)) {
    if (!valueTree) continue;
    const names = valueTree.inputs.map(({ name }) => name);
    const parsed = parseFormula(valueTree.formula, names);
    if (!('problem' in parsed)) continue;
    const { problem } = parsed;
    report({ message: `The formula of “${address}” ${problem.text}.`, span: locate(valueTree.origin, ['formula']), help: helpFor(problem, names) });
  }
}

const helpFor = ({ reason }: FormulaProblem, names: readonly string[]): string => {
  if (reason === 'unknown-name') return `Use the names of “inputs:”, which are ${names.join(', ')}, or add one there.`;
  if (reason === 'too-long' || reason === 'too-deep') return 'Split it: give a part of it a KPI of its own.';
  return 'A formula has + - * / ( ), decimal numbers, the names of its inputs, and sum, mean, min, max.';
};
