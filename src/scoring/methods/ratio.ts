import { share, shareText } from '../../model/share';
import type { ScoringOf } from '../../model/types';
import { HUNDRED, isNegative, isZero, ONE, ZERO, type Decimal } from '../../util/decimal';
import { attainment, attainmentInNumbers, middleOf } from '../attainment';
import { num, result, step } from '../step';
import type { Step } from '../types';
import { scoringOrigin, targetOrigin, weightOrigin, type Method, type Objective } from './method';
import { unless } from './parameters';

type Ratio = ScoringOf<'ratio'>;

export interface RatioWords {
  /** @param zeroBelow undefined where there is no threshold; both in per cent */
  readonly line: (cap: string, zeroBelow: string | undefined) => string;
  readonly sentences: {
    readonly attainment: (cap: string) => string;
    readonly zeroBelow: (attainment: string) => string;
  };
}

/** W · min(max(a, 0), cap), and 0 below `zeroBelow` (spec 02.3). */
export const ratio: Method<'ratio', RatioWords> = {
  example: (draw) => ({
    direction: draw(0, 1) === 1 ? 'higher' : 'lower',
    target: draw(1, 500) * (draw(0, 3) === 0 ? -1 : 1),
    scoring: {
      method: 'ratio',
      cap: `${draw(100, 200)}%`,
      ...(draw(0, 1) === 1 && { zeroBelow: `${draw(0, 100)}%` }),
    },
  }),
  read: ({ cap, zeroBelow }) => ({
    method: 'ratio',
    cap: cap === undefined ? ONE : share(cap),
    ...(zeroBelow !== undefined && { zeroBelow: share(zeroBelow) }),
  }),
  write: ({ cap, zeroBelow }) => ({
    cap: unless(shareText(ONE), shareText(cap)),
    zeroBelow: zeroBelow && shareText(zeroBelow),
  }),
  line: ({ cap, zeroBelow }, words) => words.line(inPercent(cap), zeroBelow && inPercent(zeroBelow)),
  sentences: ({ cap, zeroBelow = ZERO }, _kpi, { sentences }) => [
    sentences.attainment(inPercent(cap)),
    ...(isZero(zeroBelow) ? [] : [sentences.zeroBelow(inPercent(zeroBelow))]),
  ],
  most: ({ cap }, weight) => weight.mul(cap),
  nothingBeyond: ({ zeroBelow = ZERO }, { direction, target }) => {
    const at = middleOf(target!);
    const way = at.abs().mul(ONE.sub(zeroBelow));
    return direction === 'higher' ? { low: at.sub(way) } : { high: at.add(way) };
  },
  keepToWeight: () => ({ en: 'Write “cap: 100%”', 'zh-CN': '请写“cap: 100%”' }),
  turns: () => [],
  corners: ({ zeroBelow }, ends) => [...ends, ...(zeroBelow ? ends.map((end) => end.mul(zeroBelow)) : [])],
  inapplicable: (_parameters, { direction, target }) => {
    if (!target) return { reason: 'no-target', text: { en: 'needs a target', 'zh-CN': '需要目标值' } };
    if (direction === 'range' || target.type === 'range')
      return { reason: 'range-target', text: { en: 'cannot measure against a range', 'zh-CN': '不能用于区间型目标' } };
    return isZero(target.value)
      ? {
          reason: 'target-zero',
          text: { en: 'cannot measure against a target of 0', 'zh-CN': '不能用于目标值为0的指标' },
        }
      : undefined;
  },
  points: (parameters, objective) => {
    const { weight, direction, target, actual } = objective;
    const attained = actual && target && attainment(actual, target, direction);
    if (!attained) return { steps: [] };
    const first = step(
      'attainment',
      () => attainmentInNumbers(actual, middleOf(target), direction, attained),
      targetOrigin(objective),
    );
    const { rate, steps } = bounded(attained, parameters, objective);
    const points = weight.mul(rate);
    return {
      points,
      steps: [
        first,
        ...steps,
        step('pointsFromRate', () => `${num(weight)} × ${num(rate)} ${result(points)}`, weightOrigin(objective)),
      ],
    };
  },
};

const inPercent = (fraction: Decimal): string => num(fraction.mul(HUNDRED));

function bounded(
  attained: Decimal,
  { zeroBelow, cap }: Ratio,
  objective: Objective,
): { readonly rate: Decimal; readonly steps: readonly Step[] } {
  const at = scoringOrigin(objective);
  if (zeroBelow && attained.lt(zeroBelow))
    return { rate: ZERO, steps: [step('zeroBelow', () => `${num(attained)} < ${num(zeroBelow)} → 0`, at)] };
  if (isNegative(attained)) return { rate: ZERO, steps: [step('notBelowZero', () => `max(${num(attained)}; 0) = 0`)] };
  if (attained.gt(cap))
    return { rate: cap, steps: [step('methodCap', () => `min(${num(attained)}; ${num(cap)}) = ${num(cap)}`, at)] };
  return { rate: attained, steps: [] };
}
