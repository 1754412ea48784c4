import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeInBrowser, inPage } from './support/browser';
import { pagesOf } from './support/pdf';
import { isInstalled } from './support/required';
import { hoshin } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

/** What a plan may say in the hope that a browser takes it for more than text. */
const luresTo = (port: number): readonly string[] => [
  `<script>document.title = 'taken over'</script>`,
  `<img src=http://127.0.0.1:${port}/img onerror=alert(1)>`,
  `<iframe src="file:///etc/passwd"></iframe>`,
  `</style></title><script src="http://127.0.0.1:${port}/script"></script>`,
  `"; } @import "http://127.0.0.1:${port}/import"; body { background: url(http://127.0.0.1:${port}/url) } @page { @top-left { content: "`,
  `</h1><base href="http://127.0.0.1:${port}/"><link rel="stylesheet" href="link">`,
  `</text></svg><svg onload="alert(1)"><image href="http://127.0.0.1:${port}/image"/>`,
  `[link](javascript:alert(1))`,
];

/** Every kind of text that is printed, each with all lures in it. */
function planOf(lures: readonly string[]): Readonly<Record<string, string>> {
  const lure = JSON.stringify(lures.join(' '));
  return {
    'plan.yaml': `kind: plan\nid: x\nname: ${lure}\ndepartments: [{id: shop, name: ${lure}, head: ${lure}}]\n`,
    'shop.yaml': `kind: scorecard\ndepartment: shop\nyear: 2026\nkpis:\n  - id: a\n    name: ${lure}\n    weight: 100\n    unit: "<b>"\n    direction: higher\n    aggregate: sum\n    source: ${lure}\n    definition: ${lure}\n    basic: {target: 12}\n    measures: [{id: m, name: ${lure}, owner: ${lure}, start: 2026-01-05, due: 2026-11-30, effect: 2, stages: [{id: s, name: ${lure}, due: 2026-03-31}]}]\n`,
    'actuals.yaml': 'kind: actuals\ndepartment: shop\nvalues: {a: {2026-01: 0.5, 2026-02: 0.5, 2026-03: 0.5}}\n',
    'review.yaml': `kind: review\ndepartment: shop\ncycle: 2026-03\nheld: 2026-04-02\nchair: ${lure}\ncheck: [{kpi: a, finding: ${lure}, cause: c, whys: [${lure}], fishbone: {people: [${lure}]}}]\nact: [{id: n, action: ${lure}, for: a, owner: ${lure}, due: 2026-05-31}]\n`,
  };
}

const LINES = [
  ['check'],
  ['score', '2026-03', '--sheet'],
  ['review', '2026-03', '--department', 'shop'],
  ['review', '2026-03', '--department', 'shop', '--a3'],
  ['tree'],
  ['letter', 'shop'],
  ['explain', 'shop', '2026-03'],
  ['forecast'],
];

/** What a page never has, whatever it says. */
const FOREIGN =
  'script, iframe, img, image, link, base, object, embed, form, [onload], [onerror], [href^="javascript"]';

describeInBrowser('what a plan says stays text', () => {
  let server: Server;
  let calls = 0;
  let port = 0;
  let cwd = '';

  beforeAll(async () => {
    server = createServer((socket) => (calls++, socket.destroy())).unref();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    port = (server.address() as AddressInfo).port;
    cwd = temporaryFolder(planOf(luresTo(port)));
  });
  afterAll(() => server.close());

  test.each(LINES.map((line) => [line.join(' '), line] as const))('on the page of hoshin %s', async (_, line) => {
    const { err } = await hoshin([...line, '--out', 'page.html'], { cwd, now: new Date('2026-04-20T12:00:00Z') });
    expect(err).not.toContain('fault');
    const url = pathToFileURL(join(cwd, 'page.html')).href;
    await inPage(url, async ({ page, complaints, requests }) => {
      expect(await page.locator(FOREIGN).count()).toBe(0);
      expect(await page.title()).not.toBe('taken over');
      expect(await page.innerText('body')).toContain('<iframe src="file:///etc/passwd"></iframe>');
      expect({ complaints, requests, calls }).toEqual({ complaints: [], requests: [url], calls: 0 });
    });
  });

  (isInstalled('pdftotext') ? test : test.skip)(
    'on its paper, with nothing of the machine that printed it',
    async () => {
      await hoshin(['review', '2026-03', '--department', 'shop', '--out', 'page.pdf'], {
        cwd,
        env: process.env,
        now: new Date('2026-04-20T12:00:00Z'),
      });
      const text = pagesOf(join(cwd, 'page.pdf'))
        .map((page) => page.text)
        .join(' ');
      expect(text).toContain('<iframe src="file:///etc/passwd"></iframe>');
      expect(text).not.toMatch(/root:x:/);
      expect(readFileSync(join(cwd, 'page.pdf'), 'latin1')).not.toContain('/URI');
      expect(calls).toBe(0);
    },
  );
});
