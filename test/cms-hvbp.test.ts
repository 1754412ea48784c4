import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoshin } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

/** Four domains of 25 points each; a hospital without one of them has its weight moved to the others. */
const DOMAINS = ['clinical-outcomes', 'engagement', 'safety', 'efficiency'] as const;

interface Hospital {
  readonly id: string;
  /** Unweighted domain scores from 0 to 100 as printed; empty when the domain was not scored. */
  readonly domains: readonly string[];
  readonly total: string;
}

const hospitals = readHospitals();

test('all 2,474 printed total performance scores of the hospitals come out of one run', async () => {
  const plan = temporaryFolder(planOf(hospitals));
  const { code, out, err } = await hoshin(['score', '2024', '--final', '-f', 'json', plan]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { scorecards } = JSON.parse(out) as { scorecards: { department: string; score: number }[] };
  const computed = new Map(scorecards.map(({ department, score }) => [department, score]));
  const wrong = hospitals.filter(({ id, total }) => computed.get(id) !== roundHalfUp(total));
  expect(hospitals).toHaveLength(2474);
  expect(wrong).toEqual([]);
});

test('the plan of the hospitals has no error', async () => {
  const plan = temporaryFolder(planOf(hospitals.slice(0, 300)));
  const { out } = await hoshin(['check', '-f', 'json', plan]);
  expect(JSON.parse(out)).toMatchObject({ errors: 0 });
});

function readHospitals(): Hospital[] {
  const [, ...lines] = readFileSync(join(__dirname, 'data/cms-hvbp-fy2024/tps.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    // Names are quoted where they hold a comma; the figures behind them never are.
    const fields = line.trim().split(',');
    return { id: fields[0]!, domains: fields.slice(-9, -5), total: fields.at(-1)! };
  });
}

function planOf(all: readonly Hospital[]): Record<string, string> {
  return {
    'plan.yaml': ['kind: plan', 'id: hvbp', 'name: Hospital value-based purchasing', 'policy: {scoring: {challengeCap: 0, totalCap: 100}}', 'departments:', ...all.map(({ id }) => `  - {id: "${id}", name: Hospital ${id}}`), ''].join('\n'),
    'scorecards.yaml': all.map(scorecard).join('---\n'),
    'actuals.yaml': all.map(actuals).join('---\n'),
  };
}

const scorecard = ({ id }: Hospital): string => [
  'kind: scorecard', `department: "${id}"`, 'year: 2024', 'kpis:',
  ...DOMAINS.map((domain) => `  - {id: ${domain}, name: ${domain}, weight: 25, unit: "%", direction: higher, aggregate: ratio, frequency: year, basic: {target: 100}}`), '',
].join('\n');

const actuals = ({ id, domains }: Hospital): string => [
  'kind: actuals', `department: "${id}"`, 'values:',
  ...DOMAINS.map((domain, i) => `  ${domain}: ${isScored(domains[i]!) ? `{2024: ${domains[i]}/100}` : '{na: Too few cases, approvedBy: CMS}'}`), '',
].join('\n');

const isScored = (score: string): boolean => /^\d/.test(score);

/** On the text: 12 printed decimals to 2, half up. */
function roundHalfUp(printed: string): number {
  const [whole = '0', decimals = ''] = printed.split('.');
  const thousandths = BigInt(whole + decimals.padEnd(3, '0').slice(0, 3));
  return Number((thousandths + 5n) / 10n) / 100;
}
