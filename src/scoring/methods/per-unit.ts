import type { Direction, Kpi, Role, ScoringOf } from '../../model/types';
import { decimal, isPositive, isZero, max, ONE, ZERO, type Decimal } from '../../util/decimal';
import { endsOf } from '../attainment';
import { quantity } from '../quantity';
import { num } from '../step';
import type { Draw, Example } from './example';
import type { Aimed, Explained, Inapplicable, Limits, Method, Turn } from './method';
import { readNumber, unless } from './parameters';
import { addedPoints, deductedPoints, perUnitPoints, unitSize } from './per-unit-points';

type PerUnit = ScoringOf<'perUnit'>;

export interface PerUnitWords {
  readonly line: {
    readonly deduct: (points: string, size: string) => string;
    readonly percentOfTarget: (percent: string) => string;
    readonly partial: Readonly<Record<PerUnit['partial'], string>>;
    readonly atMost: (points: string) => string;
    readonly bonus: (points: string, size: string, most: string) => string;
    readonly added: (bonus: string) => string;
  };
  readonly sentences: {
    readonly zeroTolerance: string;
    readonly met: string;
    readonly deduct: Readonly<Record<Direction | 'zero', (points: string, size: string) => string>>;
    readonly points: (number: string) => string;
    readonly percentOfTarget: (percent: string) => string;
    readonly percentagePoints: (size: string) => string;
    readonly partial: Readonly<Record<PerUnit['partial'], string>>;
    readonly untilNothing: string;
    readonly atMost: (points: string) => string;
    readonly bonus: (points: string, size: string, most: string) => string;
    /** Words for KPIs that take points from the score, or add some. */
    readonly taken: {
      readonly none: string;
      readonly deduct: Readonly<Record<Direction | 'zero', (points: string, size: string) => string>>;
      readonly withoutEnd: string;
    };
    readonly added: (points: string, size: string, most: string) => string;
  };
}

/** Points taken off for each unit short of the target, and given for each beyond where there is a bonus (spec 02.3). */
export const perUnit: Method<'perUnit', PerUnitWords> = {
  example: (draw) => perUnitExample(draw),
  read: ({ deduct, per, unit = 'abs', partial = 'prorate', bonus, maxBonus, maxDeduct, bonusPer }) => ({
    method: 'perUnit',
    unit,
    partial,
    deduct: readNumber(deduct, ZERO),
    per: readNumber(per, ONE),
    bonus: readNumber(bonus, ZERO),
    maxBonus: readNumber(maxBonus, ZERO),
    ...(maxDeduct !== undefined && { maxDeduct: decimal(maxDeduct) }),
    ...(bonusPer !== undefined && { bonusPer: decimal(bonusPer) }),
  }),
  write: ({ unit, partial, deduct, per, bonus, maxBonus, maxDeduct, bonusPer }) => ({
    unit: unless('abs', unit),
    partial: unless('prorate', partial),
    deduct,
    per,
    bonus: unless(ZERO, bonus),
    maxBonus: unless(ZERO, maxBonus),
    maxDeduct,
    bonusPer,
  }),
  line: (parameters, words, { role, clauses }) => clauses(lineParts(parameters, words, role)),
  sentences: (parameters, kpi, words) => sentencesOf(parameters, kpi, words),
  most: ({ bonus, maxBonus }, weight) => (isZero(bonus) ? weight : weight.add(max(ZERO, maxBonus))),
  nothingBeyond: (parameters, kpi) => usedUp(parameters, kpi),
  keepToWeight: () => ({ en: 'Delete “bonus:” and “maxBonus:”', 'zh-CN': '请删除“bonus:”和“maxBonus:”' }),
  turns: (parameters, kpi) => unitOff(parameters, kpi),
  corners: ({ per }, ends) => [
    ...ends,
    ...ends.flatMap((end) => [1, 2, 3].flatMap((count) => [end.sub(per.mul(count)), end.add(per.mul(count))])),
  ],
  inapplicable: (parameters, kpi) => unitProblem(parameters, kpi),
  points: (parameters, objective) => perUnitPoints(parameters, objective),
  deducted: (parameters, objective) => deductedPoints(parameters, objective),
  added: (parameters, objective) => addedPoints(parameters, objective),
};

function perUnitExample(draw: Draw): Example {
  const direction = (['higher', 'lower', 'range'] as const)[draw(0, 2)]!;
  const low = draw(1, 500);
  return {
    direction,
    target: direction === 'range' ? [low, low + draw(0, 50)] : low,
    scoring: {
      method: 'perUnit',
      deduct: draw(1, 10),
      per: draw(1, 1000) / 100,
      unit: direction !== 'range' && draw(0, 1) === 1 ? 'percent' : 'abs',
      partial: (['prorate', 'ignore', 'full'] as const)[draw(0, 2)]!,
      bonus: draw(0, 5),
      maxBonus: draw(0, 10),
      ...(draw(0, 1) === 1 && { maxDeduct: draw(0, 30) }),
      ...(draw(0, 1) === 1 && { bonusPer: draw(1, 1000) / 100 }),
    },
  };
}

