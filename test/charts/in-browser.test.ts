import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { charts, drawPicture, type ChartKind } from '../../src/charts';
import { inlineSvg, svgStyle } from '../../src/render/svg';
import { barriers, describeInBrowser, inPage } from '../support/browser';
import { pictureOf } from '../support/pictures';
import { runs } from '../support/runs';
import { temporaryFolder } from '../support/temporary';

/**
 * Runs in the page. Letters are measured by the fonts of this machine; the outer tenths of a line of text are blank.
 */
const FAULTS = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const page = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent.trim() !== '').map((text) => {
    const { left, right, top, bottom, height } = text.getBoundingClientRect();
    const turned = text.hasAttribute('transform');
    const [dx, dy] = turned ? [(right - left) / 4, 0] : [0, height / 4];
    return { said: text.textContent, left: left + dx, right: right - dx, top: top + dy, bottom: bottom - dy };
  });
  const off = texts.filter(({ left, right, top, bottom }) => left < page.left - 1 || right > page.right + 1 || top < page.top - 1 || bottom > page.bottom + 1);
  const over = texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).map((b) => a.said + ' / ' + b.said));
  return [...off.map(({ said }) => 'off the picture: ' + said), ...over];
})`;

describeInBrowser('pictures as a browser draws them', () => {
  test.each(Object.keys(charts) as ChartKind[])(
    '%s: no text lies on another or leaves the picture, and everybody can read it',
    async (kind) => {
      const pictures = fc
        .sample(pictureOf(kind), { numRuns: runs(3, 12), seed: 2026 })
        .map((picture) => ({ ...picture, title: 'A picture' }));
      const html = `<!DOCTYPE html><html lang="en"><title>Pictures</title><meta charset="utf-8"><style>${svgStyle} svg { max-width: none !important }</style><main><h1>Pictures</h1>${pictures.map((picture) => inlineSvg(drawPicture(picture), picture)).join('')}</main>`;
      const folder = temporaryFolder({ 'pictures.html': html });
      const seen = await inPage(pathToFileURL(`${folder}/pictures.html`).href, async ({ page, complaints }) => ({
        complaints,
        faults: await page.evaluate(FAULTS),
        barriers: await barriers(page),
      }));
      expect(seen).toEqual({ complaints: [], faults: [], barriers: [] });
    },
  );
});
