import { parsePeriod } from '../../src/calendar/period';
import { review as report, ReviewScores } from '../../src/reports/review';
import { contextOf, NOT_IN_GIT, planOf, render } from './sample';

const PLAN = `kind: plan
id: p
name: Mill
departments: [{id: hall, name: Hall}, {id: line, name: Line, parent: hall}]
`;

/** Three KPIs of 50, 30 and 20 points with levels as actuals. */
const scorecard = (department: string, actuals: readonly (number | undefined)[], more = ''): string => `---
kind: scorecard
department: ${department}
year: 2026
kpis:
  - {id: a, name: Sales, weight: 50, direction: higher, aggregate: last, basic: {target: 100}}
  - {id: b, name: Stops, weight: 30, direction: higher, aggregate: last, basic: {target: 100}}
  - {id: c, name: Training, weight: 20, direction: higher, aggregate: last, basic: {target: 100}}
${more}---
kind: actuals
department: ${department}
year: 2026
values: {${actuals.flatMap((value, i) => (value === undefined ? [] : `${'abc'[i]}: {2026-01: ${value}}`)).join(', ')}}
`;

const review = (text: string): string =>
  `---\nkind: review\ncycle: 2026-01\ndepartment: hall\nheld: 2026-02-03\n${text}`;

interface PageOne {
  readonly headline: string;
  readonly decisions: readonly string[];
}

/** Page one of the hall, as data and as a terminal prints it. */
function pageOneOf(text: string, cycle = '2026-01'): PageOne & { readonly text: string } {
  const { plan } = planOf(PLAN + text);
  const [hall] = plan.scorecards;
  const printed = report.build(
    {
      scorecard: hall!,
      scores: new ReviewScores(plan, parsePeriod(cycle)!),
      revision: NOT_IN_GIT,
      warnings: [],
      acknowledged: [],
      actualsChangedSince: () => [],
    },
    contextOf(plan),
  );
  return { ...(printed.data as { readonly pageOne: PageOne }).pageOne, text: render(printed, 'terminal', 120) };
}

const headlineOf = (text: string, cycle?: string): string => pageOneOf(text, cycle).headline;

test.each([
  [[100, 101, 100], 'On track: all 3 objectives are on plan.'],
  [
    [100, 99, 100],
    'Nearly on track: 1 of 3 objectives is just short of the plan to date. All 0.30 points lost are lost on Stops.',
  ],
  [
    [50, 99, 100],
    'Not on track: 2 of 3 objectives are behind the plan to date. Most points are lost on Sales: 25.00 of 25.30.',
  ],
  [[100, 100, undefined], 'On track: all 2 objectives are on plan. 1 objective not reported.'],
] as const)('actuals of %j against 100 make the headline “%s”', (actuals, expected) => {
  expect(headlineOf(scorecard('hall', actuals))).toBe(expected);
});

test('a plan that nothing was due of yet has nothing to judge', () => {
  const text = scorecard('hall', []).replaceAll('weight', 'start: 2026-07, weight');
  expect(headlineOf(text)).toBe('Nothing to judge yet: no objective has a figure that was due.');
});

test('a department below with a lower score is named, one with a higher score is not', () => {
  const lower = scorecard('hall', [100, 100, 100]) + scorecard('line', [80, 100, 100]);
  const higher = scorecard('hall', [80, 100, 100]) + scorecard('line', [100, 100, 100]);
  expect(headlineOf(lower)).toContain('The weakest department is Line with 90.00');
  expect(headlineOf(higher)).not.toContain('weakest');
});

test('the headline of a week counts what is late and names whom it waits for, and knows when nothing is', () => {
  const actions =
    'act: [{id: x, action: Mend it, owner: Ann, due: 2026-02-01}, {id: y, action: Ask, owner: Bo, due: 2026-12-01}]\n';
  const text = scorecard('hall', [100, 100, 100]) + review(actions);
  expect(headlineOf(text, '2026-W10')).toBe('1 thing late; waited for: Ann.');
  expect(headlineOf(text.replace('2026-02-01', '2026-11-01'), '2026-W10')).toBe('Nothing is late.');
});

test('what waits for a decision: no action, support without a reply, a change without approval, what is late', () => {
  const text =
    scorecard('hall', [50, 100, 100]) +
    review(`support: [{ask: A crane, of: line, by: 2026-02-10}]
changes: [{item: hall/b, field: basic.target, from: 100, to: 90, reason: Drought, requestedBy: Ann}]
act: [{id: x, action: Mend it, owner: Ann, due: 2026-01-05}]
`);
  expect(pageOneOf(text).decisions).toEqual([
    'Sales: no action is open. Who brings one, and by when?',
    'Support for Hall is unanswered: A crane (Line, by 2026-02-10).',
    'An adjustment of Stops waits for approval.',
    'Mend it (Ann): 29 days late.',
  ]);
});

test('an open action answers for its objective, and more than ten objectives are counted', () => {
  const answered =
    scorecard('hall', [50, 100, 100]) +
    review('act: [{id: x, action: Mend it, for: a, owner: Ann, due: 2026-04-05}]\n');
  expect(pageOneOf(answered).text).toMatch(/Sales +no cause recorded +Mend it +Ann +2026-04-05/);
  const many = Array.from(
    { length: 12 },
    (_, i) => `  - {id: k${i}, name: K${i}, weight: 0, direction: higher, aggregate: last, basic: {target: 1}}\n`,
  );
  expect(pageOneOf(scorecard('hall', [100, 100, 100], many.join(''))).text).toContain(
    '5 other objectives: 0.00 points lost together.',
  );
});
