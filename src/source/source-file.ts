import type { Position, Span } from '../diagnostics/diagnostic';
import { parseYaml, type ParsedYaml } from './parse-yaml';

/**
 * One plan file: its text, and its syntax trees made when they are first asked for.
 * `release` lets the trees go, so that a large plan is held as text; asking again parses again.
 */
export class SourceFile {
  private parsed: ParsedYaml | undefined;
  private lineStarts: readonly number[] | undefined;

  constructor(
    /** Below the plan's root, with `/`. */
    readonly path: string,
    readonly text: string,
    private readonly hasByteOrderMark = false,
  ) {}

  /** The bytes as git counts them; a byte order mark, which `text` is without, is put back. */
  get bytes(): Buffer {
    return Buffer.from(this.hasByteOrderMark ? `\ufeff${this.text}` : this.text);
  }

  get yaml(): ParsedYaml {
    return (this.parsed ??= parseYaml(this.text));
  }

  release(): void {
    this.parsed = undefined;
    this.lineStarts = undefined;
  }

  span(start: number, end: number): Span {
    return { file: this.path, start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  private position(offset: number): Position {
    const starts = (this.lineStarts ??= startsOfLines(this.text));
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
