import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Localized } from '../util/language';
import { hasForbiddenCharacter } from './characters';
import { LIMITS } from './limits';
import { isAmbiguous, isBeyondExact } from './scalars';
import {
  CONTROL,
  DELETE_ESCAPE,
  EXCEEDED,
  KEEP_ONE,
  LARGER_UNIT,
  NO_TAGS,
  ORDINARY_NUMBER,
  OTHER_NAME,
  SHORTEN,
  SINGLE_KEY,
  STANDS_FIRST,
  VALUE_OR_QUOTES,
  WRITE_KEY,
  WRITE_VALUE,
  WRITE_VALUES,
  insideItself,
  keyAlike,
  keyTwice,
  noAnchor,
  noKey,
  noNumber,
  tooLong,
  tooManyDigits,
} from './value-words';
import { emptyMap, MERGE, type MapEntry, type YamlNode } from './yaml-node';
import type { AmbiguousScalar, YamlProblem } from './parsed-yaml';
import type { ProblemList } from './problem-list';

interface Converted {
  readonly root: YamlNode | undefined;
  readonly ambiguous: readonly AmbiguousScalar[];
}

/**
 * A document of `yaml` as our own nodes: aliases resolved within bounds, each key once, numbers exact, texts printable.
 * What is not goes to the problems.
 */
export function convert(document: Document.Parsed, text: string, problems: ProblemList): Converted {
  const converter = new Converter(text, problems);
  const root = document.contents ? converter.node(document.contents, undefined) : undefined;
  return { root, ambiguous: converter.ambiguous };
}

type Sized = { node: YamlNode; size: number; characters: number } | 'open';

class Converter {
  readonly ambiguous: AmbiguousScalar[] = [];
  private readonly anchors = new Map<string, Sized>();
  private aliases = 0;
  private size = 0;
  private characters = 0;
  /** Said once: every alias that follows is one too many as well. */
  private tooMany = false;

  constructor(
    private readonly text: string,
    private readonly problems: ProblemList,
  ) {}

