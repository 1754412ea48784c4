import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPlan, roll, type OpenedPlan } from '../../src';
import { openTree } from '../../src/app/open-plan';
import { errorsIn } from '../../src/app/findings';
import { gitReader } from '../../src/source/git';
import { SourceFile } from '../../src/source/source-file';
import { expectGolden } from '../support/golden';
import { hoshin, ROOT } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const SURROUNDINGS = { cwd: ROOT, env: { PATH: '/nowhere' }, now: new Date('2027-01-15T12:00:00Z') };

/** An example on a day of the new year, and the texts of the files that are made of it. */
function rolled(
  path: string,
  year: number,
): { readonly plan: OpenedPlan; readonly files: ReadonlyMap<string, string> } {
  const plan = openPlan({ path, asOf: `${year}-01-15` }, SURROUNDINGS);
  return { plan, files: new Map(roll(plan, year)!.map(({ after: { path: file, text } }) => [file, text])) };
}

/** The plan with the new year in it. */
function withNewYear({ plan, files }: ReturnType<typeof rolled>): OpenedPlan {
  const added = [...files].map(([path, text]) => new SourceFile(path, text));
  const tree = { ...plan.tree, files: [...plan.tree.files, ...added] };
  return openTree(tree, { asOf: plan.asOf, language: 'en' }, SURROUNDINGS, gitReader({ PATH: '/nowhere' }));
}

const EXAMPLES = readdirSync(join(ROOT, 'examples'));
const yearOf = (example: string): number => (example === 'cabot-2023' ? 2024 : 2027);

describe.each(EXAMPLES)('examples/%s', (example) => {
  const made = rolled(join(ROOT, 'examples', example), yearOf(example));
  const { plan } = withNewYear(made);
  const [before, after] = [yearOf(example) - 1, yearOf(example)].map((year) =>
    plan.scorecards.filter((scorecard) => scorecard.year === year),
  );

  test('the new year has no errors', () => {
    expect(errorsIn(withNewYear(made))).toEqual([]);
  });

  test('has the same scorecards and KPIs, with their weights, methods and targets', () => {
    const told = (scorecards: typeof before): unknown =>
      scorecards!.map(({ id, kpis }) => [
        id,
        kpis.map(({ address, weight, scoring, target }) => [address, weight.toString(), scoring.method, target]),
      ]);
    expect(told(after)).toEqual(told(before));
  });

  test('nothing in it was due before it begins', () => {
    const days = after!.flatMap(({ kpis, challenges }) => [
      ...kpis.flatMap(({ measures }) =>
        measures.flatMap(({ due, stages }) => [due, ...stages.map((stage) => stage.due)]),
      ),
      ...challenges.flatMap(({ milestones }) => milestones.map(({ due }) => due)),
    ]);
    expect(days.filter((day) => day !== undefined && day < String(yearOf(example)))).toEqual([]);
  });

  test('each target says that it is to be decided', () => {
    const lines = [...made.files.values()].join('\n').split('\n');
    expect(
      lines.filter((line) => /\btarget:/.test(line) && /basic/.test(line) && !line.includes('to be decided')),
    ).toEqual([]);
  });
});

test('results become baselines and history, finished measures are left out, the strategy stands beside', () => {
  const { files } = rolled(join(ROOT, 'examples/river-foods-full'), 2027);
  expectGolden('river-foods-full/rolled-production.txt', files.get('2027/production.yaml')!);
});

describe('hoshin roll', () => {
  const root = join(temporaryFolder(), 'plan');
  cpSync(join(ROOT, 'examples/minimal'), root, { recursive: true });
  const run = (...line: readonly string[]) => hoshin(['roll', ...line], { cwd: root, now: SURROUNDINGS.now });

  test('writes the files and says what to do next; a second call changes nothing', async () => {
    expect(await run('2027')).toMatchObject({
      code: 0,
      out: expect.stringContaining('made 2027/scorecards.yaml') as string,
    });
    expect(await run('2027')).toMatchObject({ code: 2, err: expect.stringContaining('already') as string });
    expect((await hoshin(['check', '--as-of', '2027-01-15'], { cwd: root })).code).toBe(0);
  });

  test('needs a year before', async () => {
    expect(await run('2040')).toMatchObject({ code: 2, err: expect.stringContaining('2039') as string });
  });
});
