import type { Kpi } from '../model/types';
import { inside } from '../source/locate';
import { isZero, type Decimal } from '../util/decimal';
import type { ScorePart } from './basic-score';
import type { BasicKpiScore } from './kpi-score';
import { num, operand, percent, result, step, sumOf, terms } from './step';
import type { Step } from './types';
import { movedWeights, sharesOf, sharingFactor } from './weight-moves';

/**
 * W' of a KPI that takes over or shares the weight of n/a ones, and its points of that weight; where its own weight
 * goes when it is n/a. Nothing when none is n/a, and of a KPI that is none of the parts.
 */
export function weightSteps(
  parts: readonly ScorePart[],
  applied: readonly Decimal[],
): (score: BasicKpiScore) => readonly Step[] {
  const { weights, rest } = movedWeights(parts);
  if (isZero(sharingFactor(rest))) return () => [];
  const places = new Map(parts.map(({ kpi }, i) => [kpi, i]));
  const steps = { taken: takenSteps(parts), shared: sharedSteps(parts, weights) };
  return (score) => {
    const i = places.get(score.kpi);
    if (i === undefined) return [];
    return score.state === 'na' ? movedAway(score.kpi) : stepsOf(score, weights[i]!, applied[i]!, steps);
  };
}

type WeightStep = (kpi: Kpi, own: Decimal, applied: Decimal) => readonly Step[];

/** Steps of a KPI that is not n/a: `own` is its weight with what has come to it, `applied` that with what is shared. */
function stepsOf(
  { kpi, points }: BasicKpiScore,
  own: Decimal,
  applied: Decimal,
  { taken, shared }: { readonly taken: WeightStep; readonly shared: WeightStep },
): readonly Step[] {
  const moved = [...taken(kpi, own, applied), ...shared(kpi, own, applied)];
  if (moved.length === 0 || !points || isZero(kpi.weight)) return moved;
  const how = (): string =>
    `${num(points)} × ${num(applied)} / ${num(kpi.weight)} ${result(points.mul(applied).div(kpi.weight))}`;
  return [...moved, step('pointsShared', how)];
}

function movedAway(kpi: Kpi): readonly Step[] {
  const shares = sharesOf(kpi);
  if (shares.length === 0) return [];
  const how = (): string =>
    shares.map(([{ id }, share]) => `${num(kpi.weight)} × ${percent(share)} → ${id}`).join('; ');
  return [step('weightMovedAway', how, inside(kpi.origin, 'ifNa'))];
}

/** The weight that comes from n/a KPIs which name it. */
function takenSteps(parts: readonly ScorePart[]): WeightStep {
  const givers = parts.flatMap(({ kpi, notApplicable }) => (notApplicable && kpi?.ifNa ? [kpi] : []));
  const places = givers.map((kpi) => inside(kpi.origin, 'ifNa'));
  return ({ weight, origin }, own) => {
    if (own.equals(weight)) return [];
    const how = (): string => sumOf([weight, own.sub(weight)], own);
    return [step('weightTaken', how, inside(origin, 'weight'), ...places)];
  };
}

/** The weight of n/a KPIs that is shared pro rata. */
function sharedSteps(parts: readonly ScorePart[], weights: readonly Decimal[]): WeightStep {
  const left = parts.flatMap(({ kpi, notApplicable }, i) =>
    notApplicable && !(kpi?.ifNa && isZero(weights[i]!)) ? [weights[i]!] : [],
  );
  if (left.length === 0) return () => [];
  const rest = (): string => `(100 − ${left.length > 1 ? `(${terms(left)})` : operand(left[0]!)})`;
  return ({ origin }, own, applied) => {
    const how = (): string => `${num(own)} × 100 / ${rest()} ${result(applied)}`;
    return [step('weightShared', how, inside(origin, 'weight'))];
  };
}
