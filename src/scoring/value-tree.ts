import type { Kpi, ValueTree } from '../model/types';
import { inside } from '../source/locate';
import { sum, type Decimal } from '../util/decimal';
import { memoizeWeak } from '../util/memoize';
import { chainSubstitution, shapley, type Play } from './decomposition';
import { evaluate, inNumbers, isSumOrDifference, parseFormula, type Formula, type InputValue } from './formula';
import { num, operand, result, step, terms } from './step';
import type { Contributions, Step, Tracks } from './types';

const MOST_FOR_SHAPLEY = 8;

/** The formula of a value tree; undefined when it cannot be read. */
export const formulaOf = memoizeWeak(({ formula, inputs }: ValueTree): Formula | undefined => {
  const parsed = parseFormula(
    formula,
    inputs.map(({ name }) => name),
  );
  return 'formula' in parsed ? parsed.formula : undefined;
});

/**
 * The value that a value tree gives from one for each of its input KPIs; undefined where one has none, or on a division
 * by zero.
 */
export function computeTree(
  tree: ValueTree,
  valueOf: (kpi: Kpi) => Decimal | undefined,
): { readonly value: Decimal; readonly how: () => string } | undefined {
  const formula = formulaOf(tree);
  const values = inputValues(tree, valueOf);
  const value = formula && evaluate(formula, values);
  return value && { value, how: () => `${inNumbers(formula, values)} ${result(value)}` };
}

/** The annual target that the basic targets of a KPI's inputs make, which its own is checked against (spec 03.7). */
export const recombination = ({ valueTree }: Kpi): ReturnType<typeof computeTree> =>
  valueTree && computeTree(valueTree, ({ target }) => (target?.type === 'point' ? target.value : undefined));

export const recombinedTarget = (kpi: Kpi): Decimal | undefined => recombination(kpi)?.value;

/** Splits the variance of a KPI's value tree over its inputs, to date or in the period asked for (spec 03.7). */
export function contributions(
  kpi: Kpi,
  tracks: Tracks,
  figures: 'toDate' | 'inPeriod' = 'toDate',
): Contributions | undefined {
  const formula = kpi.valueTree && formulaOf(kpi.valueTree);
  const inputs = kpi.valueTree?.inputs.map(({ name, link }) => inputFigures(name, link.target, tracks, figures));
  if (!formula || !inputs?.every((input) => input !== undefined)) return undefined;
  const split = splitVariance(formula, inputs);
  if (!split) return undefined;
  const parts = inputs.map((input, i) => ({ ...input, contribution: split.parts[i]! }));
  const own = tracks.of(kpi);
  const reported = own.computed ? undefined : own[figures].actual;
  const { target, actual, method } = split;
  const unexplained = reported?.sub(actual);
  const steps = [
    ...varianceSteps(kpi, formula, parts, split),
    ...(unexplained ? [unexplainedStep(reported!, actual, unexplained)] : []),
  ];
  return { target, actual, parts, method, ...(unexplained && { unexplained }), steps };
}

type Input = Omit<Contributions['parts'][number], 'contribution'>;

function inputFigures(
  name: string,
  kpi: Kpi | undefined,
  tracks: Tracks,
  figures: 'toDate' | 'inPeriod',
): Input | undefined {
  if (!kpi) return undefined;
  const { target, actual } = tracks.of(kpi)[figures];
  return target?.type === 'point' && actual ? { name, kpi, target: target.value, actual } : undefined;
}

interface Split {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly method: Contributions['method'];
  readonly parts: readonly Decimal[];
}

/** Signed variances for sums and differences, Shapley values up to 8 inputs, above that chain substitution. */
function splitVariance(formula: Formula, inputs: readonly Input[]): Split | undefined {
  const play: Play = (atActual) => evaluate(formula, inputValue(inputs, atActual));
  const method = isSumOrDifference(formula) ? 'signed' : inputs.length <= MOST_FOR_SHAPLEY ? 'shapley' : 'chain';
  // The order of substitution changes nothing in a sum: the chain gives the signed variances.
  const parts = method === 'shapley' ? shapley(inputs.length, play) : chainSubstitution(inputs.length, play);
  const [target, actual] = [play(() => false), play(() => true)];
  return parts && target && actual && { target, actual, method, parts };
}

const inputValue = (inputs: readonly Input[], atActual: (index: number) => boolean): InputValue => {
  const values = new Map(inputs.map(({ name, target, actual }, i) => [name, atActual(i) ? actual : target]));
  return (name) => values.get(name);
};

function varianceSteps(
  { valueTree }: Kpi,
  formula: Formula,
  parts: Contributions['parts'],
  { target, actual, method }: Split,
): Step[] {
  const written = valueTree && inside(valueTree.origin, 'formula');
  const numbers = (atActual: boolean, value: Decimal): string =>
    `${inNumbers(
      formula,
      inputValue(parts, () => atActual),
    )} ${result(value)}`;
  const total = sum(parts.map(({ contribution }) => contribution));
  return [
    step('recombinedTarget', () => numbers(false, target), written),
    step('recombinedActual', () => numbers(true, actual), written),
    step('variance', () => `${num(actual)} − ${operand(target)} ${result(actual.sub(target))}`),
    step(
      ({ signed: 'signedContributions', shapley: 'shapleyContributions', chain: 'chainContributions' } as const)[
        method
      ],
      () => `${terms(parts.map(({ contribution }) => contribution))} ${result(total)}`,
    ),
  ];
}

const unexplainedStep = (reported: Decimal, actual: Decimal, unexplained: Decimal): Step =>
  step('unexplained', () => `${num(reported)} − ${operand(actual)} ${result(unexplained)}`);

/** An unresolved link has no value. */
function inputValues({ inputs }: ValueTree, valueOf: (kpi: Kpi) => Decimal | undefined): InputValue {
  const values = new Map(inputs.map(({ name, link }) => [name, link.target && valueOf(link.target)]));
  return (name) => values.get(name);
}
