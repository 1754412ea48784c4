import { parseAllDocuments, stringify } from 'yaml';
import type { LoadedPlan } from '../../../src/pipeline';
import { getOrCreate, memoizeLast } from '../../../src/util/memoize';
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

type At = Pick<Found, 'file' | 'path'>;

/** A value that is set to another one, or taken out, and the name of an output that changes with it. */
export interface Effect extends At {
  readonly plan: string;
  readonly to?: Yaml;
  readonly changed: string;
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
  private readonly before = new Map<Output, string>();

  constructor(
    readonly name: string,
    texts: Texts,
    private readonly signed?: Texts,
    private readonly ownOutputs?: readonly Output[],
  ) {
    this.documents = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, documentsOf(text)]));
    this.texts = Object.fromEntries(
      Object.entries(this.documents).map(([file, all]) => [file, all.length > 0 ? textOf(all) : texts[file]!]),
    );
    this.found = Object.entries(this.documents).flatMap(([file, documents]) =>
      occurrencesIn(documents).map((occurrence) => ({ ...occurrence, file, plan: this })),
    );
  }

  private readonly loaded = memoizeLast(() => readTexts(this.texts, this.signed));
  private readonly outputs = memoizeLast(() => this.ownOutputs ?? outputsOf(this.loaded()));

  /** Finds something that is printed and changes with a value, or without it; `elsewhere` are others of its key. */
  effectOf(found: Found, elsewhere: readonly Yaml[]): Effect | undefined {
    const { file, path } = found;
    const others = otherValues(found.value, choicesOf(found.key), elsewhere).slice(0, MOST_TRIED);
    for (const to of [...others, undefined]) {
      const other = this.with(found, to);
      const changed = other && this.outputsOf(found).find((output) => this.differs(output, other));
      if (changed) return { plan: this.name, file, path, to, changed: changed.name };
    }
    return undefined;
  }

  /** The plan as it is, and as an effect makes it. */
  statesOf({ to, ...at }: Effect): readonly [before: LoadedPlan, after: LoadedPlan | undefined] {
    return [this.loaded(), this.with(at, to)];
  }

  /** Tests whether an effect that was found once is still there. */
  has({ changed, ...of }: Effect): boolean {
    const output = this.outputs().find(({ name }) => name === changed);
    const other = output && this.found.some((found) => isAt(found, of)) ? this.with(of, of.to) : undefined;
    return other !== undefined && this.differs(output!, other);
  }

  /** The plan with another value, or without it; undefined where that is not valid. */
  private with({ file, path }: At, value: Yaml | undefined): LoadedPlan | undefined {
    const documents = structuredClone(this.documents[file]!) as readonly Document[];
    const top = documents as unknown as Yaml;
    const holder = path.slice(0, -1).reduce<Yaml>((at, step) => (at as Holder)[step]!, top) as Holder;
    const last = path.at(-1)!;
    if (value !== undefined) holder[last] = value;
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
    const loaded = readTexts({ ...this.texts, [file]: textOf(documents) }, this.signed);
    return loaded.loaded.length > this.loaded().loaded.length ? undefined : loaded;
  }

  private outputsOf({ key, file, path }: Found): readonly Output[] {
    const { department = 'company' } = this.documents[file]![Number(path[0])]!;
    return outputsFor(this.outputs(), kindOf(key), String(department));
  }

  private readonly differs = (output: Output, other: LoadedPlan): boolean =>
    output.print(other) !== getOrCreate(this.before, output, () => output.print(this.loaded()));
}

const isAt = (found: Found, { file, path }: At): boolean =>
  found.file === file && JSON.stringify(found.path) === JSON.stringify(path);

/** Of a key that a plan is full of, more values would take long and tell nothing more. */
const MOST_TRIED = 12;
