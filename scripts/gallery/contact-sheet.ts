import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

/** Pictures of one page side by side in one, each cut where it goes on for long. */
export async function writeContactSheet(browser: Browser, files: readonly string[], out: string): Promise<void> {
  const html = out.replace(/\.png$/, '.sheet.html');
  writeFileSync(html, sheetOf(files));
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await page.goto(pathToFileURL(html).href);
  await page.screenshot({ path: out, fullPage: true });
  await page.close();
}

const sheetOf = (files: readonly string[]): string => `<!doctype html><meta charset="utf-8"><style>
body { margin: 8px; display: flex; flex-wrap: wrap; gap: 8px; background: #888; font: 12px sans-serif; }
figure { margin: 0; width: 390px; height: 560px; overflow: hidden; background: #fff; }
figcaption { padding: 2px 4px; background: #ddd; }
img { width: 100%; }
</style>${files.map(figureOf).join('')}`;

const figureOf = (file: string): string =>
  `<figure><figcaption>${escaped(basename(file, '.png'))}</figcaption><img src="${escaped(pathToFileURL(file).href)}"></figure>`;

const escaped = (text: string): string => text.replace(/[&<"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
