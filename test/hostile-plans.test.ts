import { courseOfPoints } from '../src/history/course';
import { buildKpi, linear, type KpiSpec } from './support/build-plan';
import { hoshin } from './support/run-cli';
import { runs } from './support/runs';
import { temporaryFolder } from './support/temporary';

const PLAN = `kind: plan
id: p
name: P
departments: [{id: d, name: D, head: Li Na}]
`;

const scorecard = (kpis: string, more = ''): string => `kind: scorecard
department: d
year: 2026
kpis:
${kpis}
${more}`;

const kpi = (id: string, more: string): string =>
  `  - {id: ${id}, name: ${id}, weight: 50, direction: higher, aggregate: sum, ${more}}`;

const PLAIN = kpi('a', 'basic: {target: 12}');
const values = (text: string): string => `kind: actuals\ndepartment: d\nvalues:\n${text}\n`;
const files = (card: string, actuals = 'a: {2026-01: 1}', more: Readonly<Record<string, string>> = {}): Texts => ({
  'plan.yaml': PLAN,
  'd.yaml': card,
  'actuals.yaml': values(`  ${actuals}`),
  ...more,
});

type Texts = Readonly<Record<string, string>>;

const review = (body: string): string => `kind: review\ncycle: 2026-03\ndepartment: d\nheld: 2026-04-02\n${body}`;
const target = (text: string): Texts =>
  files(scorecard(`${kpi('a', `basic: {target: ${text}}`)}\n${kpi('b', 'basic: {target: 1}')}`));
const two = (first: string, second: string, more = ''): Texts =>
  files(scorecard(`${kpi('a', first)}\n${kpi('b', second)}`, more), 'a: {2026-01: 1}\n  b: {2026-01: 2}');
const NINES = '9'.repeat(15);

