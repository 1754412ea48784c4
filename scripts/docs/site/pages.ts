import { readdirSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import type { Language } from '../../../src/util/language';

/** A page of the site, made of a Markdown file of the repository. */
export interface Page {
  /** The file, from the top of the repository. */
  readonly source: string;
  readonly language: Language;
  /** Where it is in the site: `en/methods.html`. */
  readonly path: string;
}

const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

/** The README, the docs and the pages of the rules, in both languages. */
export const pagesOf = (root: string): readonly Page[] =>
  LANGUAGES.flatMap((language) => [
    page(language, language === 'en' ? 'README.md' : `README.${language}.md`, 'index'),
    ...docs(root, language),
    page(
      language,
      language === 'en' ? 'docs/assistants/SKILL.md' : `docs/assistants/SKILL.${language}.md`,
      'assistants',
    ),
    ...rules(root, language),
  ]);

const page = (language: Language, source: string, name: string): Page => ({
  source,
  language,
  path: `${language}/${name}.html`,
});

const docs = (root: string, language: Language): readonly Page[] =>
  markdownIn(join(root, 'docs'))
    .filter((file) => file.includes('.zh-CN.') === (language === 'zh-CN'))
    .map((file) => page(language, `docs/${file}`, basename(file, '.md').replace('.zh-CN', '')));

function rules(root: string, language: Language): readonly Page[] {
  const folder = language === 'en' ? 'src/rules' : `src/rules/${language}`;
  return markdownIn(join(root, folder)).map((file) =>
    page(language, posix.join(folder, file), `rules/${basename(file, '.md')}`),
  );
}

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort();
