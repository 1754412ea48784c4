import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';

/** A way to look at a page: it takes pictures of it, whose names begin as told, and returns their files. */
export interface View {
  readonly id: string;
  take(browser: Browser, html: string, begin: string): Promise<readonly string[]>;
}

/** Pages of paper, at 60 dots per inch: enough to read by. */
const paper: View = {
  id: 'paper',
  async take(browser, html, begin) {
    const pdf = `${begin}.pdf`;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(html).href);
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    await context.close();
    execFileSync('pdftoppm', ['-r', '60', '-png', pdf, begin]);
    return readdirSync(dirname(begin))
      .filter((file) => file.startsWith(`${basename(begin)}-`) && file.endsWith('.png'))
      .sort()
      .map((file) => join(dirname(begin), file));
  },
};

const onScreen = (id: string, options: BrowserContextOptions, style?: string): View => ({
  id,
  async take(browser, html, begin) {
    const path = `${begin}.png`;
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(pathToFileURL(html).href);
    if (style !== undefined) await page.addStyleTag({ content: style });
    await page.screenshot({ path, fullPage: true });
    await context.close();
    return [path];
  },
});

const DESKTOP = { width: 1280, height: 900 };

/** Paper, a desktop, a phone, a dark one, and a copy in grey. */
export const VIEWS: readonly View[] = [
  paper,
  onScreen('1280', { viewport: DESKTOP }),
  onScreen('360', { viewport: { width: 360, height: 800 } }),
  onScreen('dark', { viewport: DESKTOP, colorScheme: 'dark' }),
  onScreen('grey', { viewport: DESKTOP }, 'html { filter: grayscale(1); }'),
];
