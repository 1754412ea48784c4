import { memoizeWeak } from '../util/memoize';
import type { SourceFile } from './source-file';

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

/** The acknowledgements of a file, read once: each look at a plan on a day asks for them. */
export const acknowledgementsOf = memoizeWeak(({ text }: SourceFile) => acknowledgementsIn(text));

/** The acknowledgements of a text. Only real comments count, not the same words inside a text. */
export function acknowledgementsIn(text: string): Acknowledgement[] {
  if (!text.includes(MARK)) return [];

  const { Lexer } = require('yaml') as typeof import('yaml');
  const found: Acknowledgement[] = [];
  const speaksOf = nextLines(text.split('\n'));
  let [offset, line, alone] = [0, 1, true];
  for (const lexeme of new Lexer().lex(text)) {
    const comment = /^#\s*hoshin-allow\b\s*([^\s:]*)\s*:?(.*)$/s.exec(lexeme.trimEnd());
    if (comment)
      found.push({
        rule: comment[1]!,
        reason: comment[2]!.trim(),
        line: alone ? speaksOf[line]! : line,
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

/** Names, for each line from 1 on, the next line with more than a comment, or else the next one. */
function nextLines(lines: readonly string[]): readonly number[] {
  const next = lines.map((_, i) => i + 1);
  let content: number | undefined;
  for (let i = lines.length; i >= 0; i--) {
    next[i] = content ?? i + 1;
    if (i > 0 && !/^\s*(#|$)/.test(lines[i - 1]!)) content = i;
  }
  return next;
}

const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
