import { openPlan } from '../../src/app/open-plan';
import { choose, START } from '../../src/serve/choice';
import { temporaryFolder } from '../support/temporary';

const PLAN = `kind: plan
id: a
name: A
departments: [{id: sales, name: Sales}]
---
kind: scorecard
department: sales
year: 2026
kpis: [{id: volume, name: Volume, weight: 100, direction: higher, aggregate: sum, basic: {target: 12}}]
`;

const REVIEW = '---\nkind: review\ndepartment: sales\ncycle: 2026-05\nheld: 2026-06-03\n';

test.each([
  ['nothing', '', '2026-08-10', '2026-07'],
  [
    'values of March',
    '---\nkind: actuals\ndepartment: sales\nvalues: {volume: {2026-03: 1}}\n',
    '2026-08-10',
    '2026-03',
  ],
  ['a review of May', REVIEW, '2026-08-10', '2026-05'],
  ['a review of a month that goes on', REVIEW, '2026-05-20', '2026-04'],
])('a plan with %s opens at the newest cycle with something to see', (_, more, asOf, cycle) => {
  const path = temporaryFolder({ 'plan.yaml': PLAN + more });
  const opened = openPlan({ path, asOf }, { cwd: path, env: {}, now: new Date(`${asOf}T00:00:00Z`) });
  expect(choose(START, opened).cycle.text).toBe(cycle);
});
