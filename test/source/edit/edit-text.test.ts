import fc from 'fast-check';
import {
  isCollection,
  isMap,
  isScalar,
  parseAllDocuments,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { editText, parsedText, type TextEdit } from '../../../src/source/edit/edit-text';
import { Refused } from '../../../src/source/edit/refused';
import { parseData } from '../../../src/source/parse-yaml';
import type { Data } from '../../../src/source/yaml-node';
import { randomEdits } from '../../support/random-edits';
import { runs } from '../../support/runs';

const RUNS = runs(1_000, 100_000);

/** The text after an edit; undefined where it is refused. */
function edited(text: string, edit: TextEdit): string | undefined {
  try {
    return editText(parsedText(text), edit).text;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** Found by longer runs. */
const EXAMPLES: readonly { readonly text: string; readonly edit: TextEdit }[] = [
  { text: '- # none\n', edit: { path: [], value: { a: 1 } } },
  { text: '- # none\n', edit: { path: [0], value: '' } },
];

test('an edit reads back as the old data with the change, and every line that it is not about is as it was', () => {
  let refused = 0;
  fc.assert(
    fc.property(randomEdits, ({ text, edit }) => {
      const made = edited(text, edit);
      if (made === undefined) {
        refused += 1;
        expect(text).toMatch(/[&?*!]|[[,]\s*[^\s,[\]{}]+:|[|>]|[{,]/);
        return;
      }
      expect(plainly(parseData(made).documents)).toEqual(changed(text, edit));
      expect(strays(text, made, linesOf(text, edit))).toEqual([]);
    }),
    { numRuns: RUNS, examples: EXAMPLES.map((example) => [example]) },
  );
  expect(refused).toBeLessThan(RUNS / 20);
});

const plainly = (data: readonly Data[]): unknown => JSON.parse(JSON.stringify(data));

/** The data after an edit, made on the data alone. */
function changed(text: string, { document = 0, path, value, insert }: TextEdit): unknown {
  const documents = JSON.parse(JSON.stringify(parseData(text).documents)) as unknown[];
  const root: { document: unknown } = { document: documents[document] };
  const way = ['document', ...path];
  let at = root as Record<string, unknown>;
  for (const [i, step] of way.slice(0, -1).entries()) {
    const vacant = at[step] === undefined || at[step] === null;
    at = (at[step] = vacant ? (way[i + 1] === 0 ? [] : {}) : at[step]) as Record<string, unknown>;
  }
  const last = way.at(-1)!;
  if (Array.isArray(at) && (insert || value === undefined))
    at.splice(Number(last), insert ? 0 : 1, ...(insert ? [value] : []));
  else if (value === undefined) delete at[last];
  else at[last] = value;
  documents[document] = root.document;
  return JSON.parse(JSON.stringify(documents.filter((one) => one !== null)));
}

/** Lines of the old text, but for those that the edit is about, which the new one lacks or has in another order. */
function strays(text: string, made: string, [first, last]: Lines): readonly string[] {
  const [old, now] = [text.split('\n'), made.split('\n')];
  let at = 0;
  return old.filter((line, i) => {
    if (i >= first && i <= last) return false;
    // What is put behind a last line without a line break gives it one.
    const found = now.findIndex(
      (one, j) => j >= at && (one === line || (i === old.length - 1 && one.startsWith(line))),
    );
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

type Lines = readonly [first: number, last: number];

/** The first and last line, from 0, that an edit may change: those of the value, or of the brackets that a new one goes into. */
function linesOf(text: string, edit: TextEdit): Lines {
  const range = rangeOf(text, edit);
  if (!range) return [0, -1];
  const line = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  return [line(range[0]), line(range[1])];
}

function rangeOf(text: string, { document = 0, path, value, insert }: TextEdit): readonly [number, number] | undefined {
  const documents = parseAllDocuments(text) as Document.Parsed[];
  const root = documents.filter(({ contents }) => contents && !(isScalar(contents) && contents.value === null))[
    document
  ];
  if (!root) return undefined;
  const nodeAt = (way: TextEdit['path']): Node | undefined => way.reduce(child, root.contents as Node | undefined);
  const parent = nodeAt(path.slice(0, -1));
  const at = nodeAt(path);
  if (!at || insert) return besides(deepest(path, nodeAt), text);
  const start = keyStart(parent!, path.at(-1));
  if (value !== undefined || !isCollection(parent)) return [start, at.range![1]];
  // What loses its last entry becomes {} or [] behind its own key; brackets are taken as a whole.
  const above =
    parent.items.length === 1 && path.length > 1 ? keyStart(nodeAt(path.slice(0, -2))!, path.at(-2)) : start;
  if (parent.flow) return [Math.min(above, parent.range![0]), parent.range![1]];
  return [Math.min(above, start), secondOf(parent, path.at(-1)!) ?? at.range![1]];
}

/** Finds a key as it is written: the thorough parser would look up a number for the key 0. */
function child(parent: Node | undefined, step: string | number): Node | undefined {
  if (isMap(parent)) return pairOf(parent, step)?.value as Node | undefined;
  return isCollection(parent) ? (parent.items[Number(step)] as Node | undefined) : undefined;
}

const pairOf = (map: YAMLMap, step: string | number | undefined): Pair | undefined =>
  map.items.find(({ key }) => (key as Scalar).source === String(step));

/** The brackets that a new entry goes into, or the line where it begins. */
function besides(parent: Node | undefined, text: string): readonly [number, number] | undefined {
  if (!parent) return undefined;
  const [start, end] = parent.range!;
  return isCollection(parent) && !parent.flow ? [start, start] : [text.slice(0, start).trimEnd().length, end];
}

/** Behind a dash what follows the first entry takes its place. */
function secondOf(parent: YAMLMap | YAMLSeq, step: string | number): number | undefined {
  const [first, second] = isMap(parent) ? parent.items.map(({ key }) => key as Node) : (parent.items as Node[]);
  const isFirst = isMap(parent) ? first?.range?.[0] === keyStart(parent, step) : step === 0;
  return isFirst ? second?.range?.[0] : undefined;
}

function deepest(path: TextEdit['path'], nodeAt: (way: TextEdit['path']) => Node | undefined): Node | undefined {
  const ways = path.map((_, i) => path.slice(0, path.length - 1 - i));
  return ways.map(nodeAt).find((node) => node?.range);
}

function keyStart(parent: Node, step: string | number | undefined): number {
  const pair = isMap(parent) ? pairOf(parent, step) : undefined;
  return (pair?.key as Node | undefined)?.range?.[0] ?? parent.range![0];
}
