import type { ItemChange } from '../../history';
import type { Challenge, Change, Kpi } from '../../model/types';
import { scoresUnder } from '../../scoring';
import type { PlanScore } from '../../scoring/types';
import type { Decimal } from '../../util/decimal';
import { difference } from './effect';

/** The difference that a change makes to a score, with all else as it is now. */
export interface ScoreAlone {
  readonly points: Decimal;
  readonly decimals: number;
  /** Weights total 100: those of a scorecard move together. */
  readonly withWeights: boolean;
}

/** Each takes two scores of the whole plan, so that only so many are told. */
const MOST = 20;

/** Effects of numbers that were changed on scores, each by itself: of those that come first. */
export function scoresAlone(
  changes: readonly ItemChange[],
  score: PlanScore | undefined,
): ReadonlyMap<ItemChange, ScoreAlone> {
  if (!score) return new Map();
  const items = new Map(score.scorecards.flatMap(({ scorecard }) => itemsOf(scorecard)));
  const entries = new Map(changes.flatMap((change) => entryOf(change, items, score.question.year)));
  const told = [...entries].slice(0, MOST);
  return new Map(told.flatMap(([change, entry]) => alone(change, entry, [...entries.values()], score)));
}

const itemsOf = ({
  kpis,
  challenges,
}: PlanScore['plan']['scorecards'][number]): readonly (readonly [string, Kpi | Challenge])[] =>
  [...kpis, ...challenges].map((item) => [item.address, item]);

/** A change of this year as a review records it. */
function entryOf(
  change: ItemChange,
  items: ReadonlyMap<string, Kpi | Challenge>,
  year: number,
): (readonly [ItemChange, Change])[] {
  const { address, type, field, before, after } = change;
  const target = items.get(address);
  if (type !== 'changed' || change.year !== year || !target || !field || !before || !after) return [];
  const { origin } = target;
  return [[change, { item: { to: address, target, origin }, field, from: before, to: after, origin }]];
}

function alone(
  change: ItemChange,
  entry: Change,
  all: readonly Change[],
  score: PlanScore,
): (readonly [ItemChange, ScoreAlone])[] {
  const under = scoresUnder(entry, all, score);
  const points = difference(under?.before.score, under?.now.score);
  return under && points
    ? [[change, { points, decimals: under.now.scale.decimals, withWeights: entry.field === 'weight' }]]
    : [];
}
