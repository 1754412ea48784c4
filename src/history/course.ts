import type { Kpi, Target } from '../model/types';
import { cornersOf, endsOf, otherAtTarget, pointsOf } from '../scoring';
import { inapplicableMethod } from '../scoring/methods';
import { max, ONE, type Decimal } from '../util/decimal';
import type { Course } from './item-kind';

type Judged = Pick<Kpi, 'role' | 'target' | 'scoring' | 'direction' | 'weight'>;

/**
 * The number of times that the distance from a corner is halved: from as far as the figures are large to a millionth of
 * that.
 */
const HALVINGS = 20;

/**
 * Tells whether a KPI's points became harder to earn: its points before and after are compared for actuals all over the
 * range in which targets and parameters lie. Harder for some and easier for others is neither; so is a method that
 * cannot go with its KPI.
 */
export function courseOfPoints(before: Judged, after: Judged): Course {
  if ([before, after].some(inapplicableMethod)) return 'neutral';
  const [pointsBefore, pointsAfter] = [before, after].map(pointsAt) as [PointsAt, PointsAt];
  let [harder, easier] = [false, false];
  for (const actual of actualsToTry(before, after)) {
    const [one, other] = [pointsBefore(actual), pointsAfter(actual)];
    const difference = one && other ? one.compare(other) : 0;
    harder ||= difference > 0;
    easier ||= difference < 0;
    if (harder && easier) return 'neutral';
  }
  return harder ? 'tightened' : easier ? 'relaxed' : 'neutral';
}

type PointsAt = (actual: Decimal) => Decimal | undefined;

function pointsAt({ scoring, ...kpi }: Judged): PointsAt {
  const other = otherAtTarget(scoring);
  return (actual) => pointsOf(scoring, { ...kpi, actual, other }).points;
}

/** The figures themselves, where points have their corners, and actuals near and far on both sides of each. */
function actualsToTry(...judged: readonly Judged[]): readonly Decimal[] {
  const corners = distinct(judged.flatMap(({ target, scoring }) => cornersOf(scoring, target ? endsIn(target) : [])));
  const size = max(ONE, ...corners.map((corner) => corner.abs()));
  const distances = Array.from({ length: HALVINGS }, (_, i) => size.div(2 ** i)).flatMap((far) => [
    far,
    far.mul(3).div(4),
  ]);
  return corners.flatMap((corner) => [
    corner,
    ...distances.flatMap((distance) => [corner.sub(distance), corner.add(distance)]),
  ]);
}

/** Most corners stay where they were. */
const distinct = (figures: readonly Decimal[]): readonly Decimal[] => [
  ...new Map(figures.map((figure) => [figure.toString(), figure])).values(),
];

function endsIn(target: Target): readonly Decimal[] {
  const { low, high } = endsOf(target);
  return [low, high];
}
