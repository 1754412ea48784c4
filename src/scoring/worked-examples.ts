import type { Direction, Kpi, MethodId, Target } from '../model/types';
import { decimal, isZero, ONE, ZERO, type Decimal } from '../util/decimal';
import { endsOf, middleOf } from './attainment';
import { kpiChallengeScore } from './challenge';
import {
  inapplicable,
  nothingBeyond,
  otherAtTarget,
  pointsOf,
  readsMethod,
  turnsOf,
  variantsOf,
  type Turn,
  type Variant,
} from './methods';
import { writtenPlaces } from './places';
import type { BonusScore, Step } from './types';

/** The reason to work a case: it reaches the target to 90%, it is where a tier begins, the last milestone is late … */
export type ExampleReason =
  | 'ninety'
  | 'target'
  | 'hundredTen'
  | 'twoUnits'
  | 'limit'
  | 'challenge'
  | 'belowRange'
  | 'inRange'
  | 'aboveRange'
  | Turn['mark']
  | Variant<MethodId>['mark'];

/** The points of a KPI at a value, worked by its own method. */
export interface WorkedExample {
  /** At least one. */
  readonly marks: readonly ExampleReason[];
  /** The year's value; undefined for milestones. */
  readonly value?: Decimal;
  readonly points: Decimal;
  /** The bonus of its challenge, if the objectives that it requires are met. */
  readonly bonus?: BonusScore;
  readonly steps: readonly Step[];
}

/**
 * Examples of what a year is worth, the worst first: the target reached to 90, 100 and 110 % (spec 02.2), and where the
 * method itself turns. A target of 0 or a range has no per cent; it is met, or missed by one and by two units, or by a
 * tenth of its end. Empty where the method cannot be applied.
 */
export function workedExamples(kpi: Kpi): readonly WorkedExample[] {
  if (inapplicable(kpi) || kpi.role === 'watch') return [];
  const variants = readsMethod(kpi) ? variantsOf(kpi.scoring) : undefined;
  if (variants) return variants.map((variant) => variantExample(kpi, variant));
  const cases = grouped([...targetValues(kpi), ...methodValues(kpi)]).map(({ value, marks }) =>
    valueCase(value, marks, kpi),
  );
  return sortedFor(kpi.direction, cases);
}

interface Marked {
  readonly mark: ExampleReason;
  readonly value: Decimal;
}

const TENTH = decimal('0.1');

/** The target, and a tenth to either side. */
function targetValues(kpi: Kpi): readonly Marked[] {
  const { target, direction } = kpi;
  if (!target) return [];
  if (target.type === 'range' || direction === 'range') return rangeValues(target);
  const { value } = target;
  const [worse, better] =
    direction === 'higher'
      ? [value.sub(tenthOf(value)), value.add(tenthOf(value))]
      : [value.add(tenthOf(value)), value.sub(tenthOf(value))];
  if (!isZero(value))
    return [
      { mark: 'ninety', value: worse },
      { mark: 'target', value },
      { mark: 'hundredTen', value: better },
    ];
  const place = ONE.div(decimal(10).pow(kpi.decimals ?? writtenPlaces(kpi))!);
  const unit = turnsOf(kpi).find(({ mark }) => mark === 'oneUnit')?.value;
  const off = unit ?? (direction === 'higher' ? place.neg() : place);
  return [
    { mark: 'target', value },
    { mark: 'oneUnit', value: off },
    { mark: 'twoUnits', value: off.add(off) },
  ];
}

function rangeValues(target: Target): readonly Marked[] {
  const { low, high } = endsOf(target);
  return [
    { mark: 'belowRange', value: low.sub(tenthOf(low)) },
    { mark: 'inRange', value: middleOf(target) },
    { mark: 'aboveRange', value: high.add(tenthOf(high)) },
  ];
}

/** A tenth of the value, or of 1 at 0, where a tenth would be nothing. */
const tenthOf = (value: Decimal): Decimal => (isZero(value) ? TENTH : value.abs().mul(TENTH));

/**
 * Values at which the method turns: a unit short of the target, its points and tiers, its limits; and the challenge.
 */
function methodValues(kpi: Kpi): readonly Marked[] {
  const { challenge } = kpi;
  const { low, high } = nothingBeyond(kpi);
  const limits = [low, high].flatMap((value) => (value ? [{ mark: 'limit' as const, value }] : []));
  const harder = challenge
    ? Object.values(ends(challenge.target)).map((value) => ({ mark: 'challenge' as const, value }))
    : [];
  return [...(readsMethod(kpi) ? turnsOf(kpi) : []), ...limits, ...harder];
}

/** Both ends, the same one once. */
const ends = (target: Target): Partial<Record<'low' | 'high', Decimal>> =>
  target.type === 'point' ? { low: target.value } : { low: target.low, high: target.high };

/** Values that are the same stand once, with all their marks. */
function grouped(
  all: readonly Marked[],
): readonly { readonly value: Decimal; readonly marks: readonly ExampleReason[] }[] {
  const firsts = all.filter(({ value }, i) => all.findIndex((other) => other.value.equals(value)) === i);
  return firsts.map(({ value }) => ({
    value,
    marks: [...new Set(all.filter((other) => other.value.equals(value)).map(({ mark }) => mark))],
  }));
}

function valueCase(value: Decimal, marks: readonly ExampleReason[], kpi: Kpi): WorkedExample {
  const { points = ZERO, steps } = pointsOf(kpi.scoring, {
    ...kpi,
    actual: value,
    other: otherAtTarget(kpi.scoring),
  });
  const bonus = kpi.challenge && kpiChallengeScore(kpi.challenge, kpi, value, { unmet: [], unknown: false });
  return { marks, value, points, steps, ...(bonus && { bonus }) };
}

const sortedFor = (direction: Direction, cases: readonly WorkedExample[]): readonly WorkedExample[] =>
  [...cases].sort((a, b) => (direction === 'lower' ? b.value!.compare(a.value!) : a.value!.compare(b.value!)));

/** All milestones are due by then. */
function variantExample(kpi: Kpi, { mark, parameters }: Variant<MethodId>): WorkedExample {
  const { points = ZERO, steps } = pointsOf(parameters, { ...kpi, all: true });
  return { marks: [mark], points, steps };
}
