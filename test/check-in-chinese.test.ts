import fc from 'fast-check';
import { fingerprints } from '../src/render/fingerprints';
import { rules } from '../src/rules';
import { checkTexts, places, printed, type Texts } from './support/check-texts';
import { expectGolden } from './support/golden';
import { textsOf } from './support/monkey';
import { mutate, placesOf } from './support/mutate';
import { randomPlan } from './support/random-plan';
import { Draw } from './support/random-plan/draw';
import { RulePage } from './support/rule-page';
import { hoshin } from './support/run-cli';
import { runs } from './support/runs';

/** `PLANS=500 SEED=7` looks further. */
const PLANS = Number(process.env.PLANS ?? runs(3, 100));
const MUTANTS = 10;

const problems = rules.flatMap(({ id }) => {
  const page = new RulePage(id);
  return page.output?.runs ? [{ id, files: page.files('problem') }] : [];
});

const scorecard = (kpi: string): string =>
  `kind: scorecard\ndepartment: production\nyear: 2026\nkpis: [{id: a, name: A, direction: higher, aggregate: sum, weight: 100, ${kpi}}]\n`;

/** Slips in the form of a file, which no page shows. */
const SLIPS: Readonly<Record<string, Texts>> = {
  'an empty file': { 'a.yaml': '' },
  'only comments': { 'a.yaml': '# later\n' },
  'a list': { 'a.yaml': '- kind: scorecard\n' },
  'no space behind the colon': { 'a.yaml': 'kind:scorecard' },
  'no kind': { 'a.yaml': 'year: 2026\n' },
  'a misspelt kind': { 'a.yaml': 'kind: scorcard\n' },
  'no plan': { 'plan.yaml': scorecard('basic: {target: 1}') },
  'a tab': { 'a.yaml': 'kind: scorecard\nkpis:\n\t- id: x\n' },
  'a key twice': { 'a.yaml': 'kind: scorecard\nyear: 2026\nyear: 2027\n' },
  'an anchor that is not there': { 'a.yaml': 'kind: scorecard\nyear: *nope\n' },
  'an anchor inside itself': { 'a.yaml': 'kind: scorecard\nkpis: &a [*a]\n' },
  'a directive': { 'a.yaml': '%YAML 1.1\n---\nkind: scorecard\n' },
  'a tag': { 'a.yaml': 'kind: !!str scorecard\n' },
  'an escape character': { 'a.yaml': 'kind: scorecard\nname: a\u001b[31mb\n' },
  'old line ends': { 'a.yaml': 'kind: scorecard\ryear: 2026\r' },
  'an open bracket': { 'a.yaml': 'kind: scorecard\nkpis: [{id: a\n' },
  'an open quote': { 'a.yaml': 'kind: "scorecard\n' },
  'no comma': { 'a.yaml': 'kind: scorecard\nkpis: [{id: a} {id: b}]\n' },
  'a word of YAML 1.1': { 'a.yaml': scorecard('basic: {target: 1}, source: no') },
  'many digits': { 'a.yaml': scorecard('basic: {target: 1.23456789012345678}') },
  'a list for a map': { 'a.yaml': scorecard('basic: []') },
  'no value': { 'a.yaml': scorecard('basic:') },
  'a misspelt choice': { 'a.yaml': scorecard('frequency: mnth, basic: {target: 1}') },
  'a choice by its Chinese name': { 'a.yaml': scorecard('frequency: 季度, basic: {target: 1}') },
  'full-width digits': { 'a.yaml': scorecard('frequency: month, basic: {target: １２}, start: ２０２６-０３') },
  'full-width brackets': { 'a.yaml': 'kind: scorecard\nyear: 2026\nkpis: （id: a）\n' },
  'no choice': {
    'a.yaml':
      'kind: scorecard\nyear: 2026\nkpis: [{id: a, name: A, weight: 100, aggregate: sum, basic: {target: 1}}]\n',
  },
  'a choice like none': { 'a.yaml': scorecard('frequency: 7, basic: {target: 1}') },
  'a key that is not indented': {
    'a.yaml':
      'kind: scorecard\nyear: 2026\nkpis:\n  - id: a\n    name: A\n    weight: 100\n    direction: higher\n    aggregate: sum\n    basic:\n    target: 5\n',
  },
  'a comma in a number': { 'a.yaml': scorecard('basic: {target: 1,200}') },
  'a share without sign': { 'plan.yaml': 'kind: plan\nid: p\nname: P\npolicy: {status: {green: 1}}\n' },
  'a department that is reserved': {
    'plan.yaml': 'kind: plan\nid: p\nname: P\ndepartments: [{id: company, name: C}]\n',
  },
  'grades out of order': {
    'plan.yaml':
      'kind: plan\nid: p\nname: P\npolicy: {grades: [{grade: B, from: 80, coefficient: 1}, {grade: A, from: 90, coefficient: 1}], quota: {Z: 10%}}\n',
  },
  'a month that is none': {
    'a.yaml': 'kind: actuals\ndepartment: production\nvalues: {a: {2026-13: 1, 2026-02: x}}\n',
  },
  'ways of scoring that cannot be': {
    'a.yaml': scorecard('basic: {target: 0, scoring: {method: ratio}}'),
    'b.yaml': scorecard('basic: {target: 9, scoring: {method: linear, points: [[2, 100], [1, 50]]}}').replace(
      'production',
      'sales',
    ),
  },
  'ranges upside down': {
    'a.yaml': scorecard('basic: {target: [3, 1], scoring: {method: perUnit, deduct: 1, per: 1}}')
      .replace('higher', 'range')
      .replace('sum', 'last'),
  },
};

