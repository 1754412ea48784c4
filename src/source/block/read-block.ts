import type { Builder } from '../builders';
import { ordinaryKey } from '../core-schema';
import { DECLINED } from '../declined';
import { LIMITS } from '../limits';
import type { ParsedYaml } from '../parsed-yaml';
import { Char, Cursor } from './cursor';
import { InlineReader } from './read-inline';
import { keyEnd } from './plain-text';

/**
 * Reads the part of YAML that nearly all plan files keep to, in one pass: maps and lists by indentation, plain and
 * quoted texts of one line, `|` and `>`, `{…}` and `[…]`. Throws DECLINED at everything else.
 */
export function readBlock<T, M extends T, L extends T>(text: string, builder: Builder<T, M, L>): ParsedYaml<T> {
  if (text.includes('\r')) throw DECLINED;
  return new BlockReader(text, builder).read();
}

class BlockReader<T, M extends T, L extends T> {
  private readonly cursor: Cursor;
  private readonly inline: InlineReader<T, M, L>;

  constructor(
    text: string,
    private readonly builder: Builder<T, M, L>,
  ) {
    this.cursor = new Cursor(text);
    this.inline = new InlineReader(this.cursor, builder);
  }

  read(): ParsedYaml<T> {
    const { cursor } = this;
    const documents: T[] = [];
    cursor.findLine();
    do {
      if (cursor.column === -1) continue;
      documents.push(this.block(0));
      if (cursor.column !== -1) throw DECLINED;
    } while (cursor.beginDocument());
    return { documents, problems: [], ambiguous: this.inline.ambiguous };
  }

  /** A map or a list from the beginning of a line. */
  private block(depth: number): T {
    this.enter(depth);
    const { column } = this.cursor;
    return this.isAtItem ? this.list(column, depth) : this.map(column, depth);
  }

  private enter(depth: number): void {
    if (depth > LIMITS.nesting) throw DECLINED;
    this.cursor.count();
  }

  private get isAtItem(): boolean {
    return this.cursor.code() === Char.Dash && this.cursor.code(1) === Char.Space;
  }

  private map(column: number, depth: number): T {
    const { cursor, builder } = this;
    const map = builder.map(cursor.at);
    do {
      this.entry(map, column, depth);
    } while (cursor.column === column);
    if (cursor.column > column) throw DECLINED;
    return map;
  }

  private entry(map: M, column: number, depth: number): void {
    const { cursor, builder } = this;
    const start = cursor.at;
    const end = keyEnd(cursor.text, start);
    if (end === -1) throw DECLINED;
    const key = ordinaryKey(cursor.text.slice(start, end), true);
    if (builder.has(map, key)) throw DECLINED;
    cursor.count();
    cursor.at = end + 1;
    builder.put(map, key, start, end, this.valueOf(key, column, depth + 1));
  }

  private valueOf(key: string, column: number, depth: number): T {
    const { cursor } = this;
    const behindColon = cursor.at;
    cursor.skipSpaces();
    if (!cursor.isAtLineEnd) return this.inline.value(key, column, depth);
    cursor.finishLine();
    if (cursor.column > column || (cursor.column === column && this.isAtItem)) return this.block(depth);
    cursor.count();
    return this.builder.scalar(null, behindColon, behindColon);
  }

  private list(column: number, depth: number): T {
    const { cursor, builder } = this;
    const list = builder.list(cursor.at);
    do {
      builder.push(list, this.item(column, depth + 1));
    } while (cursor.column === column && this.isAtItem);
    if (cursor.column > column) throw DECLINED;
    return list;
  }

  /** The value behind a dash; a map or a list in the same line is indented up to its first character. */
  private item(column: number, depth: number): T {
    const { cursor } = this;
    const dash = cursor.at++;
    cursor.skipSpaces();
    if (cursor.isAtLineEnd) throw DECLINED;
    if (!this.isAtItem && keyEnd(cursor.text, cursor.at) === -1) return this.inline.value(undefined, column, depth);
    cursor.column = column + cursor.at - dash;
    return this.block(depth);
  }
}
