import stringWidth from 'string-width';
import { excerpt } from '../../src/diagnostics/excerpt';
import { SourceFile } from '../../src/source/source-file';

const shown = (text: string, piece: string, length = piece.length): string => {
  const start = text.indexOf(piece);
  const file = new SourceFile('a.yaml', text);
  const span = file.span(start, start + length);
  return excerpt(file.quotableLine(span.start.line)!, span);
};

test('the piece is underlined', () => {
  expect(shown('a: 1\n  weight: 120\n', '120')).toBe('2 |   weight: 120\n  |           ^^^');
});

test('wide letters have wide underlines', () => {
  expect(shown('名称: 质量', '质量')).toBe(`1 | 名称: 质量\n  |       ^^^^`);
});

test('an empty piece has one mark', () => expect(shown('a:', ':', 0)).toBe('1 | a:\n  |  ^'));

test('a piece over several lines is underlined to the end of its first', () =>
  expect(shown('a: "x\ny"', '"x\ny"')).toBe('1 | a: "x\n  |    ^^'));

test('CRLF leaves no trace', () => expect(shown('a: 12\r\nb: 2\r\n', '12')).toBe('1 | a: 12\n  |    ^^'));

test('control characters are shown, not sent', () => expect(shown('a: x\u001b[31m', 'x')).not.toMatch('\u001b'));

test('a line that is not there has no excerpt', () =>
  expect(new SourceFile('a.yaml', 'a: 1\n').quotableLine(9)).toBeUndefined());

test('an empty line has no excerpt', () =>
  expect(excerpt('\n', { file: 'a', start: { line: 9, column: 1 }, end: { line: 9, column: 1 } })).toBe(''));

test.each([0, 50, 500, 5000])('a piece at column %d of a long line is in view', (column) => {
  const [line, mark] = shown(`${'x'.repeat(column)}HERE${'y'.repeat(5000)}`, 'HERE').split('\n');
  expect(line!.length).toBeLessThan(130);
  const from = mark!.indexOf('^');
  expect(line!.slice(from, from + 4)).toBe('HERE');
  expect(stringWidth(mark!)).toBe(from + 4);
});