const inLanguages = (files: Texts, asOf?: string) => ({
  en: checkTexts(files, asOf, 'en'),
  zh: checkTexts(files, asOf, 'zh-CN'),
});

/** The figures and quoted words of a text, without what stands around them. */
const valuesOf = (text: string): string[] =>
  (text.match(/\d[\d.,:−/-]*\d|“[^”]*”/g) ?? []).map((value) => value.replace(/^“|”$/g, ''));

/** What an English finding says that its Chinese one does not, and what should stand in neither. */
function lostIn({ en, zh }: ReturnType<typeof inLanguages>): string[] {
  return en.diagnostics.flatMap(({ bare: message, related = [], help = '' }, i) => {
    const chinese = zh.diagnostics[i]!;
    const said = [chinese.bare, ...(chinese.related ?? []).map((other) => other.message)].join('\n');
    const lost = valuesOf([message, ...related.map((other) => other.message)].join('\n')).filter(
      (value) => !said.includes(value),
    );
    const isOdd =
      /undefined|\[object|NaN/.test(said + chinese.help) ||
      (help === '') !== ((chinese.help ?? '') === '') ||
      !/\p{Script=Han}/u.test(chinese.message);
    return lost.length > 0 || isOdd
      ? [`${message} ${help} → ${chinese.message} ${chinese.help}: ${lost.join(', ')}`]
      : [];
  });
}

const all = [...problems.map(({ id, files }) => [id, files] as const), ...Object.entries(SLIPS)];

test('the messages of every rule, and of slips in the form of a file', () => {
  const pages = problems.map(({ id, files }) => {
    const checked = checkTexts(files, undefined, 'zh-CN');
    return `== ${id}\n\n${printed(
      checked.diagnostics.filter(({ code }) => code === id),
      checked,
    )}`;
  });
  const slips = Object.entries(SLIPS).map(([name, files]) => {
    const checked = checkTexts(files, undefined, 'zh-CN');
    return `== ${name}\n\n${printed(
      checked.diagnostics.filter(({ severity }) => severity !== 'info'),
      checked,
    )}`;
  });
  expectGolden('zh-CN/check-messages.txt', [...pages, ...slips].join('\n'));
});

test.each(all)('%s: the same is found in the same order, and known again, in both languages', (_name, files) => {
  const { en, zh } = inLanguages(files);
  expect(places(zh.diagnostics)).toEqual(places(en.diagnostics));
  const known = ({ diagnostics, acknowledged }: typeof en) => [
    ...fingerprints({
      plan: '',
      folder: '',
      version: '',
      pageOf: () => '',
      asOf: '2026-04-10',
      rules: [],
      files: [],
      summary: '',
      diagnostics,
      acknowledged,
    }).values(),
  ];
  expect(known(zh)).toEqual(known(en));
});

test.each(all)('%s: no value of an English message is lost in the Chinese one', (_name, files) => {
  expect(lostIn(inLanguages(files))).toEqual([]);
});

test('nor is one in whatever is found in spoilt plans', () => {
  fc.assert(
    fc.property(fc.gen(), (value) => {
      const plan = randomPlan(value);
      const [places, draw] = [placesOf(plan), new Draw(value)];
      for (let i = 0; i < MUTANTS; i++) {
        const { file, documents } = mutate(plan, places, draw);
        expect(
          lostIn(inLanguages(textsOf({ ...plan, files: { ...plan.files, [file]: documents } }), '2026-07-15')),
        ).toEqual([]);
      }
    }),
    { numRuns: PLANS, endOnFailure: true },
  );
});

test('a plan says which language its findings are in; --language has the last word', () => {
  const files = { 'plan.yaml': 'kind: plan\nid: p\nname: P\nlanguage: zh-CN\nyear: 2026\n' };
  expect(checkTexts(files).diagnostics.map(({ message }) => message)).toEqual(['“year”不是这里可用的字段。']);
  expect(checkTexts(files, undefined, 'en').diagnostics.map(({ message }) => message)).toEqual([
    'There is no key “year” here.',
  ]);
});

test.each(['github', 'junit', 'gitlab', 'checkstyle', 'sarif', 'markdown'])(
  '%s says in Chinese what to do, and nothing of it in English',
  async (format) => {
    const { out } = await hoshin(['check', 'test/slip', '--as-of', '2026-07-15', '--language', 'zh-CN', '-f', format]);
    expect(out).toContain('还差65分；请加到以下其中一项上：“waste”（35）。');
    // The pages of rules, which SARIF carries, are in English.
    expect(out.replace(/"rules": \[.*?\n {10}\]/s, '')).not.toMatch(/help:|error:|Write |points/);
  },
);
