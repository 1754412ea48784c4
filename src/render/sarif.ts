import type { Log, Notification, Run } from 'sarif';
import { SEVERITIES } from '../diagnostics/diagnostic';
import type { Words } from '../language';
import type { CheckResults } from '../reports/base/check-results';
import { checkFormat } from './check-format';
import { fingerprints } from './fingerprints';
import { jsonText } from './json-text';
import { resultOf, ROOT, type Item } from './sarif/result';
import { descriptorOf } from './sarif/rule';

export const sarif = checkFormat({
  id: 'sarif',
  summary: 'Of a check, for code scanning: SARIF 2.1.0 with the page of every rule.',
  extension: '.sarif',
  write: (results, words) =>
    jsonText({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [run(results, words)],
    } satisfies Log),
});

/** GitHub refuses a run with more. */
const MOST_RESULTS = 25_000;

function run(results: CheckResults, words: Words): Run {
  const { rules, plan, folder, version, asOf, pageOf } = results;
  const items = itemsOf(results);
  const context = {
    folder,
    words,
    fingerprints: fingerprints(results),
    ruleIndex: new Map(rules.map(({ id }, index) => [id, index])),
  };
  return {
    tool: {
      driver: {
        name: 'hoshin',
        version,
        semanticVersion: version,
        rules: rules.map((rule) => descriptorOf(rule, pageOf(rule.id))),
      },
    },
    // Several plans of one repository are told apart, and each upload replaces its own.
    automationDetails: { id: `hoshin/${plan}/` },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notesOn(items) }],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The top of the repository that holds the plan.' } } },
    results: kept(items).map((item) => resultOf(item, context)),
    properties: { asOf },
  };
}

const itemsOf = ({ diagnostics, acknowledged }: CheckResults): Item[] => [
  ...diagnostics.map((finding) => ({ finding, severity: finding.severity })),
  ...acknowledged,
];

/** Keeps the worst when there are too many; findings that the plan allows come last. */
function kept(items: readonly Item[]): readonly Item[] {
  if (items.length <= MOST_RESULTS) return items;
  const worstFirst = [...SEVERITIES, undefined].flatMap((severity) =>
    items.filter((item) => item.severity === severity),
  );
  return worstFirst.slice(0, MOST_RESULTS);
}

const notesOn = ({ length }: readonly Item[]): Notification[] =>
  length <= MOST_RESULTS
    ? []
    : [
        {
          level: 'warning',
          message: {
            text: `Of ${length} findings the worst ${MOST_RESULTS} are listed; more are not accepted by code scanning.`,
          },
        },
      ];
