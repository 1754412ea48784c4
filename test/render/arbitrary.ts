import fc from 'fast-check';
import type { Block, Cell, ListItem, Report, Row, TreeNode } from '../../src/reports/base/report';
import { decimal } from '../../src/util/decimal';
import { report } from './sample';

const HOSTILE = [
  '\u001b[31m',
  '\u001b]0;t\u0007',
  '\u009b2J',
  '\r',
  '\b',
  '\u0000',
  '\u2028',
  '\u202e',
  '\u{e0041}',
  '\ud800',
  '\n::error::x',
  '##[error]x',
  '\t',
  '\ufeff',
  '\ufffe',
  '%0A::error::y',
  '&#27;',
];
const MARKUP = [
  '|',
  '`',
  '*',
  '_',
  '[',
  ']',
  '<',
  '>',
  '&',
  '#',
  '@',
  '~',
  '!',
  '\\',
  '---',
  '***',
  '```',
  '<img src=x>',
  '[x](javascript:a)',
  '@team',
  '#1',
  '1. ',
  '- ',
  '+ ',
  '\\|',
  '$x$',
  '\n',
  ']]>',
  '</script>',
  'a,b:c',
  '{0}',
  '](https://x.example)',
];
const WORDS = [
  'weight',
  'first-pass-rate',
  '一次合格率',
  '（全线）',
  '，',
  '。',
  '👩‍👩‍👧',
  '😀',
  '🇨🇳',
  'é',
  'e\u0301',
  '한국',
  'ก็',
  ' ',
  '  ',
  '12,000',
  'pneumonoultramicroscopicsilicovolcanoconiosis',
];

const joined = (pieces: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(pieces, { maxLength: 15 }).map((parts) => parts.join(''));

/** Latin, Chinese and emoji, as plans have them. */
export const plainText = joined(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 4 })));

const CHINESE = [
  '一次交验合格率',
  '降',
  '达到',
  '95%',
  '2026年6月',
  'KPI',
  'first pass',
  '12,000',
  '（全线）',
  '“目标”',
  '《办法》',
  '，',
  '。',
  '；',
  '：',
  '（',
  '）',
  '第3条',
  ' ',
];

/** Sentences of Chinese with Latin words, figures and full-width punctuation; nothing in them is as long as a line. */
export const chineseText = joined(fc.constantFrom(...CHINESE)).filter(
  (text) => !/[，。；：（）《》“” ]{4}/u.test(text),
);

/** Whatever a plan could hold that should never reach a page as it is. */
export const hostileText = joined(
  fc.oneof(fc.constantFrom(...HOSTILE, ...MARKUP, ...WORDS), fc.string({ unit: 'binary', maxLength: 4 })),
);

const figure: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({
    type: fc.constant('number' as const),
    value: fc.option(fc.integer().map(decimal), { nil: undefined }),
    decimals: fc.nat(3),
    signed: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('sparkline' as const),
    values: fc.array(fc.option(fc.integer().map(decimal), { nil: undefined }), { maxLength: 14 }),
  }),
  fc.record({
    type: fc.constant('bar' as const),
    share: fc.integer({ min: -2, max: 12 }).map((tenths) => decimal(tenths).div(decimal(10))),
  }),
  fc.record({
    type: fc.constant('status' as const),
    status: fc.constantFrom('challenge', 'green', 'amber', 'red', 'missing', 'na', 'none'),
  }),
);

export const cell = (text: fc.Arbitrary<string>): fc.Arbitrary<Cell> =>
  fc.oneof(
    text,
    figure,
    fc.record({ type: fc.constant('join' as const), parts: fc.array(fc.oneof(text, figure), { maxLength: 3 }) }),
  );

const row = (text: fc.Arbitrary<string>, columns: number): fc.Arbitrary<Row> =>
  fc.record(
    {
      cells: fc.array(cell(text), { minLength: columns, maxLength: columns }),
      depth: fc.nat(3),
      emphasis: fc.constantFrom('total' as const, 'group' as const),
    },
    { requiredKeys: ['cells'] },
  );

export const table = (text: fc.Arbitrary<string>): fc.Arbitrary<Extract<Block, { type: 'table' }>> =>
  fc.integer({ min: 1, max: 16 }).chain((count) =>
    fc.record({
      type: fc.constant('table' as const),
      columns: fc.array(fc.record({ title: text, align: fc.constantFrom('left' as const, 'right' as const) }), {
        minLength: count,
        maxLength: count,
      }),
      rows: fc.array(row(text, count), { maxLength: 5 }),
    }),
  );

const listItems = (text: fc.Arbitrary<string>): fc.Arbitrary<ListItem[]> =>
  fc.array(fc.record({ text, items: fc.array(fc.record({ text }), { maxLength: 2 }) }), { maxLength: 3 });

const roots = (text: fc.Arbitrary<string>): fc.Arbitrary<TreeNode[]> => {
  const leaf = fc.record({
    cells: fc.array(cell(text), { minLength: 1, maxLength: 5 }),
    children: fc.constant<TreeNode[]>([]),
  });
  const branch = fc.record({
    cells: fc.array(cell(text), { minLength: 1, maxLength: 5 }),
    children: fc.array(leaf, { maxLength: 2 }),
  });
  return fc.array(
    fc.record({
      cells: fc.array(cell(text), { minLength: 1, maxLength: 2 }),
      children: fc.array(branch, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  );
};

/** Blocks of every kind but findings, whose lines are not fitted to the width. */
export const fittedBlock = (text: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
  fc.oneof(
    fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), text }),
    fc.record({ type: fc.constant('paragraph' as const), text }),
    fc.record({
      type: fc.constant('facts' as const),
      items: fc.array(fc.record({ label: text, value: cell(text) }), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('list' as const), items: listItems(text) }),
    fc.record({ type: fc.constant('tree' as const), roots: roots(text) }),
    table(text),
  );

const findings = (text: fc.Arbitrary<string>): fc.Arbitrary<Block> => {
  const position = fc.record({ line: fc.integer({ min: 1, max: 3 }), column: fc.integer({ min: 1, max: 9 }) });
  const span = fc.record({ file: text, start: position, end: position });
  const item = fc.record({
    code: text,
    key: text,
    bare: text,
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    message: text,
    help: text,
    span,
    related: fc.array(fc.record({ message: text, span }), { maxLength: 1 }),
  });
  return fc.record({ type: fc.constant('findings' as const), items: fc.array(item, { maxLength: 2 }) });
};

const signatures = (text: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
  fc.record({
    type: fc.constant('signatures' as const),
    items: fc.array(fc.record({ role: text, name: text }), { maxLength: 3 }),
  });

export const anyReport = (text: fc.Arbitrary<string>): fc.Arbitrary<Report> =>
  fc
    .record({
      title: text,
      blocks: fc.array(fc.oneof({ weight: 4, arbitrary: fittedBlock(text) }, findings(text), signatures(text)), {
        maxLength: 4,
      }),
    })
    .map(({ title, blocks }) => report(blocks, { title }));
