import { ExitCode } from '../src/cli/exit-code';
import { hoshin } from './support/run-cli';
import { TempPlan } from './support/temp-plan';

/** A KPI that is to stay where it was last year, and one that is to stay at 0: nothing is to be gained by any measure. */
const FLAT = `kind: plan
id: flat
name: Flat
departments: [{id: sales, name: Sales}]
---
kind: strategy
name: Stay as we are
horizon: {from: 2026, to: 2030}
ksfs:
  - {id: growth, name: Growth, perspective: financial, kpis: [{id: revenue, name: Revenue, direction: higher, baseline: 1200, targets: {2026: 1200}}]}
---
kind: scorecard
year: 2026
kpis:
  - {id: revenue, name: Revenue, supports: [strategy/growth/revenue], weight: 50, direction: higher, aggregate: sum, baseline: 1200, basic: {target: 1200},
     formula: price * volume, inputs: {price: sales/price, volume: sales/volume},
     measures: [{id: visits, name: Visits, owner: Li Na, start: 2026-01-05, due: 2026-12-15, effect: 10}]}
  - {id: accidents, name: Accidents, weight: 50, direction: lower, aggregate: last, baseline: 0, basic: {target: 0, scoring: {method: perUnit, deduct: 1, per: 1}}}
---
kind: scorecard
department: sales
year: 2026
kpis:
  - {id: price, name: Price, supports: [company/revenue], weight: 50, direction: higher, aggregate: last, baseline: 10, basic: {target: 10},
     measures: [{id: list, name: Price list, owner: Li Na, start: 2026-01-05, due: 2026-12-15, effect: 1}]}
  - {id: volume, name: Volume, supports: [company/revenue/visits], weight: 50, direction: higher, aggregate: sum, baseline: 120, basic: {target: 120}}
---
kind: actuals
values: {accidents: {2026-01: 0, 2026-02: 0, 2026-03: 0}}
---
kind: actuals
department: sales
values: {price: {2026-01: 10, 2026-02: 10, 2026-03: 10}, volume: {2026-01: 10, 2026-02: 10, 2026-03: 10}}
`;

let plan: TempPlan;
beforeAll(() => (plan = new TempPlan({ 'plan.yaml': FLAT })));
afterAll(() => plan.dispose());

test.each([
  'review 2026-Q1 --all',
  'review 2026-H1 --all',
  'review 2026-Q1 --department sales',
  'map x-matrix',
  'map x-matrix -f svg',
  'map value',
  'map value -f svg',
  'map trend company/accidents -f svg',
  'map bridge company -f svg',
])('“hoshin %s” of a plan whose targets equal last year’s level says what there is', async (line) => {
  const { code, out, err } = await hoshin(line.split(' '), { cwd: plan.root });
  expect({ code, err }).toEqual({ code: ExitCode.Ok, err: '' });
  expect(out).toMatch(/Revenue|Accidents|Price|Full points/);
});

test('a measure has a weak effect on a KPI that is to change by nothing', async () => {
  const { out } = await hoshin(['map', 'x-matrix', '-f', 'json'], { cwd: plan.root });
  expect(JSON.parse(out).content.links).toContainEqual({
    from: 'company/revenue',
    to: 'company/revenue/visits',
    strength: 'weak',
  });
});
