import type {
  Comparison,
  ConditionEffect,
  Limit,
  Link,
  Multiplier,
  Plan,
  ScoreCondition,
  Scorecard,
} from '../../model/types';
import type { ItemKind, ListedItem } from '../item-kind';
import { amount, share } from '../values';
import { conditionCourse, multiplierCourse, type OnScorecard } from './condition-course';

export const condition: ItemKind<OnScorecard<ScoreCondition>> = {
  id: 'condition',
  list: (plan) => listed('condition', plan, ({ conditions }) => conditions),
  fields: [{ id: 'condition', read: ({ item }) => conditionText(item), courseOf: conditionCourse }],
  terms: ['condition'],
  courseOf: conditionCourse,
};

export const multiplier: ItemKind<OnScorecard<Multiplier>> = {
  id: 'multiplier',
  list: (plan) => listed('multiplier', plan, ({ multipliers }) => multipliers),
  fields: [{ id: 'multiplier', read: ({ item }) => multiplierText(item), courseOf: multiplierCourse }],
  terms: ['multiplier'],
  courseOf: multiplierCourse,
};

type Item = ScoreCondition | Multiplier;

const listed = <T extends Item>(
  what: string,
  plan: Plan,
  itemsOf: (scorecard: Scorecard) => readonly T[],
): readonly ListedItem<OnScorecard<T>>[] =>
  plan.scorecards.flatMap((scorecard) =>
    itemsOf(scorecard).map((item) => ({
      key: `${scorecard.year} ${scorecard.id} ${what} ${item.id}`,
      address: `${scorecard.id}/${what}s.${item.id}`,
      year: scorecard.year,
      name: item.name,
      item: { item, scorecard, plan },
      origin: item.origin,
    })),
  );

/** `{when: {kpi: net-income, below: 118}, effect: {kpis: [quality], atMost: 0%}}`. */
function conditionText({ when, comparisons, effect }: ScoreCondition): string {
  const compared = comparisons.map(comparisonText);
  const only = when === 'all' && compared.length === 1 ? compared[0]! : `{${when}: [${compared.join(', ')}]}`;
  return `{when: ${only}, effect: ${effectText(effect)}}`;
}

const comparisonText = ({ kpi, side, bound }: Comparison): string => `{kpi: ${kpi.to}, ${side}: ${boundText(bound)}}`;

function boundText(bound: Comparison['bound']): string {
  if (bound.type === 'value') return amount(bound.value)!;
  return bound.type === 'attainment' ? share(bound.share)! : bound.type;
}

const idsText = (links: readonly Link<unknown>[]): string => `[${links.map(({ to }) => to).join(', ')}]`;

function effectText(effect: ConditionEffect): string {
  switch (effect.type) {
    case 'kpis': {
      const kpis = effect.kpis === 'all' ? effect.kpis : idsText(effect.kpis);
      return `{kpis: ${kpis}, ${limitText(effect.limit, share)}}`;
    }
    case 'bonus':
      return `{bonus: ${amount(effect.atMost)}}`;
    case 'score':
      return `{score: {${limitText(effect.limit, amount)}}}`;
    case 'gradeAtMost':
      return `{gradeAtMost: ${effect.grade}}`;
    case 'multipliers':
      return `{multipliers: ${idsText(effect.multipliers)}}`;
  }
}

/** A most of KPIs is a share, that of a score is in points. */
const limitText = (limit: Limit, most: typeof share): string =>
  limit.type === 'times' ? `times: ${share(limit.times)}` : `atMost: ${most(limit.atMost)}`;

/** `{times: 1.05, approvedBy: Wang Fang}`, `{kpi: safety, points: [[80, 0.9], [100, 1]]}`. */
function multiplierText({ factor }: Multiplier): string {
  if (factor.type === 'fixed')
    return `{times: ${amount(factor.times)}${factor.approvedBy === undefined ? '' : `, approvedBy: ${factor.approvedBy}`}}`;
  const points = factor.points.map(([value, times]) => `[${amount(value)}, ${amount(times)}]`);
  return `{kpi: ${factor.kpi.to}, points: [${points.join(', ')}]}`;
}
