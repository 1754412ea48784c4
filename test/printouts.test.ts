import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordsOf } from '../src/language';
import { rules } from '../src/rules';
import { barriers, describeInBrowser, inPage, misfits, STRUCTURE } from './support/browser';
import { callsBeside, reporting } from './support/calls';
import { GitRepo } from './support/git-repo';
import { pagesOf, type PdfPage, type PdfWord } from './support/pdf';
import { describeWith } from './support/required';
import { hoshin, ROOT } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

const [FOODS, FULL] = ['river-foods', 'river-foods-full'];

type Printout = readonly [name: string, plan: string, ...line: readonly string[]];

/** Kinds of report in their variants, and each cycle of reviews. */
const LINES: readonly Printout[] = [
  ['check', FOODS, 'check'],
  ['score', FOODS, 'score', '2026-06'],
  ['score with its arithmetic', FOODS, 'score', '2026-06', '--department', 'sales', '--sheet'],
  ['final assessment', FULL, 'score', '2026', '--final'],
  ['tree', FOODS, 'tree'],
  ['tree as OKR', FOODS, 'tree', '--view', 'okr'],
  ['tree as Balanced Scorecard', FOODS, 'tree', '--view', 'bsc', '--department', 'production'],
  ['forecast', FOODS, 'forecast'],
  ['what-if', FOODS, 'what-if', 'production/first-pass-rate=99.4', 'sales/volume=+2%'],
  ['explanation of a score', FOODS, 'explain', 'production/first-pass-rate', '2026-06'],
  ['readiness', FOODS, 'readiness'],
  ['differences', FOODS, 'diff', 'HEAD~1'],
  ['history', FOODS, 'history', 'production/first-pass-rate'],
  ['rules', FOODS, 'rule'],
  ['strategy map', FOODS, 'map', 'strategy'],
  ['value tree', FOODS, 'map', 'value'],
  ['X-matrix', FOODS, 'map', 'x-matrix'],
  ['bowling chart', FULL, 'map', 'bowling', 'production'],
  ['score bridge', FOODS, 'map', 'bridge', 'production'],
  ['measures along the year', FOODS, 'map', 'timeline', 'production'],
  ['Pareto of causes', FULL, 'map', 'pareto'],
  ['trend of a KPI', FOODS, 'map', 'trend', 'production/first-pass-rate'],
  ['fishbone of a KPI', FOODS, 'map', 'fishbone', 'production/first-pass-rate'],
  ['whys of a KPI', FOODS, 'map', 'whys', 'production/first-pass-rate'],
  ['letter of a department', FOODS, 'letter', 'production'],
  ['letter of the company', FOODS, 'letter', 'company'],
  ['letter of a position', FOODS, 'letter', 'line-1-technician'],
  ['week', FOODS, 'review', '2026-W26', '--department', 'production'],
  ['week of the company', FULL, 'review', '2026-W37'],
  ['month', FOODS, 'review', '2026-06', '--department', 'production'],
  ['month of the company', FOODS, 'review', '2026-06'],
  ['month of a position', FOODS, 'review', '2026-06', '--department', 'line-1-technician'],
  ['quarter', FULL, 'review', '2026-Q3'],
  ['half', FULL, 'review', '2026-H2', '--department', 'production'],
  ['year', FULL, 'review', '2026'],
  ['mini A3 of a department', FOODS, 'review', '2026-06', '--department', 'production', '--a3'],
  ['mini A3 of the company', FULL, 'review', '2026-09', '--a3'],
  ['pay of a month', FULL, 'pay', '2026-03'],
  ['pay of a year', FULL, 'pay', '2026'],
  ['explanation of pay', FULL, 'explain', 'pay/P-107', '2026-03'],
];

const PRINTOUTS: readonly Printout[] = [
  ...LINES,
  ...callsBeside(
    LINES.map(([, , ...line]) => line),
    reporting('nothing', 'plan', 'history'),
  ).map((line): Printout => [line.join(' '), FULL, ...line]),
];

/**
 * Sheets fit for their purpose: what lies on the table in a meeting. A bowling chart has a page of its own; an A3 is
 * one for each KPI.
 */
