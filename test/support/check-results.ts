import fc from 'fast-check';
import type { Diagnostic, WordedFinding } from '../../src/diagnostics/diagnostic';
import { checkPlan } from '../../src/pipeline';
import { renderers } from '../../src/render';
import type { Renderer } from '../../src/render/renderer';
import type { CheckResults } from '../../src/reports/base/check-results';
import { check } from '../../src/reports/check';
import { rules } from '../../src/rules';
import { hostileText } from '../render/arbitrary';
import { context, report } from '../render/sample';
import { contextOf } from '../reports/sample';
import { checkTexts, type Texts } from './check-texts';

/** The formats that show only what a check found, for CI systems, and results to show in them. */
export const FORMATS = ['sarif', 'junit', 'github', 'gitlab', 'checkstyle'] as const;
export type Format = (typeof FORMATS)[number];

export const rendererOf = (format: Format): Renderer => renderers.find(({ id }) => id === format)!;

export const write = (format: Format, results: CheckResults): string =>
  rendererOf(format).render(report([], { results }), context());

/** Findings of every severity, one with another place, one that the plan allows, two alike, and files without any. */
export const TEXTS: Texts = {
  'plan.yaml': 'kind: plan\nid: tiny\nname: Tiny\ndepartments: [{id: shop, name: Shop}]\n',
  '2026/actuals.yaml': 'kind: actuals\ndepartment: shop\nvalues:\n  heating: {2026-01: 9}\n',
  '2026/shop.yaml': `kind: scorecard
department: shop
year: 2026
kpis:
  - {id: sales, name: Sales, weight: 60, direction: higher, aggregate: sum, basic: {target: 1200}}
  - {id: sales, name: Sales again, weight: 30, direction: higher, aggregate: sum, basic: {target: 900}}
  # hoshin-allow kpi-without-measure: the landlord repairs it in May
  - {id: heating, name: Heating, weight: 5, direction: lower, aggregate: sum, baseline: 80, basic: {target: 90}}
`,
};

/** Some rules, so that a new one changes nothing here. */
const RULES = rules.filter(({ id }) =>
  ['duplicate-id', 'weights-not-100', 'kpi-without-measure', 'weight-extreme', 'target-below-last-year'].includes(id),
);

export const SETTING = {
  plan: 'tiny',
  folder: 'clients/tiny shop/',
  version: '0.1.0',
  pageOf: (rule: string): string => `# ${rule}\n\n## Why\n\nIt costs\nmoney.\n\n## Problem\n`,
};

export function resultsOf(texts: Texts, folder = SETTING.folder): CheckResults {
  const checked = checkPlan(checkTexts(texts).tree, { asOf: '2026-07-15', rules: RULES });
  return check.build({ ...checked, setting: { ...SETTING, folder } }, contextOf(checked.plan)).results!;
}

export const SAMPLE = resultsOf(TEXTS);

/** Whatever could be found, wherever, in whatever words. */
export const anyResults = ((): fc.Arbitrary<CheckResults> => {
  const position = fc.record({ line: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 99 }) });
  const span = fc.record({ file: hostileText, start: position, end: position });
  const finding: fc.Arbitrary<WordedFinding> = fc
    .record({
      code: fc.constantFrom(...RULES.map(({ id }) => id), 'no-longer-there'),
      message: hostileText,
      help: fc.option(hostileText, { nil: undefined }),
      span,
      related: fc.array(fc.record({ message: hostileText, span }), { maxLength: 1 }),
    })
    .map((found) => ({ ...found, key: found.message, bare: found.message }));
  const severity = fc.constantFrom('error', 'warning', 'info');
  return fc
    .record({
      diagnostics: fc.array(
        fc.tuple(finding, severity).map(([found, severity]): Diagnostic => ({ ...found, severity })),
        { maxLength: 3 },
      ),
      acknowledged: fc.array(fc.record({ finding, reason: hostileText }), { maxLength: 1 }),
      files: fc.array(hostileText, { maxLength: 2 }),
      summary: hostileText,
    })
    .map((found) => ({ ...SETTING, asOf: '2026-07-15', rules: RULES, ...found }));
})();
