import type { ScoringOf, Target } from '../../model/types';
import { HUNDRED, isNegative, isZero, max, min, ZERO, type Decimal } from '../../util/decimal';
import { comparedInNumbers, middleOf, overBy, shortInNumbers, shortOf } from '../attainment';
import { num, operand, result, step } from '../step';
import type { Step } from '../types';
import { scoringOrigin, targetOrigin, weightOrigin, type Objective, type Points } from './method';

type PerUnit = ScoringOf<'perUnit'>;

/** The weight, less what the units short take off, or more by what the units beyond earn. */
export function perUnitPoints(parameters: PerUnit, objective: Objective): Points {
  const { actual, target, direction } = objective;
  if (!actual || !target) return { steps: [] };
  const short = shortOf(actual, target, direction);
  return isZero(short)
    ? beyond(overBy(actual, target, direction), parameters, objective)
    : deducted(short, parameters, objective);
}

function deducted(short: Decimal, parameters: PerUnit, objective: Objective): Points {
  const { weight } = objective;
  const { loss, steps } = lossOf(short, parameters, objective, parameters.maxDeduct ?? weight);
  const rest = weight.sub(loss);
  const left = step(
    'weightLessDeduction',
    () => `${num(weight)} − ${operand(loss)} ${result(rest)}`,
    weightOrigin(objective),
  );
  const floor = isNegative(rest) ? [step('notBelowZero', () => `max(${num(rest)}; 0) = 0`)] : [];
  return { points: max(ZERO, rest), steps: [...steps, left, ...floor] };
}

/** Points that the units short take off, at most `most`. */
function lossOf(
  short: Decimal,
  parameters: PerUnit,
  objective: Objective,
  most: Decimal | undefined,
): { readonly loss: Decimal; readonly steps: readonly Step[] } {
  const { deduct } = parameters;
  const { count, steps } = shortUnits(short, parameters, objective);
  const loss = deduct.mul(count);
  const taken = step('deduction', () => `${num(deduct)} × ${num(count)} ${result(loss)}`, scoringOrigin(objective));
  if (!most || loss.lte(most)) return { loss, steps: [...steps, taken] };
  const capped = step('maxDeduct', () => `min(${num(loss)}; ${num(most)}) = ${num(most)}`, scoringOrigin(objective));
  return { loss: most, steps: [...steps, taken, capped] };
}

/** The points that the units short take from the score (spec 02.10). */
export function deductedPoints(parameters: PerUnit, objective: Objective): Points {
  const { actual, target, direction } = objective;
  if (!actual || !target) return { steps: [] };
  const short = shortOf(actual, target, direction);
  if (isZero(short)) return { points: ZERO, steps: [metStep(actual, target, objective), nothing('nothingTaken')] };
  const { loss, steps } = lossOf(short, parameters, objective, parameters.maxDeduct);
  return { points: loss.neg(), steps: [...steps, step('takenFromScore', () => num(loss.neg()))] };
}

const nothing = (what: 'nothingTaken' | 'nothingAdded'): Step => step(what, () => '0');

const metStep = (actual: Decimal, target: Target, objective: Objective): Step =>
  step('targetMet', () => comparedInNumbers(actual, target, objective.direction), targetOrigin(objective));

/** n: how many units short, started or complete ones only where the policy of parts says so. */
function shortUnits(
  short: Decimal,
  parameters: PerUnit,
  objective: Objective,
): { readonly count: Decimal; readonly steps: readonly Step[] } {
  const { actual, target } = objective;
  const size = unitSize(parameters.per, parameters, objective);
  const exact = short.div(size);
  const count = parameters.partial === 'prorate' ? exact : parameters.partial === 'full' ? exact.ceil() : exact.floor();
  const how = (): string => `(${shortInNumbers(actual!, target!)}) / ${num(size)} ${result(exact)}`;
  const steps = [
    ...sizeSteps(parameters.per, size, parameters, objective),
    step('unitsShort', how, targetOrigin(objective)),
  ];
  return { count, steps: count.equals(exact) ? steps : [...steps, wholeUnits(exact, count, objective)] };
}

