import type { Acknowledged } from '../diagnostics/acknowledge';
import type { Diagnostic, Severity, WordedFinding } from '../diagnostics/diagnostic';
import type { Words } from '../language';
import type { CheckResults } from '../reports/base/check-results';
import { clean } from '../util/clean';
import { sortBy } from '../util/compare';
import { groupBy } from '../util/group';
import { checkFormat } from './check-format';
import { details, placed } from './finding-text';
import { between } from './text';
import { xmlText, type Element } from './xml';

/**
 * A suite for each file, a case for each rule that found something in it. Errors fail. Warnings are shown as skipped,
 * as is what the plan allows: seen in the list of tests, and yet nothing turns red. Infos are the output of a case that
 * passes.
 */
export const junit = checkFormat({
  id: 'junit',
  summary: 'Of a check, for the test tabs of Jenkins, GitLab and others: a case for each rule and file.',
  extension: '.junit.xml',
  write: (results, words) => xmlText(report(results, words)),
});

interface Context {
  readonly folder: string;
  readonly words: Words;
}

/** Findings of one rule in one file; all of it has the severity of the rule. */
interface Case {
  readonly rule: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly acknowledged: readonly Acknowledged[];
}

function report(results: CheckResults, words: Words): Element {
  const suites = filesOf(results).map(({ file, cases }) => suite(file, cases, { folder: results.folder, words }));
  const total = (count: string): number => suites.reduce((sum, { attributes }) => sum + Number(attributes![count]), 0);
  return {
    name: 'testsuites',
    attributes: {
      name: `hoshin check, as of ${results.asOf}`,
      tests: total('tests'),
      failures: total('failures'),
      errors: 0,
    },
    content: suites,
  };
}

/** The files that were read, and those that could not be. */
function filesOf({
  files,
  diagnostics,
  acknowledged,
}: CheckResults): { readonly file: string; readonly cases: readonly Case[] }[] {
  const found = groupBy(diagnostics, ({ span }) => span.file);
  const allowed = groupBy(acknowledged, ({ finding }) => finding.span.file);
  const all = new Set([...files, ...found.keys()]);
  return sortBy([...all], (file) => file).map((file) => ({
    file,
    cases: casesOf(found.get(file) ?? [], allowed.get(file) ?? []),
  }));
}

function casesOf(diagnostics: readonly Diagnostic[], acknowledged: readonly Acknowledged[]): Case[] {
  const found = groupBy(diagnostics, ({ code }) => code);
  const allowed = groupBy(acknowledged, ({ finding }) => finding.code);
  const rules = new Set([...found.keys(), ...allowed.keys()]);
  return [...rules].map((rule) => ({
    rule,
    diagnostics: found.get(rule) ?? [],
    acknowledged: allowed.get(rule) ?? [],
  }));
}

function suite(file: string, cases: readonly Case[], context: Context): Element {
  const { folder } = context;
  // Jenkins takes what stands before the last dot for a package.
  const classname = (folder + file).replace(/\.yaml$/, '');
  const outcomes = cases.map(outcomeOf);
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  return {
    name: 'testsuite',
    attributes: {
      name: folder + file,
      tests: Math.max(1, cases.length),
      failures: count('failure'),
      errors: 0,
      skipped: count('skipped'),
    },
    content:
      cases.length > 0
        ? cases.map((one) => testcase(one, classname, context))
        : [{ name: 'testcase', attributes: { name: 'all rules', classname } }],
  };
}

type Outcome = 'failure' | 'skipped' | 'system-out';

const OUTCOMES: Readonly<Record<Severity, Outcome>> = { error: 'failure', warning: 'skipped', info: 'system-out' };

const outcomeOf = ({ diagnostics: [first] }: Case): Outcome => (first ? OUTCOMES[first.severity] : 'skipped');

function testcase(one: Case, classname: string, context: Context): Element {
  const outcome = outcomeOf(one);
  const text = [
    ...one.diagnostics.map((diagnostic) => found(diagnostic, context)),
    ...one.acknowledged.map((item) => allowed(item, context)),
  ].join('\n');
  return {
    name: 'testcase',
    attributes: { name: one.rule, classname },
    content: [
      {
        name: outcome,
        ...(outcome === 'failure' && { attributes: { type: 'error', message: messages(one) } }),
        content: text,
      },
    ],
  };
}

const messages = ({ diagnostics }: Case): string => clean(diagnostics.map(({ message }) => message).join(' '));

const found = (diagnostic: Diagnostic, { folder, words }: Context): string =>
  [
    headed(diagnostic, words.common.severity[diagnostic.severity], { folder, words }),
    ...details(diagnostic, folder, words),
  ].join('\n');

const allowed = ({ finding, reason }: Acknowledged, { folder, words }: Context): string =>
  words.common.sentences([
    headed(finding, words.check.permitted, { folder, words }),
    ...(reason ? [words.review.warnings.reason(clean(reason))] : []),
  ]);

function headed(
  { span, message }: WordedFinding,
  head: string,
  {
    folder,
    words: {
      common: { colon },
    },
  }: Context,
): string {
  return `${placed(span, folder)}: ${head}${colon}${between(colon, message)}${clean(message)}`;
}
