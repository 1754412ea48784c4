import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { hasForbiddenCharacter } from './characters';
import { LIMITS } from './limits';
import type { AmbiguousScalar, YamlProblem } from './parse-yaml';
import { isAmbiguous, isBeyondExact } from './scalars';
import { emptyMap, type MapEntry, type YamlNode } from './yaml-node';

export interface Converted {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly ambiguous: readonly AmbiguousScalar[];
}

/** A document of `yaml` as our own nodes: aliases resolved within bounds, each key once, numbers exact, texts printable. */
export function convert(document: Document.Parsed, text: string): Converted {
  const converter = new Converter(text);
  const root = document.contents ? converter.node(document.contents, undefined) : undefined;
  return { root, problems: converter.problems, ambiguous: converter.ambiguous };
}

type Sized = { node: YamlNode; size: number; characters: number } | 'open';

class Converter {
  readonly problems: YamlProblem[] = [];
  readonly ambiguous: AmbiguousScalar[] = [];
  private readonly anchors = new Map<string, Sized>();
  private aliases = 0;
  private size = 0;
  private characters = 0;
  /** Said once: every alias that follows is one too many as well. */
  private tooMany = false;

  constructor(private readonly text: string) {}

  node(node: Node, key: string | undefined): YamlNode {
    const before = ++this.size;
    const charactersBefore = this.characters;
    if (isAlias(node)) return this.alias(node);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor) this.anchors.set(anchor, 'open');
    const made = isMap(node) ? this.map(node) : isSeq(node) ? this.list(node) : this.scalar(node as Scalar, key);
    if (anchor) this.anchors.set(anchor, { node: made, size: this.size - before + 1, characters: this.characters - charactersBefore });
    return made;
  }

  /** The anchored nodes are shared, not copied; their size counts as if they were. */
  private alias(alias: Alias): YamlNode {
    const [start, end] = rangeOf(alias);
    const anchored = this.anchors.get(alias.source);
    const refuse = (message: string, help: string) => this.refuse('yaml-unsafe', start, end, message, help);
    if (anchored === undefined) return refuse(`No anchor “${alias.source}” stands above.`, 'Write the value itself, or put a text that begins with * in quotes.');
    if (anchored === 'open') return refuse(`The alias “*${alias.source}” stands inside its own anchor.`, 'Write the value itself.');
    this.size += anchored.size;
    this.characters += anchored.characters;
    this.aliases++;
    const exceeded = this.exceeded();
    if (exceeded === undefined) return { ...anchored.node, start, end };
    if (this.tooMany) return nothing(start, end);
    this.tooMany = true;
    return refuse(exceeded, 'Write the values themselves.');
  }

  private exceeded(): string | undefined {
    if (this.aliases > LIMITS.aliases) return `The file has more than ${LIMITS.aliases} aliases.`;
    if (this.size > LIMITS.expandedNodes) return `With its aliases written out the file holds more than ${LIMITS.expandedNodes} values.`;
    return this.characters > LIMITS.expandedText ? `With its aliases written out the texts of the file have more than ${LIMITS.expandedText} characters.` : undefined;
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
    const first = seen.get(key.normalize('NFC'));
    if (first) {
      this.duplicate(first, key, keyStart, keyEnd);
      return undefined;
    }
    const made = { key, keyStart, keyEnd, value: value ? this.node(value, key) : emptyAt(keyEnd) };
    if (made.value.type === 'scalar' && made.value.data === null && made.value.start === made.value.end) made.value = emptyAt(this.afterColon(keyEnd));
    seen.set(key.normalize('NFC'), made);
    return made;
  }

  private afterColon(keyEnd: number): number {
    COLON.lastIndex = keyEnd;
    return COLON.test(this.text) ? COLON.lastIndex : keyEnd;
  }

  private key(node: Node, start: number, end: number): string | undefined {
    if (!isScalar(node) || node.anchor) {
      this.refuse('yaml-syntax', start, end, 'A key must be a single text.', 'Write “key: value”, without brackets, anchors or “?”.');
      return undefined;
    }
    const key = typeof node.value === 'string' ? node.value : this.text.slice(start, end);
    if (key === '__proto__' || key.length > LIMITS.text || hasForbiddenCharacter(key)) {
      this.refuse('yaml-unsafe', start, end, `“${shorten(key)}” cannot be a key.`, 'Choose another name.');
      return undefined;
    }
    return key;
  }

  private duplicate(first: MapEntry, key: string, start: number, end: number): void {
    const message = key === first.key ? `The key “${key}” stands twice in one map.` : `The key “${key}” differs from the one above only in its Unicode form.`;
    this.problems.push({
      code: 'yaml-syntax', message, help: 'Keep one of the two.', start, end,
      related: { message: 'It stands here first.', start: first.keyStart, end: first.keyEnd },
    });
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
    if (scalar.tag) this.refuse('yaml-unsafe', start, end, 'Tags such as !name are not used in plans.', 'Delete the tag, or put the text in quotes.');
    if (typeof data === 'string' && hasForbiddenCharacter(data)) this.refuse('yaml-unsafe', start, end, 'The text holds an escaped control character.', 'Delete the escape.');
    if (typeof data === 'string') this.characters += data.length;
    if (typeof data === 'string' && data.length > LIMITS.text) return this.refuse('yaml-unsafe', start, end, `The text has ${data.length} characters, more than ${LIMITS.text}.`, 'Shorten it, or keep it in a document of its own and write where that is.');
    if (typeof data === 'number' && isBeyondExact(written, data)) this.refuse('bad-value', start, end, ...beyond(written, data));
    if (scalar.type === 'PLAIN' && isAmbiguous(written)) this.ambiguous.push({ text: written, key, start, end });
    return { type: 'scalar', data, start, end };
  }

  /** Block scalars end with their last character that is not blank, so that both parsers mean the same. */
  private placeOf(scalar: Scalar): [number, number] {
    const [start, end] = rangeOf(scalar);
    const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
    return isBlock ? [start, start + this.text.slice(start, end).trimEnd().length] : [start, end];
  }

  private refuse(code: YamlProblem['code'], start: number, end: number, message: string, help: string): YamlNode {
    if (this.problems.length < LIMITS.problems) this.problems.push({ code, message, help, start, end });
    return nothing(start, end);
  }
}

const COLON = /\s*:/y;

const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 20)}…` : text);

const beyond = (written: string, value: number): [string, string] =>
  Number.isFinite(value) || /^[-+]?\d+(\.\d*)?$/.test(written)
    ? [`“${shorten(written)}” has more than ${LIMITS.digits} digits, the most that hoshin computes with exactly.`, 'Write the number in a larger unit, or with fewer decimals.']
    : [`“${shorten(written)}” is not a number that a plan can hold.`, 'Write an ordinary decimal number, or leave the value out.'];

const nothing = (start: number, end: number): YamlNode => ({ type: 'scalar', data: null, start, end });

const emptyAt = (offset: number): YamlNode => nothing(offset, offset);

const rangeOf = ({ range }: Node): [number, number] => (range ? [range[0], range[1]] : [0, 0]);