/** Plans that nobody writes by accident, each with what it tries; first those that were a fault once. */
const HOSTILE: Readonly<Record<string, Texts>> = {
  'a line of points that fall and repeat': two(
    'basic: {target: 12, scoring: {method: linear, points: [[12, 100], [12, 50], [1, 0]], below: continue}}',
    'basic: {target: 1}',
  ),
  'a target of 1e300': target('1e300'),
  'a target of 1e-300': target('1e-300'),
  'a target with an exponent without end': target('1e999999999'),
  'targets that are no numbers': target('.nan'),
  'an infinite target': target('-.inf'),
  'a target of fifteen nines': target(NINES),
  'a target that is negative zero': target('-0'),
  'a target in hexadecimal': target('0xFF'),
  'a target of two texts': target('"12\\u202E34"'),
  'a range that is upside down': two('basic: {target: [9, 1]}', 'basic: {target: 1}'),
  'a range of no width, with a challenge': two(
    'basic: {target: [5, 5]}, challenge: {target: [5, 5], bonus: 3}',
    'basic: {target: 1}',
  ),
  'weights of zero': files(scorecard(`  - {id: a, name: A, weight: 0, direction: higher, basic: {target: 1}}`)),
  'negative weights': files(
    scorecard(
      `  - {id: a, name: A, weight: -50, direction: higher, basic: {target: 1}}\n  - {id: b, name: B, weight: 150, direction: higher, basic: {target: 1}}`,
    ),
  ),
  'relative weights of which one is tiny': {
    ...two('basic: {target: 12}', 'basic: {target: 1}'),
    'plan.yaml': `${PLAN}policy: {scoring: {weights: relative, full: 0.0001, decimals: 4}}\n`,
  },
  'formulas in a circle': two(
    'formula: x, inputs: {x: d/b}, basic: {target: 1}',
    'formula: y, inputs: {y: d/a}, basic: {target: 1}',
  ),
  'a formula of itself': two('formula: x + x, inputs: {x: d/a}, basic: {target: 1}', 'basic: {target: 1}'),
  'a division by zero': two('formula: x / (y - y), inputs: {x: d/b, y: d/b}, basic: {target: 1}', 'basic: {target: 1}'),
  'a formula nested a thousand times': two(
    `formula: "${'('.repeat(1000)}x${')'.repeat(1000)}", inputs: {x: d/b}, basic: {target: 1}`,
    'basic: {target: 1}',
  ),
  'a formula that reads its own points': two(
    'formula: x, inputs: {x: {kpi: d/a, take: points}}, basic: {target: 1}',
    'basic: {target: 1}',
  ),
  'a score that reads itself': two(
    'formula: x, inputs: {x: {scorecard: d, take: score}}, basic: {target: 1}',
    'basic: {target: 1}',
  ),
  'conditions in a circle': two(
    'basic: {target: 12}',
    'formula: s, inputs: {s: {scorecard: d, take: score}}, role: watch',
    'conditions: [{id: c, when: {kpi: b, below: 50}, effect: {score: {atMost: 10}}}]',
  ),
  'a condition on what is not there': two(
    'basic: {target: 12}',
    'basic: {target: 1}',
    'conditions: [{id: c, when: {kpi: e/zz, below: 1e300}, effect: {kpis: all, times: 0%}}]',
  ),
  'a multiplier whose points have no width': two(
    'basic: {target: 12}',
    'basic: {target: 1}',
    'multipliers: [{id: m, kpi: a, points: [[1, 0.5], [1, 2]]}]',
  ),
  'a line with one point': two(
    'basic: {target: 12, scoring: {method: linear, points: [[12, 100]], above: continue}}',
    'basic: {target: 1}',
  ),
  'a unit of a deduction near nothing': two(
    `basic: {target: 12, scoring: {method: perUnit, deduct: ${NINES}, per: 0.000000000000001, partial: full}}`,
    'basic: {target: 1}',
  ),
  'a grid of one cell of itself': two(
    'basic: {target: 12, scoring: {method: grid, other: a, rows: [1], columns: [1], percent: [[100]]}}',
    'basic: {target: 1}',
  ),
  'shares of milestones that total nothing': files(
    scorecard(
      '  - {id: a, name: A, weight: 100, basic: {scoring: {method: milestones, items: [{id: m, name: M, due: 2026-02-30, share: 0%}]}}}',
    ),
    'a: {2026-01: 1}',
  ),
  'two ids that look alike': files(
    scorecard(`${PLAIN}\n  - {id: "\\u0430", name: Cyrillic, weight: 50, direction: higher, basic: {target: 1}}`),
  ),
  'an id of another id and a slash': files(
    scorecard(
      `  - {id: "a/b", name: A, weight: 100, direction: higher, basic: {target: 1}, measures: [{id: b, name: B}]}`,
    ),
  ),
  'ids of objects': files(
    scorecard(
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
        .map((id) => `  - {id: ${id}, name: ${id}, weight: 25, direction: higher, basic: {target: 1}}`)
        .join('\n'),
    ),
    '__proto__: {2026-01: 1}\n  constructor: {2026-01: 2}',
  ),
  'names of marks that turn the writing': files(
    scorecard(`  - {id: a, name: "x\\u202E\\u2066y\\u200B", weight: 100, direction: higher, basic: {target: 1}}`),
  ),
  'names of markup': files(
    scorecard(
      `  - {id: a, name: "<script>alert(1)</script>|\`[x](javascript:y)\\u001b[2J", weight: 100, direction: higher, basic: {target: 1}}`,
    ),
  ),
  'a key of 200 kB': { ...files(scorecard(PLAIN)), 'long.yaml': `${'k'.repeat(200_000)}: 1\n` },
  'a name of 19 kB': files(
    scorecard(`  - {id: a, name: "${'n'.repeat(19_000)}", weight: 100, direction: higher, basic: {target: 1}}`),
  ),
  'lists inside lists': {
    ...files(scorecard(PLAIN)),
    'deep.yaml': `kind: review\nact: ${'['.repeat(2000)}${']'.repeat(2000)}\n`,
  },
  'anchors that multiply': {
    ...files(scorecard(PLAIN)),
    'bomb.yaml': `a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n${'bcdefgh'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]!}`).join(', ')}]`)
      .join('\n')}\n`,
  },
  'an anchor inside itself': { ...files(scorecard(PLAIN)), 'loop.yaml': 'kind: review\nact: &x [*x]\n' },
  'days that are none': files(scorecard(PLAIN), 'a: {2026-13: 1, 2026-00: 2, 2026-Q5: 3, 0000-01: 4, 99999-01: 5}'),
  'periods of every length at once': files(
    scorecard(PLAIN),
    'a: {2026: 1, 2026-H1: 2, 2026-Q1: 3, 2026-W01: 4, 2026-01: 5}',
  ),
  'ratios of nothing': files(
    scorecard(`  - {id: a, name: A, unit: "%", weight: 100, direction: higher, aggregate: ratio, basic: {target: 95}}`),
    'a: {2026-01: 0/0, 2026-02: 5/0, 2026-03: -1/-1, 2026-04: 1/3}',
  ),
  'a year of its own': {
    ...files(scorecard(PLAIN)),
    'plan.yaml': `${PLAN}fiscalYear: {startMonth: 12, namedBy: end}\n`,
  },
  'departments in a circle': {
    ...files(scorecard(PLAIN)),
    'plan.yaml':
      'kind: plan\nid: p\nname: P\ndepartments: [{id: d, name: D, parent: e}, {id: e, name: E, parent: d}]\n',
  },
  'a review of everything that is not there': files(scorecard(PLAIN), 'a: {2026-01: 1}', {
    'r.yaml': review(
      'do: [{measure: x/y, progress: 999%}]\ncheck: [{kpi: zz, whys: []}]\nact: [{id: a, action: A, for: q, owner: O, due: 9999-12-31}]\nfollowUp: [{action: nn, status: done}]\nchanges: [{item: d/a, field: basic.target, from: 1e300, to: {a: [1]}, approvedBy: A, approved: 0001-01-01, effective: 2026-12}]\n',
    ),
  }),
  'a change to a target without end': files(scorecard(kpi('a', 'basic: {target: 0.1}')), 'a: {2026-01: 1}', {
    'r.yaml': review(
      `changes: [{item: d/a, field: basic.target, from: ${NINES}, to: 0.1, requestedBy: A, approvedBy: B, approved: 2026-04-02, effective: 2026-04}]\n`,
    ),
  }),
  'pay of nobody for nothing': files(scorecard(PLAIN), 'a: {2026-01: 1}', {
    'pay.yaml':
      'kind: pay\nyear: 2026\npeople: [{id: x, name: X, department: zz, annual: 0, monthly: -1}, {id: x, name: X, department: d, annual: 999999999999999, monthly: 0}]\n',
  }),
  'a plan of nothing but a comment': { 'plan.yaml': '# nothing\n' },
  'documents of null': { 'plan.yaml': `${PLAN}---\n~\n---\n[]\n---\n"text"\n---\n` },
};

