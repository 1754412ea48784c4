import type { Position, Span } from '../diagnostics/diagnostic';
import { parseData, parseNodes } from './parse-yaml';
import { CONFIDENTIAL_KINDS } from './kinds';
import type { Data, YamlNode } from './yaml-node';
import type { ParsedYaml } from './parsed-yaml';

/** A number whose last decimal places are zeros, which its value does not tell. */
const TRAILING_ZERO = /\.\d*0(?!\d)/;

/**
 * Matches any mention of a confidential kind, also in a file that cannot be parsed. An anchor and a tag may stand
 * before it; of the value behind one that is longer than anybody writes nothing is known, so it counts as one.
 */
const CONFIDENTIAL = new RegExp(
  String.raw`\bkind\b["']?\s*:\s*(?:[&!]\S{0,99}\s{1,99}){0,2}(?:["']?(?:${CONFIDENTIAL_KINDS.join('|')})\b|[&!]\S{100})`,
);

/** One plan file. It is held as text; what is made of it, only for as long as it is of use. */
export class SourceFile {
  private nodes: readonly YamlNode[] | undefined;
  private trailingZeros: boolean | undefined;
  private confidential: boolean | undefined;
  private lineStarts: readonly number[] | undefined;

  constructor(
    /** Below the plan's root, with `/`. */
    readonly path: string,
    readonly text: string,
    private readonly hasByteOrderMark = false,
  ) {}

  /** The bytes as git counts them; a byte order mark, which `text` is without, is put back. */
  get bytes(): Uint8Array {
    return Buffer.from(this.hasByteOrderMark ? `\ufeff${this.text}` : this.text);
  }

  /** Returns the same file with another text. */
  withText(text: string): SourceFile {
    return new SourceFile(this.path, text, this.hasByteOrderMark);
  }

  parse(): ParsedYaml<Data> {
    return parseData(this.text);
  }

  /** The documents with the place of every value, made when a place is first asked for. */
  get documents(): readonly YamlNode[] {
    return (this.nodes ??= parseNodes(this.text));
  }

  get hasTrailingZeros(): boolean {
    return (this.trailingZeros ??= TRAILING_ZERO.test(this.text));
  }

  /** True if a document in it is of a kind that nothing may be quoted from. */
  get isConfidential(): boolean {
    return (this.confidential ??= CONFIDENTIAL.test(this.text));
  }

  /** A line as far as it may be shown, numbered from 1; undefined where there is none and in a confidential file. */
  quotableLine(number: number): string | undefined {
    const start = this.starts[number - 1];
    if (start === undefined || this.isConfidential) return undefined;
    return this.text.slice(start, this.starts[number]);
  }

  span(start: number, end: number): Span {
    return { file: this.path, start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  private get starts(): readonly number[] {
    return (this.lineStarts ??= startsOfLines(this.text));
  }

  private position(offset: number): Position {
    const { starts } = this;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
