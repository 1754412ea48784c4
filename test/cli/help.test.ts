import { en } from '../../src/language/en';
import { about, texts } from '../../src/language/zh-CN/help';
import { commands } from '../../src/cli/commands';
import { TOPICS } from '../../src/cli/topics';
import { displayWidth } from '../../src/util/display-width';
import { loadedCommands } from '../support/calls';
import { hoshin } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

/** Texts that hoshin says of itself, and of options that every command has. */
const OWN = [
  'show the stack of a fault in hoshin itself',
  'display help for command',
  'print the version',
  'Performance plans as code: check, score and review a plan of KPIs kept as YAML in git.',
];

const said = [
  ...OWN,
  ...commands.map(({ summary }) => summary),
  ...loadedCommands.flatMap(({ examples, arguments: operands, options }) => [
    ...examples.map(([does]) => does),
    ...[...operands, ...options].flatMap(({ help, value }) =>
      help === undefined && typeof value === 'object'
        ? value.choices().map(({ summary = '' }) => summary)
        : [help ?? ''],
    ),
  ]),
];

test('every text of the help has its Chinese, and none is left of one that is gone', () => {
  expect(Object.keys(texts).sort()).toEqual([...new Set(said)].sort());
  expect(Object.keys(about).sort()).toEqual(
    loadedCommands
      .filter(({ more }) => more)
      .map(({ name }) => name)
      .sort(),
  );
});

/** Lines to type, options, addresses, endings of files, abbreviations, and what is quoted. */
const TYPED = /^ {2}(?:hoshin|psql|ls) .*$|“[^”]*”|--?[a-z][a-z-]*|[\w./+@…=-]*[./=@…-][\w./+@…=:-]*|[A-Z]{2,}\w*/gm;

/** Names that are the same in all languages. */
const names: ReadonlySet<string> = new Set(
  [
    'hoshin git Excel Code Lines Schema schema Prometheus kind import fpath shell bash Model Context Protocol',
    'company production bsc basic challenge done check score explain list review propose record help',
    'month quarter week GitHub Pages',
    ...TOPICS,
    ...commands.map(({ name }) => name),
    ...loadedCommands.flatMap(({ formats, arguments: operands, options }) => [
      ...formats,
      ...[...operands, ...options].flatMap(({ value }) =>
        typeof value === 'object' ? value.choices().map(({ id }) => id) : [],
      ),
    ]),
  ].flatMap((name) => name.split(/[^A-Za-z]+/)),
);

const HELPED: readonly (readonly [string, readonly string[]])[] = [
  ['hoshin itself', []],
  ...commands.map(({ name }) => [name, [name]] as const),
];

test.each(HELPED)('the help of %s is in Chinese, and fits into 80 columns', async (_, line) => {
  const { out, code } = await hoshin([...line, '--help', '--language', 'zh-CN']);
  expect(code).toBe(0);
  const english = out.replace(TYPED, '').match(/[A-Za-z]{2,}/g) ?? [];
  expect(english.filter((word) => !names.has(word))).toEqual([]);
  const wide = out.split('\n').filter((text) => displayWidth(text) > 80 && !text.startsWith('  hoshin '));
  expect(wide).toEqual([]);
  expect(out).not.toMatch(/[，。：；（] |\p{Script=Han} （/u);
});

test.each([
  [['--help', '--language', 'zh-CN'], '命令：'],
  [['help', 'check', '--language=zh-CN'], '选项：'],
  [['--language', 'zh-CN'], '命令：'],
  [['check', '-h'], 'Options:'],
])('%j has “%s”', async (line, part) => {
  expect((await hoshin(line, { cwd: temporaryFolder() })).out).toContain(part);
});

test('help speaks the language of the plan around it', async () => {
  const cwd = temporaryFolder({ 'plan.yaml': 'kind: plan\nid: a\nname: 甲\nlanguage: zh-CN\n' });
  expect((await hoshin(['check', '--help'], { cwd })).out).toContain('列出计划的全部问题');
  expect((await hoshin(['check', '--help', '--language', 'en'], { cwd })).out).toContain(en.help.title('Options:'));
});
