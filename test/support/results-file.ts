import { resultsDigest } from '../../src/model/results-digest';
import { parseData } from '../../src/source/parse-yaml';

export interface ResultsSpec {
  readonly year?: number;
  readonly period?: string;
  readonly committed?: string;
  /** In YAML. */
  readonly values?: string;
}

/** A file of results of the plan “foods” whose seal fits. */
export function resultsFile({
  year = 2026,
  period = '2026-03',
  committed = '2026-04-08',
  values = '{company/ebit: {2026-01: 4, 2026-02: 5, 2026-03: 6}}',
}: ResultsSpec = {}): string {
  const text = `kind: results
plan: foods
year: ${year}
period: ${period}
revision: 1a2b3c4
committed: ${committed}
scorecards: {company: {score: 96.4, grade: B}}
values: ${values}
`;
  return `${text}digest: "${resultsDigest(parseData(text).documents[0] as object)}"\n`;
}

/** A scorecard of a company whose only KPI has a formula. */
export const scorecardOfGroup = (
  inputs = '{a: {plan: foods, kpi: company/ebit}}',
  { formula = 'a', more = '', year = 2026 } = {},
): string => `kind: scorecard
year: ${year}
kpis:
  - id: ebit
    name: EBIT
    weight: 100
    direction: higher
    aggregate: sum
    formula: ${formula}
    inputs: ${inputs}
    basic: {target: 60}
${more}`;
