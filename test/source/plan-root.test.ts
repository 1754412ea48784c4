import { join } from 'node:path';
import { planRootNear } from '../../src/source/plan-root';
import { temporaryFolder } from '../support/temporary';

const PLAN = 'kind: plan\n';

test('the plan around a folder is taken, else the only one below', () => {
  const folder = temporaryFolder({ 'clients/a/plan.yaml': PLAN, 'clients/a/2026/x.yaml': '', '.old/plan.yaml': PLAN });
  expect(planRootNear(undefined, join(folder, 'clients/a/2026'))).toBe(join(folder, 'clients/a'));
  expect(planRootNear(undefined, folder)).toBe(join(folder, 'clients/a'));
  expect(planRootNear('clients', folder)).toBe(join(folder, 'clients/a'));
});

test('of several none is taken, and they are named', () => {
  const folder = temporaryFolder({ 'b/plan.yaml': PLAN, 'a/plan.yaml': PLAN });
  expect(() => planRootNear(undefined, folder)).toThrow('several-plans [["a","b"]]');
});

test('without any, what is said of a folder without a plan', () => {
  expect(() => planRootNear(undefined, temporaryFolder({ 'deep/er/and/deeper/plan.yaml': PLAN }))).toThrow('no-plan');
});
