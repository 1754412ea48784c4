import type { Day } from './calendar/day';
import { acknowledge, type Acknowledged } from './diagnostics/acknowledge';
import { conceal, concealAcknowledged } from './diagnostics/conceal';
import {
  compareFindings,
  inLanguage,
  type Diagnostic,
  type Finding,
  type Span,
  type WordedFinding,
} from './diagnostics/diagnostic';
import { loadDocuments } from './load-documents';
import { withItemNames } from './model/item-names';
import { resolvePlan } from './model/resolve';
import { readScoring } from './scoring';
import type { Plan } from './model/types';
import { rules as allRules } from './rules';
import type { Rule, SignedOff } from './rules/rule';
import { ruleRunner, type RunRule } from './rules/run-rules';
import { unknownRules } from './rules/unknown-reference';
import { acknowledgementsOf } from './source/comments';
import type { SourceFile } from './source/source-file';
import type { PlanTree } from './source/read-tree';
import type { Language } from './util/language';

/** A plan as it was read, with what was wrong before rules looked at it. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly tree: PlanTree;
  readonly loaded: readonly Finding[];
  /** The plan as it was signed off, by year; none outside git. */
  readonly signedOff: readonly SignedOff[];
  /** Runs a rule on it. */
  readonly run: RunRule;
}

/** A plan with everything that is wrong with it, in the order of files and lines. */
export interface CheckedPlan extends LoadedPlan {
  readonly asOf: Day;
  /** The language of the findings. */
  readonly language: Language;
  /** The rules that were run. */
  readonly rules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that the plan itself allows, each with the reason it gives. */
  readonly acknowledged: readonly Acknowledged[];
}

/**
 * read → parse → schema → resolve → rules
 *
 * Every stage gives a value and findings, and none of them throws: what can be read is read, whatever is wrong beside
 * it.
 */
export const checkPlan = (
  tree: PlanTree,
  { signedOff, ...looked }: Looked & { readonly signedOff?: FindSignedOff },
): CheckedPlan => checkLoaded(loadPlan(tree, signedOff, looked.language), looked);

interface Looked {
  readonly rules?: readonly Rule[];
  readonly asOf: Day;
  /** Default: the plan's own. */
  readonly language?: Language | undefined;
}

/** The plan as it was signed off, by year, where somebody knows. */
type FindSignedOff = (plan: Plan) => readonly SignedOff[];

/**
 * read → parse → schema → resolve: a plan with the units that readers of a language know, its own by default, and what
 * is wrong with its form.
 */
export function loadPlan(
  tree: PlanTree,
  findSignedOff: FindSignedOff = () => [],
  language?: Language | undefined,
): LoadedPlan {
  const { documents, findings, gaps } = loadDocuments(tree.files);
  // Nothing is known of a file that cannot be read.
  const plan = resolvePlan(documents, [...gaps, ...tree.findings.map(() => ({}))], tree.files, readScoring, language);
  const signedOff = findSignedOff(plan);
  return { plan, tree, loaded: [...tree.findings, ...findings], signedOff, run: ruleRunner(plan, signedOff) };
}

/** Runs the rules on a loaded plan as of a day. */
export function checkLoaded(
  { plan, tree, loaded, signedOff, run }: LoadedPlan,
  { rules = allRules, asOf, language = plan.language }: Looked,
): CheckedPlan {
  const findings = [
    ...loaded,
    ...rules.flatMap((rule) => run(rule, asOf)),
    ...unknownRules(
      plan.ruleSettings,
      allRules.map(({ id }) => id),
    ),
  ];
  return {
    plan,
    tree,
    loaded,
    signedOff,
    run,
    asOf,
    language,
    rules,
    ...judge(findings, { plan, tree, rules, language }),
  };
}

/** Severities of the rules and of the plan, and the findings that the plan acknowledges. */
function judge(
  findings: readonly Finding[],
  { plan, tree, rules, language }: Pick<CheckedPlan, 'plan' | 'tree' | 'rules' | 'language'>,
): Pick<CheckedPlan, 'diagnostics' | 'acknowledged'> {
  const comments = tree.files.flatMap((file) =>
    acknowledgementsOf(file).map(({ start, end, ...comment }) => ({ ...comment, span: file.span(start, end) })),
  );
  const confidential = new Map(tree.files.filter((file) => file.isConfidential).map((file) => [file.path, file]));
  const { open, acknowledged } = acknowledge(findings, comments);
  const severities = severitiesIn(plan, rules);
  const worded = (finding: Finding): WordedFinding => {
    const found = inLanguage(finding, language);
    return { ...found, message: withItemNames(found.bare, plan, language) };
  };
  const diagnostics = open.flatMap((finding): Diagnostic[] => {
    // A comment may speak of what could not be read.
    if (finding.code === 'unused-acknowledgement' && plan.gaps.length > 0) return [];
    const severity = severities.get(finding.code) ?? 'error';
    if (severity === 'off') return [];
    return [{ ...worded(conceal(finding, confidentialIn(finding, confidential))), severity }];
  });
  return {
    diagnostics: diagnostics.sort(compareFindings),
    acknowledged: acknowledged
      .map((allowed) => concealAcknowledged(allowed, confidentialIn(allowed.finding, confidential)))
      .map(({ finding, reason }) => ({ finding: worded(finding), reason })),
  };
}

/** Finds confidential places; of a file that cannot be parsed all, since words on one document may be of another. */
const confidentialIn =
  ({ code }: Finding, files: ReadonlyMap<string, SourceFile>): ((span: Span) => boolean) =>
  ({ file, start }) =>
    code.startsWith('yaml-') ? files.has(file) : (files.get(file)?.isConfidentialAt(start.line) ?? false);

/** The severity of each rule: as the plan sets it, else as the rule says. */
export const severitiesIn = (
  { ruleSettings }: Plan,
  rules: readonly Rule[] = allRules,
): ReadonlyMap<string, Diagnostic['severity'] | 'off'> =>
  new Map([
    ...[...allRules, ...rules].map(({ id, severity }) => [id, severity] as const),
    ...ruleSettings.map(({ rule, severity }) => [rule, severity] as const),
  ]);