function unitProblem(
  { unit, per, bonus, bonusPer = per }: PerUnit,
  { role, direction, target }: Aimed,
): Inapplicable | undefined {
  if (role === 'deduct' && isPositive(bonus))
    return {
      reason: 'other-role',
      text: { en: 'cannot add points where it takes them', 'zh-CN': '用于扣分项时不能加分' },
    };
  if (!target) return { reason: 'no-target', text: { en: 'needs a target', 'zh-CN': '需要目标值' } };
  if (!isPositive(per) || !isPositive(bonusPer))
    return { reason: 'not-positive', text: { en: 'needs a unit above 0', 'zh-CN': '的计分单位须大于0' } };
  if (unit === 'abs') return undefined;
  if (direction === 'range' || target.type === 'range')
    return {
      reason: 'range-target',
      text: { en: 'cannot take per cent of a range', 'zh-CN': '无法按区间的百分比计分' },
    };
  return isZero(target.value)
    ? {
        reason: 'target-zero',
        text: { en: 'cannot take per cent of a target of 0', 'zh-CN': '无法按目标值的百分比计分，因为目标值为0' },
      }
    : undefined;
}

/** The values one unit worse than the target; of a KPI that adds points the value one unit better. */
function unitOff(parameters: PerUnit, { role, target, direction }: Aimed): readonly Turn[] {
  if (!target) return [];
  const { low, high } = endsOf(target);
  if (role === 'bonus') {
    const better = unitSize(parameters.bonusPer ?? parameters.per, parameters, { target });
    const value = direction === 'lower' ? high.sub(better) : low.add(better);
    return direction === 'range' ? [] : [{ mark: 'unitBetter', value }];
  }
  const size = unitSize(parameters.per, parameters, { target });
  const values = [
    ...(direction === 'lower' ? [] : [low.sub(size)]),
    ...(direction === 'higher' ? [] : [high.add(size)]),
  ];
  return values.map((value) => ({ mark: 'oneUnit', value }));
}

/** The values at which the deductions have taken the whole weight, if they ever do. */
function usedUp(
  parameters: PerUnit,
  { weight, direction, target }: Pick<Kpi, 'weight' | 'direction' | 'target'>,
): Limits {
  const { deduct, maxDeduct = weight, partial, per } = parameters;
  if (!isPositive(deduct) || maxDeduct.lt(weight)) return {};
  const units = weight.div(deduct);
  const count = partial === 'prorate' ? units : partial === 'full' ? max(ZERO, units.ceil().sub(ONE)) : units.ceil();
  const way = count.mul(unitSize(per, parameters, { target }));
  const { low, high } = endsOf(target!);
  return {
    ...(direction !== 'lower' && { low: low.sub(way) }),
    ...(direction !== 'higher' && { high: high.add(way) }),
  };
}

function lineParts(parameters: PerUnit, { line }: PerUnitWords, role: Role): readonly string[] {
  const { deduct, per, unit, partial, maxDeduct, bonus, bonusPer = per, maxBonus } = parameters;
  const size = (value: Decimal): string => (unit === 'percent' ? line.percentOfTarget(num(value)) : num(value));
  const beyond = line.bonus(num(bonus), size(bonusPer), num(maxBonus));
  if (role === 'bonus') return [line.added(beyond), line.partial[partial === 'full' ? 'ignore' : partial]];
  return [
    line.deduct(num(deduct), size(per)),
    line.partial[partial],
    ...(maxDeduct ? [line.atMost(num(maxDeduct))] : []),
    ...(isZero(bonus) ? [] : [beyond]),
  ];
}

function sentencesOf(parameters: PerUnit, kpi: Explained, { sentences }: PerUnitWords): readonly string[] {
  const { deduct, per, unit, partial, maxDeduct, bonus, bonusPer = per, maxBonus } = parameters;
  const points = (value: Decimal): string => sentences.points(num(value));
  // A unit of a KPI in per cent is counted in percentage points (spec 02.3).
  const size = (value: Decimal): string =>
    unit === 'percent'
      ? sentences.percentOfTarget(num(value))
      : kpi.unit === '%'
        ? sentences.percentagePoints(num(value))
        : quantity(value, kpi.unit);
  if (kpi.role === 'bonus') {
    const parts = sentences.partial[partial === 'full' ? 'ignore' : partial];
    return [sentences.added(points(bonus), size(bonusPer) + parts, points(maxBonus))];
  }
  const side = sideOf(kpi);
  if (kpi.role === 'deduct') {
    const { none, deduct: taken, withoutEnd } = sentences.taken;
    const end = maxDeduct ? sentences.atMost(points(maxDeduct)) : withoutEnd;
    return [
      ...(side === 'zero' ? [] : [none]),
      taken[side](points(deduct), size(per)) + sentences.partial[partial] + end,
    ];
  }
  const most = maxDeduct?.lt(kpi.weight) ? sentences.atMost(points(maxDeduct)) : sentences.untilNothing;
  return [
    side === 'zero' ? sentences.zeroTolerance : sentences.met,
    sentences.deduct[side](points(deduct), size(per)) + sentences.partial[partial] + most,
    ...(isZero(bonus) ? [] : [sentences.bonus(points(bonus), size(bonusPer), points(maxBonus))]),
  ];
}

/**
 * The side of the target that costs points; `zero` where nothing at all may happen. A range may be aimed at in any
 * direction.
 */
function sideOf({ direction, target }: Explained): Direction | 'zero' {
  if (target?.type === 'range') return 'range';
  return target && direction === 'lower' && isZero(target.value) ? 'zero' : direction;
}
