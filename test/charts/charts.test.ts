import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { charts, drawPages, drawPicture, type ChartKind, type Drawing } from '../../src/charts';
import { fits, LANDSCAPE, PORTRAIT } from '../../src/charts/paper';
import { inlineSvg, svgFile } from '../../src/render/svg';
import { SMALLEST_SIZE } from '../../src/charts/label';
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

  // A tree is printed by nothing.
  const printed = kind === 'tree' ? test.skip : test;
  printed('on paper each part fits its page, in type that can be read', () => {
    fc.assert(
      fc.property(picture, (some) => {
        for (const paper of ['a4', 'letter'] as const) {
          const pages = drawPages(some, paper);
          expect(pages.flatMap(faultsOf)).toEqual([]);
          const room = pages.every((page) => fits(page, PORTRAIT)) ? PORTRAIT : LANDSCAPE[paper];
          expect(pages.filter((page) => !fits(page, room)).map(sizeOf)).toEqual([]);
          expect(Math.min(...pages.flatMap(typeOf))).toBeGreaterThanOrEqual(SMALLEST_SIZE);
        }
      }),
      { numRuns: runs(8, 200) },
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

const sizeOf = ({ width, height }: Drawing): string => `${width} × ${height}`;

const typeOf = ({ marks }: Drawing): readonly number[] =>
  marks.flatMap((mark) => (mark.type === 'text' && mark.text !== '' ? mark.size : []));
