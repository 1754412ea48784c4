import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STRESS_DAY, STRESS_LINES, stressFiles, type StressLine } from '../stress/printouts';
import { describeInBrowser, inPage } from '../support/browser';
import { outside, overlapping, pagesOf } from '../support/pdf';
import { typeSizes } from '../support/pdf-type';
import { describeWith } from '../support/required';
import { hoshin } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

const SEEDS = process.env.SOAK ? [1, 2, 3, 4, 5] : [Number(process.env.SEED ?? 1)];

/** In points: the least of what is read, and of what stands in pictures and lights. */
const LEAST = { text: 7, picture: 6.5 };

const folders = new Map<string, string>();

/** The folder of a plan. */
function folderOf(plan: StressLine[0], seed: number): string {
  const known = folders.get(plan + seed);
  if (known !== undefined) return known;
  const folder = temporaryFolder(stressFiles(plan, seed));
  folders.set(plan + seed, folder);
  return folder;
}

/** What is wrong with the paper of a report. */
async function faultsOf([plan, language, ...line]: StressLine, seed: number): Promise<object> {
  const out = temporaryFolder();
  const [page, pdf] = [join(out, 'page.html'), join(out, 'page.pdf')];
  const { err } = await hoshin([...line, '--language', language, '--out', page], {
    cwd: folderOf(plan, seed),
    now: STRESS_DAY,
  });
  const said = await inPage(pathToFileURL(page).href, ({ page: opened }) => printed(opened, pdf), {
    media: 'print',
    width: 695,
  });
  const pages = pagesOf(pdf);
  const sizes = typeSizes(pdf);
  return {
    err: err.replace(/^.*page\.html\n/, ''),
    scaled: sizes.includes(said.title) ? [] : [said.title, ...sizes],
    small: sizes.filter((size) => size < LEAST.picture),
    smallText: said.small,
    outside: pages.flatMap(outside),
    overlapping: pages.flatMap(overlapping),
  };
}

interface Said {
  /** The size of the title, in points. */
  readonly title: number;
  /** Texts outside pictures that are too small to read. */
  readonly small: readonly string[];
}

async function printed(page: Parameters<Parameters<typeof inPage>[1]>[0]['page'], path: string): Promise<Said> {
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  return page.evaluate(SAID) as Promise<Said>;
}

/** Runs in the page, hence as text. */
const SAID = `(() => {
  const points = (element) => Math.round(parseFloat(getComputedStyle(element).fontSize) * 15) / 20;
  const ownText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  const texts = [...document.querySelectorAll('main *')].filter((element) => ownText(element) && !element.closest('svg, .status'));
  return {
    title: points(document.querySelector('h1')),
    small: texts.filter((element) => points(element) < ${LEAST.text} - 0.01).map((element) => element.outerHTML.slice(0, 99)),
  };
})()`;

describeInBrowser('plans that no page was tuned to, on paper', () => {
  describeWith('pdftotext', 'as Poppler reads it', () => {
    test.each(SEEDS.flatMap((seed) => STRESS_LINES.map((line) => [line.join(' '), line, seed] as const)))(
      '%s: nothing is scaled, cut off, too small, or on other text',
      async (_, line, seed) => {
        expect(await faultsOf(line, seed)).toEqual({
          err: '',
          scaled: [],
          small: [],
          smallText: [],
          outside: [],
          overlapping: [],
        });
      },
    );
  });
});