  node(node: Node, key: string | undefined): YamlNode {
    const before = ++this.size;
    const charactersBefore = this.characters;
    if (isAlias(node)) return this.alias(node);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor) this.anchors.set(anchor, 'open');
    const made = isMap(node) ? this.map(node) : isSeq(node) ? this.list(node) : this.scalar(node as Scalar, key);
    if (anchor)
      this.anchors.set(anchor, {
        node: made,
        size: this.size - before + 1,
        characters: this.characters - charactersBefore,
      });
    return made;
  }

  /** The anchored nodes are shared, not copied; their size counts as if they were. */
  private alias(alias: Alias): YamlNode {
    const [start, end] = rangeOf(alias);
    const anchored = this.anchors.get(alias.source);
    const refuse = (message: Localized, help: Localized) => this.refuse('yaml-unsafe', start, end, message, help);
    if (anchored === undefined) return refuse(noAnchor(alias.source), VALUE_OR_QUOTES);
    if (anchored === 'open') return refuse(insideItself(alias.source), WRITE_VALUE);
    this.size += anchored.size;
    this.characters += anchored.characters;
    this.aliases++;
    const exceeded = this.exceeded();
    if (exceeded === undefined) return { ...anchored.node, start, end };
    if (this.tooMany) return nothing(start, end);
    this.tooMany = true;
    return refuse(exceeded, WRITE_VALUES);
  }

  private exceeded(): Localized | undefined {
    if (this.aliases > LIMITS.aliases) return EXCEEDED.aliases;
    if (this.size > LIMITS.expandedNodes) return EXCEEDED.values;
    return this.characters > LIMITS.expandedText ? EXCEEDED.characters : undefined;
  }

  private map(map: YAMLMap): YamlNode {
    const [start] = rangeOf(map);
    const data = emptyMap();
    const entries: MapEntry[] = [];
    const seen = new Map<string, MapEntry>();
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const entry = this.entry(pair, seen);
      if (!entry) continue;
      entries.push(entry);
      data[entry.key] = entry.value.data;
    }
    return { type: 'map', data, entries, start, end: entries.at(-1)?.value.end ?? start + 2 };
  }

  private entry({ key: keyNode, value }: Pair<Node, Node | null>, seen: Map<string, MapEntry>): MapEntry | undefined {
    const [keyStart, keyEnd] = rangeOf(keyNode);
    const key = this.key(keyNode, keyStart, keyEnd);
    if (key === undefined) return undefined;
    const [first, isMerge] = [seen.get(key.normalize('NFC')), key === MERGE];
    if (first) {
      // One message is enough for keys that are not used at all.
      if (!isMerge) this.duplicate(first, key, keyStart, keyEnd);
      return undefined;
    }
    const merged = isMerge && isAlias(value) ? nothing(...rangeOf(value)) : undefined;
    const made = { key, keyStart, keyEnd, value: merged ?? (value ? this.node(value, key) : emptyAt(keyEnd)) };
    if (made.value.type === 'scalar' && made.value.data === null && made.value.start === made.value.end)
      made.value = emptyAt(this.afterColon(keyEnd));
    seen.set(key.normalize('NFC'), made);
    return made;
  }

  private afterColon(keyEnd: number): number {
    COLON.lastIndex = keyEnd;
    return COLON.test(this.text) ? COLON.lastIndex : keyEnd;
  }

  private key(node: Node, start: number, end: number): string | undefined {
    if (!isScalar(node) || node.anchor) {
      this.refuse('yaml-syntax', start, end, SINGLE_KEY, WRITE_KEY);
      return undefined;
    }
    const key = typeof node.value === 'string' ? node.value : this.text.slice(start, end);
    if (key === '__proto__' || key.length > LIMITS.text || hasForbiddenCharacter(key)) {
      this.refuse('yaml-unsafe', start, end, noKey(shorten(key)), OTHER_NAME);
      return undefined;
    }
    return key;
  }

  private duplicate(first: MapEntry, key: string, start: number, end: number): void {
    this.problems.add(() => ({
      code: 'yaml-syntax',
      message: key === first.key ? keyTwice(key) : keyAlike(key),
      help: KEEP_ONE,
      start,
      end,
      related: { message: STANDS_FIRST, start: first.keyStart, end: first.keyEnd },
    }));
  }

  private list(list: YAMLSeq): YamlNode {
    const [start] = rangeOf(list);
    const items = (list.items as Node[]).map((item) => this.node(item, undefined));
    return { type: 'list', data: items.map((item) => item.data), items, start, end: items.at(-1)?.end ?? start + 2 };
  }

  private scalar(scalar: Scalar, key: string | undefined): YamlNode {
    const [start, end] = this.placeOf(scalar);
    const data = scalar.value as null | boolean | number | string;
    const written = scalar.source ?? '';
    if (scalar.tag) this.refuse('yaml-unsafe', start, end, ...NO_TAGS);
    if (typeof data === 'string' && hasForbiddenCharacter(data))
      this.refuse('yaml-unsafe', start, end, CONTROL, DELETE_ESCAPE);
    if (typeof data === 'string') this.characters += data.length;
    if (typeof data === 'string' && data.length > LIMITS.text)
      return this.refuse('yaml-unsafe', start, end, tooLong(data.length), SHORTEN);
    if (typeof data === 'number' && isBeyondExact(written, data))
      this.refuse('bad-value', start, end, ...beyond(written, data));
    if (scalar.type === 'PLAIN' && isAmbiguous(written)) this.ambiguous.push({ text: written, key, start, end });
    return { type: 'scalar', data, start, end };
  }

  /** Block scalars end with their last character that is not blank, so that both parsers mean the same. */
  private placeOf(scalar: Scalar): [number, number] {
    const [start, end] = rangeOf(scalar);
    const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
    return isBlock ? [start, start + this.text.slice(start, end).trimEnd().length] : [start, end];
  }

  private refuse(code: YamlProblem['code'], start: number, end: number, message: Localized, help: Localized): YamlNode {
    this.problems.add(() => ({ code, message, help, start, end }));
    return nothing(start, end);
  }
}

const COLON = /\s*:/y;

const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 20)}…` : text);

const beyond = (written: string, value: number): readonly [Localized, Localized] =>
  Number.isFinite(value) || /^[-+]?\d+(\.\d*)?$/.test(written)
    ? [tooManyDigits(shorten(written)), LARGER_UNIT]
    : [noNumber(shorten(written)), ORDINARY_NUMBER];

const nothing = (start: number, end: number): YamlNode => ({ type: 'scalar', data: null, start, end });

const emptyAt = (offset: number): YamlNode => nothing(offset, offset);

const rangeOf = ({ range }: Node): [number, number] => (range ? [range[0], range[1]] : [0, 0]);
