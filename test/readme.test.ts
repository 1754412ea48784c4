import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { withoutChinese } from '../scripts/docs/keys';
import { TOPICS } from '../src/cli/topics';
import type { Language } from '../src/util/language';
import { hoshin, ROOT } from './support/run-cli';
import { truePage } from './support/true-page';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const languageOf = (path: string): Language => (path.endsWith('.zh-CN.md') ? 'zh-CN' : 'en');
const inChinese = (path: string): string => path.replace(/\.md$/, '.zh-CN.md');

const ENGLISH = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md') && languageOf(name) === 'en')
    .map((name) => `docs/${name}`),
  'docs/assistants/SKILL.md',
];
const EXAMPLES = readdirSync(join(ROOT, 'examples')).flatMap((name) =>
  ['README.md', 'README.zh-CN.md'].map((page) => `examples/${name}/${page}`),
);
const PAGES = ENGLISH.flatMap((path) => [path, inChinese(path)]);

test.each(PAGES)('every file, output and table is what the program gives: %s', async (path) => {
  const text = read(path);
  const made = await truePage(text, languageOf(path));
  if (process.env.UPDATE) writeFileSync(join(ROOT, path), made);
  else expect(text).toBe(made);
});

test.each([...PAGES, ...EXAMPLES])('every link leads to a file: %s', (path) => {
  const links = [...read(path).matchAll(/\]\(([^\s)]+)[^)]*\)/g)].map(([, link]) => link!);
  const dead = links.filter(
    (link) => !/^https?:/.test(link) && !existsSync(join(ROOT, dirname(path), link.split('#')[0]!)),
  );
  expect(dead).toEqual([]);
});

test.each(PAGES.filter((path) => languageOf(path) === 'zh-CN'))('a page in Chinese links to such pages: %s', (path) => {
  const links = [...read(path).matchAll(/\]\(((?:docs\/)?[a-z-]+)\.md\)/g)].map(([, page]) => page!);
  const others = path === 'README.zh-CN.md' ? ['README'] : [];
  expect(links.filter((page) => !others.includes(page))).toEqual([]);
});

test.each(EXAMPLES)('every command of an example can be called: %s', async (path) => {
  const lines = [...read(path).matchAll(/^ {4}hoshin (.*)$/gm)].map(([, line]) => line!);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const { code, out } = await hoshin(line.split(' '));
    expect({ line, code, hasText: out !== '' }).toEqual({ line, code: 0, hasText: true });
  }
});

describe.each(ENGLISH)('%s says the same in Chinese', (path) => {
  const shapeOf = (text: string): unknown => ({
    headings: [...text.matchAll(/^#+ /gm)].length,
    blocks: [...text.matchAll(/^```\w+/gm)].map(([block]) => block),
    pictures: [...text.matchAll(/^!\[/gm)].length,
    rows: [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^\|/gm)].length,
  });

  test('with as many headings, blocks, pictures and rows', () => {
    expect(shapeOf(read(inChinese(path)))).toEqual(shapeOf(read(path)));
  });

  test('with the same names and code in the first cells of its tables', () => {
    const names = (text: string): readonly string[] =>
      [...text.matchAll(/^\| ([^|]*) \|/gm)].flatMap(([, cell]) => cell!.match(/`[^`]+`|\[[a-z0-9-]+\]/g) ?? []);
    expect(names(read(inChinese(path)))).toEqual(names(read(path)));
  });
});

test('every page of the docs is a topic', () => {
  const topics = ENGLISH.flatMap((path) => /^docs\/([a-z-]+)(?:\.md|\/SKILL\.md)$/.exec(path)?.[1] ?? []);
  expect(topics.sort()).toEqual([...TOPICS].sort());
});

test('every key of the format has words in Chinese', () => {
  expect(withoutChinese()).toEqual([]);
});

test.each(['README.md', 'README.zh-CN.md'])('%s has at most 160 lines', (path) => {
  expect(read(path).trimEnd().split('\n').length).toBeLessThanOrEqual(160);
});

/** A picture, and in its title the command that draws it. */
const PICTURE = /!\[[^\]]+\]\((\S+\.(?:svg|png)) "hoshin ([^"]+)"\)/g;

test('every picture is what its command draws; those of page one are drawn by scripts/picture-page-one.sh', async () => {
  const shown = PAGES.flatMap((path) =>
    [...read(path).matchAll(PICTURE)].map(([, file, line]) => ({
      file: relative('.', join(dirname(path), file!)),
      line: line!,
    })),
  );
  expect(shown.map(({ file }) => file).sort()).toEqual(
    readdirSync(join(ROOT, 'docs/pictures'))
      .sort()
      .map((name) => `docs/pictures/${name}`),
  );
  for (const { file, line } of shown.filter((picture) => picture.file.endsWith('.svg'))) {
    const { out } = await hoshin([...line.split(' '), '-f', 'svg'], { env: { PATH: '/nowhere' } });
    if (process.env.UPDATE) writeFileSync(join(ROOT, file), out);
    expect(read(file)).toBe(out);
  }
});

test('its two commands are those of package.json, and CI runs the one for the tests', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const [, block] = /```sh\n([\s\S]*?)```/.exec(read('README.md'))!;
  expect(
    block!
      .trim()
      .split('\n')
      .map((line) => line.split('#')[0]!.trim()),
  ).toEqual(['npm run example', 'npm test']);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['example', 'test']));
  expect(read('.ci/run')).toContain('\nnpm test\n');
});
