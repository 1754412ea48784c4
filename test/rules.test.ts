import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../src/language';
import { rules } from '../src/rules';
import type { Rule } from '../src/rules/rule';
import type { Language } from '../src/util/language';
import { checkTexts, errorsIn, printed, type Texts } from './support/check-texts';
import { HEADINGS, RulePage } from './support/rule-page';

const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

const filesOf = (extension: string, folder = ''): string[] =>
  readdirSync(join(__dirname, '../src/rules', folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();

const ids = rules.map(({ id }) => id).sort();

test('every rule has a page, and every page a rule', () => {
  expect(filesOf('.md')).toEqual(ids);
  expect(filesOf('.md', 'zh-CN')).toEqual(ids);
});

test('every rule has a file of its name, and every file is listed in the index', () => {
  expect(filesOf('.ts').filter((name) => !['index', 'rule', 'run-rules'].includes(name))).toEqual(ids);
});

test('every id stands once', () => {
  expect(new Set(ids).size).toBe(rules.length);
});

describe.each(rules)('$id', (rule) => {
  const page = new RulePage(rule.id);

  test.each(LANGUAGES)(
    'the page in %s opens with the id and the summary of the rule, and has all headings',
    (language) => {
      const { text, headings } = new RulePage(rule.id, language);
      const summary = wordsOf(language).rules.summary(rule.id, rule.summary);
      expect(text.startsWith(`# ${rule.id}\n\n${summary}${language === 'en' ? '' : '。'}\n\n## `)).toBe(true);
      expect(headings).toEqual(Object.values(HEADINGS[language]));
    },
  );

  test.each(LANGUAGES)('the problem on the page in %s gives the output on the page', (language) => {
    const inLanguage = new RulePage(rule.id, language);
    expect(inLanguage.output?.runs).toBe(page.output?.runs);
    if (!inLanguage.output?.runs) return;
    const actual = outputOf(rule, inLanguage.files('problem'), language);
    expect(actual).not.toBe('');
    if (process.env.UPDATE) inLanguage.writeOutput(actual);
    else expect(actual).toBe(inLanguage.output.text);
  });

  test('the page in Chinese shows the same files, and its own words are Chinese', () => {
    const inChinese = new RulePage(rule.id, 'zh-CN');
    for (const part of ['problem', 'fixed'] as const) expect(inChinese.files(part)).toEqual(page.files(part));
    const prose = inChinese.text.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]+`|\]\([^)]*\)/g, '');
    expect(prose.match(/[A-Za-z]+(?: [a-z]+){3,}|[,.;:?!](?=\p{Script=Han})|(?<=\p{Script=Han})[,.;:?!]/gu)).toBeNull();
  });

  test('the fixed version has no finding of this rule, and no error at all', () => {
    const files = page.files('fixed');
    expect(Object.keys(files)).not.toEqual([]);
    const checked = checkTexts(files);
    expect(outputOf(rule, files)).toBe('');
    expect(printed(errorsIn(checked), checked)).toBe('');
  });
});

/** What `hoshin check` prints, with only this rule's findings. */
function outputOf(rule: Rule, files: Texts, language: Language = 'en'): string {
  const checked = checkTexts(files, undefined, language);
  return printed(
    checked.diagnostics.filter(({ code }) => code === rule.id),
    checked,
  );
}
