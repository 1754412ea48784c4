import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { barriers, describeInBrowser, inPage, misfits, type View } from '../support/browser';
import { hoshin } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';
import { writeTwoYears } from '../support/two-years';

const PAGES = [
  'index',
  'reviews',
  'todo',
  'entries',
  'cycle.2026-06',
  'review.2026-06.production',
  'scorecard.production',
  'kpi.production.first-pass-rate',
];

describeInBrowser('the pages of “hoshin site” in a browser, from disk', () => {
  const out = temporaryFolder();
  beforeAll(async () => {
    const plan = temporaryFolder();
    writeTwoYears(plan);
    await hoshin(['site', plan, '--out', out, '--cycles', '2026-06', '--as-of', '2026-07-15']);
  });

  const urlOf = (name: string): string => pathToFileURL(join(out, `${name}.html`)).href;

  const views: readonly (readonly [name: string, folder: string, view: View])[] = [
    ['on a desk', '', { width: 1280 }],
    ['on a phone, in Chinese, in the dark', 'zh-CN/', { width: 390, colorScheme: 'dark' }],
  ];
  test.each(views.flatMap(([name, folder, view]) => PAGES.map((page) => [page, name, folder, view] as const)))(
    '%s %s fits, stops nobody and asks for nothing',
    async (page, _, folder, view) => {
      await inPage(
        urlOf(folder + page),
        async ({ page: shown, complaints, requests }) => {
          expect({
            complaints,
            barriers: await barriers(shown, folder === '' ? 'all' : 'structure'),
            misfits: await misfits(shown),
            elsewhere: requests.filter((url) => !url.startsWith(pathToFileURL(out).href) && !url.startsWith('data:')),
          }).toEqual({ complaints: [], barriers: [], misfits: [], elsewhere: [] });
        },
        view,
      );
    },
  );

  test('what is searched for on any page is found, and leads there', async () => {
    await inPage(urlOf('index'), async ({ page, complaints }) => {
      await page.getByRole('searchbox').fill('first-pass line 1');
      await page.keyboard.press('Enter');
      await page.waitForURL(/entries\.html\?q=/);
      const rows = page.locator('main tbody tr:visible');
      expect(await page.locator('#found').innerText()).toMatch(/^\d+ of \d+ found$/);
      expect(await rows.first().innerText()).toContain('First-pass yield of line 1');
      await page.getByRole('searchbox').fill('没有这个');
      expect([await rows.count(), await page.locator('#found').innerText()]).toEqual([0, 'Nothing found']);
      await page.getByRole('searchbox').fill('FIRST-PASS yield of line 1 KPI');
      await rows.first().getByRole('link').click();
      expect(await page.locator('h1').innerText()).toContain('First-pass yield of line 1');
      await page.getByRole('link', { name: '中文' }).click();
      expect(page.url()).toContain('/zh-CN/kpi.line-1.');
      expect(complaints).toEqual([]);
    });
  });
});