function beyond(over: Decimal, parameters: PerUnit, objective: Objective): Points {
  const { weight, actual, target } = objective;
  const met = metStep(actual!, target!, objective);
  if (isZero(parameters.bonus) || isZero(over))
    return { points: weight, steps: [met, step('fullWeight', () => num(weight), weightOrigin(objective))] };
  const { gain, steps } = gainOf(over, parameters, objective);
  const points = weight.add(gain);
  const total = step(
    'weightAndBonus',
    () => `${num(weight)} + ${num(gain)} ${result(points)}`,
    weightOrigin(objective),
  );
  return { points, steps: [met, ...steps, total] };
}

/** Points that the units beyond the target add, at most `maxBonus`. */
function gainOf(
  over: Decimal,
  parameters: PerUnit,
  objective: Objective,
): { readonly gain: Decimal; readonly steps: readonly Step[] } {
  const { bonus, maxBonus } = parameters;
  const { count, steps } = unitsBeyond(over, parameters, objective);
  const gain = bonus.mul(count);
  const earned = step('methodBonus', () => `${num(bonus)} × ${num(count)} ${result(gain)}`, scoringOrigin(objective));
  const capped = gain.gt(maxBonus)
    ? [step('maxBonus', () => `min(${num(gain)}; ${num(maxBonus)}) = ${num(maxBonus)}`, scoringOrigin(objective))]
    : [];
  return { gain: min(gain, maxBonus), steps: [...steps, earned, ...capped] };
}

/** The points that the units beyond the target add to the score (spec 02.10). */
export function addedPoints(parameters: PerUnit, objective: Objective): Points {
  const { actual, target, direction } = objective;
  if (!actual || !target) return { steps: [] };
  const over = overBy(actual, target, direction);
  if (!isZero(over)) {
    const { gain, steps } = gainOf(over, parameters, objective);
    return { points: gain, steps };
  }
  const compared = step('notBeyondTarget', () => comparedInNumbers(actual, target, direction), targetOrigin(objective));
  return { points: ZERO, steps: [compared, nothing('nothingAdded')] };
}

/** m: how many units beyond, complete ones only unless parts count pro rata. */
function unitsBeyond(
  over: Decimal,
  parameters: PerUnit,
  objective: Objective,
): { readonly count: Decimal; readonly steps: readonly Step[] } {
  const per = parameters.bonusPer ?? parameters.per;
  const size = unitSize(per, parameters, objective);
  const exact = over.div(size);
  const count = parameters.partial === 'prorate' ? exact : exact.floor();
  const steps = [
    ...sizeSteps(per, size, parameters, objective),
    step('unitsBeyond', () => `${num(over)} / ${num(size)} ${result(exact)}`, targetOrigin(objective)),
  ];
  return { count, steps: count.equals(exact) ? steps : [...steps, wholeUnits(exact, count, objective)] };
}

/** u: `per` itself, or so many per cent of |T|. */
export const unitSize = (per: Decimal, { unit }: PerUnit, { target }: Pick<Objective, 'target'>): Decimal =>
  unit === 'abs' ? per : per.mul(middleOf(target!).abs()).div(HUNDRED);

function sizeSteps(per: Decimal, size: Decimal, { unit }: PerUnit, objective: Objective): readonly Step[] {
  const how = (): string => `${num(per)}% × ${num(middleOf(objective.target!).abs())} ${result(size)}`;
  return unit === 'abs' ? [] : [step('unitSize', how, scoringOrigin(objective), targetOrigin(objective))];
}

const wholeUnits = (exact: Decimal, count: Decimal, objective: Objective): Step =>
  step(
    count.gt(exact) ? 'startedUnits' : 'completeUnits',
    () => `${num(exact)} → ${num(count)}`,
    scoringOrigin(objective),
  );
