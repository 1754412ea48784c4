import { inside, locate, writtenAt } from '../../src/source/locate';
import { SourceFile } from '../../src/source/source-file';

const TEXT = `kind: scorecard
kpis:
  - id: output
    basic: {target: 1200.50, scoring: {method: ratio}}
    note: |
      Two lines
      of text
  - name: 质量
    id: "x" # named
---
second: document
empty:
`;

const file = new SourceFile('a.yaml', TEXT);
const root = { file, document: 0, path: [] };

/** The text that a span covers, on its first line. */
const at = (...args: Parameters<typeof locate>): string => {
  const { start, end } = locate(...args);
  const line = TEXT.split('\n')[start.line - 1]!;
  return `${start.line}:${start.column} ${line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined)}`;
};

test.each([
  ['a value', root, ['kpis', 0, 'basic', 'target'], '4:21 1200.50'],
  ['a map, by its key', root, ['kpis', 0, 'basic'], '4:5 basic'],
  ['a list, by its key', root, ['kpis'], '2:1 kpis'],
  ['an entry of a list, by its first line', root, ['kpis', 1], '8:5 name: 质量'],
  ['a field that is not there, by what is around it', root, ['kpis', 1, 'basic', 'target'], '8:5 name: 质量'],
  ['an item that is not there', root, ['kpis', 7], '2:1 kpis'],
  ['a missing field of a map with a key', root, ['kpis', 0, 'basic', 'scoring', 'cap'], '4:30 scoring'],
  ['a quoted value, with its quotes', root, ['kpis', 1, 'id'], '9:9 "x"'],
  ['a block scalar, by its mark', root, ['kpis', 0, 'note'], '5:11 |'],
  ['the document itself', root, [], '1:1 kind: scorecard'],
  ['a second document', { ...root, document: 1 }, ['second'], '11:9 document'],
  ['an empty value, behind its colon', { ...root, document: 1 }, ['empty'], '12:7 '],
  ['a document that is not there', { ...root, document: 5 }, ['x'], '1:1 '],
])('%s', (_name, origin, field, expected) => expect(at(origin, field)).toBe(expected));

test('the key of a value', () => expect(at(root, ['kpis', 0, 'basic', 'target'], 'key')).toBe('4:13 target'));

test('an origin further inside', () => expect(at(inside(root, 'kpis', 0), ['id'])).toBe('3:9 output'));

test('values are had as they were written', () => {
  expect(writtenAt(inside(root, 'kpis', 0, 'basic', 'target'))).toBe('1200.50');
  expect(writtenAt(inside(root, 'kpis', 0))).toBeUndefined();
  expect(writtenAt(inside(root, 'nothing'))).toBeUndefined();
});
