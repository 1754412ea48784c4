import { isGoalpost, type ItemChange } from '../../history';
import { ZERO, type Decimal } from '../../util/decimal';
import { changedKpis, isUnapproved, type DiffFacts } from './facts';
import { reviewedIn } from './reviewed';

/** Tests whether somebody has to decide on a change: nobody approved it, or a review has seen the actual before it. */
export const isOpen = (change: ItemChange, { base }: Pick<DiffFacts, 'base'>): boolean =>
  isUnapproved(change) || reviewedIn(change, base.plan) !== undefined;

/**
 * Changes by what they matter: those to decide on, other goalposts, whole scorecards, the rest; each by the points of
 * their KPIs.
 */
export function byWeight(facts: Pick<DiffFacts, 'base' | 'head' | 'changes'>): readonly ItemChange[] {
  const points = pointsOf(facts);
  const weighed = facts.changes.map((change) => ({
    change,
    rank: rankOf(change, facts),
    points: points.get(kpiOf(change)) ?? ZERO,
  }));
  return weighed.sort((a, b) => a.rank - b.rank || b.points.compare(a.points)).map(({ change }) => change);
}

const rankOf = (change: ItemChange, facts: Pick<DiffFacts, 'base'>): number =>
  [isOpen(change, facts), isGoalpost(change), change.kind === 'scorecard', true].indexOf(true);

/** `production/yield/spc 2026-03` → `production/yield`. */
const kpiOf = ({ address }: ItemChange): string => address.split(' ')[0]!.split('/').slice(0, 2).join('/');

/** The points that KPIs gain or lose, without a sign. */
const pointsOf = (facts: Pick<DiffFacts, 'base' | 'head'>): ReadonlyMap<string, Decimal> =>
  new Map(changedKpis(facts).map((effect) => [(effect.now ?? effect.before)!.kpi.address, moved(effect)]));

/** The points of a KPI with those of its challenge that it gains or loses, without a sign. */
export const moved = ({ before, now }: ReturnType<typeof changedKpis>[number]): Decimal =>
  (now?.points ?? ZERO)
    .sub(before?.points ?? ZERO)
    .abs()
    .add((now?.challenge?.points ?? ZERO).sub(before?.challenge?.points ?? ZERO).abs());