const LIMITS = [
  ['week', 1, 0],
  ['week of the company', 1, 0],
  ['month', 3, 1],
  ['month of the company', 5, 1],
  ['mini A3 of a department', 0, 1],
] as const;

const LANGUAGES = ['en', 'zh-CN'] as const;

type Language = (typeof LANGUAGES)[number];

const repos: Record<string, GitRepo> = {};
const folder = temporaryFolder();

beforeAll(() => {
  for (const plan of [FOODS, FULL]) {
    const repo = (repos[plan] = new GitRepo());
    cpSync(join(ROOT, 'examples', plan), repo.root, { recursive: true });
    repo.commit('plan');
    const text = readFileSync(repo.path('2026/production.yaml'), 'utf8');
    repo.commit('weights', { '2026/production.yaml': text.replace('weight: 35', 'weight: 34') });
  }
});
afterAll(() => Object.values(repos).forEach((repo) => repo.dispose()));

interface Case {
  readonly name: string;
  readonly plan: string;
  readonly line: readonly string[];
  readonly language: Language;
}

const CASES: readonly Case[] = LANGUAGES.flatMap((language) =>
  PRINTOUTS.map(([name, plan, ...line]) => ({ name, plan, line, language })),
)
  // The list of rules is in English.
  .filter(({ line, language }) => line[0] !== 'rule' || language === 'en');

/** The printouts in turns in one language and the other; “npm run test:engines” takes all in both. */
const TRIED: readonly Case[] = process.env.ENGINES
  ? CASES
  : CASES.filter(({ name, line, language }) => {
      const turn = PRINTOUTS.findIndex(([one]) => one === name) % LANGUAGES.length;
      return language === (line[0] === 'rule' ? 'en' : LANGUAGES[turn]);
    });

/** A report in a file that all tests share. */
async function write({ name, plan, line, language }: Case, extension: string): Promise<string> {
  const file = join(folder, `${name} ${language}${extension}`);
  if (existsSync(file)) return file;
  const inLanguage = line[0] === 'rule' ? [] : ['--language', language];
  const { err } = await hoshin([...line, ...inLanguage, '--out', file], {
    cwd: repos[plan]!.root,
    env: process.env,
    now: new Date(plan === FULL ? '2027-02-10T12:00:00Z' : '2026-07-15T12:00:00Z'),
  });
  if (!existsSync(file)) throw new Error(err);
  return file;
}

const page = async (printout: Case): Promise<string> => pathToFileURL(await write(printout, '.html')).href;
const facts = async (printout: Case): Promise<unknown> =>
  JSON.parse(readFileSync(await write(printout, '.json'), 'utf8'));

interface Printed {
  readonly pages: readonly PdfPage[];
  /** What the page says, of which nothing may be lost. */
  readonly said: string;
  /** What stands above something, which may not be the last on its page. */
  readonly heads: readonly string[];
}

const HEADS = 'h1, h2, h3, thead tr, tr.group, p:has(+ .scroll), p:has(+ .facts), p:has(+ figure)';

const sheets = new Map<Case, Promise<Printed>>();

/** As “-f pdf” prints it, but by the browser that runs already: a test below holds the two against each other. */
async function print(printout: Case): Promise<Printed> {
  const path = join(folder, `${printout.name} ${printout.language} by the browser.pdf`);
  return inPage(
    await page(printout),
    async ({ page }) => {
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
      const items = (await page.locator('li').allInnerTexts()).map(packed);
      const heads = (await page.locator(HEADS).allInnerTexts()).map(packed).filter((head) => !items.includes(head));
      return { pages: pagesOf(path), said: await page.innerText('main'), heads };
    },
    { media: 'print', width: 760 },
  );
}

const printed = (printout: Case): Promise<Printed> =>
  sheets.get(printout) ?? (sheets.set(printout, print(printout)), sheets.get(printout)!);

const caseOf = (name: string): Case => CASES.find((one) => one.name === name)!;

const CONTRAST = ['color-contrast'];

