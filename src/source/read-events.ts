import { getScalarValue, parseEvents, type Event, type ScalarEvent } from 'js-yaml';
import type { Builder } from './builders';
import { hasForbiddenCharacter } from './characters';
import { coreValue, ordinaryKey } from './core-schema';
import { DECLINED } from './declined';
import { LIMITS } from './limits';
import { isAmbiguous } from './scalars';
import type { AmbiguousScalar, ParsedYaml } from './parsed-yaml';

const enum Is {
  Document = 1,
  List = 2,
  Map = 3,
  Scalar = 4,
  Pop = 6,
}

const enum Style {
  Plain = 1,
  DoubleQuoted = 3,
}

/** Characters that may stand between a key and an empty value. */
const COLON = /[ \t]*:/y;

/**
 * Reads what js-yaml has events for: the block reader's texts, and those with line ends of Windows, escapes, folded
 * lines and other things that are seldom written. Throws DECLINED, or a complaint of js-yaml, at all else.
 */
export function readEvents<T, M extends T, L extends T>(text: string, builder: Builder<T, M, L>): ParsedYaml<T> {
  return new EventReader(text, builder).read();
}

/** Walks js-yaml's events, which carry offsets into the text. */
class EventReader<T, M extends T, L extends T> {
  private readonly events: readonly Event[];
  private readonly ambiguous: AmbiguousScalar[] = [];
  private at = 0;
  private nodes = 0;

  constructor(
    private readonly text: string,
    private readonly builder: Builder<T, M, L>,
  ) {
    this.events = parseEvents(text, { maxDepth: LIMITS.nesting });
  }

  read(): ParsedYaml<T> {
    const documents: T[] = [];
    while (this.at < this.events.length) {
      const event = this.next();
      if (event.type !== Is.Document || event.directives.length > 0) throw DECLINED;
      const root = this.value(0, undefined, 0);
      if (!this.builder.isEmpty(root)) documents.push(root);
      if (this.next().type !== Is.Pop) throw DECLINED;
    }
    return { documents, problems: [], ambiguous: this.ambiguous };
  }

  private next(): Event {
    const event = this.events[this.at++];
    if (event === undefined) throw DECLINED;
    return event;
  }

  /** `key`: what the value stands behind, up to `keyEnd`. */
  private value(depth: number, key: string | undefined, keyEnd: number): T {
    const event = this.next();
    if (depth > LIMITS.nesting || ++this.nodes > LIMITS.nodes) throw DECLINED;
    if (event.type !== Is.Scalar && event.type !== Is.List && event.type !== Is.Map) throw DECLINED;
    if (event.tagStart !== -1 || event.anchorStart !== -1) throw DECLINED;
    if (event.type === Is.Scalar) return this.scalar(event, depth, key, keyEnd);
    return event.type === Is.Map ? this.map(event.start, depth) : this.list(event.start, depth);
  }

  private map(start: number, depth: number): T {
    const { builder } = this;
    const map = builder.map(start);
    while (this.events[this.at]?.type !== Is.Pop) {
      const event = this.next();
      const key = this.key(event);
      if (builder.has(map, key)) throw DECLINED;
      const { valueStart, valueEnd, style } = event as ScalarEvent;
      const quotes = style === Style.Plain ? 0 : 1;
      const end = valueEnd + quotes;
      builder.put(map, key, valueStart - quotes, end, this.value(depth + 1, key, end));
    }
    this.at++;
    return map;
  }

  private key(event: Event): string {
    if (
      event.type !== Is.Scalar ||
      event.tagStart !== -1 ||
      event.anchorStart !== -1 ||
      event.style > Style.DoubleQuoted
    )
      throw DECLINED;
    if (event.valueStart === -1 || ++this.nodes > LIMITS.nodes) throw DECLINED;
    return ordinaryKey(this.textOf(event), event.style === Style.Plain);
  }

  private list(start: number, depth: number): T {
    const list = this.builder.list(start);
    while (this.events[this.at]?.type !== Is.Pop) this.builder.push(list, this.value(depth + 1, undefined, 0));
    this.at++;
    return list;
  }

  private scalar(event: ScalarEvent, depth: number, key: string | undefined, keyEnd: number): T {
    const { valueStart, valueEnd, style } = event;
    if (valueStart === -1) return this.empty(depth, key, keyEnd);
    const text = this.textOf(event);
    if (style === Style.Plain) {
      if (isAmbiguous(text)) this.ambiguous.push({ text, key, start: valueStart, end: valueEnd });
      return this.builder.scalar(coreValue(text), valueStart, valueEnd);
    }
    if (style > Style.DoubleQuoted) return this.block(text, valueStart, valueEnd);
    return this.builder.scalar(text, valueStart - 1, valueEnd + 1);
  }

  /** An empty value stands behind the colon. Elsewhere the events do not tell its place. */
  private empty(depth: number, key: string | undefined, keyEnd: number): T {
    COLON.lastIndex = keyEnd;
    if (depth > 0 && !(key !== undefined && COLON.test(this.text))) throw DECLINED;
    const at = depth > 0 ? COLON.lastIndex : 0;
    return this.builder.scalar(null, at, at);
  }

  /** From its `|` or `>` to the last character that is not blank. */
  private block(value: string, contentStart: number, contentEnd: number): T {
    const header = this.text.slice(this.text.lastIndexOf('\n', contentStart - 2) + 1, contentStart);
    const mark = /[|>][-+]?\s*$/.exec(header);
    if (!mark || header.includes('#')) throw DECLINED;
    const start = contentStart - header.length + mark.index;
    return this.builder.scalar(value, start, start + this.text.slice(start, contentEnd).trimEnd().length);
  }

  private textOf(event: ScalarEvent): string {
    if (event.valueEnd - event.valueStart > LIMITS.text) throw DECLINED;
    if (event.fast) return this.text.slice(event.valueStart, event.valueEnd);
    const text = getScalarValue(this.text, event);
    if (event.style === Style.DoubleQuoted && hasForbiddenCharacter(text)) throw DECLINED;
    return text;
  }
}
