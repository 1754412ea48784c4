import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { charts, drawPicture, type ChartKind } from '../../src/charts';
import { inlineSvg, svgFile } from '../../src/render/svg';
import { faultsOf } from '../support/geometry';
import { pictureOf } from '../support/pictures';
import { runs } from '../support/runs';

describe.each(Object.keys(charts) as ChartKind[])('%s', (kind) => {
  const picture = pictureOf(kind);

  test('whatever the figures and names, no text lies on another or leaves its box, and nothing leaves the picture', () => {
    fc.assert(
      fc.property(picture, (some) => {
        expect(faultsOf(drawPicture(some))).toEqual([]);
      }),
      { numRuns: runs(12, 200) },
    );
  });

  test('its SVG is well-formed, says title and description, and is the same each time', () => {
    fc.assert(
      fc.property(picture, (some) => {
        const texts = [svgFile(drawPicture(some), some), inlineSvg(drawPicture(some), some)];
        for (const text of texts) expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
        expect(texts[1]).toMatch(/^<svg [^>]*role="img"[^>]*>\n *<title/);
        expect(inlineSvg(drawPicture(some), some)).toBe(texts[1]);
      }),
      { numRuns: runs(8, 200) },
    );
  });
});
