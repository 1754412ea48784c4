import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findPlanRoot, readTree } from '../../src/source/read-tree';
import { TempPlan } from '../support/temp-plan';

let plan: TempPlan;
beforeEach(() => (plan = new TempPlan()));
afterEach(() => plan.dispose());

const paths = (): string[] => readTree(plan.root).files.map(({ path }) => path);

test('every yaml and yml file is read, in the order of their paths', () => {
  for (const name of ['b.yaml', 'a.yml', 'z/10.yaml', 'z/9.yaml', 'Ä.yaml', 'notes.md', 'x.json', 'yaml'])
    plan.write(name, 'a: 1\n');
  expect(paths()).toEqual(['a.yml', 'b.yaml', 'plan.yaml', 'z/10.yaml', 'z/9.yaml', 'Ä.yaml']);
});

test('hidden folders, node_modules and plans inside are left out', () => {
  for (const name of [
    '.git/a.yaml',
    '.hidden.yaml',
    'node_modules/a.yaml',
    'other/plan.yaml',
    'other/a.yaml',
    'other/deep/a.yaml',
  ])
    plan.write(name, 'a: 1\n');
  expect(paths()).toEqual(['plan.yaml']);
});

test('what plan.yaml ignores is left out, even when it could not be read', () => {
  plan.write('plan.yaml', 'kind: plan\nid: x\nname: X\nignore: ["drafts/**", "*.tmp.yaml"]\n');
  for (const name of ['drafts/a.yaml', 'x/b.tmp.yaml', 'x/c.yaml']) plan.write(name, Buffer.from([0xff]));
  expect(readTree(plan.root).findings.map(({ span }) => span.file)).toEqual(['x/c.yaml']);
});

test('ignore holds although plan.yaml has other faults', () => {
  plan.write('plan.yaml', 'kind: plan\nignore: [drafts]\ncolour: red\n');
  plan.write('drafts/a.yaml', 'a: 1\n');
  expect(paths()).toEqual(['plan.yaml']);
});

test('folders more than 32 deep are reported, not followed', () => {
  plan.write(`${'d/'.repeat(40)}a.yaml`, 'a: 1\n');
  expect(readTree(plan.root).findings).toMatchObject([
    { code: 'unreadable-file', span: { file: 'd/'.repeat(33).slice(0, -1) } },
  ]);
});

test('the root is found upwards', () => {
  mkdirSync(plan.path('2026/actuals'), { recursive: true });
  expect(findPlanRoot(plan.path('2026/actuals'))).toBe(plan.root);
  expect(findPlanRoot(join(plan.root, '..'))).toBeUndefined();
});

test('a file without permission is a finding, where the system has permissions', () => {
  if (process.getuid?.() === 0) return;
  plan.write('a.yaml', 'a: 1\n');
  chmodSync(plan.path('a.yaml'), 0);
  expect(readTree(plan.root).findings).toMatchObject([{ code: 'unreadable-file' }]);
});
