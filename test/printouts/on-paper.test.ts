import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../src/language';
import { rules } from '../../src/rules';
import { describeInBrowser, inPage } from '../support/browser';
import { outside, pagesOf, type PdfPage, type PdfWord } from '../support/pdf';
import { addressOf, CASES, caseOf, LANGUAGES, SAMPLE, write, type Case } from '../support/printouts';
import { describeWith } from '../support/required';
import { temporaryFolder } from '../support/temporary';

const folder = temporaryFolder();

/**
 * Sheets fit for their purpose: what lies on the table in a meeting. A bowling chart has a page of its own; an A3 is
 * one for each KPI.
 */
const LIMITS = [
  ['week', 1, 0],
  ['week of the company', 1, 0],
  ['month', 4, 1],
  ['month of the company', 5, 1],
  ['mini A3 of a department', 0, 4],
] as const;

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
    await addressOf(printout),
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

describeInBrowser('on paper', () => {
  describeWith('pdftotext', 'as Poppler reads it', () => {
    test.each(SAMPLE)('$name in $language: whole, within the edges, with running heads', async (printout) => {
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
    });

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
    );

    test('company, department, cycle and commit stand on every page', async () => {
      for (const { text } of (await printed(caseOf('month'))).pages)
        expect(text).toMatch(/^(?=.*River Leisure Foods · Production)(?=.*June 2026)(?=.*Plan: [0-9a-f]{7})/);
    });

    test('a table that goes on has its head on each page', async () => {
      const { pages } = await printed(caseOf('rules'));
      const withRows = pages.filter(({ words }) => words.some(isRule));
      expect(withRows.length).toBeGreaterThan(1);
      for (const { words } of withRows) {
        const firstRow = Math.min(...words.filter(isRule).map(({ top }) => top));
        const above = words.filter(({ bottom }) => bottom <= firstRow + 1).map(({ text }) => text);
        expect(above).toEqual(expect.arrayContaining(['Rule', 'Severity', 'Group', 'What', 'it', 'finds']));
      }
    });

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
    );

    test('what names people with their pay says on every page that it is confidential', async () => {
      for (const name of ['pay of a month', 'pay of a year', 'explanation of pay']) {
        for (const { text } of (await printed(caseOf(name))).pages) expect(text).toContain('Confidential');
      }
      for (const { text } of (await printed(caseOf('month'))).pages) expect(text).not.toContain('Confidential');
    });

    test('twelve months of short figures fit a page in portrait', async () => {
      const { pages } = await printed(caseOf('month'));
      expect(pages.filter(({ text }) => /YTD Jan Feb Mar Apr .* Dec/.test(text))).toHaveLength(1);
      expect(pages.filter(({ width, height }) => width > height)).toEqual([]);
    });

    test.each(['score', 'final assessment', 'month', 'month of the company', 'year'])(
      'every score, target, actual and point in the JSON of a %s is on its paper',
      async (name) => {
        const printout = caseOf(name);
        const figures = figuresIn(await facts(printout)).filter(({ at }) => !NOT_PRINTED.test(at));
        const text = (await printed(printout)).pages.map((one) => one.text).join(' ');
        const numbers = [...new Set([...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number))];
        expect(figures.length).toBeGreaterThan(10);
        expect(figures.filter(({ value }) => !numbers.some((number) => isRounded(number, Math.abs(value))))).toEqual(
          [],
        );
      },
    );

    test.each(LANGUAGES)(
      '“-f pdf” gives these pages in %s, and no address of the machine that made them',
      async (language) => {
        const month = CASES.find((one) => one.name === 'month' && one.language === language)!;
        const file = await write(month, '.pdf');
        expect(pagesOf(file)).toEqual((await printed(month)).pages);
        expect(readFileSync(file, 'latin1')).not.toMatch(/\/URI|file:/);
      },
    );
  });
});

/** A number as printed, with the places it has: of a measured value, which JSON has unrounded. */
function isRounded(printed: string, value: number): boolean {
  const places = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  const off = Math.abs(Number(printed.replaceAll(',', '')) - value);
  return off <= 0.500001 * 10 ** -places && off <= value / 20;
}

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
