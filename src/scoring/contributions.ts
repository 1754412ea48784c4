import type { Kpi } from '../model/types';
import { inside } from '../source/locate';
import { sum, ZERO, type Decimal } from '../util/decimal';
import { isMeasured } from './computed-actuals';
import { chainSubstitution, shapley, type Play } from './decomposition';
import { evaluate, inNumbers, isSumOrDifference, type Formula, type InputValue } from './formula';
import { treePeriods, ownPeriods, type OwnPeriod } from './own-periods';
import { isAllowance } from './phasing';
import { num, operand, result, step, sumOf, terms } from './step';
import type { Contributions, Days, Step, Tracks } from './types';
import { addsPeriods, formulaOf } from './value-tree';

const MOST_FOR_SHAPLEY = 8;

/**
 * Splits the variance of a KPI's value tree over its inputs, to date, over the periods in which all of it is there: of
 * a sum by period and added, of a level over the figures of these periods (spec 03.7).
 */
export function contributions(kpi: Kpi, tracks: Tracks): Contributions | undefined {
  const formula = kpi.valueTree && formulaOf(kpi.valueTree);
  const periods = formula ? countedPeriods(kpi, tracks) : [];
  const inputs = periods.length > 0 ? inputsOver(kpi, periods, tracks) : undefined;
  if (!formula || !inputs) return undefined;
  const groups = kpi.aggregate === 'sum' && !addsPeriods(kpi) ? periods.map((period) => [period]) : [periods];
  const splits = groups.map((group) => splitOver(kpi, formula, group, tracks));
  if (!splits.every((split) => split !== undefined)) return undefined;
  const parts = inputs.map((input, i) => ({
    ...toDate(input, tracks),
    contribution: sum(splits.map((split) => split.parts[i]!)),
  }));
  const [target, actual] = [sum(splits.map((one) => one.target)), sum(splits.map((one) => one.actual))];
  const own = ownFigures(kpi, periods, tracks);
  const unexplained = own.reported?.sub(actual);
  return {
    target,
    actual,
    parts,
    method: splits[0]!.method,
    ...(own.target && { ownTarget: own.target }),
    ...(unexplained && { unexplained }),
    steps: [
      ...varianceSteps(kpi, splits, parts, { target, actual }),
      ...(unexplained ? [unexplainedStep(own.reported!, actual, unexplained)] : []),
    ],
  };
}

/** The periods up to the question's end in which every input is there, and the KPI's own value where it reports any. */
function countedPeriods(kpi: Kpi, tracks: Tracks): readonly OwnPeriod[] {
  const { plan, question } = tracks;
  const reports = !tracks.of(kpi).computed;
  return treePeriods(kpi, plan.fiscalYear).filter(
    (period) =>
      period.to <= question.to &&
      inputsOver(kpi, [period], tracks) &&
      (!reports || valueWithin(kpi, [period], tracks) !== undefined),
  );
}

function valueWithin(kpi: Kpi, stretches: readonly Days[], tracks: Tracks): Decimal | undefined {
  const found = tracks.within(kpi, stretches);
  return found === 'na' ? undefined : found?.value;
}

/** The KPI's own target over the periods, and what it reported itself. */
function ownFigures(
  kpi: Kpi,
  periods: readonly OwnPeriod[],
  tracks: Tracks,
): { readonly target: Decimal | undefined; readonly reported: Decimal | undefined } {
  const reports = !tracks.of(kpi).computed;
  return {
    target: targetWithin(kpi, periods, tracks),
    reported: reports ? valueWithin(kpi, periods, tracks) : undefined,
  };
}

/** An input with its figures over the periods that count. */
type Input = Omit<Contributions['parts'][number], 'contribution' | 'counted'>;

function toDate(
  { name, kpi, target, actual }: Input,
  tracks: Tracks,
): Omit<Contributions['parts'][number], 'contribution'> {
  const all = tracks.of(kpi).toDate;
  return {
    name,
    kpi,
    target: all.target?.type === 'point' ? all.target.value : target,
    actual: all.actual ?? actual,
    counted: { target, actual },
  };
}

/** The inputs' targets and actuals over some periods; undefined where one of them lacks either. */
function inputsOver(kpi: Kpi, periods: readonly Days[], tracks: Tracks): readonly Input[] | undefined {
  const found = kpi.valueTree!.inputs.map(({ name, link: { target: input } }) => {
    const measured = input && measuredIn(input, kpi, periods, tracks);
    if (measured?.length === 0) return { name, kpi: input!, target: ZERO, actual: ZERO };
    const actual = measured && valueWithin(input!, measured, tracks);
    const target = actual && targetWithin(input!, measured!, tracks);
    return target && { name, kpi: input!, target, actual };
  });
  return found.every((input) => input !== undefined) ? found : undefined;
}

