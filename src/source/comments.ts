const MARK = 'hoshin-allow';

/** A finding acknowledged where it stands: `# hoshin-allow RULE: reason`. */
export interface Acknowledgement {
  readonly rule: string;
  readonly reason: string;
  /** The line whose findings it speaks of: its own, or the next one when it stands alone. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The acknowledgements of a text. Only real comments count, not the same words inside a text. */
export function acknowledgementsIn(text: string): Acknowledgement[] {
  if (!text.includes(MARK)) return [];
  const { Lexer } = require('yaml') as typeof import('yaml');
  const found: Acknowledgement[] = [];
  let [offset, line, alone] = [0, 1, true];
  for (const lexeme of new Lexer().lex(text)) {
    const comment = /^#\s*hoshin-allow\b\s*([^\s:]*)\s*:?\s*(.*)$/.exec(lexeme);
    if (comment) found.push({ rule: comment[1]!, reason: comment[2]!.trim(), line: alone ? line + 1 : line, start: offset, end: offset + lexeme.length });
    alone = lexeme.includes('\n') || (alone && lexeme.trim() === '');
    line += lexeme.split('\n').length - 1;
    // The lexer's own marks for documents and scalars are not part of the text.
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  return found;
}

const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
