import { getScalarValue, parseEvents, type Event, type ScalarEvent } from 'js-yaml';
import { hasForbiddenCharacter } from './characters';
import { LIMITS } from './limits';
import type { AmbiguousScalar, ParsedYaml } from './parse-yaml';
import { isAmbiguous, isBeyondExact } from './scalars';
import type { Data, MapEntry, ScalarNode, YamlNode } from './yaml-node';

const enum Is {
  Document = 1,
  List = 2,
  Map = 3,
  Scalar = 4,
  Pop = 6,
}

const PLAIN = 1;
const DOUBLE_QUOTED = 3;
const NUMBER = /^[-+]?(?:\d+|\.\d+|\d+\.\d*)(?:[eE][-+]?\d+)?$/;
const OTHER_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Says that a scalar is itself a key. */
const IS_KEY = Symbol('key');

/** The key that a value stands behind. */
type KeyOrMark = string | undefined | typeof IS_KEY;

/** Thrown to itself, never past this file: the text has something that only the thorough parser judges. */
const DECLINED = new Error('declined');

/**
 * The documents of a text, or undefined where there is anything unusual: an error, an anchor, alias, tag or
 * directive, a key that is not a plain text or stands twice, a number that cannot be held exactly, deep nesting.
 * What it does return is what the thorough parser would have returned (test/source/parsers-agree.test.ts).
 */
export function parseFast(text: string): ParsedYaml | undefined {
  try {
    return new FastParser(text).parse();
  } catch {
    // js-yaml's own complaints are not shown: the thorough parser words them, with places.
    return undefined;
  }
}

/** Builds nodes from js-yaml's events, which carry offsets into the text. */
class FastParser {
  private readonly events: readonly Event[];
  private readonly ambiguous: AmbiguousScalar[] = [];
  private at = 0;
  private nodes = 0;

  constructor(private readonly text: string) {
    this.events = parseEvents(text, { maxDepth: LIMITS.nesting });
  }

  parse(): ParsedYaml {
    const documents: YamlNode[] = [];
    while (this.at < this.events.length) {
      const event = this.events[this.at++]!;
      if (event.type !== Is.Document || event.directives.length > 0) throw DECLINED;
      const root = this.node(0, 0, undefined);
      if (root.data !== null) documents.push(root);
      if (this.events[this.at++]?.type !== Is.Pop) throw DECLINED;
    }
    return { documents, problems: [], ambiguous: this.ambiguous };
  }

  private node(depth: number, otherwiseAt: number, key: KeyOrMark): YamlNode {
    const event = this.events[this.at++];
    if (event === undefined || depth > LIMITS.nesting || ++this.nodes > LIMITS.nodes) throw DECLINED;
    if (event.type !== Is.Scalar && event.type !== Is.List && event.type !== Is.Map) throw DECLINED;
    if (event.tagStart !== -1 || event.anchorStart !== -1) throw DECLINED;
    if (event.type === Is.Scalar) return this.scalar(event, otherwiseAt, key);
    return event.type === Is.Map ? this.map(event.start, depth) : this.list(event.start, depth);
  }

  private map(start: number, depth: number): YamlNode {
    const data = Object.create(null) as Record<string, Data>;
    const entries: MapEntry[] = [];
    let end = start + 2;
    while (this.events[this.at]?.type !== Is.Pop) {
      const keyNode = this.node(depth + 1, start, IS_KEY);
      const key = keyNode.type === 'scalar' ? this.keyOf(keyNode) : undefined;
      if (key === undefined || key in data) throw DECLINED;
      const value = this.node(depth + 1, this.text.indexOf(':', keyNode.end) + 1, key);
      data[key] = value.data;
      entries.push({ key, keyStart: keyNode.start, keyEnd: keyNode.end, value });
      end = value.end;
    }
    this.at++;
    return { type: 'map', data, entries, start, end };
  }

  /** A year is a number to YAML, and a fine key as it is written. Look-alikes in other Unicode forms are left to the judge. */
  private keyOf({ data, start, end }: ScalarNode): string | undefined {
    const key = typeof data === 'string' ? data : this.text.slice(start, end);
    if (data === null || typeof data === 'boolean' || key === '__proto__') return undefined;
    return key.normalize('NFC') === key ? key : undefined;
  }

  private list(start: number, depth: number): YamlNode {
    const data: Data[] = [];
    const items: YamlNode[] = [];
    let end = start + 1;
    while (this.events[this.at]?.type !== Is.Pop) {
      const item = this.node(depth + 1, end, undefined);
      items.push(item);
      data.push(item.data);
      end = item.end;
    }
    this.at++;
    return { type: 'list', data, items, start, end: items.length > 0 ? end : start + 2 };
  }

  private scalar(event: ScalarEvent, otherwiseAt: number, key: KeyOrMark): ScalarNode {
    if (event.valueStart === -1) return { type: 'scalar', data: null, start: otherwiseAt, end: otherwiseAt };
    const text = event.fast ? this.text.slice(event.valueStart, event.valueEnd) : getScalarValue(this.text, event);
    if (event.style === PLAIN) return this.plain(text, event, key);
    if (event.style === DOUBLE_QUOTED && !event.fast && hasForbiddenCharacter(text)) throw DECLINED;
    const quotes = event.style <= DOUBLE_QUOTED ? 1 : 0;
    return { type: 'scalar', data: text, start: event.valueStart - quotes, end: event.valueEnd + quotes };
  }

  private plain(text: string, event: ScalarEvent, key: KeyOrMark): ScalarNode {
    const place = { start: event.valueStart, end: event.valueEnd };
    if (key !== IS_KEY && isAmbiguous(text)) this.ambiguous.push({ text, key, ...place });
    return { type: 'scalar', data: coreValue(text), ...place };
  }
}

/** What a plain scalar means in the core schema. Most begin with a letter and are texts. */
function coreValue(text: string): null | boolean | number | string {
  const first = text.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46;
  if (mayBeNumber) return numberOr(text);
  switch (text) {
    case '': case '~': case 'null': case 'Null': case 'NULL': return null;
    case 'true': case 'True': case 'TRUE': return true;
    case 'false': case 'False': case 'FALSE': return false;
    default: return text;
  }
}

function numberOr(text: string): number | string {
  if (OTHER_NUMBER.test(text)) throw DECLINED;
  if (!NUMBER.test(text)) return text;
  const value = Number(text);
  if (isBeyondExact(text, value)) throw DECLINED;
  return value;
}
