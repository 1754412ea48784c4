import { replaced } from '../model/replaced';
import type { Challenge, Change, Kpi, KpiChallenge } from '../model/types';
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
    const made = replaced(
      plan,
      new Map(
        moved.map((one) => [itemOf(one)!, SETTERS[one.field]!(itemOf(one)!, decimal(one[side]!.trim()))] as const),
      ),
    );
    return scorePlan(made.plan, question).scorecards.find((score) => score.scorecard === made.of(scorecard));
  };
  const [before, now] = [scoreWith('from'), scoreWith('to')];
  return before && now && { before, now };
}

const itemOf = ({ item: { target } }: Change): Item | undefined =>
  target?.type === 'kpi' || target?.type === 'challenge' ? target : undefined;

const NUMBER = /^\s*[+-]?\d+(\.\d+)?\s*$/;

const isNumeric = ({ field, from, to }: Change): boolean =>
  field in SETTERS && from !== undefined && to !== undefined && NUMBER.test(from) && NUMBER.test(to);
