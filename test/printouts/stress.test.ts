import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { barePlan, widePlan } from '../stress/plan';
import { describeInBrowser, inPage } from '../support/browser';
import { textsOf } from '../support/monkey';
import { outside, overlapping, pagesOf } from '../support/pdf';
import { typeSizes } from '../support/pdf-type';
import { describeWith } from '../support/required';
import { hoshin } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary';

type Line = readonly [plan: 'wide' | 'bare', language: 'en' | 'zh-CN', ...line: readonly string[]];

const REVIEW = ['review', '2026-12'] as const;

/** Each kind of printout, in one of the languages. */
const LINES: readonly Line[] = [
  ['wide', 'en', ...REVIEW],
  ['wide', 'zh-CN', ...REVIEW, '--department', 'department-1'],
  ['wide', 'en', 'review', '2026-W52', '--department', 'department-1'],
  ['wide', 'zh-CN', ...REVIEW, '--department', 'department-1', '--a3'],
  ['wide', 'zh-CN', 'score', '2026-12'],
  ['wide', 'en', 'letter', 'department-1'],
  ['wide', 'zh-CN', 'letter', 'company'],
  ['wide', 'zh-CN', 'map', 'strategy'],
  ['wide', 'en', 'map', 'value'],
  ['wide', 'zh-CN', 'map', 'x-matrix', 'department-1'],
  ['wide', 'en', 'map', 'bowling', 'company'],
  ['wide', 'zh-CN', 'map', 'bridge', 'company'],
  ['wide', 'en', 'map', 'timeline', 'company'],
  ['wide', 'zh-CN', 'map', 'fishbone', 'department-1/kpi-0'],
  ['bare', 'en', ...REVIEW],
  ['bare', 'zh-CN', 'letter', 'office'],
  ['bare', 'en', ...REVIEW, '--department', 'office', '--a3'],
];

const SEEDS = process.env.SOAK ? [1, 2, 3, 4, 5] : [Number(process.env.SEED ?? 1)];

/** In points: the least of what is read, and of what stands in pictures and lights. */
const LEAST = { text: 7, picture: 6.5 };

const folders = new Map<string, string>();

/** The folder of a plan. */
function folderOf(plan: Line[0], seed: number): string {
  const known = folders.get(plan + seed);
  if (known !== undefined) return known;
  const files = plan === 'bare' ? barePlan : sampleOf(seed);
  const folder = temporaryFolder(textsOf(JSON.parse(JSON.stringify({ files }))));
  folders.set(plan + seed, folder);
  return folder;
}

const sampleOf = (seed: number): ReturnType<typeof widePlan>['files'] =>
  fc.sample(
    fc.gen().map((value) => widePlan(value).files),
    { numRuns: 1, seed },
  )[0]!;

/** What is wrong with the paper of a report. */
async function faultsOf([plan, language, ...line]: Line, seed: number): Promise<object> {
  const out = temporaryFolder();
  const [page, pdf] = [join(out, 'page.html'), join(out, 'page.pdf')];
  const { err } = await hoshin([...line, '--language', language, '--out', page], {
    cwd: folderOf(plan, seed),
    now: new Date('2027-01-10T12:00:00Z'),
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
    test.each(SEEDS.flatMap((seed) => LINES.map((line) => [line.join(' '), line, seed] as const)))(
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
