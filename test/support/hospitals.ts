import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Four domains of 25 points each; a hospital without one of them has its weight moved to the others. */
const DOMAINS = ['clinical-outcomes', 'engagement', 'safety', 'efficiency'] as const;

export interface Hospital {
  readonly id: string;
  /** Unweighted domain scores from 0 to 100 as printed; empty when the domain was not scored. */
  readonly domains: readonly string[];
  readonly total: string;
}

export function readHospitals(): Hospital[] {
  const [, ...lines] = readFileSync(join(__dirname, '../data/cms-hvbp-fy2024/tps.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    // Names are quoted where they hold a comma; the figures behind them never are.
    const fields = line.trim().split(',');
    return { id: fields[0]!, domains: fields.slice(-9, -5), total: fields.at(-1)! };
  });
}

export function planOf(all: readonly Hospital[]): Record<string, string> {
  return {
    'plan.yaml': [
      'kind: plan',
      'id: hvbp',
      'name: Hospital value-based purchasing',
      'policy: {scoring: {challengeCap: 0, totalCap: 100}}',
      'departments:',
      ...all.map(({ id }) => `  - {id: "${id}", name: Hospital ${id}}`),
      '',
    ].join('\n'),
    'scorecards.yaml': all.map(scorecard).join('---\n'),
    'actuals.yaml': all.map(actuals).join('---\n'),
  };
}

const scorecard = ({ id }: Hospital): string =>
  [
    'kind: scorecard',
    `department: "${id}"`,
    'year: 2024',
    'kpis:',
    ...DOMAINS.map(
      (domain) =>
        `  - {id: ${domain}, name: ${domain}, weight: 25, unit: "%", direction: higher, aggregate: ratio, frequency: year, basic: {target: 100}}`,
    ),
    '',
  ].join('\n');

const actuals = ({ id, domains }: Hospital): string =>
  [
    'kind: actuals',
    `department: "${id}"`,
    'values:',
    ...DOMAINS.map(
      (domain, i) =>
        `  ${domain}: ${isScored(domains[i]!) ? `{2024: ${domains[i]}/100}` : '{na: Too few cases, approvedBy: CMS}'}`,
    ),
    '',
  ].join('\n');

const isScored = (score: string): boolean => /^\d/.test(score);
