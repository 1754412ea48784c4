import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The files of a folder by path, written with `/`. */
export const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The links and addresses of a page, as they are written. */
export const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, to]) => to!);

/** Links that lead to no file of the site and to no part of the page itself. */
export function deadLinks(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) => linksIn(html).map((to) => ({ path, html, to })))
    .filter(({ path, html, to }) => to !== 'data:,' && !leads(to, path, html, files))
    .map(({ path, to }) => `${path}: ${to}`);
}

function leads(to: string, path: string, html: string, files: ReadonlyMap<string, string>): boolean {
  if (to.startsWith('#')) return html.includes(` id="${to.slice(1)}"`);
  return !/^[/\\]|^[a-z]+:/i.test(to) && files.has(posix.join(posix.dirname(path), decodeURIComponent(to)));
}
