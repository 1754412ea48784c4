import { linesOf } from '../../src/app/render';
import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { checkPlan, type CheckedPlan } from '../../src/pipeline';
import { terminal } from '../../src/render/terminal';
import { SourceFile } from '../../src/source/source-file';
import { compareText } from '../../src/util/compare';
import type { Language } from '../../src/util/language';

/** Plan files by path. */
export type Texts = Readonly<Record<string, string>>;

export const DEFAULT_PLAN = `kind: plan
id: example
name: Example
departments:
  - {id: production, name: Production}
  - {id: sales, name: Sales}
`;

/** Checks a plan that is nowhere but in the test. Without a plan.yaml it gets a small one. */
export function checkTexts(texts: Texts, asOf = '2026-04-10', language?: Language): CheckedPlan {
  const files = Object.entries({ 'plan.yaml': DEFAULT_PLAN, ...texts }).map(
    ([path, text]) => new SourceFile(path, text),
  );
  files.sort((a, b) => compareText(a.path, b.path));
  return checkPlan({ root: '/plan', files, findings: [] }, { asOf, language });
}

/** The findings as `hoshin check` prints them, without colour. */
export function printed(
  findings: readonly Diagnostic[],
  { tree, language }: Pick<CheckedPlan, 'tree' | 'language'>,
): string {
  if (findings.length === 0) return '';
  return terminal.render(
    {
      id: 'check',
      title: '',
      language,
      page: { organisation: 'River Foods' },
      blocks: [{ type: 'findings', items: findings }],
      data: null,
    },
    { color: false, width: 80, lineAt: linesOf({ tree }) },
  );
}

/** `sales.yaml:3:9 unknown-reference`, for tests of place and rule. */
export const places = (findings: readonly Diagnostic[]): string[] =>
  findings.map(({ span, code }) => `${span.file}:${span.start.line}:${span.start.column} ${code}`);

export const errorsIn = ({ diagnostics }: CheckedPlan): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error');
