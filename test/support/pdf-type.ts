import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const STREAM = /\/Length (\d+)>> stream\r?\n/g;

/** Numbers, names and operators of a page; texts, which may hold anything, are stepped over. */
const TOKEN = /<[\da-fA-F]*>|\((?:\\.|[^\\()])*\)|\/[^\s/<>[\]()]+|[-+.\d]+|[A-Za-z*'"]+/g;

/** Pages as Skia writes them: the first line turns its axis around. */
const PAGE = /^\.2[34]\d* 0 0 -\.2[34]/;

/** The sizes of type on the pages of a PDF that Chrome wrote, in points, as they are on paper, each once. */
export function typeSizes(file: string): readonly number[] {
  const pdf = readFileSync(file);
  const text = pdf.toString('latin1');
  const sizes = new Set<number>();
  for (const { 0: head, 1: length, index } of text.matchAll(STREAM)) {
    const start = index + head.length;
    const content = inflated(pdf.subarray(start, start + Number(length)));
    if (PAGE.test(content)) for (const size of sizesIn(content)) sizes.add(Math.round(size * 20) / 20);
  }
  return [...sizes].sort((a, b) => a - b);
}

function inflated(data: Buffer): string {
  try {
    return inflateSync(data).toString('latin1');
  } catch {
    return '';
  }
}

/** How far a matrix, of which the first two numbers are enough, stretches. */
const stretch = (operands: readonly number[]): number => Math.hypot(operands[0]!, operands[1]!);

function* sizesIn(content: string): Generator<number> {
  let operands: number[] = [];
  let [scale, size, line] = [1, 0, 1];
  const saved: number[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[-+.\d]/.test(token)) operands.push(Number(token));
    if (!/^[A-Za-z*'"]/.test(token)) continue;
    if (token === 'q') saved.push(scale);
    if (token === 'Q') scale = saved.pop() ?? 1;
    if (token === 'cm') scale *= stretch(operands);
    if (token === 'Tf') size = operands.at(-1)!;
    if (token === 'Tm') line = stretch(operands);
    if (token === 'Tj' || token === 'TJ') yield size * line * scale;
    operands = [];
  }
}
