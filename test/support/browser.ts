import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../src/cli/browser/find-browser';

/**
 * Tests in the Chrome, Chromium or Edge of this machine, one browser for all tests of a file. They are skipped, with a
 * name that says so, where none is installed; in CI, which installs it (.ci/run), that is a failure.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (BROWSER !== undefined) describe(name, () => (useBrowser(), tests()));
  else if (process.env.HOSHIN_CI) test(`${name}: a browser is installed`, () => expect(BROWSER).toBeDefined());
  else describe.skip(`${name} (skipped: neither Chrome nor Chromium nor Edge is installed here)`, tests);
}

export const BROWSER = findBrowser(process.env);

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
}

/** A page, and what it has complained of: errors and warnings on the console, exceptions. */
export interface Watched {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** The addresses that it asked for, its own first. */
  readonly requests: readonly string[];
}

let browser: Browser | undefined;

function useBrowser(): void {
  beforeAll(async () => {
    const root = process.getuid?.() === 0;
    browser = await chromium.launch({
      executablePath: BROWSER!,
      args: ['--disable-gpu', ...(root ? ['--no-sandbox'] : [])],
    });
  });
  afterAll(() => browser?.close());
}

/** Opens an address (`file:…`, `http://127.0.0.1:…`) in a window of its own, gives it to `look`, and closes it. */
export async function inPage<T>(
  url: string,
  look: (watched: Watched) => Promise<T>,
  { width = 1280, height = 900, colorScheme = 'light', media = 'screen' }: View = {},
): Promise<T> {
  const context = await browser!.newContext({ viewport: { width, height }, colorScheme });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ media, colorScheme });
    const watched = watch(page);
    await page.goto(url);
    return await look(watched);
  } finally {
    await context.close();
  }
}

function watch(page: Page): Watched {
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on(
    'console',
    (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())),
  );
  page.on('pageerror', (error) => void complaints.push(String(error)));
  page.on('request', (request) => void requests.push(request.url()));
  return { page, complaints, requests };
}

/** What axe is asked for. Contrasts take by far the longest to judge. */
type Question = 'all' | 'structure' | 'contrast';

/**
 * What axe finds wrong for people who use a screen reader or a keyboard (structure), or see contrasts badly:
 * `rule: element`. Contrasts are judged once for each look of an element.
 */
export async function barriers(page: Page, question: Question = 'all'): Promise<readonly string[]> {
  // Not by a script element, which the page's own policy forbids.
  await page.evaluate(axe.source);
  const structure = question === 'contrast' ? [] : await violations(page, STRUCTURE);
  if (question === 'structure') return structure;
  await page.evaluate(`(${HIDE_REPEATED})()`);
  const contrast = await violations(page, CONTRAST);
  await page.evaluate(SHOW_REPEATED);
  return [...structure, ...contrast];
}

const STRUCTURE: axe.RunOptions = { rules: { 'color-contrast': { enabled: false } } };
const CONTRAST: axe.RunOptions = { runOnly: ['color-contrast'] };

async function violations(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  const found = await page.evaluate((asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(asked), options);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Runs in the page: hides rows, items and marks all of whose elements have a look that is there already. */
const HIDE_REPEATED = `() => {
  const parity = (element) => (element.tagName === 'TR' ? element.rowIndex % 2 : '');
  const own = (element) => element.tagName + parity(element) + ['class', 'style', 'fill', 'role'].map((name) => element.getAttribute(name)).join();
  const look = (element) => (element === document.body || !element ? '' : own(element) + '<' + look(element.parentElement));
  const seen = new Set();
  globalThis.repeated = [];
  for (const element of document.querySelectorAll('tr, li, dt, dd, p, svg *')) {
    const looks = [element, ...element.querySelectorAll('*')].map(look);
    if (looks.every((one) => seen.has(one))) repeated.push([element, element.style.display]), (element.style.display = 'none');
    looks.forEach((one) => seen.add(one));
  }
}`;

const SHOW_REPEATED = `for (const [element, display] of repeated) element.style.display = display;`;

/**
 * What is wider than the window and cannot be scrolled to within itself, and whose text is cut off: `what: element`.
 */
export const misfits = (page: Page): Promise<readonly string[]> => page.evaluate(MISFITS);

/** Runs in the page, hence as text: the tests are compiled for Node and know no document. */
const MISFITS = `(() => {
  const width = document.documentElement.clientWidth;
  const name = (element) => element.outerHTML.slice(0, 120);
  const scrolls = (element) => element && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const isShown = (element) => { const { width, height } = element.getBoundingClientRect(); return width > 1 && height > 1; };
  const elements = [...document.body.querySelectorAll('*')].filter(isShown);
  const wide = elements.filter((element) => { const { left, right } = element.getBoundingClientRect(); return (right > width + 1 || left < -1) && !scrolls(element.parentElement) && !element.closest('svg svg'); });
  const cut = elements.filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0);
  const page = document.documentElement.scrollWidth > width + 1 ? ['the page scrolls sideways'] : [];
  return [...page, ...wide.map((element) => 'too wide: ' + name(element)), ...cut.map((element) => 'cut off: ' + name(element))];
})()`;
