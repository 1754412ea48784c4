/**
 * `npm run docs-site [-- FOLDER]`: the docs as a small site that needs no server, in both languages and with a search,
 * in dist-docs/ or FOLDER.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { framed, searchPage } from './frame';
import { renderPage, type RenderedPage } from './markdown';
import { pagesOf, type Page } from './pages';

const root = join(__dirname, '../../..');
const out = resolve(process.argv[2] ?? join(root, 'dist-docs'));
const PICTURES = 'docs/pictures';

const pages = pagesOf(root);
const bySource = new Map(pages.map((page) => [page.source, page]));

/** The address of a link as the site has it; undefined for a file that is not in the site. */
function follow(from: Page, href: string): string | undefined {
  if (/^[a-z]+:/.test(href) || href.startsWith('#')) return href;
  const [file = '', anchor] = href.split('#');
  const target = posix.join(posix.dirname(from.source), file);
  const path = target.startsWith(`${PICTURES}/`) ? target.replace(PICTURES, 'pictures') : bySource.get(target)?.path;
  if (path === undefined) return undefined;
  return posix.relative(posix.dirname(from.path), path) + (anchor === undefined ? '' : `#${anchor}`);
}

const rendered = new Map(
  pages.map((page): [Page, RenderedPage] => [
    page,
    renderPage(withoutFrontMatter(readFileSync(join(root, page.source), 'utf8')), (href) => follow(page, href)),
  ]),
);

/** Without the facts about itself that the page for assistants begins with. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n.*?\n---\n/s, '');
}

/** Links to headings that there are not. Whether its page is there was seen when a link was followed. */
function deadLinks(): readonly string[] {
  const ids = new Map([...rendered].map(([{ path }, { sections }]) => [path, new Set(sections.map(({ id }) => id))]));
  return [...rendered].flatMap(([{ path }, { html }]) =>
    [...html.matchAll(/href="([^":]*)#([^"]+)"/g)].flatMap(([, file, anchor]) => {
      const target = file === '' ? path : posix.join(posix.dirname(path), file!);
      return ids.get(target)?.has(decodeURIComponent(anchor!)) ? [] : [`${path} → ${target}#${anchor}`];
    }),
  );
}

function write(path: string, html: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), html);
}

const dead = deadLinks();
if (dead.length > 0) throw new Error(`Links that lead nowhere:\n${dead.join('\n')}`);
rmSync(out, { recursive: true, force: true });
const around = { pages, rendered };
for (const [page, { html }] of rendered) write(page.path, framed(page, html, around));
for (const language of ['en', 'zh-CN'] as const) {
  const { path, html } = searchPage(language, around);
  write(path, html);
}
write(
  'index.html',
  '<!doctype html><meta charset="utf-8"><title>hoshin</title><p><a href="en/index.html">English</a> · <a href="zh-CN/index.html" lang="zh-CN">中文</a></p>\n',
);
cpSync(join(root, PICTURES), join(out, 'pictures'), { recursive: true });
