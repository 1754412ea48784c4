import { replaced } from '../model/replaced';
import { relativeWeights, writtenWeight } from '../model/relative-weights';
import { isScored } from '../model/roles';
import type { Challenge, Change, Kpi, KpiChallenge, Plan, Scorecard } from '../model/types';
import { decimal, type Decimal } from '../util/decimal';
import { scorePlan } from './score-plan';
import type { PlanScore, ScorecardScore } from './types';

/** A scorecard's scores with the value that an adjustment replaces, and with the one it sets. */
export interface ScoresUnder {
  readonly before: ScorecardScore;
  readonly now: ScorecardScore;
}

type Item = Kpi | Challenge;

/** Setters for the fields that an adjustment may name. */
const SETTERS: Readonly<Record<string, (item: Item, value: Decimal) => Item>> = {
  target: setTarget,
  'basic.target': setTarget,
  weight: (item, value) => (item.type === 'kpi' ? { ...item, weight: value } : item),
  'challenge.target': (item, value) => withChallenge(item, { target: { type: 'point', value } }),
  'challenge.bonus': (item, value) => withChallenge(item, { bonus: value }),
  bonus: (item, value) =>
    item.type === 'challenge' ? { ...item, bonus: value } : withChallenge(item, { bonus: value }),
};

function setTarget(item: Item, value: Decimal): Item {
  return item.type === 'kpi' ? { ...item, target: { type: 'point', value } } : item;
}

const withChallenge = (item: Item, part: Partial<KpiChallenge>): Item =>
  item.type === 'kpi' && item.challenge ? { ...item, challenge: { ...item.challenge, ...part } } : item;

/**
 * Undefined for what is no number, or belongs to no scorecard that was scored. Weights move together, since they total
 * 100:
 * `together` are the adjustments that were decided with it.
 */
export function scoresUnder(
  change: Change,
  together: readonly Change[],
  { plan, question, scorecards }: PlanScore,
): ScoresUnder | undefined {
  const item = itemOf(change);
  const scorecard = item && scorecards.find((score) => score.scorecard === item.scorecard)?.scorecard;
  if (!scorecard || !isNumeric(change)) return undefined;
  const moved =
    change.field === 'weight'
      ? together.filter(
          (other) => other.field === 'weight' && itemOf(other)?.scorecard === scorecard && isNumeric(other),
        )
      : [change];
  const scoreWith = (side: 'from' | 'to'): ScorecardScore | undefined => {
    const made = replaced(plan, otherItems(moved, side, plan));
    return scorePlan(made.plan, question).scorecards.find((score) => score.scorecard === made.of(scorecard));
  };
  const [before, now] = [scoreWith('from'), scoreWith('to')];
  return before && now && { before, now };
}

function otherItems(changes: readonly Change[], side: 'from' | 'to', { policy }: Plan): ReadonlyMap<Item, Item> {
  const others = new Map(
    changes.map((one) => [itemOf(one)!, SETTERS[one.field]!(itemOf(one)!, decimal(one[side]!.trim()))] as const),
  );
  const weighed = changes.some(({ field }) => field === 'weight') ? itemOf(changes[0]!)?.scorecard : undefined;
  return weighed && policy.scoring.weights === 'relative' ? shared(weighed, others) : others;
}

/** Every weight of a scorecard moves with one of them where they are shares of their total. */
function shared({ kpis }: Scorecard, others: ReadonlyMap<Item, Item>): ReadonlyMap<Item, Item> {
  const weights = relativeWeights(kpis.filter(isScored), (kpi) =>
    others.has(kpi) ? (others.get(kpi) as Kpi).weight : writtenWeight(kpi),
  );
  return new Map([...weights].map(([kpi, weight]) => [kpi, { ...(others.get(kpi) ?? kpi), ...weight }]));
}

const itemOf = ({ item: { target } }: Change): Item | undefined =>
  target?.type === 'kpi' || target?.type === 'challenge' ? target : undefined;

const NUMBER = /^\s*[+-]?\d+(\.\d+)?\s*$/;

const isNumeric = ({ field, from, to }: Change): boolean =>
  field in SETTERS && from !== undefined && to !== undefined && NUMBER.test(from) && NUMBER.test(to);
