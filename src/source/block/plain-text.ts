import { DECLINED } from '../declined';
import { Char } from './cursor';

/** Characters that mean something else at the beginning of a plain text, some only before a blank. */
const INDICATORS: ReadonlySet<number> = new Set([...'-?:,[]{}#&*!|>\'"%@`<'].map((mark) => mark.charCodeAt(0)));

/** True if a plain text may begin here: with a letter, a digit or a sign, or with a dash before a digit. */
export function isPlainStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== Char.Dash) return !INDICATORS.has(code);
  const next = text.charCodeAt(at + 1);
  return next === Char.Dot || (next >= 48 && next <= 57);
}

/** The place of the colon behind a plain key that begins here, or -1 if this line has none. */
export function keyEnd(text: string, start: number): number {
  if (!isPlainStart(text, start)) return -1;
  for (let at = start + 1; ; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.Colon && isBlank(text.charCodeAt(at + 1))) return endOfKey(text, at);
    if (code === Char.LineEnd || Number.isNaN(code) || isComment(text, at)) return -1;
  }
}

function endOfKey(text: string, colon: number): number {
  if (text.charCodeAt(colon - 1) === Char.Space) throw DECLINED;
  return colon;
}

const isBlank = (code: number): boolean => code === Char.Space || code === Char.LineEnd || Number.isNaN(code);

const isComment = (text: string, at: number): boolean =>
  text.charCodeAt(at) === Char.Hash && text.charCodeAt(at - 1) === Char.Space;

/** The end of a plain text in its line, before blanks and a comment. Declines what looks like a key. */
export function plainEnd(text: string, start: number): number {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.Colon && isBlank(text.charCodeAt(at + 1))) throw DECLINED;
    if (code === Char.LineEnd || Number.isNaN(code) || isComment(text, at)) return withoutBlanks(text, at);
  }
}

/** The end of a plain text between brackets. Declines what only a thorough reader knows there. */
export function plainEndInFlow(text: string, start: number): number {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.Comma || code === Char.CloseList || code === Char.CloseMap) return withoutBlanks(text, at);
    if (code === Char.LineEnd) return withoutBlanks(text, at);
    if (code === Char.OpenList || code === Char.OpenMap || code === Char.Hash || Number.isNaN(code)) throw DECLINED;
    if (code === Char.Colon && !isInWord(text.charCodeAt(at + 1))) throw DECLINED;
  }
}

const isInWord = (code: number): boolean =>
  !isBlank(code) && code !== Char.Comma && code !== Char.CloseList && code !== Char.CloseMap;

function withoutBlanks(text: string, end: number): number {
  while (text.charCodeAt(end - 1) === Char.Space) end--;
  return end;
}
