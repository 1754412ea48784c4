import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

const src = join(__dirname, '../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[jt]s$/.test(file) && !file.includes('generated'))
  .map((file) => ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true));

function nodesOf<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const look = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, look);
  };
  look(root);
  return found;
}

const isMade = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

/** The regexes that a module makes of constants, caught as it is loaded. */
function madeBy(file: string): RegExp[] {
  const made: RegExp[] = [];
  const { RegExp: Original } = globalThis;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      made.push(new target(pattern, flags));
      return made.at(-1)!;
    },
  });
  try {
    jest.isolateModules(() => jest.requireActual(join(src, file)));
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** The text of a literal is a regex already: it is taken apart, not run. */
const literal = ({ text }: ts.RegularExpressionLiteral): string => text;

const makers = sources.filter((source) => nodesOf(source, isMade).length > 0);
const regexes = [
  ...new Set([
    ...sources.flatMap((source) => nodesOf(source, ts.isRegularExpressionLiteral)).map(literal),
    ...makers.flatMap(({ fileName }) => madeBy(fileName)).map(String),
  ]),
];

/** The same random attacks in every run, and no verdict that hangs on the speed of the machine. */
const RECHECK = { randomSeed: 1, timeout: 60_000, attackTimeout: null, incubationTimeout: null };

function isBounded(regex: string): boolean {
  const end = regex.lastIndexOf('/');
  return checkSync(regex.slice(1, end), regex.slice(end + 1), RECHECK).status === 'safe';
}

test.each(makers.map(({ fileName }) => fileName))('%s makes its regexes as it is loaded, of constants', (file) => {
  const written = nodesOf(
    makers.find(({ fileName }) => fileName === file)!,
    isMade,
  );
  expect(written.filter(isInFunction).map((node) => node.getText())).toEqual([]);
  expect(madeBy(file).length).toBeGreaterThanOrEqual(written.length);
});

function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined;
}

/** Those that were judged when `UPDATE=1` wrote them down, and are judged again in “npm run soak”: a tenth of a second each. */
const LIST = join(__dirname, 'data/bounded-regexes.txt');
const judged = new Set(process.env.SOAK || process.env.UPDATE ? [] : readFileSync(LIST, 'utf8').split('\n'));

test('no regex takes more than linear time on any text', () => {
  expect(regexes.length).toBeGreaterThan(150);
  expect(regexes.filter((regex) => !judged.has(regex) && !isBounded(regex))).toEqual([]);
  if (process.env.UPDATE) writeFileSync(LIST, `${[...regexes].sort().join('\n')}\n`);
});

test.each(['/\\s+$/', '/^(a+)+$/'])('%s would be found', (regex) => expect(isBounded(regex)).toBe(false));
