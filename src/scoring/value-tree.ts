import type { FiscalYear } from '../calendar/fiscal-year';
import type { Kpi, ValueTree } from '../model/types';
import { decimal, type Decimal } from '../util/decimal';
import { memoizeWeak } from '../util/memoize';
import { evaluate, inNumbers, isSumOrDifference, parseFormula, type Formula, type InputValue } from './formula';
import { treePeriods } from './own-periods';
import { result } from './step';

/** The formula of a value tree; undefined when it cannot be read. */
export const formulaOf = memoizeWeak(({ formula, inputs }: ValueTree): Formula | undefined => {
  const parsed = parseFormula(
    formula,
    inputs.map(({ name }) => name),
  );
  return 'formula' in parsed ? parsed.formula : undefined;
});

interface TreeValue {
  readonly value: Decimal;
  readonly how: () => string;
}

/**
 * The value that a value tree gives from one for each of its input KPIs; undefined where one has none, or on a division
 * by zero.
 */
export function computeTree(tree: ValueTree, valueOf: (kpi: Kpi) => Decimal | undefined): TreeValue | undefined {
  const formula = formulaOf(tree);
  const values = inputValues(tree, valueOf);
  const value = formula && evaluate(formula, values);
  return value && { value, how: () => `${inNumbers(formula, values)} ${result(value)}` };
}

/**
 * Tests for a sum of sums without constants: its periods, computed one by one and added, come to the formula over the
 * totals of its inputs.
 */
export function addsPeriods({ aggregate, valueTree }: Kpi): boolean {
  const formula = valueTree && formulaOf(valueTree);
  return (
    aggregate === 'sum' &&
    formula !== undefined &&
    isSumOrDifference(formula) &&
    formula.tokens.every(({ type }) => type !== 'number') &&
    valueTree!.inputs.every(({ link }) => link.target?.aggregate === 'sum')
  );
}

/**
 * The annual target that the basic targets of a KPI's inputs make, which its own is checked against (spec 03.7): of a
 * sum n · f(sums / n, levels as they are), n its own periods.
 */
export function recombination(kpi: Kpi, fiscal: FiscalYear): TreeValue | undefined {
  const { valueTree: tree, aggregate } = kpi;
  if (!tree) return undefined;
  if (aggregate !== 'sum' || addsPeriods(kpi)) return computeTree(tree, targetOf);
  const count = treePeriods(kpi, fiscal).length;
  const inPeriod = (input: Kpi): Decimal | undefined =>
    input.aggregate === 'sum' ? targetOf(input)?.div(count) : targetOf(input);
  const one = computeTree(tree, inPeriod);
  if (!one || count === 1) return one;
  const value = one.value.mul(decimal(count));
  const numbers = (): string => inNumbers(formulaOf(tree)!, inputValues(tree, inPeriod));
  return { value, how: () => `${count} × (${numbers()}) ${result(value)}` };
}

const targetOf = ({ target }: Kpi): Decimal | undefined => (target?.type === 'point' ? target.value : undefined);

export const recombinedTarget = (kpi: Kpi, fiscal: FiscalYear): Decimal | undefined =>
  recombination(kpi, fiscal)?.value;

/** An unresolved link has no value. */
function inputValues({ inputs }: ValueTree, valueOf: (kpi: Kpi) => Decimal | undefined): InputValue {
  const values = new Map(inputs.map(({ name, link }) => [name, link.target && valueOf(link.target)]));
  return (name) => values.get(name);
}
