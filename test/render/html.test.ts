import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { renderers } from '../../src/render';
import type { Beside, PlanRevision } from '../../src/render/renderer';
import type { Block, Report, TableBlock } from '../../src/reports/base/report';
import { anyReport, hostileText } from './arbitrary';
import { context, number, report } from './sample';
import { runs } from '../support/runs';

const html = renderers.find(({ id }) => id === 'html')!;

const page = (
  blocks: readonly Block[],
  given: Partial<Report> = {},
  around: { readonly beside?: Beside; revision?(): PlanRevision } = {},
): string => html.render(report(blocks, { title: 'Sheet', ...given }), context(around));

const body = (...blocks: Block[]): string => /<\/header>\n([^]*)<\/article>/.exec(page(blocks))![1]!;

interface Seen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element, as a strict XML parser sees the page. */
function elementsOf(text: string): readonly Seen[] {
  const seen: Seen[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => seen.push({ name, attributes }));
  parser.write(text).close();
  return seen;
}

const table = (given: Partial<TableBlock> = {}): TableBlock => ({
  type: 'table',
  columns: [{ title: 'KPI' }, { title: '' }, { title: 'Jan', align: 'right' }, { title: 'Feb', align: 'right' }],
  rows: [{ cells: ['Revenue', 'plan', number('1200'), number('3')] }, { cells: ['', 'actual', number('7'), ''] }],
  ...given,
});

describe('blocks', () => {
  test('an empty line begins a new paragraph, another one breaks the line', () => {
    expect(body({ type: 'paragraph', text: 'one\ntwo\n\nthree' })).toBe(
      '<section><p>one<br/>two</p>\n<p>three</p>\n</section>\n',
    );
  });

  test('heads of columns and rows name the cells; rows without a name belong to the one above', () => {
    expect(body({ type: 'heading', level: 2, text: 'Chart' }, table())).toBe(`<section><h2 id="sheet-1-0">Chart</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="sheet-1-0"><table aria-labelledby="sheet-1-0"><thead><tr><th scope="col">KPI</th><td></td><th scope="col" class="right">Jan</th><th scope="col" class="right">Feb</th></tr>
</thead>
<tbody class="together"><tr><th scope="rowgroup" rowspan="2" class="token">Revenue</th><td class="token">plan</td><td class="right">1,200</td><td class="right">3</td></tr>
<tr><td class="token">actual</td><td class="right">7</td><td class="right"></td></tr>
</tbody>
</table>
</div>
</section>
`);
  });

  test('a status has its word for those who see neither colour nor shape', () => {
    expect(body({ type: 'facts', items: [{ label: 'Sales', value: { type: 'status', status: 'red' } }] })).toContain(
      '<dd><abbr class="status red" title="red">R</abbr></dd>',
    );
  });

  test('a finding shows its line with the piece marked', () => {
    const span = { file: '2026/a.yaml', start: { line: 2, column: 9 }, end: { line: 2, column: 11 } };
    const text = html.render(
      report([
        {
          type: 'findings',
          items: [
            {
              severity: 'error',
              code: 'weights-not-100',
              key: 'x',
              bare: 'x',
              message: 'They total 95.',
              help: 'Add 5.',
              span,
            },
          ],
        },
      ]),
      context({ lineAt: () => 'weight: 95 # <b>\n' }),
    );
    expect(text).toContain(
      '<span class="severity">error</span> They total 95. <code class="rule">weights-not-100</code>',
    );
    expect(text).toContain('<code>2026/a.yaml:2:9</code>');
    expect(text).toContain('<span class="number">2</span>weight: <mark>95</mark> # &lt;b&gt;');
    expect(text).toContain('<strong>help:</strong> Add 5.');
  });

  test('whoever signs has a line', () => {
    expect(body({ type: 'signatures', items: [{ role: 'Chair', name: 'Wang Fang' }] })).toContain(
      '<p class="role">Chair: Wang Fang</p>\n<p class="line"><span>Signature</span><span>Date</span></p>',
    );
  });
});

