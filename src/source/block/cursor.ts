import { DECLINED } from '../declined';
import { LIMITS } from '../limits';

/** Codes of the characters that have a meaning in the block form. */
export const enum Char {
  LineEnd = 10,
  Space = 32,
  DoubleQuote = 34,
  Hash = 35,
  SingleQuote = 39,
  Comma = 44,
  Dash = 45,
  Dot = 46,
  Colon = 58,
  Greater = 62,
  OpenList = 91,
  Backslash = 92,
  CloseList = 93,
  OpenMap = 123,
  Bar = 124,
  CloseMap = 125,
}

/** A place in the text of a file, which moves from line to line past blank ones and comments. */
export class Cursor {
  at = 0;
  /** Columns before the first character of the line that was come to; -1 behind the last line of a document. */
  column = -1;
  private values = 0;

  constructor(readonly text: string) {}

  /** The code of a character from here on; NaN behind the end. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Counts a key or a value. */
  count(): void {
    if (++this.values > LIMITS.nodes) throw DECLINED;
  }

  skipSpaces(): void {
    while (this.code() === Char.Space) this.at++;
  }

  /** True if nothing but a comment follows in this line, behind blanks that were skipped. */
  get isAtLineEnd(): boolean {
    const code = this.code();
    if (code === Char.Hash) return this.at === 0 || this.code(-1) === Char.Space || this.code(-1) === Char.LineEnd;
    return code === Char.LineEnd || this.isAtEnd;
  }

  /** Goes on from the end of a value, behind which only a comment may stand. */
  finishLine(): void {
    this.skipSpaces();
    if (!this.isAtLineEnd) throw DECLINED;
    this.leaveLine();
    this.findLine();
  }

  /** Comes to the next line of the document with more than a comment, from the beginning of a line. */
  findLine(): void {
    for (;;) {
      const start = this.at;
      this.skipSpaces();
      this.column = this.at - start;
      if (!this.isAtLineEnd) return this.noticeMark();
      if (this.isAtEnd) return this.endDocument();
      this.leaveLine();
    }
  }

  private leaveLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end === -1 ? this.text.length : end + 1;
  }

  private endDocument(): void {
    this.column = -1;
  }

  /** Ends the document before a line of dashes, and declines one of dots. */
  private noticeMark(): void {
    if (this.column > 0) return;
    if (this.text.startsWith('...', this.at)) throw DECLINED;
    if (this.text.startsWith('---', this.at)) this.endDocument();
  }

  /** Comes to the first line of the next document; false where there is none. */
  beginDocument(): boolean {
    if (this.isAtEnd) return false;
    if (!this.text.startsWith('---', this.at)) throw DECLINED;
    this.at += '---'.length;
    this.finishLine();
    return true;
  }
}
