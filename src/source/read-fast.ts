import { getScalarValue, parseEvents, type Event, type ScalarEvent } from 'js-yaml';
import type { Builder } from './builders';
import { hasForbiddenCharacter } from './characters';
import { LIMITS } from './limits';
import { isAmbiguous, isBeyondExact } from './scalars';
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

const NUMBER = /^[-+]?(?:\d+|\.\d+|\d+\.\d*)(?:[eE][-+]?\d+)?$/;
const OTHER_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Keys with no other Unicode form to compare with. */
// eslint-disable-next-line no-control-regex
const ASCII = /^[\u0000-\u007f]*$/;

/** Characters that may stand between a key and an empty value. */
const COLON = /[ \t]*:/y;

/** Plain keys that were found to be ordinary: a plan has the same few hundred over and over. */
const ordinaryKeys = new Set<string>();

const MOST_KEYS = 10_000;

/** Thrown to itself, never past this file: the text has something that only the thorough parser judges. */
const DECLINED = new Error('declined');

/**
 * The documents of a text, or undefined where there is anything unusual: an error, an anchor, alias, tag or
 * directive, a key that is not a plain text or stands twice, a number that cannot be held exactly, deep nesting.
 * What it does return is what the thorough parser would have returned (test/source/parsers-agree.test.ts).
 */
export function readFast<T, M extends T, L extends T>(
  text: string,
  builder: Builder<T, M, L>,
): ParsedYaml<T> | undefined {
  if (isUnusual(text)) return undefined;
  try {
    return new FastReader(text, builder).read();
  } catch {
    // js-yaml's own complaints are not shown: the thorough parser words them, with places.
    return undefined;
  }
}

/**
 * Syntax that js-yaml accepts without a trace in its events: tabs, directives it does not know, `---` and `%` that are
 * indented.
 */
const isUnusual = (text: string): boolean =>
  text.includes('\t') ||
  text.startsWith('%') ||
  text.includes('\n%') ||
  ((text.includes(' ---') || text.includes(' %')) && /^ +(---|%)/m.test(text));

/** Walks js-yaml's events, which carry offsets into the text. */
class FastReader<T, M extends T, L extends T> {
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

  /**
   * A year is a number to YAML, and a fine key as it is written. Look-alikes in other Unicode forms are left to the
   * judge.
   */
  private key(event: Event): string {
    if (
      event.type !== Is.Scalar ||
      event.tagStart !== -1 ||
      event.anchorStart !== -1 ||
      event.style > Style.DoubleQuoted
    )
      throw DECLINED;
    if (event.valueStart === -1 || ++this.nodes > LIMITS.nodes) throw DECLINED;
    const key = this.textOf(event);
    const isPlain = event.style === Style.Plain;
    if (isPlain && ordinaryKeys.has(key)) return key;
    if (key === '__proto__' || (isPlain && !isOrdinary(coreValue(key)))) throw DECLINED;
    if (!ASCII.test(key) && key.normalize('NFC') !== key) throw DECLINED;
    if (isPlain && ordinaryKeys.size < MOST_KEYS) ordinaryKeys.add(key);
    return key;
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

const isOrdinary = (value: null | boolean | number | string): boolean => value !== null && typeof value !== 'boolean';

/** Resolves a plain scalar by the core schema. Most begin with a letter and are texts. */
function coreValue(text: string): null | boolean | number | string {
  const first = text.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46;
  if (mayBeNumber) return numberOr(text);
  if (text.length > LONGEST_CONSTANT) return text;
  const constant = CONSTANTS.get(text);
  return constant === undefined ? text : constant;
}

const LONGEST_CONSTANT = 'false'.length;

const CONSTANTS: ReadonlyMap<string, null | boolean> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null] as const),
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

function numberOr(text: string): number | string {
  if (!NUMBER.test(text)) {
    if (OTHER_NUMBER.test(text)) throw DECLINED;
    return text;
  }
  const value = Number(text);
  if (isBeyondExact(text, value)) throw DECLINED;
  return value;
}
