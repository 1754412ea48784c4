import { acknowledgementsIn } from '../../src/source/comments';

const inText = (text: string): [rule: string, reason: string, line: number][] =>
  acknowledgementsIn(text).map(({ rule, reason, line }) => [rule, reason, line]);

test.each([
  ['behind a value, it speaks of its own line', 'a: 1 # hoshin-allow x: why\n', [['x', 'why', 1]]],
  ['alone on a line, it speaks of the next one', 'a: 1\n# hoshin-allow x: why\nb: 2\n', [['x', 'why', 3]]],
  [
    'above other comments and blank lines, of the next that is none',
    '# hoshin-allow x: why\n# hoshin-allow y: so\n\n  # remark\na: 1\n',
    [
      ['x', 'why', 5],
      ['y', 'so', 5],
    ],
  ],
  ['without a reason', 'a: 1 # hoshin-allow x\n', [['x', '', 1]]],
  ['without a rule', 'a: 1 # hoshin-allow\n', [['', '', 1]]],
  ['with no blank behind the #', 'a: 1 #hoshin-allow x:why\n', [['x', 'why', 1]]],
  [
    'with CRLF',
    'a: 1\r\nb: 2 # hoshin-allow x: why\r\n# hoshin-allow y: so\r\nc: 3\r\n',
    [
      ['x', 'why', 2],
      ['y', 'so', 4],
    ],
  ],
  ['a reason with colons', 'a: 1 # hoshin-allow x: see 1: 2\n', [['x', 'see 1: 2', 1]]],
  ['inside quotes it is a text', 'a: "# hoshin-allow x: why"\n', []],
  ['inside a block scalar it is a text', 'a: |\n  # hoshin-allow x: why\nb: 1\n', []],
  ['without a blank before it, it is a text', 'a: b# hoshin-allow x: why\n', []],
  ['another word', 'a: 1 # hoshin-allowed x: why\n', []],
  ['at the end of the text', 'a: 1\n# hoshin-allow x: why', [['x', 'why', 3]]],
])('%s', (_name, text, expected) => expect(inText(text)).toEqual(expected));

test.each([
  ['documents', 'a: 1\n---\nb: 2\n...\n---\n'],
  ['quotes', "a: \"x # y\"\nb: 'it''s'\n"],
  ['block scalars', 'a: |\n  # not this\n  text\n\nb: >-\n  more\n'],
  ['flow collections', 'a: {b: [1, 2], c: "}"}\n'],
  ['other scripts', '名: "質 😀"\n'],
  ['CRLF', 'a: 1\r\n\r\nb: 2\r\n'],
])('the place is right behind %s', (_name, before) => {
  const comment = '# hoshin-allow x: why';
  const [found] = acknowledgementsIn(`${before}c: 3 ${comment}\nd: 4\n`);
  expect(found).toMatchObject({
    start: before.length + 5,
    end: before.length + 5 + comment.length,
    line: before.split('\n').length,
  });
});
