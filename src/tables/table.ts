import { text, integer, type Column, type ColumnOf, type Value } from './column';
import type { PlanFacts } from './plan-facts';

/** Grows by one when a column is added; columns keep their names, types and meaning. */
export const SCHEMA_VERSION = 1;

export type Row = readonly Value[];

/** A table of plans: `schemas/tables/` documents each. */
export interface Table {
  readonly id: string;
  /** The columns that tell a row from all others, in a plan without errors. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** The rows of a plan, in its order. */
  rows(facts: PlanFacts): readonly Row[];
}

interface Definition<R> {
  readonly id: string;
  /** The key beside the source and the year. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnOf<R>>>;
  /** The things that have a row. */
  list(facts: PlanFacts): Iterable<R>;
}

/** A table as rows of things of a plan. All tables begin with the source, the plan and the fiscal year. */
export function defineTable<R>({ id, key, columns, list }: Definition<R>): Table {
  const all = { ...OF_PLAN, ...columns };
  const keys = ['source', 'year', ...key];
  const getters = Object.values<ColumnOf<R>>(all);
  return {
    id,
    key: keys,
    columns: Object.entries(all).map(([name, { type }]) => ({ name, type, required: keys.includes(name) })),
    rows: (facts) => [...list(facts)].map((row) => getters.map((column) => column.of(row, facts))),
  };
}

const OF_PLAN = {
  source: text<unknown>((_, { source }) => source),
  plan: text<unknown>((_, { plan }) => plan.id),
  year: integer<unknown>((_, { score }) => score.question.year),
} as const;
