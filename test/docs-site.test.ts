import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

const site = join(temporaryFolder(), 'docs');
const made = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/.bin/ts-node'), '-T', 'scripts/docs/site/run.ts', site],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
);
const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const pages = existsSync(site)
  ? readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  : [];

test('the docs become a site, and no link in them leads nowhere', () => {
  expect(made).toMatchObject({ status: 0, stdout: '' });
  const missing = pages.flatMap((path) =>
    [...read(path).matchAll(/(?:href|src)="([^":#]+)(?:#[^"]*)?"/g)]
      .map(([, target]) => posix.join(posix.dirname(path), decodeURIComponent(target!)))
      .filter((target) => !existsSync(join(site, target)))
      .map((target) => `${path} → ${target}`),
  );
  expect(missing).toEqual([]);
});

test('every page of the docs and of the rules is there in both languages', () => {
  const [en, zh] = ['en', 'zh-CN'].map((language) =>
    pages.filter((path) => path.startsWith(`${language}/`)).map((path) => path.slice(language.length + 1)),
  );
  expect(zh!.sort()).toEqual(en!.sort());
  const wanted = readdirSync(join(ROOT, 'docs')).filter((name) => /^[a-z-]+\.md$/.test(name));
  expect(en).toEqual(expect.arrayContaining(wanted.map((name) => name.replace('.md', '.html'))));
  expect(en).toEqual(expect.arrayContaining(['index.html', 'search.html', 'assistants.html', 'rules/off-track.html']));
});

test('the search lists each section with its words, and links to it', () => {
  expect(read('en/search.html')).toContain('<a href="methods.html#ratio">ratio</a>');
  expect(read('zh-CN/search.html')).toContain('层差法');
  expect(read('en/methods.html')).toContain('<h2 id="ratio">ratio</h2>');
});

test('no page shows marks of Markdown, save in its code, or what a program says of nothing', () => {
  const text = (path: string): string =>
    read(path)
      .replace(/<(style|script|pre|code)\b.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, '');
  const shown = pages.filter((path) => !path.endsWith('/search.html'));
  expect(shown.filter((path) => /\[object|\bundefined\b|\]\(|^#+ /m.test(text(path)))).toEqual([]);
});
