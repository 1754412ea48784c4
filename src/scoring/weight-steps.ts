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
 * goes when it is n/a. Nothing when none is n/a.
 */
export function weightSteps(
  { kpi, state, points }: BasicKpiScore,
  applied: Decimal,
  parts: readonly ScorePart[],
): readonly Step[] {
  const { weights, rest } = movedWeights(parts);
  if (isZero(sharingFactor(rest))) return [];
  if (state === 'na') return movedAway(kpi);
  const own = weights[parts.findIndex((part) => part.kpi === kpi)] ?? kpi.weight;
  const moved = [...taken(kpi, own, parts), ...shared(kpi, own, applied, { parts, weights })];
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
function taken({ weight, origin }: Kpi, own: Decimal, parts: readonly ScorePart[]): readonly Step[] {
  if (own.equals(weight)) return [];
  const givers = parts.flatMap(({ kpi, notApplicable }) => (notApplicable && kpi?.ifNa ? [kpi] : []));
  const how = (): string => sumOf([weight, own.sub(weight)], own);
  return [step('weightTaken', how, inside(origin, 'weight'), ...givers.map((kpi) => inside(kpi.origin, 'ifNa')))];
}

function shared(
  { origin }: Kpi,
  own: Decimal,
  applied: Decimal,
  { parts, weights }: { readonly parts: readonly ScorePart[]; readonly weights: readonly Decimal[] },
): readonly Step[] {
  const left = parts.flatMap(({ kpi, notApplicable }, i) =>
    notApplicable && !(kpi?.ifNa && isZero(weights[i]!)) ? [weights[i]!] : [],
  );
  if (left.length === 0) return [];
  const rest = (): string => `(100 − ${left.length > 1 ? `(${terms(left)})` : operand(left[0]!)})`;
  const how = (): string => `${num(own)} × 100 / ${rest()} ${result(applied)}`;
  return [step('weightShared', how, inside(origin, 'weight'))];
}
