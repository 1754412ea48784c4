import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFindings, countFindings } from '../src/diagnostics/diagnostic';
import type { CheckedPlan } from '../src/pipeline';
import { cpuTime } from './support/cpu-time';
import { checkTexts, errorsIn, places, printed, type Texts } from './support/check-texts';
import { RulePage } from './support/rule-page';
import { hoshin } from './support/run-cli';
import { runs } from './support/runs';
import { TempPlan } from './support/temp-plan';
import { temporaryFolder } from './support/temporary';

const SCORECARD = `kind: scorecard
department: production
year: 2026
kpis:
  - {id: output, name: Output, weight: 100, direction: higher, aggregate: sum, basic: {target: 1200}}
`;

/** A file with one fault of its own, which must be found whatever lies beside it. */
const OWN_FAULT = SCORECARD.replace('production', 'sales').replace('weight: 100', 'weight: -1');
const OWN_FINDING = 'z-own-fault.yaml:5:40 bad-value';

const errors = (checked: CheckedPlan): string[] => places(errorsIn(checked));

const errorsOf = (texts: Texts): string[] => errors(checkTexts({ ...texts, 'z-own-fault.yaml': OWN_FAULT }));

/** The lines and rules of one bad text, beside a file with a fault of its own. */
function expectIn(text: string, ...expected: string[]): void {
  expect(errorsOf({ 'a.yaml': text })).toEqual([...expected.map((place) => `a.yaml:${place}`), OWN_FINDING]);
}

