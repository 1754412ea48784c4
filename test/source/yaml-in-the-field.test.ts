import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hoshin } from '../support/run-cli';
import { TempPlan } from '../support/temp-plan';

/** Slips of YAML that people make, and the one message that each of them gets: test/source/cases/. */

const CASES = join(__dirname, 'cases');
const FIELD = join(CASES, 'b10-yaml-in-the-field');

const NO_MERGE = 'error: Plans do not take over other maps by “<<”. [unknown-key]\nhelp: Write the keys themselves.';
const BOM =
  'error: The character U+FEFF (byte order mark) is not allowed in a plan. [yaml-unsafe]\nhelp: Delete it; it cannot be seen, but it can change what a reader sees.';
const NOT_INDENTED =
  'error: This line belongs into brackets, but is not indented. [yaml-syntax]\nhelp: Indent it further than the key that the brackets belong to.';
const quoted = (text: string, read: string): string =>
  `error: “${text}” without quotes is ${read}, and a text belongs here. [wrong-type]\nhelp: Put it in quotes: "${text}".`;

const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  'alias-value': [],
  bom: [`a.yaml:2:1: ${BOM}`],
  'bom-each-doc': [`s.yaml:13:1: ${BOM}`],
  'comment-in-plain-scalar': [],
  crlf: [
    'a.yaml:4:35: error: There is no period “2026-13”. [bad-period]\nhelp: Write a period such as 2026-03, 2026-Q1, 2026-H1 or 2026.',
  ],
  'end-marker-and-multi': [],
  'flow-key-after-blank': [
    'a.yaml:6:3: error: A key must be a single text. [yaml-syntax]\nhelp: Write “key: value”, without brackets, anchors or “?”.',
  ],
  'id-like-number': [
    `a.yaml:2:13: ${quoted('1.10', 'the number 1.1')}`,
    `plan.yaml:6:10: ${quoted('1.1', 'a number')}`,
    `plan.yaml:7:10: ${quoted('1.10', 'the number 1.1')}`,
    `s.yaml:2:13: ${quoted('1.10', 'the number 1.1')}`,
    `s.yaml:5:9: ${quoted('007', 'the number 7')}`,
  ],
  'merge-keys': [`s.yaml:13:5: ${NO_MERGE}`],
  'multi-line-key': [
    'a.yaml:4:3: error: A key goes over more than one line. [yaml-syntax]\nhelp: Is a “:” missing at the end of this line, or a quote not closed?',
  ],
  tabs: [
    's.yaml:8:1: error: The line is indented with a tab. [yaml-syntax]\nhelp: Indent with spaces; YAML does not allow tabs.',
  ],
  'two-merges': [`s.yaml:12:5: ${NO_MERGE}`],
  'unindented-flow': [`s.yaml:12:1: ${NOT_INDENTED}`],
  'yaml-1-1-directive': [
    'a.yaml:4:16: warning: Other programs may read “0100” as something else: YAML 1.1 takes it for another number. [yaml-ambiguous]\nhelp: Write it as an ordinary decimal number, or in quotes if it is a text.',
    'plan.yaml:1:1: error: Directives such as %YAML are not used in plans. [yaml-unsafe]\nhelp: Delete the line. Reading of this file stopped here.',
    's.yaml:11:21: error: “1_200” is a text, and a number belongs here. [wrong-type]\nhelp: Write it without separators: 1200.',
  ],
};

/** What `hoshin check` says, without its excerpts and the line that counts. */
async function messages(folder: string): Promise<readonly string[]> {
  const { out } = await hoshin(['check', folder, '--as-of', '2026-02-05']);
  const lines = out.split('\n').filter((line) => /^(\S+: (error|warning|info): |help: )/.test(line));
  return lines
    .join('\n')
    .split(/\n(?!help: )/)
    .filter((message) => message !== '');
}

test('every slip is looked at', () => {
  const folders = readdirSync(FIELD, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name)).toEqual(Object.keys(MESSAGES));
});

test.each(Object.entries(MESSAGES))('%s', async (name, expected) => {
  expect(await messages(join(FIELD, name))).toEqual(expected);
});

test('a bracket that stands under its key is told to be indented', async () => {
  expect(await messages(join(CASES, 'bracket-at-key'))).toEqual([`plan.yaml:9:1: ${NOT_INDENTED}`]);
});

describe('a slip is told where it is, not where the parser stopped', () => {
  const SCORECARD = 'kind: scorecard\ndepartment: production\nyear: 2026\nkpis:\n';
  const told = async (text: string): Promise<string> => {
    const plan = new TempPlan({ 's.yaml': SCORECARD + text });
    try {
      return (await messages(plan.root)).filter((message) => /yaml-syntax|unknown-key/.test(message)).join('\n');
    } finally {
      plan.dispose();
    }
  };

  test.each([
    [
      'a line that is indented too far',
      '  - id: a\n    name: A\n     weight: 100\n',
      '7:6: error: The line is indented further',
    ],
    [
      'a line that is indented too little',
      '  - id: a\n    name: A\n   weight: 100\n',
      '7:1: error: The indentation does not fit',
    ],
    ['a text with a colon', '  - id: a\n    name: Sales: north\n', '6:11: error: A map begins where a single value'],
    ['a dash without a space', '  -id: a\n   name: A\n', '5:3: error: A space is missing after the dash'],
    [
      'a colon without a space',
      '  - id: a\n    name:A\n    weight: 100\n',
      '6:5: error: A space is missing after the colon',
    ],
    [
      'a full-width colon',
      '  - id: a\n    name：A\n    weight: 100\n',
      '6:5: error: The colon “：” is a full-width one',
    ],
    ['full-width brackets', '  - id: a\n    basic: （target: 5）\n', '6:12: error: The bracket is a full-width one'],
    ['a full-width comma', '  - {id: a，name: A}\n', '5:10: error: The comma “，” is a full-width one'],
    ['a bracket in a comment', '  - {id: a, name: Line #2}\n', '5:27: error: The closing bracket stands in a comment'],
    [
      'a colon without a space in brackets',
      '  - {id: a, name:A}\n',
      'key “name:A” here. [unknown-key]\nhelp: A key ends with “: ”',
    ],
  ])('%s', async (_, text, expected) => {
    const said = await told(text);
    expect(said).toContain(expected);
    expect(said.match(/error: /g)).toHaveLength(1);
  });
});
