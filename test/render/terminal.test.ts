import fc from 'fast-check';
import stringWidth from 'string-width';
import { terminal } from '../../src/render/terminal';
import { layOut, tabulate } from '../../src/render/terminal/tabulate';
import { hang, wrap } from '../../src/render/terminal/wrap';
import type { Block, TableBlock, TreeNode } from '../../src/reports/base/report';
import { clean } from '../../src/util/clean';
import { anyReport, chineseText, fittedBlock, hostileText, plainText, table } from './arbitrary';
import { context, number, percent, points, report } from './sample';
import { cpuTime } from '../support/cpu-time';
import { runs } from '../support/runs';

const print = (blocks: readonly Block[], given = {}): string => terminal.render(report(blocks), context(given));
const widthOf = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)));
const oneLine = (text: string): string => clean(text).replaceAll('\n', ' ');
const letters = (text: string): string => text.replace(/\s/g, '');

describe('wrapping', () => {
  const texts = plainText.map(clean);
  const widths = fc.integer({ min: 2, max: 60 });

  test('no character is lost', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => expect(letters(wrap(text, width).join(''))).toBe(letters(text))),
      { numRuns: runs(100) },
    );
  });

  test('no line is wider than the width', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) =>
        expect(widthOf(wrap(text, width).join('\n'))).toBeLessThanOrEqual(width),
      ),
      { numRuns: runs(100) },
    );
  });

  test('a hanging text keeps both promises', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 40 }), (text, width) => {
        const lines = hang(text, width, '- ', '    ');
        expect(widthOf(lines.join('\n'))).toBeLessThanOrEqual(width);
        expect(letters(lines.map((line, i) => line.slice(i ? 4 : 2)).join(''))).toBe(letters(text));
      }),
    );
  });

  test.each([
    ['breaks at blanks', 'the weights total 95', 11, ['the weights', 'total 95']],
    ['cuts a long id at its joints', 'production/first-pass-rate', 12, ['production/', 'first-pass-', 'rate']],
    ['breaks Chinese anywhere', '一次合格率下降', 6, ['一次合', '格率下', '降']],
    ['keeps punctuation with its text', '一次合，格率（全线）', 6, ['一次', '合，格', '率（全', '线）']],
    ['keeps an emoji whole', 'ab👩‍👩‍👧cd', 3, ['ab', '👩‍👩‍👧', 'cd']],
    ['keeps a number with what it counts', '截至2026年12月31日', 9, ['截至', '2026年', '12月31日']],
    ['an empty text is one empty line', '', 10, ['']],
  ])('%s', (_, text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  const BEGINS = /^[，。、；：！？）》”’]/u;
  const ENDS = /[（《“‘]$/u;

  test('no line of Chinese begins with what closes, and none ends with what opens', () => {
    fc.assert(
      fc.property(chineseText, fc.integer({ min: 24, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        expect(
          lines.filter((line, i) => (i > 0 && BEGINS.test(line)) || (i < lines.length - 1 && ENDS.test(line))),
        ).toEqual([]);
        expect(widthOf(lines.join('\n'))).toBeLessThanOrEqual(width);
        expect(letters(lines.join(''))).toBe(letters(text));
      }),
      { numRuns: runs(100) },
    );
  });

  test('a text of 100,000 characters takes no time to speak of', () => {
    const before = cpuTime();
    wrap('一次合格率'.repeat(20_000), 40);
    wrap('x'.repeat(100_000), 40);
    expect(cpuTime() - before).toBeLessThan(5000);
  });
});

describe('pages', () => {
  test.each([80, 120])('nothing but findings is wider than %d columns', (width) => {
    fc.assert(
      fc.property(fittedBlock(plainText), (block) =>
        expect(widthOf(print([block], { width }))).toBeLessThanOrEqual(width),
      ),
      { numRuns: runs(40, 2000) },
    );
  });

  test('no Chinese character is lost in tables, lists, trees and facts', () => {
    const han = (text: string): Map<string, number> =>
      [...text.matchAll(/\p{Script=Han}/gu)].reduce(
        (counts, [character]) => counts.set(character, (counts.get(character) ?? 0) + 1),
        new Map<string, number>(),
      );
    fc.assert(
      fc.property(fittedBlock(chineseText), (block) => {
        const printed = han(print([block], { width: 80 }));
        const lost = [
          ...han(JSON.stringify(block, (_, value: unknown) => (typeof value === 'bigint' ? '' : value))),
        ].filter(([character, count]) => (printed.get(character) ?? 0) < count);
        expect(lost).toEqual([]);
      }),
      { numRuns: runs(40, 2000) },
    );
  });

  test('80 columns are the least', () =>
    expect(widthOf(print([{ type: 'paragraph', text: 'word '.repeat(40) }], { width: 20 }))).toBe(79));

  test('whatever a plan holds, only line breaks are left of control characters, and no order to a CI system', () => {
    fc.assert(
      fc.property(anyReport(hostileText), (any) => {
        const text = terminal.render(any, context({ lineAt: () => any.title }));
        // eslint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\ufeff]/);
        expect(text).not.toMatch(/^\s*::[a-z]|##\[| $/m);
        expect(text.endsWith('\n')).toBe(true);
      }),
    );
  });

  test('with colour there are only sequences of our own, and without them the text is the same', () => {
    fc.assert(
      fc.property(anyReport(hostileText), (any) => {
        // eslint-disable-next-line no-control-regex
        const withoutColor = terminal.render(any, context({ color: true })).replace(/\u001b\[\d{1,2}m/g, '');
        expect(withoutColor).toBe(terminal.render(any, context()));
      }),
    );
  });

  test('headings, facts, text and lists', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 2, text: '检查' },
      {
        type: 'facts',
        items: [
          { label: 'Chair', value: '王芳' },
          { label: 'Score', value: { type: 'join', parts: [points('92.4'), { type: 'status', status: 'green' }] } },
        ],
      },
      { type: 'heading', level: 3, text: 'Why' },
      { type: 'paragraph', text: 'one\ntwo' },
      { type: 'list', items: [{ text: 'first\nof two lines', items: [{ text: 'below' }] }, { text: 'second' }] },
    ];
    expect(terminal.render(report(blocks, { title: 'Review' }), context())).toBe(
      'Review\n══════\n\n检查\n────\nChair  王芳\nScore  92.40 ●G\n\nWhy\none\ntwo\n\n- first\n  of two lines\n  - below\n- second\n',
    );
  });

  test('a tree has branches, its figures stand in columns', () => {
    const leaf = (name: string, rate: string) => ({
      cells: [name, { type: 'status' as const, status: 'amber' as const }, percent(rate)],
      children: [],
    });
    expect(
      print([
        {
          type: 'tree',
          roots: [
            {
              cells: ['成为第一'],
              children: [
                { cells: ['Quality'], children: [leaf('合格率', '0.996'), leaf('Complaints', '1.2')] },
                leaf('Cost', '0.8'),
              ],
            },
          ],
        },
      ]),
    ).toBe(
      [
        '成为第一',
        '├─ Quality',
        '│  ├─ 合格率      ▲A   99.6%',
        '│  └─ Complaints  ▲A  120.0%',
        '└─ Cost           ▲A   80.0%',
        '',
      ].join('\n'),
    );
  });

  test('a very deep tree stays on the page and loses no name', () => {
    const node = (depth: number): TreeNode => ({
      cells: [`名称-${depth}`, points('1')],
      children: depth ? [node(depth - 1)] : [],
    });
    const text = print([{ type: 'tree', roots: [node(60)] }]);
    expect(widthOf(text)).toBeLessThanOrEqual(80);
    expect(text.match(/名称-\d+ +1\.00/g)).toHaveLength(61);
  });

  test('a finding is one line for grep, the place, where else, and what to do', () => {
    const span = { file: '2026/a.yaml', start: { line: 2, column: 9 }, end: { line: 2, column: 11 } };
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
    expect(print([{ type: 'findings', items: [item] }], { lineAt: () => 'weight: 35\n' })).toBe(
      '2026/a.yaml:2:9: error: The weights total 95. [weights-not-100]\n2 | weight: 35\n  |         ^^\n2026/a.yaml:2:9: One is here.\nhelp: Add 5.\n',
    );
  });
});

