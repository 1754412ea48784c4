import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Every text that stands in the sources in both languages side by side, with how its parts are written. */
interface Pair {
  readonly where: string;
  readonly en: string;
  readonly zh: string;
}

const root = join(__dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .sort();

function pairsIn(file: string): Pair[] {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  if (!text.includes("'zh-CN'")) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pair[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(...pairOf(node, file, source));
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function pairOf({ properties }: ts.ObjectLiteralExpression, file: string, source: ts.SourceFile): Pair[] {
  const valueOf = (name: string): ts.Expression | undefined =>
    properties.flatMap((one) =>
      ts.isPropertyAssignment(one) && one.name.getText(source).replace(/'/g, '') === name ? [one.initializer] : [],
    )[0];
  const [en, zh] = [valueOf('en'), valueOf('zh-CN')];
  if (!en || !zh || !isWritten(en) || !isWritten(zh)) return [];
  const { line } = source.getLineAndCharacterOfPosition(en.getStart(source));
  return [{ where: `${file}:${line + 1}`, en: spoken(en, source), zh: spoken(zh, source) }];
}

const isWritten = (node: ts.Expression): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** What a literal says, with `{}` for each value; of a choice inside it the first branch that is written out. */
function spoken(node: ts.Expression, source: ts.SourceFile): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return (
      node.head.text +
      node.templateSpans.map(({ expression, literal }) => spoken(expression, source) + literal.text).join('')
    );
  if (ts.isParenthesizedExpression(node)) return spoken(node.expression, source);
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse]
      .map((branch) => spoken(branch, source))
      .sort((a, b) => b.length - a.length)[0]!;
  return '{}';
}

/** What the schemas say is expected. */
function expectations(): Pair[] {
  const schemas = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.schema.json'));
  return schemas.flatMap((name) => {
    const found: Pair[] = [];
    JSON.parse(
      readFileSync(join(root, 'schemas', name), 'utf8'),
      (key, value: { readonly en: string; readonly 'zh-CN': string }) => {
        if (key === 'x-expects') found.push({ where: `${name}: ${value.en}`, en: value.en, zh: value['zh-CN'] });
        return value;
      },
    );
    return found;
  });
}

const pairs = [...sources.flatMap((file) => pairsIn(file)), ...expectations()];

/** What the plan says, keys and values to write, and commands stand in quotes, in brackets or in back quotes. */
const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, '“”');

/** Names of standards and programs, and what both languages write in Latin letters. */
const NAMES = [
  'KPI',
  'OKR',
  'PDF',
  'UTF-8',
  'UTF-16',
  'Unicode',
  'NFC',
  'YAML( 1\\.1)?',
  'LF',
  'CRLF',
  'MiB',
  'git',
  'Git LFS',
  'hoshin',
  'plan\\.yaml',
  'sum',
  'mean',
  'min',
  'max',
  'kind: plan',
  '2026-(Q1|H1|W13)',
  'id',
  'name',
  'owner',
  'start',
  'due',
  'effect',
  'direction',
  'targets',
];
const ALLOWED = new RegExp(`\\b(${NAMES.join('|')})\\b`, 'g');

test('texts of both languages are found', () => {
  expect(pairs.length).toBeGreaterThan(400);
});

const wrong = (isWrong: (pair: Pair) => boolean): string[] =>
  pairs.filter(isWrong).map(({ where, zh }) => `${where} ${zh}`);

test('no English word is left in a Chinese text', () => {
  expect(wrong(({ en, zh }) => en !== zh && /[A-Za-z]{2,}/.test(unquoted(zh).replace(ALLOWED, '')))).toEqual([]);
});

test('each of the names that may stand in a Chinese text does', () => {
  const texts = pairs.filter(({ en, zh }) => en !== zh).map(({ zh }) => unquoted(zh));
  expect(NAMES.filter((name) => !texts.some((text) => new RegExp(`\\b(${name})\\b`).test(text)))).toEqual([]);
});

test('what is said in English is said in Chinese', () => {
  expect(
    wrong(
      ({ en, zh }) =>
        en.trim() !== '' &&
        en !== zh &&
        !/\p{Script=Han}/u.test(zh.replace(/\{\}/g, '')) &&
        /[A-Za-z]{3}/.test(unquoted(en)),
    ),
  ).toEqual([]);
});

test('a sentence ends in both languages or in none', () => {
  expect(wrong(({ en, zh }) => en !== zh && /\S[.?]$/.test(en) !== /[。？]$/.test(zh))).toEqual([]);
});

test('Chinese sentences have Chinese marks, and no blanks beside them', () => {
  expect(wrong(({ zh }) => /\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}|\p{Script=Han}\.$/u.test(unquoted(zh)))).toEqual(
    [],
  );
  expect(wrong(({ zh }) => / [，。；：（）“”、]|[，。；：（）“”、] /u.test(zh.replace(/“[^”]*”/g, '')))).toEqual([]);
  expect(wrong(({ zh }) => /\p{Script=Han} \p{Script=Han}/u.test(unquoted(zh)))).toEqual([]);
});

test('quotes are closed', () => {
  const count = (text: string, mark: string): number => text.split(mark).length;
  expect(wrong(({ zh }) => count(zh, '“') !== count(zh, '”') || count(zh, '（') !== count(zh, '）'))).toEqual([]);
});
