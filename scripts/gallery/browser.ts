import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/cli/browser/find-browser';

/** Works with the browser of this machine, which ends with the work. */
export async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined) throw new Error('Neither Chrome nor Chromium nor Edge is installed here.');
  const isRoot = process.getuid?.() === 0;
  const args = ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}
