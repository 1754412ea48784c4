import type { Kpi } from '../model/types';
import { HUNDRED, isZero, ONE, sum, ZERO, type Decimal } from '../util/decimal';

/** A KPI of a scorecard as far as its weight goes. */
export interface WeightPart {
  readonly weight: Decimal;
  readonly notApplicable: boolean;
  /** Undefined where it has no other KPIs that its weight goes to when it is n/a. */
  readonly kpi?: Kpi | undefined;
}

export interface MovedWeights {
  /** The weights after those of n/a KPIs have gone where `ifNa` sends them; of n/a KPIs what is left to share. */
  readonly weights: readonly Decimal[];
  /** The weight of n/a KPIs that is left to share pro rata. */
  readonly rest: Decimal;
}

/**
 * Moves the weights of n/a KPIs to those that `ifNa` names; what comes to one that is n/a itself follows its own. A
 * circle that is n/a as a whole, and what names nobody, is left (spec 02.11).
 */
export function movedWeights(parts: readonly WeightPart[]): MovedWeights {
  const weights = parts.map(({ weight }) => weight);
  const ways = waysOf(parts);
  for (const [from, way] of ways) {
    ways.delete(from);
    const onward = withoutReturn(way, from);
    if (!onward) continue;
    const weight = weights[from]!;
    weights[from] = weight.mul(ONE.sub(sum([...onward.values()])));
    for (const [to, share] of onward) weights[to] = weights[to]!.add(weight.mul(share));
    for (const other of ways.values()) leadOn(other, from, onward);
  }
  return { weights, rest: sum(weights.filter((_, i) => parts[i]!.notApplicable)) };
}

/** Shares of a weight by the place of the KPI that they go to. */
type Way = Map<number, Decimal>;

function waysOf(parts: readonly WeightPart[]): Map<number, Way> {
  const places = new Map(parts.flatMap(({ kpi }, i) => (kpi ? [[kpi, i] as const] : [])));
  return new Map(
    parts.flatMap(({ kpi, notApplicable }, i) => {
      if (!notApplicable || !kpi?.ifNa) return [];
      const shares = sharesOf(kpi).flatMap(([to, share]) =>
        places.has(to) ? [[places.get(to)!, share] as const] : [],
      );
      return shares.length > 0 ? [[i, new Map(shares)] as const] : [];
    }),
  );
}

/** The KPIs that `ifNa` names with their shares: as they are written, or by their weights. */
export function sharesOf({ ifNa = [] }: Pick<Kpi, 'ifNa'>): readonly (readonly [to: Kpi, share: Decimal])[] {
  const named = ifNa.flatMap(({ link: { target }, share }) => (target ? [{ target, share }] : []));
  const whole = sum(named.map(({ target }) => target.weight));
  return named.map(({ target, share = isZero(whole) ? ONE.div(named.length) : target.weight.div(whole) }) => [
    target,
    share,
  ]);
}

/** The way as it goes on once what comes back has gone again; undefined where all of it comes back for ever. */
function withoutReturn(way: Way, from: number): Way | undefined {
  const back = way.get(from) ?? ZERO;
  if (back.gte(ONE)) return undefined;
  const others = [...way].filter(([to]) => to !== from);
  return new Map(others.map(([to, share]) => [to, share.div(ONE.sub(back))]));
}

/** Leads the part of another way that comes through a KPI on from there. */
function leadOn(way: Way, through: number, onward: Way): void {
  const part = way.get(through);
  if (!part) return;
  way.delete(through);
  for (const [to, share] of onward) way.set(to, (way.get(to) ?? ZERO).add(part.mul(share)));
}

/** The factor that shares out a rest: 100 / (100 − rest) (spec 02.5); 0 when nothing is left. */
export function sharingFactor(rest: Decimal): Decimal {
  const left = HUNDRED.sub(rest);
  return left.gt(ZERO) ? HUNDRED.div(left) : ZERO;
}
