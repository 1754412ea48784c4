import type { Direction, ScoringOf } from '../../model/types';
import { decimal, HUNDRED, max, ZERO, type Decimal } from '../../util/decimal';
import type { Localized } from '../../util/language';
import { interpolate } from '../interpolate';
import { quantity } from '../quantity';
import { num, step } from '../step';
import type { StepName } from '../types';
import { drawLadder, mirrored } from './example';
import { scoringOrigin, type Method } from './method';
import { ofWeight } from './of-weight';
import { readPairs, unless } from './parameters';

type Linear = ScoringOf<'linear'>;

const STEPS: Record<'below' | 'between' | 'above', StepName> = {
  below: 'belowPoints',
  between: 'onLine',
  above: 'abovePoints',
};

export interface LinearWords {
  readonly line: {
    readonly through: (points: string) => string;
    readonly point: (value: string, percent: string) => string;
    readonly below: (percent: string) => string;
    readonly above: (percent: string) => string;
  };
  readonly sentences: {
    readonly between: (points: readonly string[]) => string;
    readonly point: (value: string, percent: string) => string;
    readonly below: (value: string, percent: string) => string;
    readonly above: (value: string, percent: string) => string;
  };
}

/** Straight lines between points of value and per cent of the weight (spec 02.3). */
export const linear: Method<'linear', LinearWords> = {
  example: (draw) => {
    const isHigher = draw(0, 1) === 1;
    const [rising, end] = [drawLadder(draw, 2), draw(0, 1) === 1 ? 0 : 'hold'] as const;
    return isHigher
      ? { direction: 'higher', target: 1, scoring: { method: 'linear', points: rising, below: end } }
      : {
          direction: 'lower',
          target: 1,
          scoring: { method: 'linear', points: mirrored(rising).reverse(), above: end },
        };
  },
  read: ({ points, below = 'hold', above = 'hold' }) => ({
    method: 'linear',
    points: readPairs(points),
    below: below === 'hold' ? below : decimal(below),
    above: above === 'hold' ? above : decimal(above),
  }),
  write: ({ points, below, above }) => ({ points, below: unless('hold', below), above: unless('hold', above) }),
  line: ({ points, below, above }, { line }, clauses) =>
    clauses([
      line.through(clauses(points.map(([value, percent]) => line.point(num(value), num(percent))))),
      ...(below === 'hold' ? [] : [line.below(num(below))]),
      ...(above === 'hold' ? [] : [line.above(num(above))]),
    ]),
  sentences: ({ points, below, above }, { unit }, { sentences }) => {
    const [first, last] = [points[0]!, points.at(-1)!];
    return [
      sentences.between(points.map(([value, percent]) => sentences.point(quantity(value, unit), num(percent)))),
      sentences.below(quantity(first[0], unit), num(below === 'hold' ? first[1] : below)),
      sentences.above(quantity(last[0], unit), num(above === 'hold' ? last[1] : above)),
    ];
  },
  most: (parameters, weight) => weight.mul(max(ZERO, ...percents(parameters))).div(HUNDRED),
  nothingBeyond: ({ points, below, above }) => {
    const [low, high] = [endOfNothing(points, below), endOfNothing([...points].reverse(), above)];
    return { ...(low && { low }), ...(high && { high }) };
  },
  keepToWeight: { en: 'Let the points end at 100', 'zh-CN': '请让各点最高为100' },
  turns: ({ points }) => points.map(([value]) => ({ mark: 'point', value })),
  corners: ({ points }, ends) => [...ends, ...points.map(([value]) => value)],
  inapplicable: (parameters, { direction }) => {
    const xs = parameters.points.map(([x]) => x);
    if (xs.length === 0)
      return { reason: 'empty', text: { en: 'needs at least one point', 'zh-CN': '至少需要一个点' } };
    if (!isStrictlyRising(xs))
      return { reason: 'not-rising', text: { en: 'needs points whose values rise', 'zh-CN': '要求各点的数值递增' } };
    return againstDirection(percents(parameters), direction)
      ? { reason: 'against-direction', text: REVERSED[direction] }
      : undefined;
  },
  points: (parameters, objective) => {
    if (!objective.actual) return { steps: [] };
    const { percent, where, how } = interpolate(parameters, objective.actual);
    return ofWeight(percent, objective, step(STEPS[where], how, scoringOrigin(objective)));
  },
};

/** Coming from outside: where the points begin, if there are none out there. */
function endOfNothing(points: Linear['points'], outside: Linear['below']): Decimal | undefined {
  if (outside === 'hold' ? points[0]![1].gt(ZERO) : outside.gt(ZERO)) return undefined;
  const first = points.findIndex(([, percent]) => percent.gt(ZERO));
  return first === -1 ? undefined : points[Math.max(0, first - 1)]![0];
}

const REVERSED: Record<Direction, Localized> = {
  higher: {
    en: 'gives fewer points for a higher value, which is the better one',
    'zh-CN': '规定数值越高得分越低，而这是正向指标',
  },
  lower: {
    en: 'gives fewer points for a lower value, which is the better one',
    'zh-CN': '规定数值越低得分越低，而这是反向指标',
  },
  range: { en: '', 'zh-CN': '' },
};

/** From the lowest value to the highest. */
function percents({ points, below, above }: Linear): readonly Decimal[] {
  const given = points.map(([, percent]) => percent);
  return [...(below === 'hold' ? [] : [below]), ...given, ...(above === 'hold' ? [] : [above])];
}

const isStrictlyRising = (xs: readonly Decimal[]): boolean => xs.every((x, i) => i === 0 || x.gt(xs[i - 1]!));

/** A range may rise and fall again. */
function againstDirection(rising: readonly Decimal[], direction: Direction): boolean {
  const wrong = { higher: 'lt', lower: 'gt' } as const;
  return direction !== 'range' && rising.some((percent, i) => i > 0 && percent[wrong[direction]](rising[i - 1]!));
}
