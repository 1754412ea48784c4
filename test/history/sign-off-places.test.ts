import { PLACES, PlacedRepo } from '../support/places';
import { hoshin, type Ran } from '../support/run-cli';

const plan = (id: string): string =>
  `kind: plan\nid: ${id}\nname: River\npolicy: {meetings: {department: [], company: []}}\ndepartments: [{id: production, name: Production, head: Li Na}]\nrules: {kpi-without-parent: off, kpi-without-measure: off, kpi-count: off, weight-extreme: off, empty-perspective: off}\n`;
const scorecard = (target: number): string => `kind: scorecard
department: production
year: 2026
kpis:
  - {id: yield, name: Yield, perspective: process, weight: 100, direction: higher, aggregate: last,
     basic: {target: ${target}}}
`;
const FILES = { 'plan.yaml': plan('river'), 'production.yaml': scorecard(99) };

const MOVED = /was signed off as 99 with plan\/(river\/)?2026 \([\da-f]{7}\), and is 95 now, which is easier/;
const UNREACHABLE =
  /warning: The plan of 2026 was signed off by Wang Fang on 2026-01-05 as plan\/(river\/)?2026 \([\da-f]{7}\), which is not in the history/;

describe.each(PLACES)('a sign-off of a plan %s', (place) => {
  let repo: PlacedRepo;
  const letter = (...more: string[]): Promise<Ran> => hoshin(['letter', 'production', ...more], { cwd: repo.plan });
  const check = async (): Promise<string> => (await repo.run('check')).out;

  beforeEach(async () => {
    repo = new PlacedRepo(place, FILES);
    repo.commit('a note', { 'notes.md': 'Notes' });
    await repo.run('sign');
    // The tag has the time of this machine otherwise.
    remadeOnDay(repo);
  });
  afterEach(() => repo.dispose());

  test('that was amended holds the plan all the same, and is told', async () => {
    expect(await check()).toContain('No problems');
    repo.git('commit', '-q', '--amend', '-m', 'a better note');
    expect(await check()).toMatch(UNREACHABLE);
    repo.commit('easier', { 'production.yaml': scorecard(95) });
    expect(await check()).toMatch(MOVED);
    expect((await repo.run('diff')).out).toMatch(
      /Before +plan\/(river\/)?2026, [\da-f]{7}, by Wang Fang on 2026-01-05, not in the history of what is compared/,
    );
    expect(await repo.run('sign')).toMatchObject({ code: 2, err: expect.stringContaining('not in the history') });
    expect(await repo.run('sign --replace')).toMatchObject({ code: 0 });
    expect(await check()).toContain('No problems');
  });

  test('that a merge squashed is told; the branch that it was made on is not', async () => {
    repo.git('checkout', '-q', '--orphan', 'squashed');
    repo.commit('all of it', {});
    expect(await check()).toMatch(UNREACHABLE);
    repo.git('checkout', '-q', 'main');
    expect(await check()).toContain('No problems');
  });

  test('of a later state holds nothing against an earlier one', async () => {
    expect((await repo.run('check --rev HEAD~1')).out).toContain('No problems');
  });

  test('is found when the id is renamed', async () => {
    repo.commit('another id', { 'plan.yaml': plan('foods') });
    expect(await check()).toContain('No problems');
    repo.write({ 'production.yaml': scorecard(95) });
    expect(await check()).toMatch(MOVED);
    expect((await repo.run('sign')).err).toMatch(/differs from its newest commit/);
    repo.commit('easier');
    expect((await repo.run('sign')).err).toMatch(/The plan of 2026 is signed off already: plan\/(river\/)?2026 is/);
    expect((await repo.run('sign --replace')).code).toBe(0);
    expect(await check()).toContain('No problems');
  });

  test('is found when the folder is renamed, with who changed what before and after', async () => {
    repo.commit('easier', { 'production.yaml': scorecard(95) });
    repo.moveTo('plans/north/');
    expect(await check()).toMatch(MOVED);
    const { out } = await repo.run('history production/yield');
    expect(out.match(/Wang Fang: .*/g)).toEqual(['Wang Fang: start', 'Wang Fang: easier']);
    repo.commit('harder', { 'production.yaml': scorecard(97) });
    expect((await repo.run('history production/yield')).out.match(/Wang Fang: .*/g)).toEqual([
      'Wang Fang: start',
      'Wang Fang: easier',
      'Wang Fang: harder',
    ]);
  });

  test('that a copy of the plan shares is told of, until the copy has an id of its own', async () => {
    repo.commit('a copy', { 'copy/plan.yaml': plan('river'), 'copy/production.yaml': scorecard(99) });
    expect(await check()).toMatch(
      /plan\.yaml:2:5: warning: The plan in “(clients\/river\/)?copy\/” has the id “river” too, so that both are held against plan\/(river\/)?2026/,
    );
    expect((await repo.run('check --rev HEAD')).out).toContain('[duplicate-plan]');
    expect((await repo.run('check --rev HEAD~1')).out).toContain('No problems');
    const copy = await repo.run('check', '2026-02-10', `${repo.plan}/copy`);
    expect(copy.out).toMatch(/The plan in “(\.|clients\/river)\/” has the id “river” too/);
    repo.commit('another id', { 'copy/plan.yaml': plan('sea') });
    expect(await check()).toContain('No problems');
  });

  test('says on the letter who made it, what it replaced, and that its tag was moved', async () => {
    const signedOff = async (): Promise<Record<string, unknown>> =>
      JSON.parse((await letter('-f', 'json')).out).signedOff;
    expect(await signedOff()).toMatchObject({ by: 'Wang Fang', on: '2026-01-05', replaces: null, moved: false });
    const first = repo.git('rev-parse', '--short=7', 'HEAD').trim();
    repo.commit('easier', { 'production.yaml': scorecard(95) });
    await repo.run('sign --replace');
    remadeOnDay(repo);
    expect(await signedOff()).toMatchObject({ replaces: `${first} 2026-01-05 Wang Fang`, moved: false });
    repo.commit('easier still', { 'production.yaml': scorecard(90) });
    remadeOnDay(repo);
    expect(await signedOff()).toMatchObject({ moved: true });
    expect((await letter()).out.replace(/\s+/g, ' ')).toContain('moved with git since');
  });
});

/** Makes the tag of a sign-off again, of the newest commit and on the day of the commits. */
function remadeOnDay(repo: PlacedRepo): void {
  const tag = repo.git('tag', '--list').trim();
  const message = repo.git('tag', '--list', '--format=%(contents)', tag);
  repo.git('tag', '--force', '--annotate', '--cleanup=verbatim', '-m', message, tag);
}
