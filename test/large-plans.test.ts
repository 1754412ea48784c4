import { runs } from './support/runs';
import { hoshin } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

const PLAN = 'kind: plan\nid: large\nname: Large\n';
const times = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

/** The targets have no denominator in common, so that sums of attainments have thousands of digits. */
const kpi = (i: number, weight: number): string =>
  `  - {id: k${i}, name: KPI ${i}, weight: ${weight}, direction: higher, aggregate: sum, basic: {target: ${1200 + i}}}\n`;
const values = (count: number): string =>
  `kind: actuals\nvalues:\n${times(count, (i) => `  k${i}: {2026-01: 90, 2026-02: 50.5}\n`)}`;
const one = {
  'plan.yaml': PLAN,
  'scorecard.yaml': `kind: scorecard\nyear: 2026\nkpis:\n${kpi(0, 100)}`,
  'actuals.yaml': values(1),
};

/** Plans that a person could hand in, and that say the same thing twice wherever that can be. */
const LARGE: Readonly<Record<string, (count: number) => Readonly<Record<string, string>>>> = {
  'KPIs, each twice, with their actuals twice': (count) => ({
    'plan.yaml': PLAN,
    'scorecard.yaml': `kind: scorecard\nyear: 2026\nkpis:\n${times(count, (i) => kpi(i % (count / 2), 100 / count))}`,
    'actuals.yaml': values(count / 2),
    'more.yaml': values(count / 2),
  }),
  'actions, all followed up': (count) => ({
    ...one,
    'january.yaml': `kind: review\ncycle: 2026-01\nheld: 2026-02-04\nact:\n${times(count, (i) => `  - {id: a${i}, action: Do it, for: k0, owner: Li Na, due: 2026-02-20}\n`)}`,
    'february.yaml': `kind: review\ncycle: 2026-02\nheld: 2026-03-04\nfollowUp:\n${times(count, (i) => `  - {action: a${i}, status: open, due: 2026-05-30, note: Again}\n`)}`,
  }),
  'KPIs, half as many actions, and reviews of one month': (count) => ({
    'plan.yaml': PLAN,
    'scorecard.yaml': `kind: scorecard\nyear: 2026\nkpis:\n${times(count, (i) => kpi(i, 100 / count))}`,
    'actuals.yaml': values(count),
    'january.yaml': `kind: review\ncycle: 2026-01\nheld: 2026-02-04\nact:\n${times(count / 2, (i) => `  - {id: a${i}, action: Do it, for: k${i}, owner: Li Na, due: 2026-02-20}\n`)}`,
    'february.yaml': `kind: review\ncycle: 2026-02\nheld: 2026-03-04\nfollowUp:\n${times(count / 2, (i) => `  - {action: a${i}, status: done, effective: no}\n`)}`,
    ...Object.fromEntries(
      Array.from({ length: count * 0.4 }, (_, i) => [`r${i}.yaml`, 'kind: review\ncycle: 2026-02\nheld: 2026-03-04\n']),
    ),
  }),
  'entries that are no KPIs': (count) => ({
    'plan.yaml': PLAN,
    'scorecard.yaml': `kind: scorecard\nyear: 2026\nkpis:\n${times(count, () => '  - {weight: x}\n')}`,
  }),
  'reviews of one month': (count) => ({
    ...one,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `r${i}.yaml`,
        'kind: review\ncycle: 2026-01\nheld: 2026-02-04\nact:\n  - {id: a, action: Do it, for: k0, owner: Li Na, due: 2026-02-20}\n',
      ]),
    ),
  }),
};

const SIZES = {
  'KPIs, each twice, with their actuals twice': runs(200),
  'actions, all followed up': runs(250, 5000),
  'KPIs, half as many actions, and reviews of one month': runs(500),
  'entries that are no KPIs': runs(1000, 60_000),
  'reviews of one month': runs(150, 4000),
};

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

describe.each(Object.entries(SIZES))('%s, %d of them', (what, count) => {
  const root = temporaryFolder(LARGE[what]!(count));

  test.each(['check', 'score', 'review 2026-02', 'tree', 'forecast', 'map x-matrix'])(
    'hoshin %s ends within 20 s of CPU, without a fault',
    async (line) => {
      const before = process.cpuUsage();
      const { code, err } = await hoshin(line.split(' '), { cwd: root });
      expect(secondsOf(process.cpuUsage(before))).toBeLessThan(20);
      expect({ code: [0, 1, 2].includes(code), err }).toEqual({
        code: true,
        err: expect.not.stringContaining('fault'),
      });
    },
  );
});

test('a review tells a hundred KPIs in detail, and counts the others', async () => {
  const [what] = Object.keys(LARGE);
  const { out } = await hoshin(['review', '2026-02'], { cwd: temporaryFolder(LARGE[what!]!(240)) });
  expect(out.match(/^Not recorded /gm)).toHaveLength(100);
  expect(out).toContain('And 140 more, which cost less: their gaps are in the tables above.');
  expect(out).toContain('And 140 more, which cost less: their figures are in the tables above.');
});
