import type { Kind } from '../../src/source/kinds';
import type { PlanDocument } from '../../src/schema/plan-document';
import { validateDocument, type Validated } from '../../src/schema/validate';
import { originalIndex } from '../../src/source/original-index';
import { SourceFile } from '../../src/source/source-file';
import type { Data } from '../../src/source/yaml-node';

type DataMap = { readonly [key: string]: Data };

function validated(text: string): Validated {
  const file = new SourceFile('a.yaml', text);
  const data = file.parse().documents[0] as DataMap;
  return validateDocument(data.kind as Kind, data, { file, document: 0, path: [] });
}

/** What is left of a document, in plain JSON. */
const leftOf = (text: string): unknown => JSON.parse(JSON.stringify(validated(text).document?.data ?? null));

const found = (text: string): string[] =>
  validated(text).findings.map(({ code, span: { start } }) => `${start.line}:${start.column} ${code}`);

const KPI = '{id: a, name: A, weight: 50, direction: higher, aggregate: sum, basic: {target: 1}}';
const GOOD = { id: 'a', name: 'A', weight: 50, direction: 'higher', aggregate: 'sum', basic: { target: 1 } };
const scorecard = (...kpis: string[]): string =>
  `kind: scorecard\nyear: 2026\nkpis:\n${kpis.map((kpi) => `  - ${kpi}\n`).join('')}`;

test('a good document is left as it is', () => {
  const { document, findings, lost } = validated(scorecard(KPI));
  expect({ findings, lost }).toEqual({ findings: [], lost: [] });
  expect(JSON.parse(JSON.stringify(document!.data))).toEqual({ kind: 'scorecard', year: 2026, kpis: [GOOD] });
});

test.each([
  ['a value that is not required', KPI.replace('name: A', 'name: A, decimals: many'), GOOD],
  ['an unknown key', KPI.replace('name: A', 'name: A, colour: red'), GOOD],
  [
    'a bad part of a part',
    KPI.replace('target: 1', 'target: 1, scoring: {method: ratio, cap: much}'),
    { ...GOOD, basic: { target: 1, scoring: { method: 'ratio' } } },
  ],
  [
    'a bad item of a list',
    KPI.replace('name: A', 'name: A, supports: [x/y, "a b", z]'),
    { ...GOOD, supports: ['x/y', 'z'] },
  ],
  [
    'a measure without a name',
    KPI.replace('name: A', 'name: A, measures: [{id: m}, {id: n, name: N}]'),
    { ...GOOD, measures: [{ id: 'n', name: 'N' }] },
  ],
  [
    'a parameter of another method',
    KPI.replace('target: 1', 'target: 1, scoring: {method: ratio, per: 2}'),
    { ...GOOD, basic: { target: 1, scoring: { method: 'ratio' } } },
  ],
])('%s is left out, and nothing else', (_name, kpi, expected) => {
  expect(leftOf(scorecard(kpi))).toEqual({ kind: 'scorecard', year: 2026, kpis: [expected] });
});

test.each([
  ['has a bad value that is required', KPI.replace('50', 'half')],
  ['lacks something', KPI.replace('weight: 50, ', '')],
  ['is no map', 'volume'],
])('a KPI that %s is left out, and the others stay', (_name, kpi) => {
  expect(leftOf(scorecard(kpi, KPI))).toEqual({ kind: 'scorecard', year: 2026, kpis: [GOOD] });
});

test('items behind one that was left out know where they stand in the file', () => {
  const { document } = validated(scorecard('x', KPI, 'y', KPI.replace('id: a', 'id: b')));
  const { data } = document as PlanDocument<'scorecard'>;
  const kpis = data.kpis!;
  expect(kpis.map((_, i) => originalIndex(kpis, i))).toEqual([1, 3]);
});

test.each([
  ['its year is bad', 'kind: scorecard\nyear: soon\n'],
  ['its year is missing', 'kind: scorecard\n'],
  [
    'its department is bad, since it would be taken for that of the company',
    'kind: scorecard\nyear: 2026\ndepartment: [a]\n',
  ],
  ['its department is misspelt', 'kind: scorecard\nyear: 2026\ndepartmnt: a\n'],
])('nothing is left of a document when %s', (_name, text) => {
  expect(validated(text)).toMatchObject({ document: undefined, lost: [''] });
  expect(found(text)).toHaveLength(1);
});

test.each([
  ['an unknown key that is like no other takes nothing away', 'colour: red', []],
  ['a misspelt key is a loss of the one that was meant', 'chalenges: []', ['/challenges']],
  ['a bad value is lost', 'name: 12', ['/name']],
])('%s', (_name, line, lost) => expect(validated(`${scorecard(KPI)}${line}\n`).lost).toEqual(lost));

test('one fault is told once', () => {
  expect(found(scorecard(KPI.replace('50', 'half')))).toEqual(['4:30 wrong-type']);
  expect(found(scorecard(KPI.replace('weight', 'wieght')))).toEqual(['4:22 unknown-key']);
});

test.each([
  ['a text', 'name: Ready, but late'],
  ['a number', 'name: A, baseline: 1,200'],
])('a comma that cuts %s in two is told as what it is', (_name, cut) => {
  expect(validated(scorecard(KPI.replace('name: A', cut))).findings.map(({ help }) => help?.en)).toEqual([
    expect.stringMatching(/^A comma inside \{ \} begins a new key/),
  ]);
});

const unindented = (lines: readonly string[]): string =>
  `${scorecard('{id: a, name: A, weight: 50, direction: higher, aggregate: sum, basic: {target: 1}}')}  - id: b\n${lines.map((line) => `    ${line}\n`).join('')}`;

test.each([
  ['the target', ['basic:', 'target: 5']],
  ['the target and its scoring', ['basic:', 'target: 5', 'scoring: {method: ratio}']],
])('keys that are not indented under their own are told once, at the first: %s', (_name, lines) => {
  const rest = ['name: B', 'weight: 50', 'direction: higher', 'aggregate: sum'];
  expect(validated(unindented([...rest, ...lines])).findings.map(({ message }) => message.en)).toEqual([
    '“target” stands beside “basic”, which is empty, and not under it.',
  ]);
});

test('all faults of a document are told', () => {
  const { findings } = validated(
    scorecard(KPI.replace('50', 'half').replace('higher', 'up'), KPI.replace('name: A, ', '')),
  );
  expect(findings.map(({ code }) => code).sort()).toEqual(['bad-value', 'missing-key', 'wrong-type']);
});

test('actuals: a bad month leaves the others', () => {
  expect(
    leftOf('kind: actuals\nvalues: {a: {2026-01: 1, 2026-13: 2, 2026-03: x}, b: {2026-01: {value: 1, na: x}}}\n'),
  ).toEqual({ kind: 'actuals', values: { a: { '2026-01': 1 }, b: { '2026-01': { na: 'x' } } } });
});

test('plan: a bad department leaves the others, a bad policy its other parts', () => {
  expect(
    leftOf(
      'kind: plan\nid: x\nname: X\ndepartments: [{id: a, name: A}, {id: "b c", name: B}]\npolicy: {scoring: {totalCap: much, challengeCap: 5}, meetings: {graceDays: -1}}\n',
    ),
  ).toEqual({
    kind: 'plan',
    id: 'x',
    name: 'X',
    departments: [{ id: 'a', name: 'A' }],
    policy: { scoring: { challengeCap: 5 }, meetings: {} },
  });
});
