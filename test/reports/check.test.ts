import type { Diagnostic, Span } from '../../src/diagnostics/diagnostic';
import { check } from '../../src/reports/check';
import schema from '../../schemas/reports/check.schema.json';
import { AS_OF, complaints, contextOf, example, EXAMPLES, planOf, render, undescribed } from './sample';

const build = (checked: ReturnType<typeof planOf>): ReturnType<typeof check.build> =>
  check.build(checked, contextOf(checked.plan));

const span = { file: 'plan.yaml', start: { line: 2, column: 1 }, end: { line: 2, column: 5 } };
const finding = {
  code: 'weights-not-100',
  key: 'They total 95.',
  bare: 'They total 95.',
  message: 'They total 95.',
  span,
};
const clean = {
  plan: { id: 'p', name: 'Plan', departments: [] },
  tree: { files: [{ path: 'plan.yaml' }] },
  rules: [],
  asOf: AS_OF,
  diagnostics: [],
  acknowledged: [],
};
const reportOf = (given: Partial<Parameters<typeof check.build>[0]>): ReturnType<typeof check.build> =>
  check.build({ ...clean, ...given }, contextOf(planOf('').plan));

test.each(EXAMPLES)('the data of %s has the shape of the schema', (name) => {
  expect(complaints(schema, build(example(name)).data)).toEqual([]);
});

test('every field of the schema is described', () => {
  expect(undescribed(schema)).toEqual([]);
});

test('a sound plan gives one line', () => {
  expect(render(reportOf({}), 'terminal')).toBe('No problems in 1 file, as of 2026-07-15.\n');
});

test('findings are counted by severity; what there is none of is not named', () => {
  const diagnostics = [
    { ...finding, severity: 'error' as const },
    { ...finding, severity: 'info' as const },
    { ...finding, severity: 'error' as const },
  ];
  expect(render(reportOf({ diagnostics }), 'terminal')).toMatch(
    /\n\n2 errors, 1 info in 1 file, as of 2026-07-15\.\n$/,
  );
});

test('the first line of the output is the first finding', () => {
  const diagnostics = [{ ...finding, severity: 'error' as const }];
  expect(render(reportOf({ diagnostics }), 'terminal')).toMatch(
    /^plan\.yaml:2:1: error: They total 95\. \[weights-not-100\]\n/,
  );
});

test('findings that the plan allows are counted, and in the data with their reason', () => {
  const report = reportOf({ acknowledged: [{ finding, reason: 'Agreed' }] });
  expect(render(report, 'terminal')).toBe(
    'No problems in 1 file, as of 2026-07-15.\n1 finding is allowed where it stands, with a reason.\n',
  );
  expect(report.data).toMatchObject({
    errors: 0,
    acknowledged: [{ code: 'weights-not-100', reason: 'Agreed', help: null, file: 'plan.yaml', related: [] }],
  });
  expect(complaints(schema, report.data)).toEqual([]);
});

test('what was found and not asked for is counted, and not said to be nothing', () => {
  const hidden = { otherRules: 1, otherDepartments: 0, belowSeverity: 3, unchanged: 2 };
  expect(render(reportOf({ hidden }), 'terminal')).toBe(
    'No such finding in 1 file, as of 2026-07-15.\n1 finding of other rules is not shown.\n2 findings that were there before, on lines that did not change, are not shown.\n3 findings of lower severity are not shown.\n',
  );
  expect(reportOf({ hidden }).data).toMatchObject({ hidden });
});

test('a plan that cannot be read is reported in the same shape', () => {
  const report = build(planOf('kind: plan\nid: [broken\n'));
  expect(complaints(schema, report.data)).toEqual([]);
  expect((report.data as { readonly errors: number }).errors).toBeGreaterThan(0);
});

