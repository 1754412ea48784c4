import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Language } from '../../../src/util/language';
import { escapeHtml } from './escape';
import type { RenderedPage } from './markdown';
import type { Page } from './pages';

const WORDS = {
  en: {
    contents: 'Contents',
    search: 'Search',
    other: '中文',
    skip: 'To the text',
    none: 'No section has all these words.',
    found: '{n} of {all} sections',
    page: 'Page',
    section: 'Section',
    text: 'Text',
  },
  'zh-CN': {
    contents: '目录',
    search: '搜索',
    other: 'English',
    skip: '跳到正文',
    none: '没有同时包含这些词的章节。',
    found: '{all}节中有{n}节',
    page: '页面',
    section: '章节',
    text: '内容',
  },
} as const;

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#ccd3da, #3a434c); --soft: light-dark(#55606b, #9aa5b0); --band: light-dark(#f4f6f8, #1d2329); --link: light-dark(#0b5394, #8ab4f8); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif; }
a { color: var(--link); }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
header { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; padding: .7rem 1.5rem; background: var(--band); border-bottom: 1px solid var(--line); }
header .name { flex: 1; font-weight: 600; text-decoration: none; color: inherit; }
.columns { display: flex; max-width: 80rem; margin: 0 auto; }
nav { flex: 0 0 15rem; padding: 1.5rem 1rem 3rem 1.5rem; font-size: .92em; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: .12rem 0; text-decoration: none; }
nav a[aria-current] { font-weight: 600; color: inherit; }
main { flex: 1; min-width: 0; padding: 1rem 1.5rem 4rem; }
pre { padding: .8rem 1rem; overflow-x: auto; background: var(--band); border: 1px solid var(--line); border-radius: .25rem; }
code { font: .9em ui-monospace, Consolas, monospace; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: .3rem .7rem .3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
img { max-width: 100%; height: auto; background: #fff; }
#found { color: var(--soft); }
.found { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; color: var(--soft); }
input { width: 100%; max-width: 30rem; padding: .4rem .6rem; font: inherit; }
@media (max-width: 48rem) { .columns { flex-direction: column; } nav { order: 2; flex: none; padding: 0 1.5rem 2rem; } }
@media print { header, nav { display: none; } }
`;

/** The other pages that a page leads to. */
export interface Around {
  readonly pages: readonly Page[];
  readonly rendered: ReadonlyMap<Page, RenderedPage>;
}

/** A page in its frame: the contents, the search, and itself in the other language. */
export function framed(page: Page, body: string, around: Around): string {
  const { language, path } = page;
  const words = WORDS[language];
  const title = around.rendered.get(page)?.title ?? words.search;
  const other = path.replace(language, language === 'en' ? 'zh-CN' : 'en');
  const to = (target: string): string => posix.relative(posix.dirname(path), target);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · hoshin</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
<header><a class="name" href="${to(`${language}/index.html`)}">hoshin</a><a href="${to(`${language}/search.html`)}">${words.search}</a><a href="${to(other)}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${words.other}</a></header>
<div class="columns">
<nav aria-label="${words.contents}"><ul>
${contents(page, around, to)}
</ul></nav>
<main id="text">
${body}
</main>
</div>
</body>
</html>
`;
}

/** All pages of the language but those of single rules, which the page of rules leads to. */
function contents(page: Page, { pages, rendered }: Around, to: (target: string) => string): string {
  return pages
    .filter(({ language, path }) => language === page.language && !path.includes('/rules/'))
    .map(
      (one) =>
        `<li><a href="${to(one.path)}"${one === page ? ' aria-current="page"' : ''}>${escapeHtml(rendered.get(one)!.title)}</a></li>`,
    )
    .join('\n');
}

const SEARCH = readFileSync(join(__dirname, '../../../src/site/search.js'), 'utf8');

/** The sections of all pages of a language, of which those stay that have every word that is typed. */
export function searchPage(language: Language, around: Around): Page & { readonly html: string } {
  const words = WORDS[language];
  const page: Page = { source: '', language, path: `${language}/search.html` };
  const rows = around.pages
    .filter((one) => one.language === language)
    .flatMap((one) => around.rendered.get(one)!.sections.map((section) => ({ one, section })))
    .map(
      ({ one, section: { id, heading, text } }) =>
        `<tr><td>${escapeHtml(around.rendered.get(one)!.title)}</td><td><a href="${posix.relative(language, one.path)}#${id}">${escapeHtml(heading)}</a></td><td><span class="found">${escapeHtml(text)}</span></td></tr>`,
    );
  const body = `<h1>${words.search}</h1>
<form><p><input id="q" name="q" type="search" aria-label="${words.search}" autocomplete="off"></p></form>
<p id="found" role="status" data-none="${words.none}" data-found="${words.found}"></p>
<div class="scroll"><table><thead><tr><th>${words.page}</th><th>${words.section}</th><th>${words.text}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
<script>${SEARCH}</script>`;
  return { ...page, html: framed(page, body, around) };
}