/** The periods in which an input is measured, of a sum that adds nothing for the others; else all of them. */
const measuredIn = (input: Kpi, kpi: Kpi, periods: readonly Days[], { plan }: Tracks): readonly Days[] =>
  addsPeriods(kpi) ? periods.filter((period) => isMeasured(input, period, plan.fiscalYear)) : periods;

/**
 * The target of a KPI over some periods: of a sum its parts together, of an allowance all of it in the first, of a
 * level the newest.
 */
function targetWithin(kpi: Kpi, stretches: readonly Days[], tracks: Tracks): Decimal | undefined {
  if (kpi.taken) return kpi.target?.type === 'point' ? kpi.target.value : undefined;
  const own = ownPeriods(kpi, tracks.plan.fiscalYear);
  const { periods } = tracks.of(kpi);
  const targets = own.flatMap(({ from, to }, i) => {
    if (!stretches.some((stretch) => from >= stretch.from && to <= stretch.to)) return [];
    const target = isAllowance(kpi) && i === 0 ? kpi.target : periods[i]?.target;
    return [target?.type === 'point' ? target.value : isAllowance(kpi) ? ZERO : undefined];
  });
  if (targets.length === 0 || !targets.every((target) => target !== undefined)) return undefined;
  return kpi.aggregate === 'sum' ? sum(targets) : targets.at(-1);
}

interface Split {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly method: Contributions['method'];
  readonly parts: readonly Decimal[];
  /** The targets, or the actuals, in the formula. */
  readonly how: (atActual: boolean) => string;
  readonly periods: readonly OwnPeriod[];
}

/** Signed variances for sums and differences, Shapley values up to 8 inputs, above that chain substitution. */
function splitOver(kpi: Kpi, formula: Formula, periods: readonly OwnPeriod[], tracks: Tracks): Split | undefined {
  const inputs = inputsOver(kpi, periods, tracks);
  if (!inputs) return undefined;
  const play: Play = (atActual) => evaluate(formula, inputValue(inputs, atActual));
  const method = isSumOrDifference(formula) ? 'signed' : inputs.length <= MOST_FOR_SHAPLEY ? 'shapley' : 'chain';
  // The order of substitution changes nothing in a sum: the chain gives the signed variances.
  const parts = method === 'shapley' ? shapley(inputs.length, play) : chainSubstitution(inputs.length, play);
  const [target, actual] = [play(() => false), play(() => true)];
  if (!parts || !target || !actual) return undefined;
  const how = (atActual: boolean): string =>
    `${inNumbers(
      formula,
      inputValue(inputs, () => atActual),
    )} ${result(atActual ? actual : target)}`;
  return { target, actual, method, parts, how, periods };
}

const inputValue = (inputs: readonly Input[], atActual: (index: number) => boolean): InputValue => {
  const values = new Map(inputs.map(({ name, target, actual }, i) => [name, atActual(i) ? actual : target]));
  return (name) => values.get(name);
};

function varianceSteps(
  { valueTree }: Kpi,
  splits: readonly Split[],
  parts: Contributions['parts'],
  { target, actual }: Pick<Contributions, 'target' | 'actual'>,
): Step[] {
  const written = valueTree && inside(valueTree.origin, 'formula');
  const total = sum(parts.map(({ contribution }) => contribution));
  return [
    step('recombinedTarget', () => inPeriods(splits, false), written),
    step('recombinedActual', () => inPeriods(splits, true), written),
    step('variance', () => `${num(actual)} − ${operand(target)} ${result(actual.sub(target))}`),
    step(
      ({ signed: 'signedContributions', shapley: 'shapleyContributions', chain: 'chainContributions' } as const)[
        splits[0]!.method
      ],
      () => `${terms(parts.map(({ contribution }) => contribution))} ${result(total)}`,
    ),
  ];
}

/** `190 × 5.2 = 988`; of several periods each, and what they come to. */
function inPeriods(splits: readonly Split[], atActual: boolean): string {
  if (splits.length === 1) return splits[0]!.how(atActual);
  const values = splits.map(({ target, actual }) => (atActual ? actual : target));
  const each = splits.map(({ how, periods }) => `${periods[0]!.period.text}: ${how(atActual)}`);
  return [...each, sumOf(values, sum(values))].join('; ');
}

const unexplainedStep = (reported: Decimal, actual: Decimal, unexplained: Decimal): Step =>
  step('unexplained', () => `${num(reported)} − ${operand(actual)} ${result(unexplained)}`);
