const MARK = 'hoshin-allow';

/** A finding acknowledged where it stands: `# hoshin-allow RULE: reason`. */
interface Acknowledgement {
  readonly rule: string;
  readonly reason: string;
  /** The line whose findings it speaks of: its own, or the next one that is no comment when it stands alone. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The acknowledgements of a text. Only real comments count, not the same words inside a text. */
export function acknowledgementsIn(text: string): Acknowledgement[] {
  if (!text.includes(MARK)) return [];

  const { Lexer } = require('yaml') as typeof import('yaml');
  const found: Acknowledgement[] = [];
  const lines = text.split('\n');
  let [offset, line, alone] = [0, 1, true];
  for (const lexeme of new Lexer().lex(text)) {
    const comment = /^#\s*hoshin-allow\b\s*([^\s:]*)\s*:?\s*(.*)$/.exec(lexeme.trimEnd());
    if (comment)
      found.push({
        rule: comment[1]!,
        reason: comment[2]!.trim(),
        line: alone ? nextLine(lines, line) : line,
        start: offset,
        end: offset + lexeme.trimEnd().length,
      });
    alone = lexeme.includes('\n') || (alone && lexeme.trim() === '');
    line += lexeme.split('\n').length - 1;
    // The lexer's own marks for documents and scalars are not part of the text.
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  return found;
}

/** Numbers of lines start at 1. */
function nextLine(lines: readonly string[], after: number): number {
  const next = lines.findIndex((line, i) => i >= after && !/^\s*(#|$)/.test(line));
  return next === -1 ? after + 1 : next + 1;
}

const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
