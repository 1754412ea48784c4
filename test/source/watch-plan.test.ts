import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { watchPlan, type PlanWatch } from '../../src/source/watch-plan';
import { GitRepo } from '../support/git-repo';
import { TempPlan } from '../support/temp-plan';

const NEVER = 3_600_000;

/** A plan and what a watch tells of it. */
class Ear {
  readonly plan = new TempPlan({ '2026/sales.yaml': 'kind: scorecard\n', 'notes.txt': 'a' });
  private told = 0;
  private heard: () => void = () => undefined;
  private readonly watch: PlanWatch;

  constructor(lookAnywayMs: number) {
    this.watch = watchPlan(
      this.plan.root,
      () => {
        this.told++;
        this.heard();
      },
      lookAnywayMs,
    );
  }

  /** Comes when something is told of a change. */
  hears(change: (plan: TempPlan) => unknown): Promise<void> {
    const heard = new Promise<void>((resolve) => (this.heard = resolve));
    change(this.plan);
    return heard;
  }

  /** How often something is told in the time in which it would have been. */
  async counts(change: (plan: TempPlan) => unknown): Promise<number> {
    const before = this.told;
    change(this.plan);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return this.told - before;
  }

  close(): void {
    this.watch.close();
  }

  dispose(): void {
    this.close();
    this.plan.dispose();
  }
}

/** That the plan is looked at from time to time must not hide what the watchers miss. */
let ear: Ear;
beforeEach(() => (ear = new Ear(NEVER)));
afterEach(() => ear.dispose());

const changes: Readonly<Record<string, (plan: TempPlan) => void>> = {
  'a file that is written again': (plan) => plan.write('2026/sales.yaml', 'kind: scorecard\nyear: 2026\n'),
  'the same size, other bytes': (plan) => plan.write('2026/sales.yaml', 'kind: scorecarD\n'),
  'a new file': (plan) => plan.write('2026/production.yaml', 'kind: scorecard\n'),
  'a file that an editor writes beside it and renames': (plan) => {
    plan.write('2026/.sales.yaml.swp', 'kind: scorecard\nyear: 2026\n');
    renameSync(plan.path('2026/.sales.yaml.swp'), plan.path('2026/sales.yaml'));
  },
  'a file that is moved away and written anew': (plan) => {
    renameSync(plan.path('2026/sales.yaml'), plan.path('2026/sales.yaml~'));
    plan.write('2026/sales.yaml', 'kind: scorecard\n');
  },
  'a file that is deleted': (plan) => rmSync(plan.path('2026/sales.yaml')),
  'a folder that is deleted': (plan) => rmSync(plan.path('2026'), { recursive: true }),
  'a folder that is renamed': (plan) => renameSync(plan.path('2026'), plan.path('2027')),
  'a file in folders that were not there': (plan) => plan.write('2027/actuals/deep/sales.yaml', 'kind: actuals\n'),
  'plan.yaml itself': (plan) => rmSync(plan.path('plan.yaml')),
  'a link': (plan) => symlinkSync('/etc/hostname', plan.path('host.yaml')),
};

test.each(Object.entries(changes))('%s is told', (_, change) => ear.hears(change));

test('what comes next is told too: in a file that was replaced, in a new folder, in a folder that was made anew', async () => {
  await ear.hears(changes['a file that an editor writes beside it and renames']!);
  await ear.hears((plan) => plan.write('2026/sales.yaml', 'kind: scorecard\nyear: 2027\n'));
  await ear.hears((plan) => mkdirSync(plan.path('2027/new'), { recursive: true }));
  await ear.hears((plan) => plan.write('2027/new/sales.yaml', 'kind: scorecard\n'));
  await ear.hears((plan) => {
    rmSync(plan.path('2027'), { recursive: true });
    plan.write('2027/new/sales.yaml', 'kind: review\n');
  });
  await ear.hears((plan) => plan.write('2027/new/sales.yaml', 'kind: scorecard\n'));
});

test('a hundred files at once are a change or two', async () => {
  expect([1, 2]).toContain(
    await ear.counts((plan) =>
      Array.from({ length: 100 }, (_, i) => plan.write(`2026/s${i}.yaml`, 'kind: scorecard\n')),
    ),
  );
});

test.each<[string, (plan: TempPlan) => void]>([
  ['files of another kind', (plan) => plan.write('notes.txt', 'b')],
  ['hidden files and folders', (plan) => plan.write('.idea/config.yaml', 'a: 1\n')],
  ['packages', (plan) => plan.write('node_modules/some/plan.yaml', 'a: 1\n')],
])('%s are nothing to tell', async (_, change) => {
  expect(await ear.counts(change)).toBe(0);
});

test('what the system does not tell is found from time to time: a plan that is moved away comes back', async () => {
  const often = new Ear(50);
  const away = `${often.plan.root}-away`;
  await often.hears(({ root }) => renameSync(root, away));
  await often.hears(({ root }) => renameSync(away, root));
  await often.hears((plan) => plan.write('2026/sales.yaml', 'kind: review\n'));
  often.dispose();
});

test('a commit and a checkout are told, though no file of the plan is another one then; what git does meanwhile is not', async () => {
  const repo = new GitRepo({ 'plans/a/plan.yaml': 'kind: plan\n' });
  const told: string[] = [];
  let heard: () => void = () => undefined;
  const watch = watchPlan(repo.path('plans/a'), () => (told.push('changed'), heard()), NEVER);
  const hears = (change: () => unknown): Promise<void> =>
    new Promise((resolve) => {
      heard = resolve;
      change();
    });
  await hears(() => repo.commit('nothing new'));
  await hears(() => repo.git('checkout', '-q', '-b', 'topic'));
  told.length = 0;
  repo.write({ '.git/index.lock': 'x', '.git/COMMIT_EDITMSG': 'y' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(told).toEqual([]);
  watch.close();
  repo.dispose();
});

test('after the end nothing is told', async () => {
  ear.close();
  expect(await ear.counts((plan) => plan.write('2026/sales.yaml', 'kind: review\n'))).toBe(0);
});
