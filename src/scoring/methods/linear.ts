import type { Direction, ScoringOf } from '../../model/types';
import { decimal, HUNDRED, isNegative, isZero, max, ZERO, type Decimal } from '../../util/decimal';
import type { Localized } from '../../util/language';
import type { RawScoring } from '../../model/raw';
import { endSegment, interpolate, type LinePoint, type Outside } from '../interpolate';
import { quantity } from '../quantity';
import { isAgainstDirection, isStrictlyRising } from '../rising';
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
    readonly goesOn: Readonly<Record<Side, string>>;
  };
  readonly sentences: {
    readonly between: (points: readonly string[]) => string;
    readonly point: (value: string, percent: string) => string;
    readonly below: (value: string, percent: string) => string;
    readonly above: (value: string, percent: string) => string;
    /** @param line the values between which the line lies that goes on; @param end whether there is one: 0 */
    readonly goesOn: Readonly<Record<Side, (value: string, line: readonly [string, string], end: boolean) => string>>;
  };
}

type Side = 'below' | 'above';

const SIDES = ['below', 'above'] as const;

/** Straight lines between points of value and per cent of the weight (spec 02.3). */
export const linear: Method<'linear', LinearWords> = {
  example: (draw) => {
    const isHigher = draw(0, 1) === 1;
    const [rising, end] = [drawLadder(draw, 2), ([0, 'hold', 'continue'] as const)[draw(0, 2)]!];
    const good = draw(0, 1) === 1 ? 'continue' : 'hold';
    return isHigher
      ? { direction: 'higher', target: 1, scoring: { method: 'linear', points: rising, below: end, above: good } }
      : {
          direction: 'lower',
          target: 1,
          scoring: { method: 'linear', points: mirrored(rising).reverse(), above: end, below: good },
        };
  },
  read: ({ points, below, above }) => ({
    method: 'linear',
    points: readPairs(points),
    below: readOutside(below),
    above: readOutside(above),
  }),
  write: ({ points, below, above }) => ({ points, below: unless('hold', below), above: unless('hold', above) }),
  line: (parameters, { line }, { clauses }) =>
    clauses([
      line.through(clauses(parameters.points.map(([value, percent]) => line.point(num(value), num(percent))))),
      ...SIDES.flatMap((side) => {
        const outside = parameters[side];
        if (outside === 'hold') return [];
        return outside === 'continue' ? line.goesOn[side] : line[side](num(outside));
      }),
    ]),
  sentences: (parameters, { unit }, { sentences }) => [
    sentences.between(
      parameters.points.map(([value, percent]) => sentences.point(quantity(value, unit), num(percent))),
    ),
    ...SIDES.map((side) => outsideSentence(parameters, side, unit, sentences)),
  ],
  most: (parameters, weight) =>
    SIDES.some((side) => rises(parameters, side))
      ? undefined
      : weight.mul(max(ZERO, ...percents(parameters))).div(HUNDRED),
  nothingBeyond: (parameters) => {
    const [low, high] = [endOfNothing(parameters, 'below'), endOfNothing(parameters, 'above')];
    return { ...(low && { low }), ...(high && { high }) };
  },
  keepToWeight: (parameters) =>
    SIDES.some((side) => rises(parameters, side))
      ? {
          en: 'Let the points end at 100 and write “hold” for “continue”',
          'zh-CN': '请让各点最高为100，并把“continue”改为“hold”',
        }
      : { en: 'Let the points end at 100', 'zh-CN': '请让各点最高为100' },
  turns: (parameters) => [
    ...parameters.points.map(([value]) => ({ mark: 'point' as const, value })),
    ...SIDES.flatMap((side) =>
      rises(parameters, side) ? [{ mark: 'beyondPoints' as const, value: aLineFurther(parameters, side) }] : [],
    ),
  ],
  corners: (parameters, ends) => {
    const limits = SIDES.flatMap((side) => endOfNothing(parameters, side) ?? []);
    return [...ends, ...parameters.points.map(([value]) => value), ...limits];
  },
  inapplicable: (parameters, { direction }) => {
    const xs = parameters.points.map(([x]) => x);
    if (xs.length === 0)
      return { reason: 'empty', text: { en: 'needs at least one point', 'zh-CN': '至少需要一个点' } };
    if (xs.length === 1 && SIDES.some((side) => parameters[side] === 'continue'))
      return {
        reason: 'empty',
        text: { en: 'needs two points for a line that goes on', 'zh-CN': '至少需要两个点，直线才能延伸' },
      };
    if (!isStrictlyRising(xs))
      return { reason: 'not-rising', text: { en: 'needs points whose values rise', 'zh-CN': '要求各点的数值递增' } };
    return isAgainstDirection(percents(parameters), direction)
      ? { reason: 'against-direction', text: REVERSED[direction] }
      : undefined;
  },
  points: (parameters, objective) => {
    if (!objective.actual) return { steps: [] };
    const { percent, where, how } = interpolate(parameters, objective.actual);
    const name = where !== 'between' && parameters[where] === 'continue' ? 'lineGoesOn' : STEPS[where];
    return ofWeight(percent, objective, step(name, how, scoringOrigin(objective)));
  },
};

