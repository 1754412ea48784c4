import { parseAllDocuments, stringify } from 'yaml';
import type { LoadedPlan } from '../../../src/pipeline';
import { getOrCreate } from '../../../src/util/memoize';
import type { Texts } from '../check-texts';
import type { Document, Yaml } from '../random-plan';
import { choicesOf, kindOf, occurrencesIn, type Occurrence } from './keys';
import { otherValues } from './other-values';
import { outputsFor, outputsOf, type Output } from './outputs';
import { readTexts } from './plan-in-memory';

/** A value of a plan that can be set to another one. */
export interface Found extends Occurrence {
  readonly plan: TriedPlan;
  readonly file: string;
}

type Holder = Record<string | number, Yaml>;

/** A file that cannot be read has no documents: it is left as it is. */
export const documentsOf = (text: string): readonly Document[] =>
  parseAllDocuments(text).flatMap((document) => (document.errors.length > 0 ? [] : [document.toJS() as Document]));

export const textOf = (documents: readonly Document[]): string =>
  documents.map((document) => stringify(document, { aliasDuplicateObjects: false })).join('---\n');

/** A plan, what is printed of it, and what is printed of it once a value is another one. */
export class TriedPlan {
  readonly found: readonly Found[];
  private readonly documents: Readonly<Record<string, readonly Document[]>>;
  private readonly texts: Texts;
  private readonly loaded: LoadedPlan;
  private readonly outputs: readonly Output[];
  private readonly before = new Map<Output, string>();

  constructor(
    texts: Texts,
    private readonly signed?: Texts,
    outputs?: readonly Output[],
  ) {
    this.documents = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, documentsOf(text)]));
    this.texts = Object.fromEntries(
      Object.entries(this.documents).map(([file, all]) => [file, all.length > 0 ? textOf(all) : texts[file]!]),
    );
    this.loaded = readTexts(this.texts, signed);
    this.outputs = outputs ?? outputsOf(this.loaded);
    this.found = Object.entries(this.documents).flatMap(([file, documents]) =>
      occurrencesIn(documents).map((occurrence) => ({ ...occurrence, file, plan: this })),
    );
  }

  /** Tests whether something that is printed changes with a value, or without it; `elsewhere` are others of its key. */
  matters(found: Found, elsewhere: readonly Yaml[]): boolean {
    const others = otherValues(found.value, choicesOf(found.key), elsewhere).slice(0, MOST_TRIED);
    return [...others, undefined].some((value) => {
      const other = this.with(found, value);
      return other !== undefined && this.differs(other, found);
    });
  }

  /** The plan with another value, or without it; undefined where that is not valid. */
  private with({ file, path }: Found, value: Yaml | undefined): LoadedPlan | undefined {
    const documents = structuredClone(this.documents[file]!) as readonly Document[];
    const top = documents as unknown as Yaml;
    const holder = path.slice(0, -1).reduce<Yaml>((at, step) => (at as Holder)[step]!, top) as Holder;
    const last = path.at(-1)!;
    if (value !== undefined) holder[last] = value;
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
    const loaded = readTexts({ ...this.texts, [file]: textOf(documents) }, this.signed);
    return loaded.loaded.length > this.loaded.loaded.length ? undefined : loaded;
  }

  private differs(other: LoadedPlan, { key, file, path }: Found): boolean {
    const { department = 'company' } = this.documents[file]![Number(path[0])]!;
    return outputsFor(this.outputs, kindOf(key), String(department)).some(
      (output) => output.print(other) !== getOrCreate(this.before, output, () => output.print(this.loaded)),
    );
  }
}

/** Of a key that a plan is full of, more values would take long and tell nothing more. */
const MOST_TRIED = 12;
