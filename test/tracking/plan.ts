import type { Plan } from '../../src';
import { checkPlan } from '../../src/pipeline';
import { SourceFile } from '../../src/source/source-file';

/** A plan with one measure, from the YAML of its documents after the plan's own. */
export function planOf(...documents: readonly string[]): Plan {
  const settings =
    'kind: plan\nid: test\nname: Test\ndepartments: [{id: production, name: Production}, {id: sales, name: Sales}]\n';
  const files = [settings, ...documents].map((text, i) => new SourceFile(i === 0 ? 'plan.yaml' : `${i}.yaml`, text));
  const { plan, diagnostics } = checkPlan({ root: '/', files, findings: [] }, { asOf: '2026-12-31', rules: [] });
  if (diagnostics.length > 0)
    throw new Error(diagnostics.map(({ span, message }) => `${span.file}:${span.start.line} ${message}`).join('\n'));
  return plan;
}

/** Production's scorecard with one KPI and the measure given in flow style. */
export const scorecardWith = (measure: string): string => `kind: scorecard
department: production
year: 2026
kpis:
  - id: yield
    name: Yield
    perspective: process
    weight: 100
    direction: higher
    aggregate: mean
    basic: {target: 99}
    measures: [${measure}]
`;

/** A review of production; the rest is flow style, one line each. */
export const review = (cycle: string, ...lines: readonly string[]): string =>
  ['kind: review', `cycle: ${cycle}`, 'department: production', ...lines, ''].join('\n');