describeInBrowser('on screens', () => {
  test.each(TRIED)(
    '$name in $language: fits wide and narrow, stops nobody, asks for nothing',
    async (printout) => {
      const url = await page(printout);
      await inPage(url, async ({ page, complaints, requests }) => {
        const wide = await misfits(page);
        const light = await barriers(page, printout.language === 'en' ? undefined : STRUCTURE);
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = printout.language === 'en' ? await barriers(page, CONTRAST) : [];
        await page.setViewportSize({ width: 360, height: 740 });
        expect({ wide, light, dark, narrow: await misfits(page) }).toEqual({
          wide: [],
          light: [],
          dark: [],
          narrow: [],
        });
        expect({ complaints, requests }).toEqual({ complaints: [], requests: [url] });
      });
    },
    120_000,
  );

  test('from the index of a folder every review is found, and the way back', async () => {
    const out = temporaryFolder();
    await hoshin(['review', '2026-06', '--all', '-f', 'html', '--out', out], { cwd: repos[FOODS]!.root });
    const index = pathToFileURL(join(out, 'index.html')).href;
    const names = readdirSync(out).filter((name) => /^2026-06-/.test(name));
    await inPage(index, async ({ page, complaints }) => {
      expect(await barriers(page)).toEqual([]);
      const links = page.locator('main a');
      expect((await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).sort()).toEqual(
        names.sort(),
      );
      for (let i = 0; i < names.length; i++) {
        await links.nth(i).click();
        expect(await page.textContent('h1')).toMatch(/June 2026/);
        await page.locator('nav a').first().click();
        expect(await page.textContent('h1')).toMatch(/June 2026/);
        await page.goto(index);
      }
      expect(complaints).toEqual([]);
    });
  }, 120_000);
});

/** In points; text stays this far from the edges at the sides. */
const MARGIN = 30;

