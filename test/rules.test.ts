import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/rules';
import type { Rule } from '../src/rules/rule';
import { checkTexts, errorsIn, printed, type Texts } from './support/check-texts';
import { RulePage } from './support/rule-page';

const filesOf = (extension: string): string[] =>
  readdirSync(join(__dirname, '../src/rules'))
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();

const ids = rules.map(({ id }) => id).sort();

test('every rule has a page, and every page a rule', () => {
  expect(filesOf('.md')).toEqual(ids);
});

test('every rule has a file of its name, and every file is listed in the index', () => {
  expect(filesOf('.ts').filter((name) => !['index', 'rule', 'run-rules'].includes(name))).toEqual(ids);
});

test('every id stands once', () => {
  expect(new Set(ids).size).toBe(rules.length);
});

describe.each(rules)('$id', (rule) => {
  const page = new RulePage(rule.id);

  test('the page opens with the id and the summary of the rule', () => {
    expect(page.text.startsWith(`# ${rule.id}\n\n${rule.summary}\n\n## `)).toBe(true);
  });

  test('the page has the headings of all pages, in their order', () => {
    expect(page.headings).toEqual(['Why', 'Problem', 'Fixed', 'When to allow it']);
  });

  test('the problem on the page gives the output on the page', () => {
    expect(page.output).toBeDefined();
    if (!page.output?.runs) return;
    const actual = outputOf(rule, page.files('Problem'));
    expect(actual).not.toBe('');
    if (process.env.UPDATE) page.writeOutput(actual);
    else expect(actual).toBe(page.output.text);
  });

  test('the fixed version has no finding of this rule, and no error at all', () => {
    const files = page.files('Fixed');
    expect(Object.keys(files)).not.toEqual([]);
    const checked = checkTexts(files);
    expect(outputOf(rule, files)).toBe('');
    expect(printed(errorsIn(checked), checked)).toBe('');
  });
});

/** What `hoshin check` prints, with only this rule's findings. */
function outputOf(rule: Rule, files: Texts): string {
  const checked = checkTexts(files);
  return printed(
    checked.diagnostics.filter(({ code }) => code === rule.id),
    checked,
  );
}
