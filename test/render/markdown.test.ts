import fc from 'fast-check';
import { markdown } from '../../src/render/markdown';
import type { Block } from '../../src/reports/base/report';
import { anyReport, hostileText, table } from './arbitrary';
import { context, number, points, report } from './sample';

const print = (...blocks: Block[]): string => markdown.render(report(blocks), context());
const paragraph = (text: string): string => print({ type: 'paragraph', text }).trimEnd();
const cellOf = (text: string): string =>
  /\| (.*) \|\n$/.exec(print({ type: 'table', columns: [{ title: 'x' }], rows: [{ cells: [text] }] }))![1]!;

describe('blocks', () => {
  test('title, headings, facts and text', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 2, text: 'Head' },
      {
        type: 'facts',
        items: [
          { label: 'Chair', value: 'Wang Fang' },
          { label: 'Score', value: points('92.4') },
        ],
      },
      { type: 'paragraph', text: 'one\ntwo\n\nthree' },
    ];
    expect(markdown.render(report(blocks, { title: 'Review' }), context())).toBe(
      '# Review\n\n## Head\n\n- **Chair:** Wang Fang\n- **Score:** 92.40\n\none\\\ntwo\n\nthree\n',
    );
  });

  test('a table has its alignments, indents and totals', () => {
    const rows = [
      { cells: ['a'] },
      { cells: ['b', number('1200')], depth: 1 },
      { cells: ['Total', number('-3'), ''], emphasis: 'total' as const },
    ];
    expect(
      print({ type: 'table', columns: [{ title: 'Name' }, { title: 'Value', align: 'right' }, { title: '' }], rows }),
    ).toBe(
      '| Name | Value |  |\n| --- | ---: | --- |\n| a |  |  |\n| &emsp;b | 1,200 |  |\n| **Total** | **−3** |  |\n',
    );
  });

  test('lists and trees are nested lists, kept apart from each other', () => {
    const leaf = { cells: ['leaf', { type: 'status' as const, status: 'red' as const }], children: [] };
    expect(
      print(
        { type: 'list', items: [{ text: 'a\nb', items: [{ text: 'c' }] }] },
        { type: 'tree', roots: [{ cells: ['root'], children: [leaf] }] },
      ),
    ).toBe('- a\\\n  b\n  - c\n\n<!-- -->\n\n- root\n  - leaf · ■R\n');
  });

  test('a finding says where, what and what to do', () => {
    const span = { file: '2026/a.yaml', start: { line: 4, column: 13 }, end: { line: 4, column: 16 } };
    const item = {
      severity: 'error' as const,
      code: 'weights-not-100',
      key: 'The weights total 95.',
      bare: 'The weights total 95.',
      message: 'The weights total 95.',
      help: 'Add 5.',
      span,
      related: [{ message: 'One is here.', span }],
    };
    expect(print({ type: 'findings', items: [item] })).toBe(
      '- **error** `2026/a.yaml:4:13` The weights total 95. (`weights-not-100`)\n  - `2026/a.yaml:4:13` One is here.\n  - help: Add 5.\n',
    );
  });

  test('an empty item does not make a heading of the item above', () => {
    expect(print({ type: 'list', items: [{ text: 'a', items: [{ text: '' }] }] })).toBe('- a\n  - –\n');
  });
});

describe('text', () => {
  test.each([
    'first-pass-rate',
    'a_b_c',
    '3 * 4',
    'R&D',
    '~5%',
    '-5',
    '+3.00',
    '2026.5',
    'C#',
    '$5,000 to $6,000',
    'a@b.example',
    '（一）',
    'a: b',
    'wow!',
    '100% > 90%',
    'C:\\plan',
  ])('%j stays as written', (text) => {
    expect(paragraph(text)).toBe(text);
    expect(cellOf(text)).toBe(text);
  });

  test.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['[x](javascript:alert(1))', '\\[x](javascript:alert(1))'],
    ['*a* __b__ ~~c~~ `d`', '\\*a\\* \\_\\_b\\_\\_ ~\\~c\\~\\~ \\`d\\`'],
    ['@team and #12 and GH-3', '@\u200bteam and #\u200b12 and GH-\u200b3'],
    ['&lt;', '&amp;lt;'],
    ['\\*', '\\\\\\*'],
    ['pay $x$', 'pay $x&#36;'],
    [':tada:', ':\u200btada:'],
    ['a | b', 'a \\| b'],
    ['::error file=a::b', ': :error file=a: :b'],
  ])('%j cannot be markup', (text, expected) => expect(cellOf(text)).toBe(expected));

  test.each([
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['2) a', '2\\) a'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['---', '\\---'],
    ['===', '\\==='],
    [':--', '\\:--'],
  ])('%j at the beginning of a line cannot be a block', (text, expected) => expect(paragraph(text)).toBe(expected));

  test('a table keeps its columns, whatever is in its cells', () => {
    fc.assert(
      fc.property(table(hostileText), (block) => {
        const lines = print(block).trimEnd().split('\n');
        expect(lines).toHaveLength(block.rows.length + 2);
        for (const line of lines)
          expect(line.replace(/\\[\\|]/g, '').match(/\|/g)).toHaveLength(block.columns.length + 1);
      }),
    );
  });

  test('no tag, control character, mention or order survives anywhere', () => {
    fc.assert(
      fc.property(anyReport(hostileText), (any) => {
        const text = withoutCode(markdown.render(any, context()).replaceAll('<!-- -->', ''));
        expect(text).not.toMatch(/<|(?<![A-Za-z\d_])@[A-Za-z\d]|(?<!&)#\d|##\[|^\s*::[a-z]/m);
        // eslint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\ufeff]/);
      }),
    );
  });
});

/** What stands between unescaped backticks is shown as it is. */
const withoutCode = (text: string): string =>
  text.replace(/\\[\\`]/g, '·').replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
