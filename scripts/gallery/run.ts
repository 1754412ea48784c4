/**
 * `npm run gallery -- [FOLDER [WORD]]`: every kind of page of the examples and of the stress plans of the tests, or those
 * whose name has a word, in both languages as pictures for a person to look at. Needs a browser, and pdftoppm of Poppler for pages of paper.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBrowser } from './browser';
import { writeContactSheet } from './contact-sheet';
import { pageKinds, writePage } from './pages';
import { VIEWS } from './views';

const [folder = join(tmpdir(), 'hoshin-gallery'), word = ''] = process.argv.slice(2);

async function run(): Promise<void> {
  const pages = mkdtempSync(join(tmpdir(), 'hoshin-pages-'));
  mkdirSync(folder, { recursive: true });
  try {
    await withBrowser(async (browser) => {
      for (const kind of pageKinds(pages).filter(({ name }) => name.includes(word))) {
        const html = await writePage(kind, pages);
        const shots = [];
        for (const view of VIEWS)
          shots.push(...(await view.take(browser, html, join(folder, `${kind.name} ${view.id}`))));
        await writeContactSheet(browser, shots, join(folder, `${kind.name}.png`));
        console.log(kind.name);
      }
    });
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
