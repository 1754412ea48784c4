import { tree, treeViews, type TreeFacts } from '../../src/reports/tree';
import type { Report } from '../../src/reports/base/report';
import schema from '../../schemas/reports/tree.schema.json';
import { hoshin } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';
import { complaints, contextOf, example, EXAMPLES, planOf, render, scoreOf, undescribed, widest } from './sample';

const reportOf = (facts: TreeFacts): Report => tree.build(facts, contextOf(facts.plan));

const small = (kpis: string): TreeFacts => ({
  plan: planOf(`kind: plan
id: p
name: P
departments: [{id: x, name: X}]
---
kind: strategy
name: S
ksfs:
  - {id: f, name: F, perspective: process, kpis: [{id: s, name: Strategic, direction: higher, targets: {2026: 10}}]}
  - {id: g, name: G, perspective: process, kpis: [{id: t, name: Other, direction: higher, targets: {2026: 10}}]}
---
kind: scorecard
department: x
year: 2026
kpis:
${kpis}`).plan,
});

const kpi = (id: string, supports: string): string =>
  `  - {id: ${id}, name: ${id}, supports: [${supports}], weight: 50, direction: higher, aggregate: sum, basic: {target: 12}}\n`;

const viewOf = (id: string): NonNullable<TreeFacts['view']> => treeViews.find((view) => view.id === id)!;

describe.each(treeViews.map((view) => [view.id, view] as const))('the view %s', (_, view) => {
  test.each(EXAMPLES)(
    'of %s has the shape of the schema and fits 80 columns, with and without figures',
    (name, period) => {
      const { plan } = example(name);
      for (const facts of [
        { plan, view },
        { plan, view, score: scoreOf(plan, period) },
      ]) {
        const report = reportOf(facts);
        expect(complaints(schema, report.data)).toEqual([]);
        expect(widest(render(report, 'terminal'))).toBeLessThanOrEqual(80);
      }
    },
  );

  test('of a plan without anything says so', () => {
    expect(render(reportOf({ plan: planOf('kind: plan\nid: p\n').plan, view }), 'terminal')).toContain(
      'There is nothing to show',
    );
  });
});

test('every field of the schema is described', () => {
  expect(undescribed(schema)).toEqual([]);
});

test('a position’s KPI hangs below its superior’s measure, and that up to the strategy', () => {
  const { plan } = example('river-foods');
  const lines = render(reportOf({ plan, score: scoreOf(plan, '2026-06') }), 'markdown').split('\n');
  const from = lines.findIndex((line) => line.startsWith('  - Quality that needs no second look'));
  expect(lines.slice(from, from + 9)).toEqual([
    '  - Quality that needs no second look · Internal process',
    '    - Complaints per million packs · strategic KPI · 100 ppm in 2026',
    '      - Complaints per million packs · Company · 120 / 110 ppm · ■R',
    '        - Seal integrity from film to shelf · Xu Lin · 1 of 3 stages',
    '        - One-time inspection pass rate · Production · 97.6 / 98.4% · ▲A',
    '          - Optimise the line for 2 % more first-pass yield · Chen Wei · 2 of 3 stages',
    '            - First-pass yield of line 1 · Line 1 · 94.8 / 95.0% · ▲A',
    '              - Standard settings for the seal jaws · Chen Wei · 1 of 2 stages',
    '                - Maintenance done on the planned day · Process technician of line 1 · 96.0 / 97.0% · ▲A',
  ]);
});

test('what supports nothing stands at the end', () => {
  const report = reportOf(small(kpi('a', 'strategy/f/s') + kpi('b', '')));
  expect(render(report, 'markdown').split('## Not linked')[1]).toContain('- b · X · 12\n');
  expect(
    (report.data as { readonly notLinked: readonly { readonly address: string }[] }).notLinked.map(
      ({ address }) => address,
    ),
  ).toEqual(['x/b']);
});

test('what supports several things is in full once, then a reference', () => {
  const text = render(reportOf(small(kpi('a', 'strategy/f/s, strategy/g/t') + kpi('b', 'x/a'))), 'markdown');
  expect(text).toContain(`    - Strategic · strategic KPI · 10 in 2026
      - a · X · 12
        - b · X · 12
  - G · Internal process
    - Other · strategic KPI · 10 in 2026
      - a (see above) · X
`);
});

test('a circle ends, and is not linked', () => {
  const report = reportOf(small(kpi('a', 'x/b') + kpi('b', 'x/a')));
  expect(render(report, 'markdown').split('## Not linked')[1]).toContain(
    '- a · X · 12\n  - b · X · 12\n    - a (see above) · X\n',
  );
});

test('the flat table names the parent and the depth', () => {
  const rows = reportOf(small(kpi('a', 'strategy/f/s') + kpi('b', 'x/a'))).flat!.rows.map((row) => row.slice(0, 4));
  expect(rows).toEqual([
    [0, null, 'strategy', 'strategy'],
    [1, 'strategy', 'ksf', 'strategy/f'],
    [2, 'strategy/f', 'strategicKpi', 'strategy/f/s'],
    [3, 'strategy/f/s', 'kpi', 'x/a'],
    [4, 'x/a', 'kpi', 'x/b'],
    [1, 'strategy', 'ksf', 'strategy/g'],
    [2, 'strategy/g', 'strategicKpi', 'strategy/g/t'],
  ]);
});

