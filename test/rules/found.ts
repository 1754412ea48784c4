import { checkTexts, type Texts } from '../support/check-texts';

/** The messages of one rule for a plan that is nowhere but in the test. */
export const found = (rule: string, texts: Texts): string[] =>
  checkTexts(texts)
    .diagnostics.filter(({ code }) => code === rule)
    .map(({ bare }) => bare);

/** How often a rule finds something. */
export const count = (rule: string, texts: Texts): number => found(rule, texts).length;

/** A KPI in YAML's flow style; what is given replaces or adds to a small valid one. */
export function kpi(id: string, fields: Readonly<Record<string, unknown>> = {}): object {
  return { id, name: id, weight: 100, direction: 'higher', aggregate: 'last', basic: { target: 100 }, ...fields };
}

/** The scorecard of a department, or of the company. JSON is YAML. */
export function scorecard(department: string | undefined, kpis: readonly object[], more: object = {}): string {
  return JSON.stringify({
    kind: 'scorecard',
    ...(department !== undefined && { department }),
    year: 2026,
    kpis,
    ...more,
  });
}

/** A plan of one KPI of production. */
export const only = (fields: Readonly<Record<string, unknown>>): Texts => ({
  'production.yaml': scorecard('production', [kpi('k', fields)]),
});

export const measure = (id: string, fields: Readonly<Record<string, unknown>> = {}): object => ({
  id,
  name: id,
  owner: 'Chen Wei',
  due: '2026-09-30',
  effect: 1,
  ...fields,
});