const LINES = [
  'check',
  'score 2026-03',
  'score 2026 --final',
  'review 2026-03',
  'review 2026',
  'tree',
  'tree --view okr',
  'tree --view bsc',
  'map strategy',
  'map value',
  'map x-matrix',
  'explain d/a 2026-03',
  'explain d 2026',
  'forecast',
  'what-if d/a=1',
  'letter d',
  'todo',
  'pay 2026',
  'pay 2026-03',
  'readiness',
];

const FORMATS = ['terminal', 'json', 'markdown', 'html', 'csv'];

/** The faults of what a command says: its own, a finding without a place, a word of the program. */
function complaints(code: number, out: string, err: string): readonly string[] {
  const bad = /\bNaN\b|\bundefined\b|\[object Object\]|\bInfinity\b/.exec(out.replaceAll('.nan', ''))?.[0];
  return [
    ...(code === 70 ? [err.split('\n')[0]!] : []),
    ...(bad ? [`prints ${bad}`] : []),
    ...(/^(error|warning|info):/m.test(out) ? ['a finding without a place'] : []),
  ];
}

test.each(Object.entries(HOSTILE).slice(0, runs(8, 100)))(
  '%s: every command says something, none is a fault',
  async (_name, texts) => {
    const root = temporaryFolder(texts);
    const found: string[] = [];
    for (const [i, line] of LINES.entries()) {
      for (const format of FORMATS.slice(0, runs(2, 5)).map((_, n) => FORMATS[(i + n * 2) % FORMATS.length]!)) {
        const { code, out, err } = await hoshin([...line.split(' '), root, '-f', format, '--as-of', '2026-04-20']);
        found.push(...complaints(code, out, err).map((what) => `${line} -f ${format}: ${what}`));
      }
    }
    expect(found).toEqual([]);
  },
);

test('a change of a method that cannot go with its KPI is neither harder nor easier', () => {
  const line = (...points: readonly (readonly [number, number])[]): KpiSpec => ({
    id: 'k',
    target: 12,
    scoring: linear(points, 'continue'),
  });
  const [broken, whole] = [line([12, 100], [12, 50]), line([1, 50], [12, 100])].map((spec) => buildKpi(spec).kpi);
  expect([courseOfPoints(broken!, whole!), courseOfPoints(whole!, broken!)]).toEqual(['neutral', 'neutral']);
});
