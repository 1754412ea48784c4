import type { Builder } from '../builders';
import { coreValue, ordinaryKey } from '../core-schema';
import { DECLINED } from '../declined';
import { LIMITS } from '../limits';
import type { AmbiguousScalar } from '../parsed-yaml';
import { isAmbiguous } from '../scalars';
import { readBlockScalar } from './block-scalar';
import { Char, type Cursor } from './cursor';
import { isPlainStart, plainEnd, plainEndInFlow } from './plain-text';

/** Reads the values that begin in the line of their key or dash. */
export class InlineReader<T, M extends T, L extends T> {
  readonly ambiguous: AmbiguousScalar[] = [];

  constructor(
    private readonly cursor: Cursor,
    private readonly builder: Builder<T, M, L>,
  ) {}

  /** The value from here to the end of its last line. `column`: of the map or list it stands in. */
  value(key: string | undefined, column: number, depth: number): T {
    const { cursor } = this;
    const code = cursor.code();
    if (code === Char.Bar || code === Char.Greater) return this.blockScalar(column, depth);
    const value = this.isFlow ? this.flow(column, depth) : this.scalar(key, depth, plainEnd);
    cursor.finishLine();
    return value;
  }

  private get isFlow(): boolean {
    const code = this.cursor.code();
    return code === Char.OpenMap || code === Char.OpenList;
  }

  private enter(depth: number): void {
    if (depth > LIMITS.nesting) throw DECLINED;
    this.cursor.count();
  }

  private blockScalar(column: number, depth: number): T {
    this.enter(depth);
    const { cursor } = this;
    const { value, start, end, next } = readBlockScalar(cursor.text, cursor.at, column);
    cursor.at = next;
    cursor.findLine();
    return this.builder.scalar(short(value), start, end);
  }

  private scalar(key: string | undefined, depth: number, endOf: typeof plainEnd): T {
    this.enter(depth);
    const code = this.cursor.code();
    if (code === Char.DoubleQuote || code === Char.SingleQuote) return this.quoted(code);
    return this.plain(key, endOf);
  }

  private plain(key: string | undefined, endOf: typeof plainEnd): T {
    const { cursor } = this;
    const start = cursor.at;
    if (!isPlainStart(cursor.text, start)) throw DECLINED;
    const end = endOf(cursor.text, start);
    const text = short(cursor.text.slice(start, end));
    if (isAmbiguous(text)) this.ambiguous.push({ text, key, start, end });
    cursor.at = end;
    return this.builder.scalar(coreValue(text), start, end);
  }

  /** A quoted text of one line without escapes. */
  private quoted(quote: Char.DoubleQuote | Char.SingleQuote): T {
    const { cursor } = this;
    const start = cursor.at;
    const close = cursor.text.indexOf(quote === Char.DoubleQuote ? '"' : "'", start + 1);
    if (close === -1 || cursor.text.charCodeAt(close + 1) === quote) throw DECLINED;
    const text = short(cursor.text.slice(start + 1, close));
    if (text.includes('\n') || (quote === Char.DoubleQuote && text.includes('\\'))) throw DECLINED;
    cursor.at = close + 1;
    return this.builder.scalar(text, start, close + 1);
  }

  private flow(column: number, depth: number): T {
    this.enter(depth);
    return this.cursor.code() === Char.OpenMap ? this.flowMap(column, depth) : this.flowList(column, depth);
  }

  private flowValue(key: string | undefined, column: number, depth: number): T {
    return this.isFlow ? this.flow(column, depth) : this.scalar(key, depth, plainEndInFlow);
  }

  private flowList(column: number, depth: number): T {
    const { cursor, builder } = this;
    const list = builder.list(cursor.at++);
    while (!this.closes(Char.CloseList, column)) {
      builder.push(list, this.flowValue(undefined, column, depth + 1));
      this.separate(Char.CloseList, column);
    }
    return list;
  }

  private flowMap(column: number, depth: number): T {
    const { cursor, builder } = this;
    const map = builder.map(cursor.at++);
    while (!this.closes(Char.CloseMap, column)) {
      this.flowEntry(map, column, depth);
      this.separate(Char.CloseMap, column);
    }
    return map;
  }

  private flowEntry(map: M, column: number, depth: number): void {
    const { cursor, builder } = this;
    const start = cursor.at;
    const end = this.flowKeyEnd();
    const key = ordinaryKey(cursor.text.slice(start, end), true);
    if (builder.has(map, key)) throw DECLINED;
    cursor.count();
    cursor.at = end + 1;
    cursor.skipSpaces();
    builder.put(map, key, start, end, this.flowValue(key, column, depth + 1));
  }

  /** The place of the colon behind a key of letters, digits and the marks of ids, with a blank behind it. */
  private flowKeyEnd(): number {
    const { text, at } = this.cursor;
    FLOW_KEY.lastIndex = at;
    if (!FLOW_KEY.test(text)) throw DECLINED;
    return FLOW_KEY.lastIndex - ': '.length;
  }

  /** Goes to the next entry; true, and behind the bracket, if there is none. */
  private closes(bracket: Char, column: number): boolean {
    this.skipBlanks(column);
    if (this.cursor.code() !== bracket) return false;
    this.cursor.at++;
    return true;
  }

  private separate(bracket: Char, column: number): void {
    const { cursor } = this;
    this.skipBlanks(column);
    if (cursor.code() === Char.Comma) cursor.at++;
    else if (cursor.code() !== bracket) throw DECLINED;
  }

  /** Skips blanks and line ends between brackets; each line must be indented further than the map or list around. */
  private skipBlanks(column: number): void {
    const { cursor } = this;
    cursor.skipSpaces();
    while (cursor.code() === Char.LineEnd) {
      const start = ++cursor.at;
      cursor.skipSpaces();
      if (cursor.at - start <= column && cursor.code() !== Char.LineEnd) throw DECLINED;
    }
  }
}

const FLOW_KEY = /[\p{L}\p{N}_][\p{L}\p{N}_./-]*: /uy;

function short(text: string): string {
  if (text.length > LIMITS.text) throw DECLINED;
  return text;
}
