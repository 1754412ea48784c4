import { Fraction } from '../../util/fraction';
import type { Plan } from '../../model/types';
import type { ItemKind, ListedItem } from '../item-kind';
import { flow } from '../values';

/** The rules of the game in plan.yaml, each by its path: `policy.scoring.challengeCap`, `rules.kpi-count`. */
export const setting: ItemKind<unknown> = {
  id: 'setting',
  list: (plan) => [
    ...leaves(plan.policy, 'policy', plan),
    ...(['fiscalYear', 'name', 'currency', 'language'] as const).map((key) => listed(key, plan[key], plan)),
    ...plan.ruleSettings.map(({ rule, severity }) => listed(`rules.${rule}`, severity, plan)),
  ],
  fields: [{ id: 'value', read: (value) => (value === undefined ? undefined : flow(value)) }],
};

function leaves(value: unknown, path: string, plan: Plan): ListedItem<unknown>[] {
  const isLeaf = value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Fraction;
  return isLeaf
    ? [listed(path, value, plan)]
    : Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`, plan));
}

const listed = (path: string, item: unknown, { origin }: Plan): ListedItem<unknown> => ({
  key: path,
  address: path,
  item,
  origin,
});