describeInBrowser('on paper', () => {
  describeWith('pdftotext', 'as Poppler reads it', () => {
    test.each(TRIED)(
      '$name in $language: whole, within the edges, with running heads',
      async (printout) => {
        const { pages, said, heads } = await printed(printout);
        const last = pages.map(lastLine).filter((line) => heads.includes(line));
        expect({ lost: lost(said, pages), outside: pages.flatMap(outside), last }).toEqual({
          lost: '',
          outside: [],
          last: [],
        });
        const { html: words } = wordsOf(printout.language);
        pages.forEach(({ text }, i) =>
          expect(packed(text)).toContain(packed(words.page(String(i + 1), String(pages.length)))),
        );
      },
      120_000,
    );

    test.each(LIMITS.flatMap((limit) => LANGUAGES.map((language) => [...limit, language] as const)))(
      'a %s takes at most %i pages in portrait and %i in landscape, in %s',
      async (name, portrait, landscape, language) => {
        const { pages } = await printed(CASES.find((one) => one.name === name && one.language === language)!);
        const wide = pages.filter(({ width, height }) => width > height).length;
        expect({ portrait: Math.max(portrait, pages.length - wide), landscape: Math.max(landscape, wide) }).toEqual({
          portrait,
          landscape,
        });
      },
      60_000,
    );

    test('company, department, cycle and commit stand on every page', async () => {
      for (const { text } of (await printed(caseOf('month'))).pages)
        expect(text).toMatch(/^(?=.*River Leisure Foods · Production)(?=.*June 2026)(?=.*Plan: [0-9a-f]{7})/);
    }, 120_000);

    test('a table that goes on has its head on each page', async () => {
      const { pages } = await printed(caseOf('rules'));
      const withRows = pages.filter(({ words }) => words.some(isRule));
      expect(withRows.length).toBeGreaterThan(1);
      for (const { words } of withRows) {
        const firstRow = Math.min(...words.filter(isRule).map(({ top }) => top));
        const above = words.filter(({ bottom }) => bottom <= firstRow + 1).map(({ text }) => text);
        expect(above).toEqual(expect.arrayContaining(['Rule', 'Severity', 'Group', 'What', 'it', 'finds']));
      }
    }, 120_000);

    test.each(LANGUAGES)(
      'in %s it says its title and its language, has an outline, and is tagged for those who hear it',
      async (language) => {
        const month = CASES.find((one) => one.name === 'month' && one.language === language)!;
        const pdf = readFileSync(await write(month, '.pdf'), 'latin1');
        expect(pdf).toMatch(new RegExp(`/Lang \\(${language}\\)`));
        expect(pdf).toMatch(/\/MarkInfo|\/Marked true/);
        expect(pdf).toContain('/Outlines');
        expect(pdf).toMatch(language === 'en' ? /\/Title \(Production: review of June 2026/ : /\/Title <FEFF/);
      },
      120_000,
    );

    test('what names people with their pay says on every page that it is confidential', async () => {
      for (const name of ['pay of a month', 'pay of a year', 'explanation of pay']) {
        for (const { text } of (await printed(caseOf(name))).pages) expect(text).toContain('Confidential');
      }
      for (const { text } of (await printed(caseOf('month'))).pages) expect(text).not.toContain('Confidential');
    }, 120_000);

    test('the bowling chart, and nothing else of a month, lies on pages in landscape', async () => {
      for (const { width, height, text } of (await printed(caseOf('month'))).pages) {
        expect({ landscape: width > height, months: /YTD Jan Feb Mar Apr/.test(text) }).toEqual({
          landscape: width > height,
          months: width > height,
        });
      }
    }, 120_000);

    test.each(['score', 'final assessment', 'month', 'month of the company', 'year'])(
      'every score, target, actual and point in the JSON of a %s is on its paper',
      async (name) => {
        const printout = caseOf(name);
        const figures = figuresIn(await facts(printout)).filter(({ at }) => !NOT_PRINTED.test(at));
        const text = (await printed(printout)).pages.map((one) => one.text).join(' ');
        const numbers = new Set(
          [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', ''))),
        );
        expect(figures.length).toBeGreaterThan(10);
        expect(figures.filter(({ value }) => !numbers.has(Math.abs(value)))).toEqual([]);
      },
      120_000,
    );

    test.each(LANGUAGES)(
      '“-f pdf” gives these pages in %s, and no address of the machine that made them',
      async (language) => {
        const month = CASES.find((one) => one.name === 'month' && one.language === language)!;
        const file = await write(month, '.pdf');
        expect(pagesOf(file)).toEqual((await printed(month)).pages);
        expect(readFileSync(file, 'latin1')).not.toMatch(/\/URI|file:/);
      },
      120_000,
    );
  });
});

/**
 * The names of rules stand in a row of their table each; which rows are on which page depends on the fonts of the
 * machine.
 */
const isRule = ({ text }: PdfWord): boolean => rules.some(({ id }) => id === text);

const packed = (text: string): string => text.replace(/\s+/gu, '');

/** The characters that a page shows more often than its print, each once. */
function lost(said: string, pages: readonly PdfPage[]): string {
  const onPaper = countsOf(pages.map(({ text }) => text).join(''));
  return [...countsOf(said)]
    .filter(([character, count]) => count > (onPaper.get(character) ?? 0))
    .map(([character]) => character)
    .join('');
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of packed(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

const outside = ({ width, height, words }: PdfPage): readonly string[] =>
  words
    .filter(({ left, right, top, bottom }) => left < MARGIN || right > width - MARGIN || top < 0 || bottom > height)
    .map(({ text }) => text);

/** In points, from the lower edge: running heads stand there. */
const FOOT = 30;

/** The lowest line of a page, without blanks. */
function lastLine({ height, words }: PdfPage): string {
  const body = words.filter(({ bottom }) => bottom < height - FOOT);
  const lowest = Math.max(...body.map(({ bottom }) => bottom));
  return packed(
    body
      .filter(({ bottom }) => bottom > lowest - 3)
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => text)
      .join(''),
  );
}

interface Figure {
  readonly at: string;
  readonly value: number;
}

/** What the company's departments give to a KPI is printed as the part of each. */
const NOT_PRINTED = /^\/checking\/contributions\//;

const FIGURES = ['score', 'points', 'target', 'actual'];

function figuresIn(data: unknown, at = ''): readonly Figure[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'number'
      ? FIGURES.includes(key)
        ? [{ at: `${at}/${key}`, value }]
        : []
      : figuresIn(value, `${at}/${key}`),
  );
}