describe('on paper', () => {
  /** Twelve months of a figure, in a table that may have a wide page. */
  const year = (figure: string): TableBlock => ({
    type: 'table',
    wide: true,
    columns: [
      { title: 'KPI' },
      ...Array.from({ length: 12 }, (_, i) => ({ title: String(i), align: 'right' }) as const),
    ],
    rows: [{ cells: ['Revenue of all plants', ...Array.from({ length: 12 }, () => number(figure))] }],
  });

  const wide: readonly Block[] = [
    { type: 'heading', level: 2, text: 'Check' },
    { type: 'heading', level: 3, text: 'Chart' },
    year('12000'),
    { type: 'heading', level: 2, text: 'Act' },
  ];

  test('wide tables come last, and where they stood a link leads to them', () => {
    const text = body(...wide);
    expect(text.match(/<h\d[^]*?<\/h\d>|<p class="elsewhere">[^]*?<\/p>/g)).toEqual([
      '<h2 id="sheet-1-0">Check</h2>',
      '<p class="elsewhere"><a href="#sheet-1-1">Chart</a> → at the end, on a wide page</p>',
      '<h2 id="sheet-1-2">Act</h2>',
      '<h2 id="sheet-1-1">Chart</h2>',
    ]);
    expect(text).toContain('<section class="wide"><h2 id="sheet-1-1">');
  });

  test('what fits a page in portrait stays where it is', () =>
    expect(body(...wide.slice(0, 2), year('1'), wide[3]!)).not.toMatch(/class="(wide|elsewhere)"/));

  test('at the end already, they stay', () =>
    expect(body(...wide.slice(0, 3))).toContain('<h3 id="sheet-1-1">Chart</h3>'));

  test('every page says whose it is, of when, as of which commit and how many there are', () => {
    const text = page(
      [],
      { page: { organisation: 'River "Foods" \\ </style>', subject: 'Sales', cycle: 'June 2026', confidential: true } },
      { revision: () => ({ commit: '1a2b3c4', modified: true }) },
    );
    expect(text).toContain('@top-left { content: "River \\22 Foods\\22  \\5c  \\3c /style\\3e  · Sales"; }');
    expect(text).toContain('@top-center { content: "Confidential"; } @top-right { content: "June 2026"; }');
    expect(text).toContain(
      '@bottom-left { content: "Plan: 1a2b3c4, modified since"; } @bottom-right { content: "Page " counter(page) " of " counter(pages); }',
    );
    expect(page([], { language: 'zh-CN' })).toContain('content: "第" counter(page) "页，共" counter(pages) "页"');
  });

  test('of several reports on one page each has its own running heads', () => {
    const text = html.together!(
      [report([], { title: 'A' }), report([], { title: 'B', page: { organisation: 'Other' } })],
      context(),
    );
    expect(text).toContain('@page sheet-2 { size: A4; @top-left { content: "Other"; }');
    expect(text.match(/<h1 id="sheet-\d-title">.<\/h1>/g)).toEqual([
      '<h1 id="sheet-1-title">A</h1>',
      '<h1 id="sheet-2-title">B</h1>',
    ]);
  });
});

test('a long page begins with links to its sections', () => {
  const sections = (count: number): Block[] =>
    Array.from({ length: count }, (_, i) => ({ type: 'heading', level: 2, text: `Part ${i + 1}` }));
  expect(body(...sections(5))).toMatch(
    /^<nav class="contents" aria-label="Contents: Sheet"> <a href="#sheet-1-0">Part 1<\/a>.*<a href="#sheet-1-4">Part 5<\/a><\/nav>\n/,
  );
  expect(body(...sections(4))).not.toContain('<nav');
});

test('links lead to files beside the page, whatever their names are', () => {
  const text = page(
    [table({ rows: [{ cells: [{ type: 'link', to: 'javascript:alert(1)//.html' }] }] })],
    {},
    { beside: { index: { file: '2026 一.html', title: 'All' }, next: { file: 'b.html', title: '<Sales>' } } },
  );
  expect(text.match(/ href="[^"]*"/g)).toEqual([
    ' href="2026%20%E4%B8%80.html"',
    ' href="b.html"',
    ' href="javascript%3Aalert(1)%2F%2F.html"',
  ]);
  expect(text).toContain('&lt;Sales&gt;');
});

describe('whatever a plan says', () => {
  const reports = anyReport(hostileText);
  const around = fc.record({ organisation: hostileText, subject: hostileText, cycle: hostileText });
  const titled = fc
    .tuple(reports, around)
    .map(([one, facts]): Report => ({ ...one, title: `Sheet ${one.title}`, page: facts }));
  const render = (one: Report): string => html.render(one, context({ lineAt: () => '<script>]]>\u0007' }));

  test('the page is well-formed, and made of our elements and attributes alone', () => {
    const names =
      /^(html|head|meta|title|style|body|main|article|header|section|nav|h[1-3]|p|br|dl|div|dt|dd|ul|ol|li|span|code|pre|mark|strong|abbr|table|thead|tbody|tr|th|td|a|svg|rect|polyline|circle)$/;
    const attributes =
      /^(lang|charset|http-equiv|name|content|id|class|title|scope|rowspan|colspan|aria-label|tabindex|role|aria-labelledby|aria-hidden|href|xmlns|viewBox|width|height|x|y|cx|cy|r|points|stroke-width)$/;
    fc.assert(
      fc.property(titled, (one) => {
        const elements = elementsOf(render(one));
        expect(elements.filter(({ name }) => !names.test(name))).toEqual([]);
        expect(
          elements.flatMap(({ attributes: own }) => Object.keys(own)).filter((name) => !attributes.test(name)),
        ).toEqual([]);
      }),
      { numRuns: runs(80, 3000) },
    );
  });

  test('ids are unique, what names a table is there, and no level of heading is left out', () => {
    fc.assert(
      fc.property(titled, (one) => {
        const elements = elementsOf(render(one));
        const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(
          expect.arrayContaining(elements.flatMap(({ attributes }) => attributes['aria-labelledby'] ?? [])),
        );
        const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
        expect(levels.every((level, i) => (level === 1 ? i === 0 : level <= levels[i - 1]! + 1))).toBe(true);
      }),
      { numRuns: runs(80, 3000) },
    );
  });

  test('no style but ours: the sheet has one style element, and its text ends where it should', () => {
    fc.assert(
      fc.property(titled, (one) => {
        const text = render(one);
        expect(text.match(/<\/?style/g)).toEqual(['<style', '</style']);
        expect(text).not.toMatch(/<[a-z]+ [^>]*style=/);
      }),
      { numRuns: runs(60, 3000) },
    );
  });
});

test('nothing may be loaded and nothing may run', () => {
  expect(page([])).toContain(
    'content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"',
  );
});