test('the flat table has one row for each finding', () => {
  const { flat } = reportOf({ diagnostics: [{ ...finding, severity: 'warning' }] });
  expect(flat).toEqual({
    columns: ['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'code', 'message', 'help'],
    rows: [['plan.yaml', 2, 1, 2, 5, 'warning', 'weights-not-100', 'They total 95.', null]],
  });
});

test('of a file the first 1,000 findings are listed; the others are counted, and those of other files are listed too', () => {
  const other = { ...finding, severity: 'info' as const, span: { ...span, file: 'zero.yaml' } };
  const diagnostics = [...Array.from({ length: 3500 }, () => ({ ...finding, severity: 'error' as const })), other];
  const report = reportOf({ diagnostics });
  expect(report.data).toMatchObject({ errors: 3500, infos: 1, more: [{ file: 'plan.yaml', count: 2500 }] });
  expect((report.data as { diagnostics: unknown[] }).diagnostics).toHaveLength(1001);
  expect(complaints(schema, report.data)).toEqual([]);
  expect(render(report, 'terminal')).toMatch(/\n\n… and 2,500 more of plan\.yaml\.\n3500 errors, 1 info in 1 file/);
});

describe('findings of departments', () => {
  const inFile = (file: string, code = 'weights-not-100'): Diagnostic => ({
    ...finding,
    code,
    severity: 'warning',
    span: { ...span, file },
  });
  const diagnostics = [
    inFile('company.yaml'),
    inFile('line-1.yaml', 'off-track'),
    inFile('plan.yaml'),
    inFile('line-1.yaml'),
  ];
  const plan = {
    ...clean.plan,
    departments: planOf('kind: plan\nid: p\nname: P\ndepartments: [{id: line-1, name: Line 1}]\n').plan.departments,
  };
  const ownerOf = ({ file }: Span): string | undefined =>
    file === 'plan.yaml' ? undefined : file.replace('.yaml', '');
  const linesOf = (group?: 'department' | 'rule' | 'file'): readonly string[] =>
    render(reportOf({ plan, ownerOf, diagnostics, group }), 'terminal')
      .split('\n')
      .filter((line) => /findings?$|^\S*yaml|^By/.test(line));

  test.each([
    ['department', ['Whole plan: 1 finding', 'Company: 1 finding', 'Line 1: 2 findings'], [1, 1, 2]],
    ['rule', ['weights-not-100: 3 findings', 'off-track: 1 finding'], [3, 1]],
    ['file', ['company.yaml: 1 finding', 'line-1.yaml: 2 findings', 'plan.yaml: 1 finding'], [1, 2, 1]],
  ] as const)('stand together by %s, and are counted by what they have in common', (group, headings, counts) => {
    const lines = linesOf(group);
    expect(lines.filter((line) => headings.includes(line as never))).toEqual(headings);
    expect(headings.map((heading, i) => lines.slice(lines.indexOf(heading) + 1).slice(0, counts[i]))).toEqual(
      counts.map((count) =>
        Array.from({ length: count }, () => expect.stringMatching(/^\S*yaml:2:1: warning/) as string),
      ),
    );
    expect(lines.slice(-2)).toEqual([
      'By department  Whole plan (1), Company (1), Line 1 (2)',
      'By rule        weights-not-100 (3), off-track (1)',
    ]);
  });

  test('of a department that the plan has not come last, under the id that is written, and none is lost', () => {
    const lost = { ...clean.plan, departments: [] };
    const text = render(reportOf({ plan: lost, ownerOf, diagnostics, group: 'department' }), 'terminal');
    expect(text.match(/^.*: \d findings?$/gm)).toEqual([
      'Whole plan: 1 finding',
      'Company: 1 finding',
      'line-1: 2 findings',
    ]);
  });

  test('that are not worded are counted with the others', () => {
    const counted = [{ ...inFile('line-1.yaml'), more: 30 }, inFile('company.yaml', 'off-track')];
    expect(render(reportOf({ plan, ownerOf, diagnostics: counted, group: 'rule' }), 'terminal')).toMatch(
      /\nBy department {2}Company \(1\), Line 1 \(31\)\nBy rule {8}weights-not-100 \(31\), off-track \(1\)\n\n… and 30 more of line-1\.yaml\.\n32 warnings/,
    );
  });

  test('that fit on a screen are a list without counts', () => {
    expect(linesOf()).toHaveLength(diagnostics.length);
  });

  test('that fit on no screen are counted, each once', () => {
    const many = Array.from({ length: 21 }, () => inFile('line-1.yaml'));
    expect(render(reportOf({ plan, ownerOf, diagnostics: many }), 'terminal')).toMatch(
      /\nBy department {2}Line 1 \(21\)\nBy rule {8}weights-not-100 \(21\)\n\n21 warnings in 1 file/,
    );
  });
});