test('of one department there is what it serves and what is below it, and nothing else', () => {
  const { plan } = example('river-foods');
  const rows = reportOf({ plan, department: 'line-1' }).flat!.rows;
  const kpis = rows.filter((row) => row[2] === 'kpi').map((row) => row[3] as string);
  expect(new Set(kpis.map((address) => address.split('/')[0]))).toEqual(
    new Set(['company', 'production', 'line-1', 'line-1-technician']),
  );
  expect(kpis).not.toContain('production/unit-cost-total');
  expect(rows.filter((row) => row[2] === 'challenge')).toEqual([]);
});

describe('objectives and key results', () => {
  const rowsOf = (facts: TreeFacts): readonly (readonly unknown[])[] =>
    reportOf({ ...facts, view: viewOf('okr') }).flat!.rows.map((row) => [row[0], row[2], row[3], row[6]]);

  test('a superior’s measure names the KPI that took it as its objective, and that KPI names the measure', () => {
    const { plan } = example('river-foods');
    const rows = rowsOf({ plan, department: 'production' });
    const at = rows.findIndex((row) => row[2] === 'production/first-pass-rate/line-balancing');
    expect(rows.slice(at, at + 3)).toEqual([
      [2, 'measure', 'production/first-pass-rate/line-balancing', 'false'],
      [3, 'indicator', 'production/first-pass-rate/line-balancing/first-pass-yield', 'false'],
      [3, 'kpi', 'line-1/first-pass-yield', 'true'],
    ]);
    const text = render(reportOf({ plan, view: viewOf('okr'), department: 'line-1' }), 'markdown');
    expect(text).toContain(
      '- O: First-pass yield of line 1 · 96.0%\n  - ↑ KR: Optimise the line for 2 % more first-pass yield · Production\n',
    );
  });

  test('a measure has the progress reported and planned', () => {
    const { plan } = example('river-foods');
    const text = render(
      reportOf({ plan, view: viewOf('okr'), department: 'production', score: scoreOf(plan, '2026-06') }),
      'markdown',
    );
    expect(text).toContain(
      'KR: Strengthen management for 30 % fewer man-made quality accidents · Li Na · 50%, planned 70%, behind',
    );
  });

  test('KPIs that support each other in a circle are all there, once', () => {
    const rows = rowsOf(small(kpi('a', 'x/b') + kpi('b', 'x/a')));
    expect(rows).toEqual([
      [0, 'scorecard', 'x', 'false'],
      [1, 'kpi', 'x/a', 'false'],
      [1, 'kpi', 'x/b', 'false'],
    ]);
  });
});

describe('the Balanced Scorecard', () => {
  const textOf = (facts: TreeFacts): string => render(reportOf({ ...facts, view: viewOf('bsc') }), 'markdown');
  const inPerspective = (id: string, supports: string, perspective: string): string =>
    `  - {id: ${id}, name: ${id}, perspective: ${perspective}, supports: [${supports}], weight: 50, direction: higher, aggregate: sum, basic: {target: 12}}\n`;

  test('an objective of another perspective is named where it serves, and counts where it belongs', () => {
    const lines = textOf(
      small(inPerspective('a', 'strategy/f/s', 'customer') + inPerspective('b', 'strategy/g/t', 'process')),
    )
      .split('\n')
      .map((line) => line.replaceAll('&nbsp;', '').replace(/ +/g, ' '));
    expect(lines.filter((line) => /Customer|Internal|\b[ab]\b/.test(line))).toEqual([
      expect.stringMatching(/Customer.*50/),
      expect.stringMatching(/\ba .*50.*12/),
      expect.stringMatching(/Internal process.*50/),
      expect.stringMatching(/a \(see Customer\)/),
      expect.stringMatching(/\bb .*50.*12/),
    ]);
  });

  test('a department’s KPI serves a strategic KPI through the KPIs above it', () => {
    const { plan } = example('river-foods');
    const rows = reportOf({ plan, view: viewOf('bsc'), department: 'line-1' }).flat!.rows.filter(
      (row) => row[2] === 'kpi',
    );
    expect(rows.map((row) => [row[1], row[3]])).toContainEqual([
      'strategy/product-quality/complaint-rate',
      'line-1/first-pass-yield',
    ]);
  });

  test('what serves nothing stands in its perspective, or in none', () => {
    expect(textOf(small(inPerspective('a', '', 'customer') + kpi('b', '')))).toMatch(
      /Customer[^]*\ba [^]*Without perspective[^]*\bb /,
    );
  });
});

test.each(['plan', 'okr'])(
  'the view %s marks what has no weight, and names the conditions on what has one',
  async (view) => {
    const card = `kind: scorecard
department: x
year: 2026
kpis:
  - {id: income, name: Income, weight: 100, direction: higher, aggregate: last, basic: {target: 1}}
  - {id: deaths, name: Deaths, role: watch, direction: lower, aggregate: sum, basic: {target: 0}}
conditions: [{id: gate, name: Safety first, when: {kpi: deaths, above: 0}, effect: {kpis: all, atMost: 50%}}]
`;
    const plan = new TempPlan({
      'plan.yaml': 'kind: plan\nid: p\nname: P\ndepartments: [{id: x, name: X}]\n',
      'x.yaml': card,
    });
    const say = async (...more: readonly string[]): Promise<string> =>
      (await hoshin(['tree', '--view', view, plan.root, ...more])).out;
    expect(await say()).toMatch(/Income.*\n.*Safety first +condition/);
    expect(await say()).toMatch(/Deaths.* Watched/);
    expect(await say('--language', 'zh-CN')).toMatch(/Safety first +挂钩条件/);
    expect(await say('-f', 'json')).toContain('"conditions": [\n');
    expect(await say('-f', 'csv')).toContain(',gate,');
    plan.dispose();
  },
);
