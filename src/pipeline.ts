import type { Day } from './calendar/day';
import { acknowledge, type Acknowledged } from './diagnostics/acknowledge';
import { compareFindings, type Diagnostic, type Finding } from './diagnostics/diagnostic';
import { loadDocuments } from './load-documents';
import { resolvePlan } from './model/resolve';
import type { Plan } from './model/types';
import { rules as allRules } from './rules';
import { runRules, type Rule } from './rules/rule';
import { unknownRules } from './rules/unknown-reference';
import { acknowledgementsIn } from './source/comments';
import type { PlanTree } from './source/read-tree';

/** A plan with everything that is wrong with it, in the order of files and lines. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly tree: PlanTree;
  readonly asOf: Day;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that the plan itself allows, each with the reason it gives. */
  readonly acknowledged: readonly Acknowledged[];
}

/**
 * read → parse → schema → resolve → rules
 *
 * Every stage gives a value and findings, and none of them throws: what can be read is read, whatever is wrong beside it.
 */
export function checkPlan(tree: PlanTree, { rules = allRules, asOf }: { rules?: readonly Rule[]; asOf: Day }): CheckedPlan {
  const loaded = loadDocuments(tree.files);
  // Of a file that cannot be read nothing is known.
  const gaps = [...loaded.gaps, ...tree.findings.map(() => ({}))];
  const plan = resolvePlan(loaded.documents, gaps, tree.files);
  const findings = [...tree.findings, ...loaded.findings, ...runRules(plan, rules, asOf), ...unknownRules(plan.ruleSettings, allRules.map(({ id }) => id))];
  return { plan, tree, asOf, ...judge(findings, plan, tree, rules) };
}

/** Severities of the rules and of the plan, and the findings that the plan acknowledges. */
function judge(findings: readonly Finding[], plan: Plan, tree: PlanTree, rules: readonly Rule[]): Pick<CheckedPlan, 'diagnostics' | 'acknowledged'> {
  const comments = tree.files.flatMap((file) =>
    acknowledgementsIn(file.text).map(({ start, end, ...comment }) => ({ ...comment, span: file.span(start, end) })));
  const { open, acknowledged } = acknowledge(findings, comments);
  const severities = new Map<string, Diagnostic['severity'] | 'off'>(allRules.map(({ id, severity }) => [id, severity]));
  for (const { id, severity } of rules) severities.set(id, severity);
  for (const { rule, severity } of plan.ruleSettings) severities.set(rule, severity);
  const diagnostics = open.flatMap((finding): Diagnostic[] => {
    // What could not be read may be what a comment speaks of.
    if (finding.code === 'unused-acknowledgement' && plan.gaps.length > 0) return [];
    const severity = severities.get(finding.code) ?? 'error';
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  return { diagnostics: diagnostics.sort(compareFindings), acknowledged };
}
