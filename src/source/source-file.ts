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
  private publicLines: ReadonlySet<number> | undefined;
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

  /**
   * True for a line, numbered from 1, of which nothing may be quoted: in a file with a confidential document all but
   * the lines of documents that say another kind.
   */
  isConfidentialAt(line: number): boolean {
    if (!this.isConfidential) return false;
    this.publicLines ??= publicLinesOf(this.starts.map((start, i) => this.text.slice(start, this.starts[i + 1])));
    return !this.publicLines.has(line);
  }

  /** A line as far as it may be shown, numbered from 1; undefined where there is none and for a confidential one. */
  quotableLine(number: number): string | undefined {
    const start = this.starts[number - 1];
    if (start === undefined || this.isConfidentialAt(number)) return undefined;
    return this.text.slice(start, this.starts[number]);
  }

  span(start: number, end: number): Span {
    return { file: this.path, start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  /** The offset of a place of it; the inverse of `span`. */
  offset({ line, column }: Position): number {
    return (this.starts[line - 1] ?? this.text.length) + column - 1;
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

/** Numbers of the lines of documents that say a kind, and no confidential one; a line of dashes begins a document. */
function publicLinesOf(lines: readonly string[]): ReadonlySet<number> {
  const begins = [...lines.keys()].filter((i) => i === 0 || /^---(?=\s|$)/.test(lines[i]!));
  return new Set(
    begins.flatMap((begin, i) => {
      const end = begins[i + 1] ?? lines.length;
      const text = lines.slice(begin, end).join('');
      return /\bkind\b["']?\s*:/.test(text) && !CONFIDENTIAL.test(text)
        ? lines.slice(begin, end).map((_, line) => begin + line + 1)
        : [];
    }),
  );
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