describe('tables', () => {
  test('a rule below the header, figures right, groups and totals set apart', () => {
    const rows = [
      { cells: ['质量', ''], emphasis: 'group' as const },
      { cells: ['一次合格率', points('32')], depth: 1 },
      { cells: ['Total', points('82.5')], emphasis: 'total' as const },
    ];
    expect(print([{ type: 'table', columns: [{ title: 'KPI' }, { title: 'Points', align: 'right' }], rows }])).toBe(
      [
        'KPI           Points',
        '────────────  ──────',
        '质量',
        '  一次合格率   32.00',
        '────────────  ──────',
        'Total          82.50',
        '',
      ].join('\n'),
    );
  });

  test('all columns begin and end at the same place', () => {
    const plainRows = table(plainText).map(({ columns, rows, type }) => ({
      type,
      columns: columns.map((column) => ({ ...column, title: `x${column.title}` })),
      rows: rows.map(({ cells }) => ({ cells: ['x', ...cells.slice(1)] })),
    }));
    fc.assert(
      fc.property(plainRows, (block) => {
        for (const part of parts(block)) expect(misplaced(part)).toEqual([]);
      }),
      { numRuns: runs(20, 1000) },
    );
  });

  test('figures are never broken, text gives way', () => {
    const long = 'Install in-line metal detection before filler 2 and inspect the first piece every two hours';
    const text = print([
      {
        type: 'table',
        columns: [{ title: 'Action' }, { title: 'Amount', align: 'right' }, { title: 'For' }],
        rows: [{ cells: [long, number('120000000', 2, { unit: 'CNY' }), long] }],
      },
    ]);
    expect(text).toContain('120,000,000.00 CNY');
    expect(letters(text.replace(/─/g, ''))).toHaveLength(
      letters(`ActionAmountFor${long}${long}120,000,000.00 CNY`).length,
    );
  });

  test('too many columns make several tables, each with the column that names the rows', () => {
    const months = Array.from({ length: 12 }, (_, i) => ({ title: `2026-${i + 1}`, align: 'right' as const }));
    const text = print([
      {
        type: 'table',
        columns: [{ title: '指标' }, ...months],
        rows: [{ cells: ['销售收入', ...months.map(() => number('12000000'))] }],
      },
    ]);
    expect(widthOf(text)).toBeLessThanOrEqual(80);
    expect(text.match(/销售收入/g)).toHaveLength(2);
    expect(text.match(/12,000,000/g)).toHaveLength(12);
  });

  test.each([
    ['stand where there is room', 8, 'Name Months Plan Actual Forecast Reached'],
    ['go before a table is split, the last one first', 9, 'Name Months Plan Actual Forecast'],
    ['all go where that is not enough', 14, 'Name Plan Actual Forecast'],
    ['stand where the table is split without them, too', 15, 'Name Months Plan'],
  ])('spare columns %s', (_, digits, heads) => {
    const columns = ['Name', 'Months', 'Plan', 'Actual', 'Forecast', 'Reached'].map((title) => ({
      title,
      spare: title === 'Months' || title === 'Reached',
    }));
    const figures = columns.slice(1).map(() => number('1'.repeat(digits)));
    const [first] = parts({ type: 'table', columns, rows: [{ cells: ['a'.repeat(20), ...figures] }] });
    expect(first![0]!.trim().split(/ +/).join(' ')).toBe(heads);
  });

  test('a name of one letter beside a text of two lines is followed by blanks alone', () => {
    const columns = [{ title: 'K' }, { title: 'Text' }];
    expect(print([{ type: 'table', columns, rows: [{ cells: ['x', 'word '.repeat(20)] }] }])).not.toContain('…');
  });

  test('where there is room for one column beside the first, each has a table of its own', () => {
    const figure = number('1234567890123456', 2);
    const columns = ['Name', 'First', 'Second', 'Third'].map((title) => ({ title }));
    const found = parts({
      type: 'table',
      columns,
      rows: [{ cells: ['a'.repeat(40), figure, figure, figure], depth: 8 }],
    });
    expect(found).toHaveLength(3);
    expect(widthOf(found.flat().join('\n'))).toBeLessThanOrEqual(80);
  });

  test('where the first column is empty, the second names the row as well', () => {
    const months = Array.from({ length: 12 }, (_, i) => ({ title: `2026-${i + 1}`, align: 'right' as const }));
    const values = months.map(() => number('12000000'));
    const text = print([
      {
        type: 'table',
        columns: [{ title: 'KPI' }, { title: '' }, ...months],
        rows: [{ cells: ['Revenue', 'plan', ...values] }, { cells: ['', 'actual', ...values] }],
      },
    ]);
    expect(text.match(/actual/g)).toHaveLength(text.match(/Revenue/g)!.length);
  });

  test('what follows the first lines is filled up as cli-table3 would', () => {
    const cell = fc.oneof(
      plainText,
      chineseText,
      fc.constantFrom('', '\u001b[31m▼R\u001b[39m', '\u001b[1m合格率\u001b[22m'),
    );
    const texts = fc.array(fc.tuple(cell.map(oneLine), cell.map(oneLine)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.constantFrom('left' as const, 'right' as const), (lines, align) => {
        const widths = [0, 1].map((i) => Math.max(1, ...lines.map((line) => stringWidth(line[i]!))));
        const aligns = [align, 'right' as const];
        expect(tabulate(lines, widths, aligns)).toBe(layOut(lines, widths, aligns));
      }),
      { numRuns: runs(200) },
    );
  });

  test('10,000 rows are one table and are printed in seconds', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ cells: [`kpi-${i}`, number(String(i))] }));
    const before = cpuTime();
    const lines = print([{ type: 'table', columns: [{ title: 'KPI' }, { title: 'Value', align: 'right' }], rows }])
      .trimEnd()
      .split('\n');
    expect(cpuTime() - before).toBeLessThan(10_000);
    expect(lines).toHaveLength(10_002);
    expect(new Set(lines.map((line) => stringWidth(line)))).toEqual(new Set([15]));
  });
});

/** The lines of each part a table was split into. */
const parts = (block: TableBlock): string[][] =>
  print([block])
    .trimEnd()
    .split('\n\n')
    .map((part) => part.split('\n'));

/** Lines where something stands between two columns of the rule. */
function misplaced(lines: readonly string[]): string[] {
  const rule = lines.find((line) => /^─+( {2}─+)*$/.test(line))!;
  const gaps = [...rule].flatMap((character, i) => (character === ' ' ? [i] : []));
  return lines.filter((line) => {
    const columns = columnsOf(line);
    return columns.length > rule.length || gaps.some((gap) => (columns[gap] ?? ' ') !== ' ');
  });
}

/** A line by display columns: the second column of a wide character is empty. */
function columnsOf(line: string): string[] {
  const segments = Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line),
    ({ segment }) => segment,
  );
  return segments.flatMap((segment) => [segment, ...Array<string>(Math.max(0, stringWidth(segment) - 1)).fill('')]);
}
