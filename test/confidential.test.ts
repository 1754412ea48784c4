import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { wordsOf } from '../src/language';
import { checkTexts, printed } from './support/check-texts';
import { inFormats } from './support/in-formats';
import { hoshin, ROOT } from './support/run-cli';
import { runs } from './support/runs';
import { filesIn } from './support/site-folder';
import { temporaryFolder } from './support/temporary';

/** Nothing of pay, and no name in an incident, stands anywhere but in the report of pay. */

const EXAMPLE = 'examples/river-foods-full';

interface Pay {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly annual: number;
    readonly monthly: number;
    readonly salary?: number;
  }[];
}

const textOf = (name: string): string => readFileSync(join(ROOT, EXAMPLE, '2026', name), 'utf8');
const { people } = parse(textOf('pay.yaml')) as Pay;

/** A number as it may be printed: `30600`, `30,600`, `30,600.00`, not as a part of another one. */
const asPrinted = (amount: number): RegExp =>
  new RegExp(`(?<![\\d.,])${String(amount).replace(/(?=\d{3}$)/, ',?')}(?![\\d]|[.,]\\d*[1-9])`);

const SECRETS: readonly RegExp[] = people.flatMap(({ id, name, annual, monthly, salary = 0 }) => [
  new RegExp(name),
  new RegExp(`${id}\\b`),
  ...[annual, monthly, salary].map(asPrinted),
]);

const secretsIn = (text: string): string[] => SECRETS.flatMap((secret) => secret.exec(text)?.[0] ?? []);

const LINES: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--as-of', '2027-03-01'],
  ['score', '2026', '--final'],
  ['score', '2026-06'],
  ...['plans', 'scorecards', 'kpis', 'values', 'targets', 'measures', 'actions', 'problems', 'links'].map((table) => [
    'export',
    '--table',
    table,
  ]),
  ['tree'],
  ['tree', '--view', 'okr'],
  ['tree', '--view', 'bsc'],
  ['readiness'],
  ['forecast', '--as-of', '2026-09-30'],
  ...['company', 'production', 'sales', 'purchasing', 'quality', 'finance-hr', 'line-1'].map((id) => [
    'explain',
    id,
    '2026',
  ]),
  ...['company', 'production', 'finance-hr'].map((id) => ['letter', id]),
  ['review', '2026-06', '--all', '--a3'],
  ['map', 'strategy'],
  ['map', 'value'],
  ['map', 'x-matrix'],
  ['map', 'bridge', 'production'],
  ['map', 'timeline', 'sales'],
  ...['2026-W13', '2026-03', '2026-Q1', '2026-H1', '2026'].map((cycle) => ['review', cycle, '--all']),
];

test('the example has people whose names and amounts can be searched for, and the report of pay shows them', async () => {
  const { out } = await hoshin(['pay', '2026-03'], { cwd: join(ROOT, EXAMPLE), width: 200 });
  expect(people.length).toBeGreaterThan(10);
  expect(secretsIn(out).length).toBeGreaterThan(people.length);
});

test.each(LINES.map((line) => [line.join(' '), line] as const))(
  'hoshin %s names nobody and no amount of pay',
  async (_name, line) => {
    for (const { out, err } of (await inFormats(['markdown', 'json'], line, { cwd: join(ROOT, EXAMPLE) })).values()) {
      expect(out.length + err.length).toBeGreaterThan(20);
      expect(secretsIn(out + err)).toEqual([]);
    }
  },
);

test('the pages of hoshin site name nobody and no amount of pay, and tell nothing of conduct', async () => {
  const out = temporaryFolder();
  const cycles = process.env.SOAK ? '2026,2026-03' : '2026';
  await hoshin(['site', '--out', out, '--cycles', cycles], { cwd: join(ROOT, EXAMPLE) });
  const pages = [...filesIn(out)].filter(([path]) => /\.(html|csv|json)$/.test(path));
  expect(pages.length).toBeGreaterThan(200);
  // Places in pictures are numbers too, and a review speaks of 1620万元 of cash.
  const said = (text: string): string => text.replace(/<style>[\s\S]*?<\/style>|<[^>]*>|\d+万元/g, ' ');
  expect(pages.flatMap(([path, text]) => secretsIn(said(text)).map((secret) => `${path}: ${secret}`))).toEqual([]);
  const words = [wordsOf('en'), wordsOf('zh-CN')].map(({ review }) => review.headings.conduct);
  const titles = words.map((word) => `<h2[^>]*>${word}<`);
  expect(pages.filter(([, text]) => new RegExp(titles.join('|')).test(text)).map(([path]) => path)).toEqual([]);
});

