import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoshin } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

/** Small counts of a year, on which scores were wrong once: test/scoring/cases/. */

const COUNTS = readFileSync(join(__dirname, 'cases/b01-small-yearly-counts/plan.yaml'), 'utf8');

interface Line {
  readonly state: string;
  readonly points: number | null;
  readonly status?: string;
}

interface Scorecard {
  readonly score: number;
  readonly grade: string;
  readonly kpis: readonly Line[];
}

async function score(plan: string, period: string): Promise<Scorecard> {
  const { out } = await hoshin(['score', period, temporaryFolder({ 'plan.yaml': plan }), '-f', 'json']);
  return (JSON.parse(out) as { scorecards: Scorecard[] }).scorecards[0]!;
}

/** The plan with phasings for the deals, better higher, and the accidents, better lower. */
const phased = (deals: string, accidents: string): string =>
  COUNTS.replace(
    'aggregate: sum, basic: {target: 2}}',
    `aggregate: sum, phasing: ${deals}, basic: {target: 2}}`,
  ).replace(
    'aggregate: sum, basic: {target: 2, scoring',
    `aggregate: sum, phasing: ${accidents}, basic: {target: 2, scoring`,
  );

test('nothing is due of what comes in whole units until a whole one is', async () => {
  const [deals] = (await score(phased('{step: 1}', 'allowance'), '2026-01')).kpis;
  expect(deals).toMatchObject({ state: 'pending', points: null });
  expect((await score(COUNTS, '2026-01')).kpis[0]).toMatchObject({ state: 'value', points: 0 });
});

test('one of two accidents allowed in the year leaves full points', async () => {
  const { kpis } = await score(phased('{step: 1}', 'allowance'), '2026-02');
  expect(kpis[1]).toMatchObject({ state: 'value', points: 50, actual: 1, target: 2, seen: 1 });
});

test('places of printed values change no score and no state', async () => {
  const figures = async (plan: string): Promise<object> => {
    const { score: total, grade, kpis } = await score(plan, '2026-04');
    return { total, grade, kpis: kpis.map(({ state, points }) => ({ state, points })) };
  };
  for (const places of [0, 1, 3])
    expect(await figures(COUNTS.replaceAll('aggregate: sum', `aggregate: sum, decimals: ${places}`))).toEqual(
      await figures(COUNTS),
    );
});
