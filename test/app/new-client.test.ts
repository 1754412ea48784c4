import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsIn } from '../../src/app/findings';
import { openPlan } from '../../src/app/open-plan';
import { hoshin, ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const SURROUNDINGS = { cwd: ROOT, env: { PATH: '/nowhere' }, now: new Date('2027-01-15T12:00:00Z') };

const EXAMPLES = readdirSync(join(ROOT, 'examples'));

describe.each(EXAMPLES)('a plan for somebody else out of examples/%s', (example) => {
  const [cwd, from] = [temporaryFolder(), join(ROOT, 'examples', example)];
  const run = () => hoshin(['roll', '2028', '--from', from, '--out', 'new client'], { cwd, now: SURROUNDINGS.now });
  const open = (path: string) => openPlan({ path, asOf: '2028-01-15' }, SURROUNDINGS);

  test('has no errors, and the scorecards of the newest year in the year asked for', async () => {
    expect((await run()).code).toBe(0);
    const made = open(join(cwd, 'new client'));
    expect(errorsIn(made)).toEqual([]);
    const before = open(from).plan.scorecards;
    const newest = before.filter(({ year }) => year === before.at(-1)!.year);
    const told = (scorecards: typeof before): unknown =>
      scorecards.map(({ id, kpis }) => [
        id,
        kpis.map(({ address, weight, scoring, target }) => [address, weight.toString(), scoring.method, target]),
      ]);
    expect(told(made.plan.scorecards)).toEqual(told(newest));
    expect([...new Set(made.plan.scorecards.map(({ year }) => year))]).toEqual([2028]);
    expect(made.plan.id).toBe('new-client');
  });

  test('names nobody, and has no result, review, incident or pay', async () => {
    await run();
    const { plan } = open(join(cwd, 'new client'));
    expect([plan.reviews, plan.incidents, plan.payroll.people, plan.readiness]).toEqual([[], [], [], []]);
    for (const { kpis } of plan.scorecards)
      for (const { actuals, baseline, history, measures } of kpis)
        expect([actuals.entries, baseline, history, measures.flatMap(({ owner }) => owner ?? [])]).toEqual([
          [],
          undefined,
          [],
          [],
        ]);
    expect(plan.departments.flatMap(({ head }) => head ?? [])).toEqual([]);
    const texts = readdirSync(join(cwd, 'new client'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(cwd, 'new client', name), 'utf8'));
    expect(texts.join('')).not.toContain('#');
  });

  test('is not written over another one', async () => {
    await run();
    expect((await run()).code).toBe(2);
  });
});
