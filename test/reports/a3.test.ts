import schema from '../../schemas/reports/a3.schema.json';
import { hoshin } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';
import { complaints, undescribed } from './sample';

interface Sheet {
  readonly kpi: string;
  readonly status: string;
  readonly [part: string]: unknown;
}

const sheetsOf = async (...line: readonly string[]): Promise<readonly Sheet[]> => {
  const { out } = await hoshin([...line, '--a3', '-f', 'json']);
  const data = JSON.parse(out) as { readonly sheets: readonly Sheet[] };
  expect(complaints(schema, data)).toEqual([]);
  return data.sheets;
};

test('every field of the schema is described', () => expect(undescribed(schema)).toEqual([]));

test.each([
  ['2026-05', 'examples/river-foods'],
  ['2026-Q3', 'examples/river-foods-full'],
  ['2026', 'examples/river-foods-full'],
])('the sheets of %s in %s are the KPIs that the reviews ask for, in their order', async (cycle, plan) => {
  const { out } = await hoshin(['review', cycle, plan, '--all', '-f', 'json']);
  const { reviews } = JSON.parse(out) as {
    readonly reviews: readonly {
      readonly checking: {
        readonly kpis: readonly { readonly address: string; readonly status: string; readonly toBeAnswered: boolean }[];
      };
    }[];
  };
  const asked = reviews.flatMap(({ checking }) =>
    checking.kpis.filter(({ toBeAnswered }) => toBeAnswered).map(({ address, status }) => ({ kpi: address, status })),
  );
  expect(asked.length).toBeGreaterThan(3);
  expect((await sheetsOf('review', cycle, plan, '--all')).map(({ kpi, status }) => ({ kpi, status }))).toEqual(asked);
});

const PLAN = `kind: plan
id: p
name: Mill
departments: [{id: x, name: Hall, head: Ann}]
---
kind: scorecard
department: x
year: 2026
kpis:
  - {id: a, name: Stops, weight: 60, unit: h, direction: lower, aggregate: sum, basic: {target: 120}, measures: [{id: m, name: Spare parts, owner: Bo, effect: 20}]}
  - {id: b, name: Yield, weight: 40, unit: "%", direction: higher, aggregate: mean, basic: {target: 90}}
---
kind: actuals
department: x
values: {a: {2026-01: 14, 2026-02: 12, 2026-03: 15}, b: {2026-01: 91, 2026-02: 91, 2026-03: 92}}
---
kind: review
cycle: 2026-02
department: x
act: [{id: old, action: Oil plan, for: a, owner: Bo, due: 2026-03-10}, {id: other, action: Ask, for: b, owner: Bo}]
---
kind: review
cycle: 2026-03
department: x
check: [{kpi: a, finding: Bearings run hot., whys: [No oil], fishbone: {machine: [Old bearing]}, cause: wear}]
act: [{id: new, action: Replace, for: a/m, owner: Bo, due: 2026-05-01, effect: 3}]
followUp: [{action: old, status: done, effective: partly, standardised: OIL-1}]
feedback: [{from: Cy, role: superior, on: a, text: Faster.}]
`;

const text = async (format: string, plan = PLAN): Promise<string> => {
  const folder = new TempPlan({ 'plan.yaml': plan });
  try {
    return (
      await hoshin(['review', '2026-03', '--department', 'x', '--a3', '-f', format], {
        cwd: folder.root,
        env: { PATH: '/nowhere' },
      })
    ).out;
  } finally {
    folder.dispose();
  }
};

test('a sheet goes from the background to the follow-up', async () => {
  const out = await text('markdown');
  expect(out.match(/^## .*/gm)).toEqual([
    '## 1. Background: why it matters',
    '## 2. Target',
    '## 3. Current state',
    '## 4. Causes',
    '## 5. Actions',
    '## 6. Effect',
    '## 7. Follow-up',
  ]);
  for (const part of [
    'Bearings run hot.',
    'Cause: wear.',
    'Why? No oil',
    '| Oil plan | Bo | 2026-03-10 | done | – |',
    '| Replace | Bo | 2026-05-01 | open | +3 h |',
    '- Worked in part: Oil plan.',
    'Became a standard: OIL-1.',
    '- Cy: Faster.',
    '**Gap to date:** +11',
    'Completing the open measures would close the gap.',
  ])
    expect(out).toContain(part);
  expect(out).not.toContain('Ask');
});

test('what is not recorded is said, and leaves room on paper', async () => {
  const silent = PLAN.slice(0, PLAN.indexOf('---\nkind: review'));
  expect((await text('markdown', silent)).match(/^(No|What|Nothing)\b.*/gm)).toEqual([
    'What it serves is not recorded.',
    'No finding recorded.',
    'No whys and no fishbone recorded. Why?',
    'No cause named.',
    'No action recorded. Who does what until when?',
    'No effect of an action recorded yet.',
    'Nothing has become a standard yet.',
    'No comment recorded. Open questions:',
  ]);
  expect((await text('html', silent)).match(/class="ruled"/g)).toHaveLength(8);
});

test('where no KPI is in trouble, a page says so', async () => {
  const fine = PLAN.replace('{2026-01: 14, 2026-02: 12, 2026-03: 15}', '{2026-01: 4}');
  expect(await text('terminal', fine)).toContain('No KPI is red, amber again, or costs 5 points.');
  expect(JSON.parse(await text('json', fine))).toEqual({ sheets: [] });
});
