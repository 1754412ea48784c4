import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseData } from '../../src/source/parse-yaml';
import { isMap, type Data } from '../../src/source/yaml-node';
import type { TextEdit } from '../../src/source/edit/edit-text';
import type { Writable } from '../../src/source/edit/plan-edit';
import { yamlTexts } from './yaml-texts';

/** Texts of plan files, as people and programs write them, and edits of any place in them. */

const ROOT = join(__dirname, '../..');

const planFiles = ['examples', 'templates', 'test/data', 'test/cases']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8').replace(/^\ufeff/, '')),
  )
  .filter(({ length }) => length < 4_000);

const WRITTEN_OTHERWISE = [
  'kind: actuals # 实际值\nvalues: {first-pass-rate: {2026-01: 98.6, 2026-03: 98.9}} # per cent\n',
  'values:\n  a:   # the rate\n    2026-01:   1.50   # counted\n\n    # second month\n    2026-02: "x"\n  b: {}\n  c:\n',
  'values: {\n  a: 1, # one\n  b: [1,2 , 3],\n\n  # three\n  c: {x: 1}, # last\n}\n',
  'base: &base {unit: "%", weight: 5}\nkpis:\n- id: a\n  at: *base\n- {id: b, at: *base}\n- id: c\n  list: &l [1, 2]\n  again: *l\n',
  'a: 1\n---\n# second\nb:\n- x\n-   y # why\n\n- z\n...\n---\nc: {d: [], e: }\n',
  'text: |\n  First line\n\n  # not a comment\nfolded: >-\n  one\n  two\nkept: |+\n  x\n\nnext: 1\n',
  "single: 'it''s'\ndouble: \"a\\tb\"\n'quoted key': 1\n\"other\": plain text: no\n".replace(': no', ''),
  '{"a": 1, "b": {"c": [1, {"d": null}]}}\n',
  '部门:\n  - 名称: 生产部 # 一号线\n    目标: 98.5\n  - 名称: 销售部\n',
  '- a: 1\n  b: 2\n-\n  c: 3\n- - 1\n  - 2\n',
  '# only a comment\n',
  '---\n# head\nkind: plan\n',
  'last: no line end',
  'a:\n    b:\n        c: four columns\n    d:\n    - at the key\n',
];

const line = fc.constantFrom('# 一行注释', '', '    # further in', '#');

/** The same data with comments and line ends as other people write them. */
const asWritten = (text: string, comments: readonly (readonly [number, string])[], crlf: boolean): string => {
  const lines = text.split('\n');
  const commented = comments
    .reduce((all, [at, comment]) => all.toSpliced(at % all.length, 0, comment), lines)
    .join('\n');
  const fine = parseData(commented).problems.length === 0 ? commented : text;
  return crlf ? fine.replace(/\r?\n/g, '\r\n') : fine;
};

export const editableTexts = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...planFiles) },
      { weight: 4, arbitrary: fc.constantFrom(...WRITTEN_OTHERWISE) },
      { weight: 3, arbitrary: yamlTexts },
    ),
    fc.array(fc.tuple(fc.nat(500), line), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([text, comments, crlf]) => asWritten(text, comments, crlf))
  .filter((text) => {
    const { documents, problems } = parseData(text);
    // Of a comment at the margin inside brackets the thorough parser thinks otherwise than the fast one.
    if (/^[{[]/m.test(text) && /^#/m.test(text)) return false;
    return problems.length === 0 && documents.every((root) => typeof root === 'object');
  });

const scalar = fc.oneof(
  fc.constantFrom(
    '98.6',
    'no',
    '11640/11820',
    'Line stopped: rebuild',
    '- x',
    'a #b',
    '返工后复测',
    'x, y',
    '',
    ' a',
    '2026',
    'null',
    '&a',
    '{',
    'a: "b"',
  ),
  fc.string({ maxLength: 8 }).filter((text) => !/[^\u0020-\u007e]/.test(text)),
  fc.integer(),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1000),
  fc.boolean(),
  fc.constant(null),
);

const key = fc.constantFrom(
  '2026-02',
  '2026',
  'id',
  'first-pass-rate/line',
  '键',
  'a b',
  'x: y',
  'true',
  '0',
  'constructor',
);

const { value } = fc.letrec<{ value: Writable }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
}));

const ORDER = (one: string, other: string): number => (one < other ? -1 : 1);

const WHAT = ['set', 'set', 'remove', 'insert', 'add', 'deep'] as const;

const seeds = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });

/** A text and an edit of it; seeds choose the place. */
export const randomEdits = fc
  .tuple(editableTexts, seeds, fc.constantFrom(...WHAT), key, value)
  .map(([text, [first = 0, ...others], what, name, written]): { text: string; edit: TextEdit } => {
    const { documents } = parseData(text);
    const document = documents.length === 0 ? 0 : first % (documents.length + (what === 'add' ? 1 : 0));
    const root = documents[document];
    const path = root === undefined ? [] : wayInto(root, others);
    const whole = isCollection(written) ? written : { a: written };
    const order = others[6]! % 2 ? ORDER : undefined;
    return {
      text,
      edit: { document, order, ...editAt(path, dataAt(root, path), what, name, path.length ? written : whole) },
    };
  });

/** An edit of a kind at a place, or of the place itself where it is none for that. */
function editAt(
  path: (string | number)[],
  at: Data | undefined,
  what: (typeof WHAT)[number],
  name: string,
  value: Writable,
): Pick<TextEdit, 'path' | 'value' | 'insert'> {
  if (what === 'add' && Array.isArray(at)) return { path: [...path, at.length], value };
  if (what === 'add' && isMap(at)) return { path: [...path, name], value };
  if (what === 'deep' && (isMap(at) || at === null)) return { path: [...path, 'new', name], value };
  if (what === 'remove' && path.length > 0) return { path, value: undefined };
  return { path, value, insert: what === 'insert' && typeof path.at(-1) === 'number' };
}

const isCollection = (data: Writable): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).length > 0;

function wayInto(data: Data | undefined, [seed = 0, ...seeds]: readonly number[]): (string | number)[] {
  if (data === undefined || data === null || typeof data !== 'object' || seed % 5 === 0) return [];
  const keys = Object.keys(data).filter((key) => key !== '');
  if (keys.length === 0) return [];
  const step = keys[seed % keys.length]!;
  const inner = Array.isArray(data) ? (data[Number(step)] as Data) : (data as { [key: string]: Data })[step];
  return [Array.isArray(data) ? Number(step) : step, ...wayInto(inner, seeds)];
}

export const dataAt = (data: Data | undefined, path: readonly (string | number)[]): Data | undefined =>
  path.reduce<Data | undefined>((at, step) => (at as { [key: string]: Data } | null | undefined)?.[String(step)], data);
