import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLACES, PlacedRepo } from '../support/places';

const plan = (approvals: string): string =>
  `kind: plan\nid: river\nname: River\npolicy: {approvals: ${approvals}, meetings: {department: [], company: []}}\ndepartments: [{id: production, name: Production, head: Li Na}]\nrules: {kpi-without-parent: off, kpi-without-measure: off, kpi-count: off, weight-extreme: off, empty-perspective: off, change-not-applied: off}\n`;
const scorecard = (target: number): string => `kind: scorecard
department: production
year: 2026
kpis:
  - {id: yield, name: Yield, perspective: process, weight: 100, direction: higher, aggregate: last,
     basic: {target: ${target}}}
`;
const review = (...entries: readonly string[]): string =>
  `kind: review\ncycle: 2026-01\ndepartment: production\nchanges:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`;
const entry = (from: number, to: number, approved: string): string =>
  `item: production/yield, field: basic.target, from: ${from}, to: ${to}, reason: Line sold, requestedBy: Li Na, approvedBy: Wang Fang, approved: ${approved}`;

/** What the scorecard says now, the entries, and what is said of them; nothing where the change is approved. */
const CASES: readonly (readonly [
  name: string,
  target: number,
  entries: readonly string[],
  said: string | undefined,
])[] = [
  ['from what was signed', 95, [entry(99, 95, '2026-02-03')], undefined],
  ['from what the one before it set', 90, [entry(99, 95, '2026-02-03'), entry(95, 90, '2026-02-04')], undefined],
  [
    'written in another order than that of their days',
    90,
    [entry(95, 90, '2026-02-04'), entry(99, 95, '2026-02-03')],
    undefined,
  ],
  ['from another value', 95, [entry(97, 95, '2026-02-03')], 'easier; its approval begins at another value.'],
  [
    'from what nothing led to',
    90,
    [entry(99, 96, '2026-02-03'), entry(95, 90, '2026-02-04')],
    'easier; its approval begins at another value.',
  ],
  ['of a day to come', 95, [entry(99, 95, '2030-01-01')], 'easier; the day of its approval is still to come.'],
  ['to come beside one that counts', 95, [entry(99, 95, '2026-02-03'), entry(95, 90, '2030-01-01')], undefined],
  [
    'older than a return to it',
    95,
    [entry(99, 95, '2026-02-03'), entry(95, 90, '2026-02-04')],
    'was signed off as 99 with TAG, and is 95 now, which is easier.',
  ],
];

describe.each(PLACES)('approvals of a plan %s', (place) => {
  let repo: PlacedRepo;
  beforeAll(async () => {
    repo = new PlacedRepo(place, { 'plan.yaml': plan('plan'), 'production.yaml': scorecard(99) });
    await repo.run('sign');
  });
  afterAll(() => repo.dispose());

  const moved = async (): Promise<string | undefined> =>
    (await repo.run('check --rule goalpost-moved')).out
      .replace(/plan\/(river\/)?2026 \([\da-f]{7}\)/g, 'TAG')
      .split('\n')
      .find((line) => line.includes('[goalpost-moved]'));

  test.each(CASES)('%s', async (_, target, entries, said) => {
    repo.write({ 'production.yaml': scorecard(target), 'review.yaml': review(...entries) });
    const line = await moved();
    if (said === undefined) expect(line).toBeUndefined();
    else expect(line).toContain(`${said} [goalpost-moved]`);
    const { changes } = JSON.parse((await repo.run('diff -f json')).out) as { changes: { needsApproval: boolean }[] };
    expect(changes.map(({ needsApproval }) => needsApproval)).toEqual([said !== undefined]);
  });

  test('somebody with two addresses in .mailmap is one person', async () => {
    const git = new PlacedRepo(place, { 'plan.yaml': plan('git'), 'production.yaml': scorecard(99) });
    await git.run('sign');
    git.commit('easier', { 'production.yaml': scorecard(95) }, { author: 'Li Na' });
    git.commit('approved', { 'review.yaml': review(entry(99, 95, '2026-02-03')) }, { author: 'L Na' });
    const check = async (): Promise<string> => (await git.run('check --rule goalpost-moved')).out;
    expect(await check()).toContain('No problems');
    writeFileSync(join(git.root, '.mailmap'), 'Li Na <li.na@example.org> <l.na@example.org>\n');
    git.commit('one person');
    expect(await check()).toContain('committed by the author of the change');
    git.dispose();
  });
});