describe('findings in files of pay and incidents', () => {
  const plan = readFileSync(join(ROOT, EXAMPLE, 'plan.yaml'), 'utf8');
  const files = { 'pay.yaml': textOf('pay.yaml'), 'incidents.yaml': textOf('incidents.yaml') };

  const outputOf = (texts: Readonly<Record<string, string>>): string => {
    const checked = checkTexts({ 'plan.yaml': plan, ...texts });
    const own = checked.diagnostics.filter(({ span }) => span.file in files);
    return printed(own, checked) + JSON.stringify(own) + JSON.stringify(checked.acknowledged);
  };

  test('two people with one id: both places are told, and no name', () => {
    const twice = files['pay.yaml'].replace('P-102', 'P-101');
    const output = outputOf({ ...files, 'pay.yaml': twice });
    expect(output).toMatch(
      /pay\.yaml:6:10: error: There is already a person of 2026 with the id “…”\. \[duplicate-id\]\npay\.yaml:5:10: /,
    );
    expect(secretsIn(output)).toEqual([]);
  });

  test('a person who is not there, a wrong type and a reason are told without what stands there', () => {
    const changes: readonly (readonly [keyof typeof files, string, string, RegExp])[] = [
      ['incidents.yaml', 'person: P-102', 'person: P-1022', /There is no person “…”/],
      ['pay.yaml', 'annual: 30600', 'annual: "30600"', /“…” does not fit here/],
      ['pay.yaml', 'annual: 30600', 'anual: 30600', /There is no key “…” here/],
      [
        'pay.yaml',
        'annual: 20340, monthly: 1090',
        'annual: 20340, monthly: 1695.1  # hoshin-allow monthly-part-outweighs: Zheng Li agreed\n    ',
        /monthly-part-outweighs/,
      ],
    ];
    for (const [name, from, to, message] of changes) {
      const output = outputOf({ ...files, [name]: files[name].replace(from, to) });
      expect(output).toMatch(message);
      expect(secretsIn(output)).toEqual([]);
    }
  });

  test('whatever is broken in them, nothing of them is printed', () => {
    const slip = fc.tuple(
      fc.constantFrom('pay.yaml' as const, 'incidents.yaml' as const),
      fc.nat(),
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom(
        '',
        '"',
        "'",
        '{',
        '}',
        ': ',
        ', ',
        '\n',
        '  ',
        '&a ',
        '*b',
        '!t ',
        '- ',
        '1',
        'x',
        'no',
        '🙂',
        '\t',
      ),
    );
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const broken = { ...files };
        for (const [name, at, cut, piece] of slips) {
          const text = broken[name];
          // The line that says what the file is has to stay: without it nothing is known to be confidential.
          const from = 140 + (at % (text.length - 140));
          broken[name] = text.slice(0, from) + piece + text.slice(from + cut);
        }
        expect(secretsIn(outputOf(broken))).toEqual([]);
      }),
      { numRuns: runs(60, 3000) },
    );
  });
});

test('in a file with pay only what stands in documents with pay is not quoted', () => {
  const scorecard = 'kind: scorecard\nyear: 2026\nkpis:\n  - {id: margin, name: Margin}\n';
  const pay = 'kind: pay\nyear: 2026\npeople:\n  - {id: ann-lee, name: Ann Lee, salery: 9000}\n';
  const { diagnostics, ...checked } = checkTexts({ 'all.yaml': `${scorecard}---\n${pay}---\n${scorecard}` });
  const out = printed(diagnostics, { ...checked });
  expect(out).toContain('“margin” has no “weight”');
  expect(out).toContain('- {id: margin, name: Margin}');
  expect(out).toContain('There is no key “…” here.');
  expect(out).not.toMatch(/ann-lee|Ann Lee|salery|9000/);
});

test('of a file with pay that cannot be parsed nothing is quoted', () => {
  const { diagnostics, ...checked } = checkTexts({
    'all.yaml': 'kind: pay\npeople: [{id: ann-lee, name: "Ann Lee}]\n---\nkind: scorecard\nyear: 2026\nkpis: [}\n',
  });
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(printed(diagnostics, { ...checked })).not.toMatch(/ann-lee|Ann Lee/);
});
