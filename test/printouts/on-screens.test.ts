import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { barriers, describeInBrowser, inPage, misfits } from '../support/browser';
import { addressOf, FOODS, repos, SAMPLE } from '../support/printouts';
import { hoshin } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

describeInBrowser('on screens', () => {
  test.each(SAMPLE)('$name in $language: fits wide and narrow, stops nobody, asks for nothing', async (printout) => {
    const url = await addressOf(printout);
    await inPage(url, async ({ page, complaints, requests }) => {
      const wide = await misfits(page);
      const light = await barriers(page, printout.language === 'en' ? 'all' : 'structure');
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = printout.language === 'en' ? await barriers(page, 'contrast') : [];
      await page.setViewportSize({ width: 360, height: 740 });
      expect({ wide, light, dark, narrow: await misfits(page) }).toEqual({
        wide: [],
        light: [],
        dark: [],
        narrow: [],
      });
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [url] });
    });
  });

  test('from the index of a folder every review is found, and the way back', async () => {
    const out = temporaryFolder();
    await hoshin(['review', '2026-06', '--all', '-f', 'html', '--out', out], { cwd: repos[FOODS!]!.root });
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
  });
});