const readOutside = (raw: RawScoring['below'] = 'hold'): Outside =>
  raw === 'hold' || raw === 'continue' ? raw : decimal(raw);

/** The change of per cent along the line that goes on, outwards; 0 where none does. */
function slope(parameters: Linear, side: Side): Decimal {
  if (parameters[side] !== 'continue') return ZERO;
  const [[x1, p1], [x2, p2]] = endSegment(parameters.points, side);
  const rising = p2.sub(p1).div(x2.sub(x1));
  return side === 'above' ? rising : rising.neg();
}

const rises = (parameters: Linear, side: Side): boolean => slope(parameters, side).gt(ZERO);

/** A value as far from the points as the line next to it is long. */
function aLineFurther({ points }: Linear, side: Side): Decimal {
  const [[x1], [x2]] = endSegment(points, side);
  return side === 'below' ? x1.sub(x2).add(x1) : x2.sub(x1).add(x2);
}

function outsideSentence(
  parameters: Linear,
  side: Side,
  unit: string | undefined,
  words: LinearWords['sentences'],
): string {
  const [x, held] = outerPoints(parameters, side)[0]!;
  const outside = parameters[side];
  const way = slope(parameters, side);
  if (outside !== 'continue' || isZero(way))
    return words[side](quantity(x, unit), num(outside === 'hold' || outside === 'continue' ? held : outside));
  const [[from], [to]] = endSegment(parameters.points, side);
  return words.goesOn[side](quantity(x, unit), [num(from), quantity(to, unit)], isNegative(way));
}

/** The points from the outermost of a side. */
const outerPoints = ({ points }: Linear, side: Side): readonly LinePoint[] =>
  side === 'below' ? points : [...points].reverse();

/** Coming from outside: where points begin to be earned, if there are none out there. */
function endOfNothing(parameters: Linear, side: Side): Decimal | undefined {
  const [points, outside] = [outerPoints(parameters, side), parameters[side]];
  const first = points.findIndex(([, percent]) => percent.gt(ZERO));
  const isEarnedOutside = rises(parameters, side) || (typeof outside !== 'string' && outside.gt(ZERO));
  if (first === -1 || isEarnedOutside) return undefined;
  if (first > 0) return zeroBetween(points[first - 1]!, points[first]!);
  if (typeof outside !== 'string') return points[0]![0];
  return isNegative(slope(parameters, side)) ? zeroBetween(points[1]!, points[0]!) : undefined;
}

/** The value at which the line through two points gives nothing. */
const zeroBetween = ([x1, p1]: LinePoint, [x2, p2]: LinePoint): Decimal => x1.sub(p1.mul(x2.sub(x1)).div(p2.sub(p1)));

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
  const ends = (outside: Outside): readonly Decimal[] => (typeof outside === 'string' ? [] : [outside]);
  return [...ends(below), ...given, ...ends(above)];
}
