import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { mayHavePlanTags } from '../../src/source/plan-tags';
import { GitRepo } from '../support/git-repo';
import { temporaryFolder } from '../support/temporary';

let repo: GitRepo;
beforeEach(() => {
  repo = new GitRepo();
  repo.commit('plan', { 'clients/works/plan.yaml': 'kind: plan\nid: works\nname: Works\n' });
});
afterEach(() => repo.dispose());

const sign = (): void => void repo.git('tag', 'plan/2026');

test('a repository without tags of plans has none, whatever else is tagged', () => {
  repo.git('tag', 'v1');
  expect(mayHavePlanTags(repo.root)).toBe(false);
  repo.git('pack-refs', '--all');
  expect(mayHavePlanTags(repo.root)).toBe(false);
});

test('a folder outside of git has none', () => expect(mayHavePlanTags(temporaryFolder())).toBe(false));

test.each<readonly [string, () => string]>([
  ['a file of its own', () => repo.root],
  ['a packed file', () => (repo.git('pack-refs', '--all'), repo.root)],
  ['a repository above the plan', () => repo.path('clients/works')],
  ['a repository that a link leads to', () => linkTo(repo.path('clients/works'))],
  ['the repository of another working tree', () => workingTree()],
  ['a bare repository', () => bare()],
])('a tag is found in %s', (_, folder) => {
  sign();
  expect(mayHavePlanTags(folder())).toBe(true);
});

function linkTo(target: string): string {
  const link = join(temporaryFolder(), 'works');
  symlinkSync(target, link);
  return link;
}

function workingTree(): string {
  const folder = join(temporaryFolder(), 'tree');
  repo.git('worktree', 'add', '-q', '--detach', folder);
  return folder;
}

function bare(): string {
  const folder = join(temporaryFolder(), 'works.git');
  repo.git('clone', '-q', '--bare', repo.root, folder);
  return folder;
}
