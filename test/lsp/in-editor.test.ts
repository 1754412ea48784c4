import { completionsAt } from '../../src/app/editor/completion';
import { hoverAt } from '../../src/app/editor/hover';
import type { Place } from '../../src/app/editor/place';
import { quickFixes } from '../../src/app/editor/quick-fixes';
import { definitionAt, referencesAt } from '../../src/app/editor/references';
import { rename } from '../../src/app/editor/rename';
import { findingsOf } from '../../src/app/findings';
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import type { Span } from '../../src/diagnostics/diagnostic';
import { TempPlan } from '../support/temp-plan';

const FILES = {
  'plan.yaml': [
    'kind: plan',
    'id: works',
    'name: Works',
    'departments: [{id: sales, name: Sales}, {id: forge, name: Forge}]',
    'rules:',
    '  kpi-count: off',
    '',
  ].join('\n'),
  'company.yaml': [
    'kind: scorecard',
    'year: 2026',
    'kpis:',
    '  - {id: margin, name: Margin, weight: 100, unit: "%", direction: higher, aggregate: last, basic: {target: 12}}',
    '',
  ].join('\n'),
  'sales.yaml': [
    'kind: scorecard',
    'department: sales',
    'year: 2026',
    'kpis:',
    '  - id: orders',
    '    name: Orders',
    '    supports: [company/margin]',
    '    weight: 100',
    '    direction: higher',
    '    aggregate: sum',
    '    basic: {target: 120}',
    '    measures:',
    '      - {id: fairs, name: Fairs, owner: Li Na, due: 2026-06-30}',
    '',
  ].join('\n'),
  'forge.yaml': [
    'kind: scorecard',
    'department: forge',
    'year: 2026',
    'kpis:',
    '  - {id: output, name: Output, weight: 100, direction: higher, aggregate: sum, basic: {target: 9}, supports: [sales/orders]}',
    '',
  ].join('\n'),
  'actuals.yaml': ['kind: actuals', 'department: sales', 'values:', '  orders: {2026-01: 9}', ''].join('\n'),
  'review.yaml': [
    'kind: review',
    'cycle: 2026-01',
    'department: sales',
    'held: 2026-02-04',
    'act:',
    '  - {id: call, action: Call all, for: orders, owner: Li Na, due: 2026-02-20}',
    '',
  ].join('\n'),
};

let plan: TempPlan;
afterEach(() => plan.dispose());

function open(files: Readonly<Record<string, string>> = {}): OpenedPlan {
  plan = new TempPlan({ ...FILES, ...files });
  return openPlan({ path: plan.root, asOf: '2026-02-10' }, { cwd: plan.root, env: {}, now: new Date(0) });
}

/** The place of “|” in a file, and the files without it. */
function marked(file: keyof typeof FILES, from: string, to: string): { opened: OpenedPlan; place: Place } {
  const text = FILES[file].replace(from, to);
  const lines = text.slice(0, text.indexOf('|')).split('\n');
  const opened = open({ [file]: text.replace('|', '') });
  return { opened, place: { file, position: { line: lines.length, column: lines.at(-1)!.length + 1 } } };
}

const placeText = ({ file, start }: Span): string => `${file}:${start.line}:${start.column}`;
const choices = ({ opened, place }: { opened: OpenedPlan; place: Place }): readonly string[] =>
  completionsAt(opened, place).map(({ text }) => text);

