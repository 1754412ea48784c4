import { tree, type TreeFacts } from '../../src/reports/tree';
import type { Report } from '../../src/reports/report';
import schema from '../../schemas/reports/tree.schema.json';
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

const kpi = (id: string, supports: string): string => `  - {id: ${id}, name: ${id}, supports: [${supports}], weight: 50, direction: higher, aggregate: sum, basic: {target: 12}}\n`;

test.each(EXAMPLES)('the data of %s has the shape of the schema, with and without figures', (name, period) => {
  const { plan } = example(name);
  expect(complaints(schema, reportOf({ plan }).data)).toEqual([]);
  expect(complaints(schema, reportOf({ plan, score: scoreOf(plan, period) }).data)).toEqual([]);
});

test('every field of the schema is described', () => {
  expect(undescribed(schema)).toEqual([]);
});

test('a position’s KPI hangs below its superior’s measure, and that up to the strategy', () => {
  const { plan } = example('river-foods');
  const lines = render(reportOf({ plan, score: scoreOf(plan, '2026-06') }), 'markdown').split('\n');
  const from = lines.findIndex((line) => line.includes('Quality that needs no second look'));
  expect(lines.slice(from, from + 9)).toEqual([
    '  - Quality that needs no second look · Internal process',
    '    - Complaints per million packs · strategic KPI · 100 ppm in 2026',
    '      - Complaints per million packs · Company · 120 / 110 ppm · A',
    '        - Seal integrity from film to shelf · Xu Lin · 1 of 3 stages',
    '        - One-time inspection pass rate · Production · 97.6 / 98.4% · G',
    '          - Optimise the line for 2 % more first-pass yield · Chen Wei · 2 of 3 stages',
    '            - First-pass yield of line 1 · Line 1 · 94.8 / 95.0% · G',
    '              - Standard settings for the seal jaws · Chen Wei · 1 of 2 stages',
    '                - Maintenance done on the planned day · Process technician of line 1 · 96.0 / 97.0% · G',
  ]);
});

test('what supports nothing stands at the end', () => {
  const report = reportOf(small(kpi('a', 'strategy/f/s') + kpi('b', '')));
  expect(render(report, 'markdown').split('## Not linked')[1]).toContain('- b · X · 12\n');
  expect((report.data as { readonly notLinked: readonly { readonly address: string }[] }).notLinked.map(({ address }) => address)).toEqual(['x/b']);
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
  expect(render(report, 'markdown').split('## Not linked')[1]).toContain('- a · X · 12\n  - b · X · 12\n    - a (see above) · X\n');
});

test('a plan without anything says so', () => {
  expect(render(reportOf({ plan: planOf('kind: plan\nid: p\n').plan }), 'terminal')).toContain('There is nothing to show');
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

test.each(EXAMPLES)('%s fits 80 columns', (name, period) => {
  const { plan } = example(name);
  expect(widest(render(reportOf({ plan, score: scoreOf(plan, period) }), 'terminal'))).toBeLessThanOrEqual(80);
});
