import { wordsOf } from '../src/language';
import { sayMistake } from '../src/language/say-mistake';
import type { Language } from '../src/util/language';
import type { Mistake } from '../src/util/mistakes';
import { UserError } from '../src/util/user-error';
import { CALLS, NOT_CALLED, type MistakenCall } from './support/mistaken-calls';
import { temporaryFolder } from './support/temporary';
import { hoshin } from './support/run-cli';

jest.mock('../src/cli/browser/find-browser', () => {
  const actual = jest.requireActual<typeof import('../src/cli/browser/find-browser')>(
    '../src/cli/browser/find-browser',
  );
  return { ...actual, findBrowser: jest.fn(actual.findBrowser) };
});

const IDS = Object.keys(wordsOf('en').mistakes) as Mistake[];

/** The option stands in front, so that it is no value of what may be missing behind it. */
const lineOf = ({ line, speaks }: MistakenCall, language: Language): readonly string[] => {
  const [name = '', ...rest] = line.split(' ');
  const option = speaks === 'option' ? ['--language', language] : [];
  return name.startsWith('-') || name === 'help' ? [name, ...rest, ...option] : [name, ...option, ...rest];
};

/** The words of the call, and how often the mistake was worded. */
async function told(call: MistakenCall, id: Mistake, language: Language): Promise<{ err: string; times: number }> {
  const words = jest.spyOn(wordsOf(language).mistakes, id);
  const cwd = await call.folder(language);
  const { err } = await hoshin(lineOf(call, language), { cwd, ...call.world });
  const times = words.mock.calls.length;
  words.mockRestore();
  return { err: err.replaceAll(/\/[\w/]*hoshin-(test|git)-\w+/g, '/folder'), times };
}

/** Names, and what both languages write in Latin letters. */
const ALLOWED =
  /\b(git config user\.name|hoshin|git|CI|KPI|OKR|PDF|HTML|JSON|VS Code|YAML|Chrome|Chromium|Edge|Debian|HOSHIN_BROWSER|SOURCE_DATE_EPOCH|HEAD|main|v2|root|shell|plan\.yaml|company|basic|challenge|done|csv|json|terminal|user\.email|apt-get install chromium|EACCES|production|sales|xlsx|xls|CSV|UTF|GB18030|MiB|Prometheus)\b/g;

/** The words of a text that are neither quoted, nor choices, options, addresses, days or names. */
const english = (text: string): readonly string[] =>
  text
    .replace(/(可选|可用命令)：[^。]*。|“[^”]*”|--[a-z-]+|[\w-]+\/[\w/-]+(=[\d.]+)?|\d{4}-\w+|\b[\da-f]{7}\b/g, ' ')
    .replace(ALLOWED, ' ')
    .match(/[A-Za-z]{2,}/g) ?? [];

/** Quoted words and figures of a message. */
const valuesOf = (text: string): readonly string[] =>
  [...text.matchAll(/[“'](.*?)[”']|\b(\d[\d-]*)\b/g)].map(([, quoted, figure]) => quoted ?? figure!);

describe.each(Object.entries(CALLS) as [Mistake, readonly MistakenCall[]][])('%s', (id, calls) => {
  test.each(calls.map((call) => [call.line.slice(0, 80), call] as const))(
    'is told in the language of the call: hoshin %s',
    async (_, call) => {
      const en = await told(call, id, 'en');
      const zh = await told(call, id, 'zh-CN');
      expect({ en, zh }).toMatchObject({ en: { times: 1 }, zh: { times: 1 } });
      expect(en.err).toMatch(/^hoshin: [^\n]*\.\n(help: [^\n]*[.?]\n)?$/);
      expect(en.err).not.toMatch(/\p{Script=Han}|undefined/u);
      expect(zh.err).toMatch(/^hoshin：[^\n]*。\n(建议：[^\n]*[。？]\n)?$/);
      expect({ err: zh.err, english: english(zh.err) }).toEqual({ err: zh.err, english: [] });
      expect(valuesOf(en.err.split('\n')[0]!).filter((value) => !zh.err.includes(value))).toEqual([]);
      expect(zh.err.replace(/“[^”]*”/g, '“”')).not.toMatch(
        /\p{Script=Han} |[，。；：、] | \p{Script=Han}|\p{Script=Han}[,;:?!]|undefined/u,
      );
    },
  );
});

test('a mistake that no call makes is listed with the reason, and worded in both languages', () => {
  for (const [id, { why, values }] of Object.entries(NOT_CALLED) as [Mistake, { why: string; values: never }][]) {
    const mistake = new UserError(id, ...(values as readonly []));
    const [en, zh] = [sayMistake(mistake, 'en'), sayMistake(mistake, 'zh-CN')];
    expect({ id, why, english: english(`${zh.message}${zh.help}`) }).toEqual({ id, why, english: [] });
    expect(en.message).not.toBe(zh.message);
  }
});

test('every mistake is made, or cannot be', () => {
  expect([...Object.keys(CALLS), ...Object.keys(NOT_CALLED)].sort()).toEqual([...IDS].sort());
});

test('a call speaks as the plan around it does, English without one; --language has the last word', async () => {
  const chinese = CALLS['sign-off-not-of-year']![0]!;
  const cwd = await chinese.folder('zh-CN');
  expect((await hoshin(['score', '2026-13'], { cwd })).err).toContain('没有期间“2026-13”');
  expect((await hoshin(['score', '2026-13', '--language', 'en'], { cwd })).err).toContain('There is no period');
  expect((await hoshin(['score', 'nowhere'], { cwd })).err).toContain('没有文件夹“nowhere”。');
  expect((await hoshin(['score', '--nowhere'], { cwd })).err).toContain('没有选项“--nowhere”。');
  expect((await hoshin(['score', '--language', 'zh'], { cwd })).err).toContain('没有语言“zh”。');
  const outside = { cwd: temporaryFolder() };
  expect((await hoshin(['score', 'nowhere'], outside)).err).toContain('There is no folder “nowhere”.');
  expect((await hoshin(['score', 'nowhere', '--language=zh-CN'], outside)).err).toContain('没有文件夹“nowhere”。');
  expect((await hoshin(['score', '--language', 'zh'], outside)).err).toContain('There is no language “zh”.');
});

test('hoshin schema --vscode speaks the language of the plan', async () => {
  const cwd = await CALLS['sign-off-not-of-year']![0]!.folder('zh-CN');
  const { out } = await hoshin(['schema', '--vscode'], { cwd });
  expect(out).toContain('已写入 .vscode/settings.json\n');
  expect(out).toContain('请在VS Code中打开');
});
