import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderers } from '../src/render';
import { styles } from '../src/render/html/style';
import { svgStyle } from '../src/render/svg';
import { callsBeside } from './support/calls';
import { expectGolden } from './support/golden';
import { inFormats, inWidths } from './support/in-formats';
import { ROOT, type Ran } from './support/run-cli';

/** Command lines for each example: every report of it, in every format it has, is a golden file. */
const LINES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  minimal: [
    ['check', '--as-of', '2026-04-10'],
    ['score', '2026-02'],
    ['review', '2026-02', '--all'],
    ['tree'],
    ['tree', '--view', 'okr'],
    ['tree', '--view', 'bsc'],
    ['forecast'],
    ['explain', 'bakery', '2026-02'],
  ],
  'river-foods': [
    ['check'],
    ['score', '2026-06'],
    ['score', '2026-06', '--department', 'sales', '--sheet'],
    ['score', '2026', '--final'],
    ['tree'],
    ['tree', '--department', 'line-1'],
    ['tree', '--view', 'okr'],
    ['tree', '--view', 'bsc'],
    ['tree', '--view', 'bsc', '--department', 'production'],
    ['forecast'],
    ['forecast', 'production/first-pass-rate', '--period', '2026-03'],
    ['what-if', 'production/first-pass-rate=99.4', 'sales/volume=+2%', 'production/zero-defect-line=done'],
    ['review', '2026-04', '--department', 'production'],
    ['review', '2026-05', '--department', 'production'],
    ['review', '2026-06', '--department', 'production'],
    ['review', '2026-06'],
    ['review', '2026-06', '--department', 'sales'],
    ['review', '2026-06', '--department', 'line-1-technician'],
    ['review', '2026-W26', '--department', 'production'],
    ['review', '2026-Q2', '--department', 'production'],
    ['review', '2026-Q2'],
    ['review', '2026-H1'],
    ['explain', 'production/first-pass-rate', '2026-06'],
    ['explain', 'company', '2026-06'],
    ['explain', 'company/gross-profit', '2026-06'],
    ['explain', 'sales/new-products', '2026-06'],
    ['readiness'],
    ['todo'],
    ['letter', 'line-1'],
    ['review', '2026-06', '--department', 'production', '--a3'],
    ['review', '2026-05', '--department', 'production', '--a3'],
    ['map', 'strategy'],
    ['map', 'strategy-matrix'],
    ['map', 'value'],
    ['map', 'x-matrix'],
    ['map', 'fishbone', 'production/first-pass-rate'],
    ['map', 'whys', 'production/first-pass-rate'],
    ['map', 'trend', 'production/first-pass-rate'],
  ],
  'river-foods-full': [
    ['check'],
    ['check', '--as-of', '2026-10-20'],
    ['score', '2026', '--final'],
    ['score', '2026-H1'],
    ['todo', '--as-of', '2026-10-20', '--department', 'production', '--within', '4w', '--language', 'zh-CN'],
    ['readiness'],
    ['tree'],
    ['tree', '--view', 'okr', '--department', 'production'],
    ['tree', '--view', 'bsc'],
    ['review', '2026-W37', '--department', 'production'],
    ['review', '2026-W37'],
    ['review', '2026-W36', '--department', 'line-1-technician'],
    ['review', '2026-12', '--department', 'production'],
    ['review', '2026-09'],
    ['review', '2026-Q3', '--department', 'production'],
    ['review', '2026-Q3'],
    ['review', '2026-Q3', '--department', 'line-1-technician'],
    ['review', '2026-H2', '--department', 'production'],
    ['review', '2026-H1'],
    ['review', '2026', '--department', 'production'],
    ['review', '2026'],
    ['review', '2026', '--department', 'line-1-technician'],
    ['explain', 'quality', '2026', '--final'],
    ['explain', 'company/gross-profit', '2026', '--final'],
    ['review', '2026-09', '--a3', '--language', 'zh-CN'],
    ['letter', 'production'],
    ['letter', 'company'],
    ['letter', 'production', '--language', 'zh-CN'],
    ['map', 'strategy', '--language', 'zh-CN'],
    ['map', 'x-matrix', 'production', '--language', 'zh-CN'],
    ['map', 'bridge', 'production', '--period', '2026-09'],
    ['map', 'bowling', 'production', '--period', '2026-09'],
    ['map', 'timeline', 'production', '--period', '2026-09', '--language', 'zh-CN'],
    ['map', 'pareto'],
    ['forecast', 'purchasing', '--period', '2026-09'],
    ['what-if', 'purchasing/material-cost=14.3', 'company/complaint-rate=105', '--period', '2026-09'],
    ['pay', '2026-03'],
    ['pay', '2026-10'],
    ['pay', '2026'],
    ['pay', '2026', '--department', 'sales'],
    ['explain', 'pay/P-107', '2026-03'],
    ['explain', 'pay/P-103', '2026'],
  ],
  'executive-plan': [
    ['check', '--as-of', '2027-01-20'],
    ['score', '2026', '--final'],
    ['score', '2026', '--final', '--language', 'zh-CN'],
    ['letter', 'company'],
    ['letter', 'company', '--language', 'zh-CN'],
    ['letter', 'generation-chief'],
    ['explain', 'company', '2026', '--final'],
    ['what-if', 'company/net-income=112', '--period', '2026'],
    ['pay', '2026'],
    ['explain', 'pay/E-2', '2026'],
  ],
  'cabot-2023': [
    ['check'],
    ['score', '2023', '--final'],
    ['tree'],
    ['explain', 'sti-corporate/discretionary-free-cash-flow', '2023'],
  ],
};

