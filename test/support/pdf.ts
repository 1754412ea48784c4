import { execFileSync } from 'node:child_process';
import type { Box } from '../../src/charts';
import { overlap } from './geometry';

/** A word on a page, in points from its upper left corner. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
  /** The words, with a blank between them. */
  readonly text: string;
}

/** The pages of a PDF with their words where they stand, as pdftotext of Poppler reads them. */
export function pagesOf(file: string): readonly PdfPage[] {
  const xml = execFileSync('pdftotext', ['-bbox', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, body]) => {
      const words = [...body!.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
        text: unescaped(text!),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }));
      return { width: Number(width), height: Number(height), words, text: words.map(({ text }) => text).join(' ') };
    },
  );
}

/** In points; text stays this far from the edges at the sides. */
const MARGIN = 30;

/** The words that leave the page or its margins. */
export const outside = ({ width, height, words }: PdfPage): readonly string[] =>
  words
    .filter(({ left, right, top, bottom }) => left < MARGIN || right > width - MARGIN || top < 0 || bottom > height)
    .map(({ text }) => text);

/** Where a text runs the other way, Poppler does not tell words apart. */
const LEFTWARDS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The words that lie on another. */
export const overlapping = (page: PdfPage): readonly string[] => {
  const words = page.words.filter(({ text }) => !LEFTWARDS.test(text));
  return words.flatMap((word, i) =>
    words
      .slice(i + 1)
      .flatMap((other) => (overlap(lettersOf(word), lettersOf(other)) ? [`${word.text} × ${other.text}`] : [])),
  );
};

/** The middle of a line: fonts say that their letters are much higher than they are, each in another way. */
const lettersOf = ({ left, right, top, bottom }: PdfWord): Box => ({
  x: left,
  y: top + (bottom - top) * 0.4,
  width: right - left,
  height: (bottom - top) * 0.2,
});

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) =>
    decimal || hex ? String.fromCodePoint(parseInt(decimal ?? hex!, decimal ? 10 : 16)) : (ENTITIES[name!] ?? all),
  );
