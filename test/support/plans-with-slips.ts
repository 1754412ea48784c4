import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

const texts = ['examples', 'templates', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
);

/** What a hand or an editor may leave in a plan: blanks, marks of YAML, words and numbers that look like others. */
const SLIPS = [
  ...[' ', '  ', '\n', '\n\n', '\n \n', '\n   ', '\n#x\n', '\n  #x\n', '\r\n', '\u00a0', '\u3000'],
  ...[':', ': ', ' :', '- ', '-', '-\n', '-- ', '#', ' #', ',', ', ', '. ', '?', '? ', '=', '<', '<<: ', '：', '、'],
  ...['{', '}', '[', ']', '{}', '[]', '[ ]', '{ }', '"', "'", "''", '""', '\\', '\n---\n', '--- ', '...', '%'],
  ...['|', '|\n', '|-\n', '>', '>-\n', '>\n  ', '&a ', '*a', '!', '@', '`', '__proto__: 1', 'é', 'e\u0301', 'ａ'],
  ...['~', 'null', 'true', '0x1', '1e3', '1_0', '.5', '-.5', '+1', '-0', '0.10', '12345678901234567'],
];

interface Slip {
  readonly kind: 'cut' | 'copy' | 'insert';
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const slips: fc.Arbitrary<Slip[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'copy', 'insert', 'insert'),
    at: share,
    from: share,
    length: fc.integer({ min: 1, max: 30 }),
    text: fc.constantFrom(...SLIPS),
  }),
  { maxLength: 3 },
);

/** A few lines of a plan of the repository, with up to three slips. */
export const plansWithSlips: fc.Arbitrary<string> = fc
  .record({ text: fc.constantFrom(...texts), from: share, lines: fc.integer({ min: 2, max: 14 }), slips })
  .map(({ text, from, lines, slips }) => slips.reduce(slip, piece(text.split('\n'), from, lines)));

function piece(lines: readonly string[], from: number, count: number): string {
  const first = Math.floor(from * lines.length);
  return `${lines.slice(first, first + count).join('\n')}\n`;
}

function slip(text: string, { kind, at, from, length, text: added }: Slip): string {
  const place = Math.floor(at * text.length);
  if (kind === 'cut') return text.slice(0, place) + text.slice(place + (length % 4));
  const source = Math.floor(from * text.length);
  return text.slice(0, place) + (kind === 'copy' ? text.slice(source, source + length) : added) + text.slice(place);
}
