import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoshin, ROOT } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';
import { scoreOf } from './score-of';

const CASE = 'test/cases/figures/missing-zero';
const NOTHING = 'test/cases/complaints/b13-ratio-last-filter/nothing-to-count';

const textOf = (path: string): string => readFileSync(join(ROOT, path, 'plan.yaml'), 'utf8');

/** A case whose plan file is written otherwise. */
async function changed<T>(
  path: string,
  change: (text: string) => string,
  look: (path: string) => Promise<T>,
): Promise<T> {
  const plan = new TempPlan({ 'plan.yaml': change(textOf(path)) });
  try {
    return await look(plan.root);
  } finally {
    plan.dispose();
  }
}

test('a KPI with a missing period earns nothing, so that silence wins nothing', async () => {
  const full = await scoreOf(CASE);
  const less = await changed(CASE, (text) => text.replace(', 2026-09: 150, 2026-10: 150', ''), scoreOf);
  expect([full.score, full.kpis.map(({ points }) => points)]).toEqual([0, [0, 0, 0]]);
  expect(less.score).toBe(0);
});

test('the sheet says which periods are missing', async () => {
  const { out } = await hoshin(['score', '2026', '--final', CASE], { width: 200 });
  expect(out).toContain('Periods are missing: no points: 2026-11, 2026-12 → 0');
});

test('a period with nothing to count is reported, and adds nothing', async () => {
  const withNothing = (text: string): string => text.replace('2026-09', '2026-08: 0/0, 2026-09');
  const { score, kpis } = await changed(NOTHING, withNothing, scoreOf);
  expect([score, kpis[0]!.actual, kpis[0]!.state, kpis[0]!.missing]).toEqual([100, 90, 'value', []]);
  expect((await changed(NOTHING, withNothing, (path) => hoshin(['check', path]))).code).toBe(0);
});

test('what is divided by nothing is told what to write', async () => {
  const { out } = await changed(
    NOTHING,
    (text) => text.replace('2026-09', '2026-08: 5/0, 2026-09'),
    (path) => hoshin(['check', path]),
  );
  expect(out).toContain('help: Write 0/0 when there was nothing to count, else what it is divided by.');
});

test('nothing else than nothing to count is pending inside the year, and n/a at its end, and says so', async () => {
  const alone = (months: readonly string[]) => (text: string) =>
    text.replace(/share: \{.*\}/, `share: {${months.map((month) => `2026-${month}: 0/0`).join(', ')}}`);
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  const inside = await changed(
    NOTHING,
    alone(['01', '02']),
    async (path) =>
      [await scoreOf(path, ['2026-02']), (await hoshin(['score', '2026-02', path], { width: 200 })).out] as const,
  );
  expect([inside[0].score, inside[0].kpis[0]!.state]).toEqual([null, 'pending']);
  expect(inside[1]).toContain('Solved in time: nothing to count in 2026-01, 2026-02, so nothing counts yet.');
  const end = await changed(
    NOTHING,
    alone(months),
    async (path) => [await scoreOf(path), await hoshin(['score', '2026', '--final', path], { width: 200 })] as const,
  );
  const { score, low, high, grade, kpis } = end[0];
  expect([score, low, high, grade, kpis[0]!.state]).toEqual([null, null, null, null, 'na']);
  expect(end[1].out).toContain('so it does not apply.');
  expect(end[1].code).toBe(0);
});