describe('texts', () => {
  test('a plan of plan.yaml alone is fine', () => {
    expect(checkTexts({}).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each([
    ['an empty file', '', ['1:1 unknown-kind']],
    ['blank lines', '\n  \n\n', ['1:1 unknown-kind']],
    ['comments and nothing else', '# later\n# more\n', ['1:1 unknown-kind']],
    ['a document mark and nothing else', '---\n', ['1:1 unknown-kind']],
    ['a list where a map belongs', '- kind: scorecard\n- year: 2026\n', ['1:1 wrong-type']],
    ['a single text', 'scorecard', ['1:1 wrong-type']],
    ['a map without spaces behind the colons', 'kind:scorecard', ['1:1 wrong-type']],
    ['a number', '42', ['1:1 wrong-type']],
    ['a tab as indent', 'kind: scorecard\nkpis:\n\t- id: x\n', ['3:1 yaml-syntax']],
    ['a key that stands twice', 'kind: scorecard\nyear: 2026\nyear: 2027\n', ['3:1 yaml-syntax']],
    [
      'a key that stands twice as number and text',
      'kind: actuals\nvalues: {x: {2026: 1, "2026": 2}}\n',
      ['2:10 unknown-reference', '2:23 yaml-syntax'],
    ],
    [
      'keys that differ only in their Unicode form',
      'kind: actuals\nvalues: {\u00e9: {2026: 1}, e\u0301: {2026: 2}}\n',
      ['2:10 unknown-reference', '2:24 yaml-syntax'],
    ],
    ['an unknown anchor', 'kind: scorecard\nyear: *nope\n', ['2:7 yaml-unsafe']],
    ['an anchor inside itself', 'kind: scorecard\nyear: 2026\nkpis: &a [*a]\n', ['3:11 yaml-unsafe']],
    ['a directive', '%YAML 1.1\n---\nkind: scorecard\n', ['1:1 yaml-unsafe']],
    ['a tag', 'kind: !!str scorecard\nyear: 2026\n', ['1:13 yaml-unsafe']],
    ['a key that is a list', 'kind: scorecard\nyear: 2026\n? [a, b]\n: 1\n', ['3:3 yaml-syntax']],
    ['a merge key', 'kind: scorecard\nyear: 2026\n<<: {name: x}\n', ['3:1 unknown-key']],
    ['an escape character', 'kind: scorecard\nyear: 2026\nname: a\u001b[31mb\n', ['3:8 yaml-unsafe']],
    ['an escaped escape character', 'kind: scorecard\nyear: 2026\nname: "a\\e[31mb"\n', ['3:7 yaml-unsafe']],
    ['a mark that reorders text', 'kind: scorecard\nyear: 2026\nname: a\u202eb\n', ['3:8 yaml-unsafe']],
    ['a null character', 'kind: scorecard\nname: a\u0000b\n', ['2:8 yaml-unsafe']],
    ['a byte order mark inside', 'kind: scorecard\n\ufeffyear: 2026\n', ['2:1 yaml-unsafe']],
    ['old line ends', 'kind: scorecard\ryear: 2026\r', ['1:16 yaml-unsafe', '1:27 yaml-unsafe']],
    ['half of a surrogate pair', 'kind: scorecard\nname: "\ud800"\n', ['2:8 yaml-unsafe']],
  ])('%s', (_name, text, expected) => expectIn(text, ...expected));

  test('all errors of all files come in one run, sorted', () => {
    const found = checkTexts({
      'a.yaml': 'kind: x\n---\n- 1\n---\nkind: scorecard\ncolour: 1\nweigt: 2\n',
      'b.yaml': '"',
      'z-own-fault.yaml': OWN_FAULT,
    });
    expect(errors(found)).toEqual([
      'a.yaml:1:7 unknown-kind',
      'a.yaml:3:1 wrong-type',
      'a.yaml:5:1 missing-key',
      'a.yaml:6:1 unknown-key',
      'a.yaml:7:1 unknown-key',
      'b.yaml:1:1 yaml-syntax',
      OWN_FINDING,
    ]);
    expect([...found.diagnostics].sort(compareFindings)).toEqual(found.diagnostics);
  });

  test('nothing else is reported as missing because a file could not be read', () => {
    const actuals = 'kind: actuals\ndepartment: production\nvalues:\n  output: {2026-01: 100}\n';
    expect(errorsOf({ 'a.yaml': `${SCORECARD}"`, 'actuals.yaml': actuals })).toEqual([
      'a.yaml:6:1 yaml-syntax',
      OWN_FINDING,
    ]);
  });

  test('a document whose department is wrong is not taken for that of the company', () => {
    const company = SCORECARD.replace('department: production\n', '');
    for (const line of ['department: 12', 'department:', 'departmnt: production']) {
      const [first, ...others] = errorsOf({
        'a.yaml': SCORECARD.replace('department: production', line),
        'company.yaml': company,
      });
      expect(first).toMatch(/^a\.yaml:2:/);
      expect(others).toEqual([OWN_FINDING]);
    }
  });
});

describe('names', () => {
  const withId = (id: string, more = ''): string => SCORECARD.replace('id: output', `id: ${id}`) + more;

  test('__proto__ is no key', () =>
    expectIn('kind: scorecard\nyear: 2026\n__proto__: {polluted: true}\n', '3:1 yaml-unsafe'));

  test('nothing is ever polluted', () => expect(({} as { polluted?: boolean }).polluted).toBeUndefined());

  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
    '%s is an id like any other',
    (id) => {
      expect(errors(checkTexts({ 'a.yaml': withId(id) }))).toEqual([]);
    },
  );

  test.each(['constructor', 'toString', 'hasOwnProperty'])('%s is an unknown key', (key) => {
    expectIn(`${SCORECARD}${key}: 1\n`, '6:1 unknown-key');
  });

  test.each(['constructor', 'toString', '__proto__'])('%s is an unknown kind', (kind) => {
    expect(errorsOf({ 'a.yaml': `kind: ${kind}\n` })).toEqual(['a.yaml:1:7 unknown-kind', OWN_FINDING]);
  });

  test('actuals of constructor reach their KPI', () => {
    const actuals =
      'kind: actuals\ndepartment: production\nvalues:\n  constructor: {2026-01: 7}\n  toString: {2026-01: 8}\n';
    const checked = checkTexts({ 'a.yaml': withId('constructor'), 'b.yaml': actuals });
    expect(checked.plan.scorecards[0]!.kpis[0]!.actuals.entries).toHaveLength(1);
    expect(errors(checked)).toEqual(['b.yaml:5:3 unknown-reference']);
  });

  test('an id in another Unicode form is refused, and says why', () => {
    const checked = checkTexts({ 'a.yaml': withId('caf\u0065\u0301') });
    expect(errors(checked)).toEqual(['a.yaml:5:10 bad-value']);
    expect(checked.diagnostics[0]!.message).toMatch('Unicode form');
  });

  test('ids that differ only in case or width are taken for one', () => {
    const two = SCORECARD.replace('weight: 100', 'weight: 50');
    const again = (id: string): string => two + two.split('\n')[4]!.replace('output', id) + '\n';
    for (const id of ['output', 'OUTPUT', '\uff4futput'])
      expect(errors(checkTexts({ 'a.yaml': again(id) }))).toEqual(['a.yaml:6:10 duplicate-id']);
  });

  test.each(['company', 'Company', 'strategy'])('no department is called %s', (id) => {
    const plan = `kind: plan\nid: x\nname: X\ndepartments: [{id: ${id}, name: X}]\n`;
    expect(errors(checkTexts({ 'plan.yaml': plan }))).toEqual(['plan.yaml:4:20 duplicate-id']);
  });
});

describe('numbers and dates', () => {
  const target = (text: string): string => SCORECARD.replace('1200', text);

  test.each([
    ['9'.repeat(400), 'bad-value'],
    ['12345678901234567890', 'bad-value'],
    ['0.1234567890123456', 'bad-value'],
    ['.nan', 'bad-value'],
    ['.inf', 'bad-value'],
    ['-.inf', 'bad-value'],
    ['1e999', 'bad-value'],
    ['1,200', 'unknown-key'],
    ['"1200"', 'wrong-type'],
    ['1_200', 'wrong-type'],
    ['true', 'wrong-type'],
    ['null', 'wrong-type'],
  ])('the target %s is refused where it stands', (text, code) => {
    const found = errorsOf({ 'a.yaml': target(text) });
    expect(found.filter((place) => place.startsWith('a.yaml:5:') && place.endsWith(code)).length).toBeGreaterThan(0);
    expect(found).toContain(OWN_FINDING);
  });

  test.each(['1e3', '1200.0', '+1200', '0.1'])('the target %s is a number', (text) => {
    expect(errors(checkTexts({ 'a.yaml': target(text) }))).toEqual([]);
  });

  test.each(['2026-02-30', '2026-13-01', '2026-1-1', '0000-00-00'])('the day %s does not exist', (day) => {
    const measures = `measures: [{id: m, name: M, owner: Li Na, due: ${day}}], basic`;
    expect(errors(checkTexts({ 'a.yaml': SCORECARD.replace('basic', measures) }))).toEqual([
      expect.stringMatching(/^a\.yaml:5:.* bad-value$/),
    ]);
  });

  test.each(['2026-W54', '2025-W53', '2026-13', '2026-00', '2026-Q5', '2026-H3', '2026-W00', '99999'])(
    'the cycle %s does not exist',
    (cycle) => {
      expect(errors(checkTexts({ 'a.yaml': `kind: review\ncycle: ${cycle}\n` }))).toEqual([
        expect.stringMatching(/^a\.yaml:2:8 bad-(period|value)$/),
      ]);
    },
  );

  test.each(['2026-13', '2026-Q5', '2026-W10', 'January'])('actuals have no period %s', (period) => {
    const actuals = `kind: actuals\ndepartment: production\nvalues:\n  output: {${period}: 7, 2026-02: 5}\n`;
    const checked = checkTexts({ 'a.yaml': SCORECARD, 'b.yaml': actuals });
    expect(errors(checked)).toEqual(['b.yaml:4:12 bad-period']);
    expect(checked.plan.scorecards[0]!.kpis[0]!.actuals.entries).toHaveLength(1);
  });
});

test.each(['{a: 1}', '[{a: 1}]', '', '17'])(
  'a choice written as “%s” is refused, with what there is to choose from',
  (text) => {
    const [finding] = errorsIn(checkTexts({ 'a.yaml': SCORECARD.replace('direction: higher', `direction: ${text}`) }));
    expect(finding).toMatchObject({
      code: 'bad-value',
      help: 'Choose one of higher, lower, range.',
      span: { file: 'a.yaml', start: { line: 5 } },
    });
  },
);

describe('values that only the whole plan shows to be wrong', () => {
  const plan = (policy: string): string =>
    `kind: plan\nid: x\nname: X\ndepartments: [{id: production, name: P}]\npolicy:\n  ${policy}\n`;

  test.each([
    [
      'grades that do not fall',
      'grades: [{grade: A, from: 90, coefficient: 1}, {grade: B, from: 90, coefficient: 1}, {grade: C, from: 0, coefficient: 0}]',
      ['6:67 bad-value'],
    ],
    [
      'a last grade that is not 0',
      'grades: {bands: [{grade: A, from: 90, coefficient: 1}, {grade: B, from: 50, coefficient: 0}]}',
      ['6:75 bad-value'],
    ],
    [
      'a grade that stands twice',
      'grades: [{grade: A, from: 90, coefficient: 1}, {grade: A, from: 0, coefficient: 0}]',
      ['6:58 bad-value'],
    ],
    [
      'a grade that is worth nothing',
      'grades: [{grade: A, from: 90, coefficient: 1}, {grade: B, from: 0}]',
      ['6:58 bad-value'],
    ],
    [
      'no coefficients beside lines over the score',
      'grades: {bands: [{grade: A, from: 0}], coefficient: {linear: [[60, 0], [80, 100]]}}',
      [],
    ],
    ['a coefficient that goes back', 'grades: {coefficient: {linear: [[60, 0], [50, 100]]}}', ['6:45 bad-value']],
    ['amber above green', 'status: {green: 90%, amber: 95%}', ['6:31 bad-value']],
    ['a quota of no grade', 'quota: {Z: 20%}', ['6:11 bad-value']],
  ])('%s', (_name, policy, expected) =>
    expect(errors(checkTexts({ 'plan.yaml': plan(policy) }))).toEqual(expected.map((place) => `plan.yaml:${place}`)),
  );

  const kpi = (fields: string): string =>
    `kind: scorecard\ndepartment: production\nyear: 2026\nkpis:\n  - {id: a, name: A, weight: 100, ${fields}}\n`;
  const SUM = 'direction: higher, aggregate: sum, basic: {target: 12}';
  const LEVEL = 'direction: higher, aggregate: mean, basic: {target: 12}';

  test.each([
    [
      'an indicator whose range is upside down',
      `${SUM}, measures: [{id: m, name: M, indicators: [{id: i, name: I, direction: range, aggregate: mean, target: [5, 1]}]}]`,
      'bad-value',
    ],
    [
      'a measure due before it starts',
      `${SUM}, measures: [{id: m, name: M, start: 2026-05-01, due: 2026-04-01}]`,
      'bad-value',
    ],
    ['a path for a sum', `${SUM}, phasing: {from: 3}`, 'bad-value'],
    ['an even year for a level', `${LEVEL}, phasing: even`, 'bad-value'],
    ['a formula with a strange name', `${LEVEL}, formula: b + c, inputs: {b: production/a}`, 'bad-value'],
    ['a history over nothing', `${LEVEL}, history: {2025: 1/0}`, 'bad-value'],
    ['a history of the year itself', `${LEVEL}, history: {2026-01: 1}`, 'period-outside-year'],
    ['a start in another year', `${LEVEL}, start: 2027-01`, 'period-outside-year'],
    ['phasing of another year', `${LEVEL}, phasing: {months: {2025-12: 3}}`, 'period-outside-year'],
    ['phasing by quarter of a KPI by month', `${LEVEL}, phasing: {months: {2026-Q1: 3}}`, 'bad-period'],
    ['a KPI that supports itself', `${LEVEL}, supports: [production/a]`, 'reference-cycle'],
    [
      'a KPI that supports its own measure',
      `${LEVEL}, supports: [production/a/m], measures: [{id: m, name: M}]`,
      'reference-cycle',
    ],
    ['a KPI made of itself', `${LEVEL}, formula: a, inputs: {a: production/a}`, 'reference-cycle'],
    ['a mixed id', `${LEVEL.replace('direction', 'measures: [{id: \u03bbx, name: M}], direction')}`, 'mixed-script-id'],
  ])('%s', (_name, fields, code) => {
    const found = checkTexts({ 'a.yaml': kpi(fields) }).diagnostics.filter((item) => item.code === code);
    expect(found.map(({ span }) => [span.file, span.start.line])).toEqual([['a.yaml', 5]]);
  });

  const actuals = (values: string): string => `kind: actuals\ndepartment: production\nvalues: {a: ${values}}\n`;

  test.each([
    [
      'a weighted mean without weights',
      'direction: higher, aggregate: weightedMean, basic: {target: 12}',
      '{2026-01: 5, 2026-02: {value: 5, weight: 2}}',
      ['bad-value'],
    ],
    [
      'a bare percentage of a ratio',
      'unit: "%", direction: higher, aggregate: ratio, basic: {target: 12}',
      '{2026-01: {estimate: 5}, 2026-02: 1/2}',
      ['bad-value'],
    ],
    [
      'a ratio without a unit may be bare',
      'direction: higher, aggregate: ratio, basic: {target: 12}',
      '{2026-01: 5}',
      [],
    ],
    ['a value before the start', `${LEVEL}, start: 2026-03`, '{2026-02: 5, 2026-03: 5}', ['bad-period']],
    [
      'values of a KPI that does not apply',
      LEVEL,
      '{2026-02: 5}}\n---\nkind: actuals\ndepartment: production\nvalues: {a: {na: x, approvedBy: y}',
      ['duplicate-value'],
    ],
  ])('%s', (_name, fields, values, codes) => {
    expect(
      errorsIn(checkTexts({ 'a.yaml': kpi(fields), 'b.yaml': actuals(values) })).map(
        ({ code, span }) => `${span.file} ${code}`,
      ),
    ).toEqual(codes.map((code) => `b.yaml ${code}`));
  });

  test('a fishbone head and a grade that are not there, follow-ups twice', () => {
    const review = `kind: review\ncycle: 2026-03\ndepartment: production\ncheck:\n  - {kpi: a, fishbone: {machin: [x]}}\nact:\n  - {id: fix, action: Fix}\nfollowUp:\n  - {action: fix, status: open}\n  - {action: fix, status: done}\n`;
    const card = `${kpi(LEVEL)}vetoes:\n  - {id: v, name: V, effect: {gradeAtMost: F}}\n`;
    expect(errors(checkTexts({ 'a.yaml': card, 'r.yaml': review }))).toEqual([
      'a.yaml:7:44 bad-value',
      'r.yaml:5:25 bad-value',
      'r.yaml:10:14 duplicate-value',
    ]);
  });

  test('each cycle is told once, from its first member', () => {
    const plan = `kind: plan\nid: x\nname: X\ndepartments:\n${['a b', 'b c', 'c b', 'd e', 'e d', 'f a'].map((pair) => `  - {id: ${pair[0]}, name: X, parent: ${pair[2]}}\n`).join('')}`;
    const messages = checkTexts({ 'plan.yaml': plan })
      .diagnostics.filter(({ code }) => code === 'reference-cycle')
      .map(({ message }) => message);
    expect(messages).toEqual([
      '“b” comes back to itself: b is part of c is part of b.',
      '“d” comes back to itself: d is part of e is part of d.',
    ]);
  });

  test('two cycles through one member are both told', () => {
    const strategy =
      'kind: strategy\nhorizon: {from: 2026, to: 2028}\nksfs:\n' +
      ['a [b, c]', 'b [a]', 'c [a]']
        .map((one) => `  - {id: ${one[0]}, name: X, perspective: process, drives: ${one.slice(2)}}\n`)
        .join('');
    expect(errors(checkTexts({ 's.yaml': strategy }))).toEqual([
      's.yaml:4:53 reference-cycle',
      's.yaml:4:56 reference-cycle',
    ]);
  });
});

const MANY = runs(20_000, 100_000);

describe('amounts that would exhaust a computer', () => {
  const quickly = (text: string, ...expected: string[]): void => {
    const before = cpuTime();
    expectIn(text, ...expected);
    expect(cpuTime() - before).toBeLessThan(10_000);
  };

  const LAUGHS = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`).join('\n')}\n`;

  test('an alias bomb', () => {
    const found = errorsOf({ 'a.yaml': LAUGHS });
    expect(found).toEqual(['a.yaml:1:1 unknown-kind', 'a.yaml:6:16 yaml-unsafe', OWN_FINDING]);
  });

  test('100,000 brackets', () => quickly('['.repeat(100_000) + ']'.repeat(100_000), '1:131 yaml-unsafe'));

  test('brackets, dashes and question marks over and over in one process', () => {
    for (const piece of ['[', '- ', '? ', '{a: ', '{', '[[{']) {
      for (const count of [70, 850, 900, 2000]) {
        const [first, ...others] = errorsOf({ 'a.yaml': piece.repeat(count) });
        expect(first).toMatch(/^a\.yaml:1:\d+ yaml-unsafe$/);
        expect(others).toEqual([OWN_FINDING]);
      }
    }
  });

  test('a deep nest with a dedent', () => {
    expect(errorsOf({ 'a.yaml': `- |\n x\n-\n ${': '.repeat(2000)}foo: bar\n-\n- 42\nj` })[0]).toMatch(
      /^a\.yaml:\d+:\d+ yaml-unsafe$/,
    );
  });

  test('a key of keys', () => expect(errorsOf({ 'a.yaml': `${'? '.repeat(60)}1` })[1]).toMatch(/^a\.yaml:1:\d+ yaml/));

  test.each([
    ['commas', '[' + ','.repeat(MANY)],
    ['tags', '! '.repeat(MANY / 2)],
    ['anchors', 'a: ' + '&a '.repeat(MANY / 2)],
    ['bad escapes', '"' + '\\z'.repeat(MANY / 5)],
  ])('a great many %s', (_name, text) => {
    const before = cpuTime();
    expect(errorsOf({ 'a.yaml': text })[0]).toMatch(/^a\.yaml:1:\d+ yaml/);
    expect(cpuTime() - before).toBeLessThan(10_000);
  });

  test('40,000 keys', () => {
    const before = cpuTime();
    expect(errorsOf({ 'a.yaml': Array.from({ length: 40_000 }, (_, i) => `key-${i}: ${i}`).join('\n') })[0]).toBe(
      'a.yaml:1:1 unknown-kind',
    );
    expect(cpuTime() - before).toBeLessThan(10_000);
  });

  test('a great many unknown keys: the first thousand are worded, and all are counted', () => {
    const found = checkTexts({
      'a.yaml': SCORECARD + Array.from({ length: MANY }, (_, i) => `bad${i}: 1`).join('\n'),
    }).diagnostics.filter(({ code }) => code === 'unknown-key');
    expect([found.length, countFindings(found)]).toEqual([1000, MANY]);
  });

  test.each([
    ['keys twice', (i: number) => `same: ${i}`, MANY - 1],
    ['faults of syntax', (i: number) => `- @${i}`, MANY],
    ['characters that cannot be seen', (i: number) => `key${i}: a\u200f`, MANY],
  ])('a great many %s: the first hundred are worded, and all are counted', (_name, line, count) => {
    const { diagnostics } = checkTexts({ 'a.yaml': Array.from({ length: MANY }, (_, i) => line(i)).join('\n') });
    const found = diagnostics.filter(({ code }) => code !== 'unknown-kind');
    expect([found.length, countFindings(found)]).toEqual([100, count]);
  });

  test('documents with a fault each are counted together', () => {
    const { diagnostics } = checkTexts({ 'a.yaml': '---\na: b: c\n'.repeat(250) });
    expect([diagnostics.length, countFindings(diagnostics)]).toEqual([100, 250]);
  });

  test('faults that lead so deep that reading stops are told, and that it did', () => {
    const found = checkTexts({ 'a.yaml': 'a: b: c\n'.repeat(350) }).diagnostics;
    expect([found.length, countFindings(found)]).toEqual([100, 128]);
    expect(found.at(-1)).toMatchObject({
      code: 'yaml-syntax',
      span: { start: { line: 128 } },
      message: 'Too much is wrong above this line for the rest of the file to be read.',
    });
    const tabs = checkTexts({ 'a.yaml': `kpis:\n${'  - name: x\n\t weight: 3\n  k: a: b\n'.repeat(350)}` }).diagnostics;
    expect([places(tabs)[0], places(tabs).at(-1)]).toEqual(['a.yaml:3:1 yaml-syntax', 'a.yaml:131:9 yaml-syntax']);
  });

  test.each([
    ['en', '… and 250 more of a.yaml.\n351 errors', 'Reading of this file stopped here.\n'],
    ['zh-CN', '……a.yaml另有250个问题。\n', '该文件只读到这里。\n'],
  ])('a check says how many more there are, and where reading stopped (%s)', async (language, more, stopped) => {
    const cwd = temporaryFolder({
      'plan.yaml': 'kind: plan\nid: x\nname: X\n',
      'a.yaml': '---\na: b: c\n'.repeat(350),
      'b.yaml': `kind: scorecard\nkpis: ${'['.repeat(80)}`,
    });
    const { out } = await hoshin(['check', '--language', language], { cwd });
    expect(out).toContain(more);
    expect(out).toContain(stopped);
  });

  test('actuals of a great many KPIs that are not there', () => {
    const count = runs(8_000, 40_000);
    const actuals = `kind: actuals\ndepartment: production\nvalues:\n${Array.from({ length: count }, (_, i) => `  a${i}: {2026-01: 1}`).join('\n')}\n`;
    expect(errors(checkTexts({ 'a.yaml': SCORECARD, 'b.yaml': actuals }))).toHaveLength(count);
  });

  test('more values than a file may hold are told where the first of them stands', () => {
    const keys = Array.from({ length: 130_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(errorsOf({ 'a.yaml': keys })[0]).toBe('a.yaml:125000:1 yaml-unsafe');
  });

  test('a text of more than 20,000 characters, as a value and as a key', () => {
    const [fits, long] = ['x'.repeat(20_000), 'x'.repeat(20_001)];
    expect(errors(checkTexts({ 'a.yaml': SCORECARD.replace('name: Output', `name: ${fits}`) }))).toEqual([]);
    for (const written of [long, `"${long}"`])
      expectIn(SCORECARD.replace('name: Output', `name: ${written}`), '5:24 yaml-unsafe');
    expectIn(`${SCORECARD}${long}: 1\n`, '6:1 yaml-syntax');
  });

  test('long texts over and over by aliases', () => {
    const notes = Array.from({ length: 100 }, () => `"${'x'.repeat(9_000)}"`).join(', ');
    const again = Array.from({ length: 20 }, (_, i) => `b${i}: *a`).join('\n');
    expect(errorsOf({ 'a.yaml': `a: &a [${notes}]\n${again}\n` })).toContainEqual(
      expect.stringMatching(/^a\.yaml:10:5 yaml-unsafe$/),
    );
  });

  test('more globs, and longer ones, than a plan may have are not held against its files', () => {
    const plan = (globs: readonly string[]): string =>
      `kind: plan\nid: x\nname: X\nignore:\n${globs.map((glob) => `  - "${glob}"\n`).join('')}`;
    const many = new TempPlan({
      'plan.yaml': plan(Array.from({ length: 60_000 }, (_, i) => `*a*a*a*a*b${i}`)),
      [`${'a'.repeat(200)}.yaml`]: 'kind: review\ncycle: 2026-01\n',
    });
    expect(errors(many.check())[0]).toBe('plan.yaml:4:1 bad-value');
    many.dispose();
    const long = new TempPlan({ 'plan.yaml': plan([`${'*a'.repeat(101)}`, 'drafts']), 'drafts/a.yaml': '"' });
    expect(errors(long.check())).toEqual(['plan.yaml:5:5 bad-value']);
    long.dispose();
  });

  test('a great many departments below each other, and back to the first', () => {
    const count = runs(5_000, 20_000);
    const departments = Array.from(
      { length: count },
      (_, i) => `  - {id: d${i}, name: D, parent: d${(i + 1) % count}}`,
    ).join('\n');
    const found = checkTexts({ 'plan.yaml': `kind: plan\nid: x\nname: X\ndepartments:\n${departments}\n` });
    expect(errors(found)).toEqual(['plan.yaml:5:31 reference-cycle']);
  });
});

describe('line ends and byte order marks', () => {
  const faulty = SCORECARD.replace('100', '101').replace('higher', 'up');

  test('CRLF gives the same findings in the same columns', () => {
    expect(errors(checkTexts({ 'a.yaml': faulty.replace(/\n/g, '\r\n') }))).toEqual(
      errors(checkTexts({ 'a.yaml': faulty })),
    );
  });

  test('the excerpt of a CRLF file ends where the line ends', () => {
    const checked = checkTexts({ 'a.yaml': 'kind: scorecard\r\nyear: x\r\n' });
    expect(printed(errorsIn(checked), checked)).toMatch('2 | year: x\n  |       ^\n');
  });

  test('a byte order mark at the beginning is no part of the text', () => {
    const plan = new TempPlan({ 'a.yaml': `\ufeff${faulty}` });
    expect(errors(plan.check())).toEqual(errors(checkTexts({ 'a.yaml': faulty })));
    plan.dispose();
  });
});

describe('files', () => {
  let plan: TempPlan;
  const errorsThere = (): string[] => errors(plan.check());

  beforeEach(() => (plan = new TempPlan({ 'z-own-fault.yaml': OWN_FAULT })));
  afterEach(() => plan.dispose());

  test('bytes that are not UTF-8', () => {
    plan.write('a.yaml', Buffer.from('kind: scorecard\nname: Caf\xe9\n', 'latin1'));
    expect(errorsThere()).toEqual(['a.yaml:1:1 yaml-unsafe', OWN_FINDING]);
  });

  test.each([
    ['little', Buffer.from(`\ufeff${SCORECARD}`, 'utf16le')],
    ['big', Buffer.from(`\ufeff${SCORECARD}`, 'utf16le').swap16()],
  ])('UTF-16, %s endian', (_name, bytes) => {
    plan.write('a.yaml', bytes);
    const checked = plan.check();
    expect(errors(checked)).toEqual(['a.yaml:1:1 yaml-unsafe', OWN_FINDING]);
    expect(checked.diagnostics[0]!.message).toBe('The file is not UTF-8; it looks like UTF-16.');
  });

  test('UTF-16 without a mark is full of null characters', () => {
    plan.write('a.yaml', Buffer.from('kind: x', 'utf16le'));
    expect(errorsThere()).toContain('a.yaml:1:2 yaml-unsafe');
  });

  test('a file of 20 MiB is not read', () => {
    plan.write('a.yaml', Buffer.alloc(20 * 1024 * 1024, 'a'));
    expect(errorsThere()).toEqual(['a.yaml:1:1 yaml-unsafe', OWN_FINDING]);
  });

  test('a folder with the name of a file, and what is in it', () => {
    plan.write('a.yaml/b.yaml', 'kind: x\n');
    expect(errorsThere()).toEqual(['a.yaml:1:1 unreadable-file', 'a.yaml/b.yaml:1:7 unknown-kind', OWN_FINDING]);
  });

  test('links are not followed, wherever they lead', () => {
    const secret = join(tmpdir(), `hoshin-secret-${process.pid}.yaml`);
    writeFileSync(secret, 'password: 12345\n');
    symlinkSync('nowhere', plan.path('broken.yaml'));
    symlinkSync('loop.yaml', plan.path('loop.yaml'));
    symlinkSync('..', plan.path('parent'));
    symlinkSync('/dev/zero', plan.path('zero.yaml'));
    symlinkSync(secret, plan.path('secret.yaml'));
    const checked = plan.check();
    expect(errors(checked)).toEqual(
      ['broken.yaml', 'loop.yaml', 'parent', 'secret.yaml']
        .map((name) => `${name}:1:1 unreadable-file`)
        .concat(OWN_FINDING, 'zero.yaml:1:1 unreadable-file'),
    );
    expect(JSON.stringify(checked.diagnostics)).not.toMatch('12345');
  });

  test('a pipe is not waited for', () => {
    execFileSync('mkfifo', [plan.path('pipe.yaml')]);
    expect(errorsThere()).toEqual(['pipe.yaml:1:1 unreadable-file', OWN_FINDING]);
  });

  test('a plan.yaml that is a link or a pipe is said to be one', () => {
    plan.write('sub/other.yaml', SCORECARD);
    execFileSync('rm', [plan.path('plan.yaml')]);
    execFileSync('mkfifo', [plan.path('plan.yaml')]);
    expect(errorsThere()[0]).toBe('plan.yaml:1:1 unreadable-file');
  });

  /** root may read everything, so a child without its rights looks at the plan. */
  const asNobody = (): string => {
    const script = `require('ts-node').register({ transpileOnly: true });
      const { checkPlan } = require(${JSON.stringify(join(__dirname, '../src/pipeline'))});
      const { readTree } = require(${JSON.stringify(join(__dirname, '../src/source/read-tree'))});
      const { printed, errorsIn } = require(${JSON.stringify(join(__dirname, 'support/check-texts'))});
      checkPlan(readTree(${JSON.stringify(join(__dirname, '../examples/minimal'))}), { asOf: '2026-04-10' });
      require(${JSON.stringify(join(__dirname, '../src/render/terminal/print'))});
      if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
      const checked = checkPlan(readTree(${JSON.stringify(plan.root)}), { asOf: '2026-04-10' });
      process.stdout.write(printed(errorsIn(checked), checked));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: join(__dirname, '..'),
      encoding: 'utf8',
    });
    return stdout || stderr;
  };

  test('a file and a folder without permission, beside a link', () => {
    chmodSync(plan.root, 0o755);
    plan.write('production.yaml', SCORECARD);
    chmodSync(plan.path('production.yaml'), 0o000);
    symlinkSync('/etc/hostname', plan.path('sales.yaml'));
    mkdirSync(plan.path('secret'));
    chmodSync(plan.path('secret'), 0o000);
    const output = asNobody();
    // The page of unreadable-file shows exactly this.
    expect(output.split('\nsecret:')[0]).toBe(new RulePage('unreadable-file').output!.text);
    expect(output).toMatch('secret:1:1: error: The folder cannot be read: permission denied. [unreadable-file]');
  });
});
