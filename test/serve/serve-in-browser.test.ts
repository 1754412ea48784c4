import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { servedPages } from '../../src/serve/served-pages';
import { barriers, describeInBrowser, inPage, misfits, type View } from '../support/browser';
import { ROOT } from '../support/run-cli';
import { Serving } from '../support/serving';
import { TempPlan } from '../support/temp-plan';

const REVIEW = '/review?cycle=2026-06&department=production';
const h1 = (page: Page): Promise<string> => page.locator('h1').innerText();
const titled = (page: Page, title: string): Promise<void> => page.locator('h1', { hasText: title }).waitFor();

describeInBrowser('the pages of “hoshin serve” in a browser', () => {
  let plan: TempPlan;
  let serving: Serving;
  beforeAll(async () => {
    plan = new TempPlan();
    cpSync(join(ROOT, 'examples/river-foods'), plan.root, { recursive: true });
    serving = await Serving.start(plan.root);
  });
  afterAll(async () => {
    await serving.stop();
    plan.dispose();
  });

  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(plan.path(file), change(plan.read(file)));

  const all = servedPages.map(({ id }) => id);
  const views: readonly (readonly [name: string, language: string, view: View, shown: readonly string[]])[] = [
    ['in English on a desk', 'en', { width: 1280 }, all],
    ['in Chinese on a phone', 'zh-CN', { width: 390 }, all],
    ['in the dark, on a wide screen', 'en', { width: 1900, colorScheme: 'dark' }, ['review', 'check']],
  ];
  test.each(views.flatMap(([name, language, view, shown]) => shown.map((id) => [id, name, language, view] as const)))(
    '%s %s fits, stops nobody and complains of nothing',
    async (id, _, language, view) => {
      await inPage(
        `${serving.url}/${id}?cycle=2026-06&department=production&language=${language}`,
        async ({ page, complaints, requests }) => {
          expect({
            complaints,
            barriers: await barriers(page, language === 'en' ? 'all' : 'structure'),
            misfits: await misfits(page),
            elsewhere: requests.filter((url) => !url.startsWith(serving.url) && !url.startsWith('data:')),
          }).toEqual({ complaints: [], barriers: [], misfits: [], elsewhere: [] });
        },
        view,
      );
    },
  );

  test('another department, cycle and language are chosen with the keyboard alone', async () => {
    await inPage(serving.url, async ({ page }) => {
      await page.getByLabel('Scorecard').focus();
      await page.keyboard.type('Sales');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Q2');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/department=sales/);
      expect(await h1(page)).toBe('Sales: review of Q2 2026');
      await page.getByRole('link', { name: 'Q1 2026' }).press('Enter');
      await page.getByRole('link', { name: 'Scores' }).press('Enter');
      await page.getByRole('link', { name: '中文' }).press('Enter');
      await page.waitForURL(/language=zh-CN/);
      expect(page.url()).toContain('/score?cycle=2026-Q1&department=sales');
      expect(await h1(page)).toMatch(/2026年第一季度/);
    });
  });

  test('the first key leads past the navigation to the report', async () => {
    await inPage(`${serving.url}${REVIEW}`, async ({ page }) => {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus').innerText()).resolves.toBe('Skip to the report');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('report');
    });
  });

  test.each([
    ['en', 1280, 'Written.'],
    ['zh-CN', 390, '已写入。'],
  ])('a filled sheet is handed in and written, in %s at %d pixels', async (language, width, written) => {
    const own = new TempPlan();
    cpSync(join(ROOT, 'examples/river-foods'), own.root, { recursive: true });
    const edited = await Serving.start(own.root, '--edit', '--as-of', '2026-08-05');
    await inPage(
      `${edited.url}/#edit=${edited.token}`,
      async ({ page, complaints }) => {
        expect(page.url()).toBe(`${edited.url}/`);
        await page.goto(`${edited.url}/sheets?cycle=2026-07&department=production&language=${language}`);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.exchange a').nth(1).click(),
        ]);
        expect(download.suggestedFilename()).toBe('2026-07-production.xlsx');
        const row = 'Id,Period,Value\nproduction/rejected-batches,2026-07,1\n';
        await page.evaluate(
          `(() => {
            const files = new DataTransfer();
            files.items.add(new File([${JSON.stringify(row)}], 'july.csv'));
            document.getElementById('drop').dispatchEvent(new DragEvent('drop', {bubbles: true, dataTransfer: files}));
          })()`,
        );
        await page.locator('#answers button').waitFor();
        expect(await barriers(page)).toEqual([]);
        expect(own.read('2026/actuals/production.yaml')).not.toContain('2026-07: 1\n');
        await page.locator('#answers button').click();
        await page.getByText(written).waitFor();
        expect(own.read('2026/actuals/production.yaml')).toContain('2026-07: 1\n');
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      },
      { width },
    );
    await edited.stop();
    own.dispose();
  });

  test('on paper there is the report alone', async () => {
    await inPage(
      `${serving.url}${REVIEW}`,
      async ({ page }) => {
        for (const part of ['header.top', 'aside', '.skip']) expect(await page.locator(part).isVisible()).toBe(false);
        expect(await page.locator('h1').isVisible()).toBe(true);
      },
      { media: 'print' },
    );
  });

  test('a save is on the page at once, which stays where it was read', async () => {
    await inPage(`${serving.url}${REVIEW}`, async ({ page, complaints }) => {
      await page.evaluate('window.sameWindow = true; scrollTo(0, 900)');
      await page.locator('#cycle').focus();
      const top = await page.evaluate('scrollY');
      const times: number[] = [];
      for (const name of ['Production of the north', 'Production of the south', 'Production']) {
        const shown = titled(page, `${name}: review`);
        const saved = performance.now();
        edit('plan.yaml', (text) => text.replace(/en: Production[^,}]*/, `en: ${name}`));
        await shown;
        times.push(performance.now() - saved);
      }
      process.stderr.write(
        `      from a save to the page: ${times.map((time) => `${Math.round(time)} ms`).join(', ')}\n`,
      );
      expect(Math.min(...times)).toBeLessThan(5_000);
      expect(await page.evaluate('[window.sameWindow, scrollY, document.activeElement.id]')).toEqual([
        true,
        top,
        'cycle',
      ]);
      expect(complaints).toEqual([]);
    });
  });

  test('a mistake is shown while it lasts, and so is that the report is older', async () => {
    await inPage(`${serving.url}${REVIEW}`, async ({ page }) => {
      const right = plan.read('2026/production.yaml');
      plan.write('2026/production.yaml', right.replace('kpis:', 'kpis: ['));
      await page.locator('.notice').waitFor();
      expect(await h1(page)).toBe('Production: review of June 2026');
      expect(await page.locator('aside .error').first().innerText()).toContain('2026/production.yaml:');
      expect(await barriers(page)).toEqual([]);
      plan.write('2026/production.yaml', right);
      await page.locator('.notice').waitFor({ state: 'detached' });
      expect(await page.locator('aside .error').count()).toBe(0);
    });
  });

  test('when hoshin ends the page says so, and goes on when it runs again', async () => {
    const first = await Serving.start(plan.root);
    await inPage(`${first.url}${REVIEW}`, async ({ page }) => {
      await first.stop();
      await page.getByText('The connection to “hoshin serve” is lost').waitFor();
      edit('plan.yaml', (text) => text.replace('en: Production', 'en: Works'));
      const again = await Serving.start(plan.root, '--port', String(first.port));
      try {
        await titled(page, 'Works: review');
        expect(await page.locator('#lost').innerText()).toBe('');
      } finally {
        await again.stop();
      }
    });
    edit('plan.yaml', (text) => text.replace('en: Works', 'en: Production'));
  });
});
