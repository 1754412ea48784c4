import type { Indicator, Kpi, Target } from '../model/types';
import { inside, type Origin } from '../source/locate';
import { aggregate, ratioScale } from './aggregate';
import { addTargets, ascending, attainment, attainmentInNumbers, middleOf, targetInNumbers } from './attainment';
import { nothingDue, toFullYear, type FullYear, type FullYearKind } from './full-year';
import { isAllowance } from './phasing';
import type { Slot, TrackContext } from './slots';
import { statusOf } from './status';
import { num, step } from './step';
import type { Figures, State, Step, ValueOfStretches } from './types';
import { ZERO, type Decimal } from '../util/decimal';

/** Some own periods that have ended, one after the other: the year to date, or the period asked for. */
export interface Stretch {
  readonly ended: readonly Slot[];
  readonly state: State;
  /** At the final assessment of the year: the actual itself is seen. */
  readonly closed: boolean;
}

export interface StretchFigures extends SeenFigures {
  readonly steps: readonly Step[];
}

/** Target, actual and attainment of the periods of a stretch that count (spec 03.1). */
export function stretchFigures(
  item: Kpi | Indicator,
  { ended, state, closed }: Stretch,
  context: TrackContext,
): StretchFigures {
  const counted = ended.filter(({ amount }) => amount !== undefined);
  if (counted.length === 0) return finish(item, { state }, 'asIs', [], context);
  const { actual, steps } = actualOf(item, counted, context);
  const target = targetOver(item, counted, ended);
  return finish(item, { state, target, actual }, fullYearKind(item, closed), steps, context);
}

/**
 * The figure that method and challenge see for one to date: a sum grows, a level with a path moves; a closed one stays
 * (spec 02.5).
 */
export function fullYearKind(item: Kpi | Indicator, closed: boolean): FullYearKind {
  const { aggregate: method, phasing } = item;
  if (closed || isAllowance(item)) return 'asIs';
  if (method === 'sum') return 'sum';
  return phasing.type === 'path' || phasing.type === 'months' ? 'path' : 'asIs';
}

export interface Parts {
  readonly state: State;
  readonly target?: Target | undefined;
  readonly actual?: Decimal | undefined;
}

interface SeenFigures {
  readonly figures: Figures;
  /** A*, where there are a target and an actual. */
  readonly fullYear?: FullYear | undefined;
}

/** Figures of parts: attainment and status added. */
export function figuresOf(
  item: Kpi | Indicator,
  { state, target: phased, actual }: Parts,
  kind: FullYearKind,
  { plan }: TrackContext,
): SeenFigures {
  const target = phased && ascending(phased);
  if (!actual || !target)
    return {
      figures: {
        state,
        ...(target && { target }),
        ...(actual && { actual }),
        status: statusOf(item, { state, actual }, actual, plan.policy.status),
      },
      // Without a target there is none to bring it to.
      ...(actual && item.type === 'kpi' && !item.target && { fullYear: { value: actual, how: () => num(actual) } }),
    };
  const attained = attainment(actual, target, item.direction);
  const fullYear = item.target && toFullYear(kind, actual, item.target, target);
  const status = nothingDue(item, actual, target)
    ? 'none'
    : statusOf(item, { state, target, actual, attainment: attained }, fullYear?.value, plan.policy.status);
  return { figures: { state, target, actual, ...(attained && { attainment: attained }), status }, fullYear };
}

function finish(
  item: Kpi | Indicator,
  parts: Parts,
  kind: FullYearKind,
  steps: readonly Step[],
  context: TrackContext,
): StretchFigures {
  const { figures, fullYear } = figuresOf(item, parts, kind, context);
  const { target, actual, attainment: attained } = figures;
  const own = [
    ...(target
      ? [
          isAllowance(item)
            ? step('allowance', () => `${num(actual ?? ZERO)} / ${targetInNumbers(target)}`, targetOrigin(item))
            : step('targetToDate', () => targetInNumbers(target), targetOrigin(item)),
        ]
      : []),
    ...(attained
      ? [step('attainmentToDate', () => attainmentInNumbers(actual!, middleOf(target!), item.direction, attained))]
      : []),
  ];
  return { figures, fullYear, steps: [...steps, ...own] };
}

const targetOrigin = ({ type, origin }: Kpi | Indicator): Origin =>
  type === 'kpi' ? inside(origin, 'basic', 'target') : inside(origin, 'target');

interface ActualOf {
  readonly actual: Decimal | undefined;
  readonly steps: readonly Step[];
}

/** The value of the periods that count. */
function actualOf(item: Kpi | Indicator, counted: readonly Slot[], context: TrackContext): ActualOf {
  if (item.type === 'kpi' && context.computed.has(item)) {
    const computed = context.computed.within(
      item,
      counted.map(({ own }) => own),
    );
    if (!computed || computed === 'na') return { actual: undefined, steps: [] };
    return { actual: computed.value, steps: [computedStep(item, computed)] };
  }
  const total = aggregate(
    item.aggregate,
    counted.map(({ amount }) => amount!),
    ratioScale(item.unit),
  );
  const origins = (item.aggregate === 'last' ? counted.slice(-1) : counted).map(({ entry }) => entry?.origin);
  return { actual: total?.value, steps: total ? [step(total.what, total.how, ...origins)] : [] };
}

const computedStep = ({ valueTree }: Kpi, { how }: ValueOfStretches): Step =>
  step('computedActual', how, valueTree && inside(valueTree.origin, 'formula'));

/**
 * A sum's target is that of the periods that count, an allowance that of the year. A level's is that of the newest
 * period; for `last`, of the value's.
 */
function targetOver(item: Kpi | Indicator, counted: readonly Slot[], ended: readonly Slot[]): Target | undefined {
  if (isAllowance(item)) return item.target;
  if (item.aggregate !== 'sum') return (item.aggregate === 'last' ? counted : ended).at(-1)?.target;
  return counted.map(({ target }) => target).reduce((total, target) => total && target && addTargets(total, target));
}