const REPORTS: typeof LINES = {
  ...LINES,
  'river-foods-full': [...LINES['river-foods-full']!, ...callsBeside(Object.values(LINES).flat())],
};

const NO_PICTURE = { kind: 'bridge', title: '', description: '', facts: { rows: [] } } as const;

/**
 * Those that show only what a check found have their golden files in test/render/check-formats.test.ts; what a browser
 * prints is in test/printouts.
 */
const FORMATS = renderers
  .filter(({ printedFrom }) => !printedFrom)
  .filter(
    ({ accepts }) =>
      accepts?.({
        id: '',
        title: '',
        language: 'en',
        page: { organisation: '' },
        blocks: [],
        data: null,
        flat: { columns: [], rows: [] },
        picture: NO_PICTURE,
        calendar: { name: '', asOf: '2026-07-15', events: [] },
      }) ?? true,
  );

/** Pages of HTML are long: one of each kind of report will do. */
const IN_HTML: ReadonlySet<string> = new Set([
  'minimal/review 2026-02 --all',
  'minimal/tree --view okr',
  'river-foods/check',
  'river-foods/score 2026-06',
  'river-foods/tree --view bsc --department production',
  'river-foods/review 2026-06 --department production',
  'river-foods/review 2026-W26 --department production',
  'river-foods/explain sales/new-products 2026-06',
  'river-foods/forecast production/first-pass-rate --period 2026-03',
  'river-foods/readiness',
  'river-foods/letter line-1',
  'river-foods/review 2026-06 --department production --a3',
  'river-foods-full/pay 2026-03',
  'river-foods-full/explain pay/P-103 2026',
]);

/** The style sheet, which all pages share, would be most of each. */
const withoutStyles = (text: string): string =>
  [styles, svgStyle]
    .reduce((shorter, css) => shorter.replace(css, '/* … */'), text)
    .replace(/<style>.*<\/style>/, '<style>/* … */</style>');

/** Formats of one command alone. */
const ONLY_OF: Readonly<Record<string, string>> = { svg: 'map', ics: 'todo' };

const NO_SUCH_FORMAT = /^hoshin(?:: There is no .* of “hoshin |：“hoshin .*”没有.*格式。)/;
const formatsOf = (example: string, line: string): typeof FORMATS =>
  FORMATS.filter(({ id }) => (id === 'html' ? IN_HTML.has(`${example}/${line}`) : line.startsWith(ONLY_OF[id] ?? '')));

/** The day on which an example is looked at, where it is not that of all tests. */
const TODAY: Readonly<Record<string, Date>> = { 'river-foods-full': new Date('2027-02-10T12:00:00Z') };

/** Without git: the commit of this repository is not a fact of the example. */
const NO_GIT = { PATH: '/nowhere' };

test('every example is printed', () => {
  expect(readdirSync(join(ROOT, 'examples')).sort()).toEqual(Object.keys(REPORTS).sort());
});

describe.each(Object.entries(REPORTS))('examples/%s', (example, lines) => {
  describe.each(lines.map((line) => [line.join(' '), line] as const))('%s', (name, line) => {
    const formats = formatsOf(example, name);
    let printed: ReadonlyMap<string, Ran>;
    beforeAll(async () => {
      const world = { cwd: join(ROOT, 'examples', example), env: NO_GIT };
      const now = TODAY[example];
      printed = await inFormats(
        formats.map(({ id }) => id),
        line,
        { ...world, ...(now && { now }) },
      );
    });
    test.each(formats.map(({ id, extension }) => [id, extension] as const))('%s', (format, extension) => {
      const { out, err } = printed.get(format)!;
      if (out === '') expect(err).toMatch(NO_SUCH_FORMAT);
      else
        expectGolden(
          `${example}/${name.replace(/ --?/g, ' ').replace(/[ /=%+]+/g, '-')}${extension}`,
          withoutStyles(out),
        );
    });
  });
});

test.each([
  ['review', '2026-06', 'examples/river-foods', '--all'],
  ['review', '2026', 'examples/river-foods-full'],
  ['review', '2026-W37', 'examples/river-foods-full'],
  ['pay', '2026', 'examples/river-foods-full'],
  ['forecast', 'examples/river-foods-full'],
])('a terminal of 120 columns is used, and never overrun: %s %s', async (...line) => {
  const widths = [80, 100, 120];
  const printed = await inWidths(widths, line);
  for (const [i, text] of printed.entries())
    expect(text.split('\n').filter((one) => one.length > widths[i]!)).toEqual([]);
  expect(new Set(printed).size).toBeGreaterThan(1);
});