describe('an item', () => {
  test.each<[string, keyof typeof FILES, string, string]>([
    ['its id', 'sales.yaml', 'id: orders', 'id: or|ders'],
    ['its name', 'sales.yaml', 'name: Orders', 'name: |Orders'],
    ['a reference to it', 'review.yaml', 'for: orders', 'for: |orders'],
    ['its key in actuals', 'actuals.yaml', 'orders:', 'or|ders:'],
  ])('shows its figures at %s, leads to its id, and is found by who refers to it', (_where, file, from, to) => {
    const { opened, place } = marked(file, from, to);
    expect(hoverAt(opened, place)).toMatch(/^# Orders \(sales\/orders\), 2026-01\n[^]*\*\*Annual target:\*\* 120\n/);
    expect(placeText(definitionAt(opened, place)!)).toBe('sales.yaml:5:9');
    expect(referencesAt(opened, place).map(placeText)).toEqual([
      'actuals.yaml:4:3',
      'forge.yaml:5:111',
      'review.yaml:6:39',
    ]);
  });

  test('a KPI is found by who supports it', () => {
    const { opened, place } = marked('company.yaml', 'id: margin', 'id: |margin');
    expect(referencesAt(opened, place).map(placeText)).toEqual(['sales.yaml:7:16']);
  });

  test('a department has no figures, and leads to its place in plan.yaml', () => {
    const { opened, place } = marked('sales.yaml', 'department: sales', 'department: |sales');
    expect(hoverAt(opened, place)).toBeUndefined();
    expect(placeText(definitionAt(opened, place)!)).toBe('plan.yaml:4:20');
  });

  test('nothing is named at a weight, between documents, or in a file that is not there', () => {
    const { opened, place } = marked('sales.yaml', 'weight: 100', 'weight: 1|00');
    for (const at of [place, { ...place, position: { line: 99, column: 1 } }, { ...place, file: 'none.yaml' }]) {
      expect(hoverAt(opened, at)).toBeUndefined();
      expect(definitionAt(opened, at)).toBeUndefined();
      expect(referencesAt(opened, at)).toEqual([]);
      expect(rename(opened, at, 'x')).toMatchObject({
        refused: expect.stringContaining('ids of departments') as string,
      });
    }
  });
});

describe('completion', () => {
  test.each<[string, keyof typeof FILES, string, string, readonly string[]]>([
    ['addresses that are begun', 'sales.yaml', '[company/margin]', '[comp|]', ['company/margin']],
    ['addresses where none is begun', 'sales.yaml', '[company/margin]', '[|]', ['company/margin']],
    ['departments', 'sales.yaml', 'department: sales', 'department: |', ['forge', 'sales']],
    ['KPIs and measures of actuals', 'actuals.yaml', '  orders: {2026-01: 9}', '  or|', ['orders']],
    ['rules of plan.yaml', 'plan.yaml', '  kpi-count: off', '  kpi-c|', ['kpi-count']],
    ['rules in comments', 'company.yaml', 'kpis:', '# hoshin-allow |\nkpis:', ['kpi-count']],
  ])('offers %s', (_what, file, from, to, wanted) => {
    expect(choices(marked(file, from, to))).toEqual(expect.arrayContaining([...wanted]));
  });

  test('offers the periods that have no value yet', () => {
    const offered = choices(marked('actuals.yaml', '{2026-01: 9}', '{2026-01: 9, |}'));
    expect([offered.length, offered[0], offered.at(-1)]).toEqual([11, '2026-02', '2026-12']);
  });

  test('names what an address leads to, and takes the place of the whole word', () => {
    const { opened, place } = marked('sales.yaml', '[company/margin]', '[company/mar|gn]');
    const [first] = completionsAt(opened, place).filter(({ text }) => text === 'company/margin');
    expect(first).toMatchObject({ detail: 'Margin', span: { start: { column: 16 }, end: { column: 29 } } });
  });

  test('offers nothing where the schemas say what can stand', () =>
    expect(choices(marked('sales.yaml', 'direction: higher', 'direction: hi|'))).toEqual([]));
});

describe('a new id', () => {
  const after = (opened: OpenedPlan, place: Place, id: string): Readonly<Record<string, string>> => {
    const renamed = rename(opened, place, id);
    if ('refused' in renamed) throw new Error(renamed.refused);
    return Object.fromEntries(renamed.edited.map((one) => [one.after.path, one.after.text]));
  };

  test('of a KPI is written wherever it stands, and the old one is kept', () => {
    const { opened, place } = marked('sales.yaml', 'id: orders', 'id: |orders');
    const files = after(opened, place, 'bookings');
    expect(Object.keys(files).sort()).toEqual(['actuals.yaml', 'forge.yaml', 'review.yaml', 'sales.yaml']);
    expect(files['sales.yaml']).toContain('- id: bookings\n');
    expect(files['sales.yaml']).toMatch(/formerly: *(\[orders\]|\n +- orders)/);
    expect(files['actuals.yaml']).toContain('\n  bookings: {2026-01: 9}\n');
    expect(files['review.yaml']).toContain('for: bookings,');
    const before = findingsOf(opened).diagnostics.map(({ code }) => code);
    expect(findingsOf(open({ ...files })).diagnostics.map(({ code }) => code)).toEqual(before);
  });

  test('of a department is written in addresses too', () => {
    const { opened, place } = marked('plan.yaml', 'id: sales', 'id: |sales');
    const files = after(opened, place, 'trade');
    expect(files['plan.yaml']).toContain('{id: trade, name: Sales, formerly: [sales]}');
    expect(files['sales.yaml']).toContain('department: trade\n');
    expect(files['forge.yaml']).toContain('supports: [trade/orders]');
    expect(findingsOf(open({ ...files })).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('of a measure needs no former one', () => {
    const { opened, place } = marked('sales.yaml', 'id: fairs', 'id: |fairs');
    expect(after(opened, place, 'shows')['sales.yaml']).toContain('{id: shows, name: Fairs, owner: Li Na');
  });

  test.each([
    ['no id', 'a b', '“a b” is no id'],
    ['taken', 'costs', 'costs'],
  ])('that is %s is refused', (_why, id, said) => {
    const costs = '  - {id: costs, name: Costs, role: watch, direction: lower, aggregate: sum}\n';
    const opened = open({ 'company.yaml': `${FILES['company.yaml']}${costs}` });
    expect(rename(opened, { file: 'company.yaml', position: { line: 4, column: 10 } }, id)).toEqual({
      refused: expect.stringContaining(said) as string,
    });
  });
});

describe('a finding', () => {
  const offered = (opened: OpenedPlan, code: string) =>
    findingsOf(opened)
      .diagnostics.filter((finding) => finding.code === code)
      .flatMap((finding) => quickFixes(finding, opened))
      .map(({ title, isSure, edited }) => [title, isSure, edited[0]!.after.text.split('\n')] as const);

  test('that has one sure remedy offers what check --fix makes', () => {
    const [fix] = offered(
      open({ 'sales.yaml': FILES['sales.yaml'].replace('weight: 100', 'weigth: 100') }),
      'unknown-key',
    );
    expect(fix).toEqual(['Write “weight”', true, expect.arrayContaining(['    weight: 100'])]);
  });

  test('of an address that is not there offers those most like it', () => {
    const [fix] = offered(
      open({ 'sales.yaml': FILES['sales.yaml'].replace('company/margin', 'company/margn') }),
      'unknown-reference',
    );
    expect(fix).toEqual(['Write “company/margin”', false, expect.arrayContaining(['    supports: [company/margin]'])]);
  });

  test('of what nobody has approved offers the entry to fill in', () => {
    const [fix] = offered(
      open({ 'actuals.yaml': FILES['actuals.yaml'].replace('9}', '{na: Rebuilt}}') }),
      'na-without-approval',
    );
    expect(fix?.slice(0, 2)).toEqual(['Add “approvedBy”', false]);
    expect(fix?.[2].join('\n')).toMatch(/\{na: Rebuilt, approvedBy: (null)?\}/);
  });

  test('without a remedy offers none', () =>
    expect(
      offered(open({ 'company.yaml': FILES['company.yaml'].replace('weight: 100', 'weight: 90') }), 'weights-not-100'),
    ).toEqual([]));
});
