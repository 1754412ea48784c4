import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Random texts that are YAML, nearly YAML, or nothing of the kind. */

const PIECES = [
  'a',
  'b',
  'key',
  'year',
  '名',
  '\u00e9',
  ': ',
  ':',
  '- ',
  '-',
  '\n',
  '\n',
  '\n',
  ' ',
  '  ',
  '    ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  ',',
  '"',
  '"',
  "'",
  '|',
  '>',
  '|-\n  x',
  '>+\n  y\n\n',
  '|2\n  z',
  ' #',
  '# c',
  '&a ',
  '*a',
  '!t ',
  '!!str ',
  '? ',
  '---\n',
  '--- ',
  '...\n',
  '%YAML 1.2\n',
  '%x',
  '\t',
  '\r\n',
  '\\',
  '\\n',
  '\\x1b',
  '\\u202e',
  '1',
  '0',
  '1.50',
  '-3',
  '+4',
  '.5',
  '5.',
  '1e3',
  '1e999',
  '0x1F',
  '0o17',
  '017',
  '.inf',
  '.nan',
  '~',
  'null',
  'true',
  'False',
  'no',
  'Yes',
  '12:30',
  '1_000',
  '2026',
  '2026-01',
  '2026-01-31',
  '99999999999999999',
  '60%',
  '1/2',
  '<<',
  '__proto__',
  'constructor',
  '@',
  '`',
  '\u{1f600}',
  '\ufeff',
  '\u001b',
  '\u2028',
];

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

const scalar = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('id', 'name', 'year', '2026', 'a b', '', 'no'), fc.string({ maxLength: 6 })),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

const valid = fc
  .tuple(
    value,
    fc.constantFrom('BLOCK_LITERAL', 'BLOCK_FOLDED', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN'),
    fc.boolean(),
    fc.constantFrom(1, 2, 4),
  )
  .map(([data, style, flow, indent]) =>
    stringify(data, {
      aliasDuplicateObjects: false,
      defaultStringType: style,
      indent,
      collectionStyle: flow ? 'flow' : 'any',
      lineWidth: 40,
    } as object),
  );

const ROOT = join(__dirname, '../../examples');

const examples = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(join(ROOT, name), 'utf8'));

/** Some lines of a real plan, with a few slips of the hand. */
const mutated = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.nat(),
    fc.integer({ min: 1, max: 25 }),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 8 }), fc.constantFrom('', ...PIECES)), { maxLength: 4 }),
  )
  .map(([text, from, count, slips]) => {
    const lines = text.split('\n');
    const start = from % lines.length;
    const some = lines.slice(start, start + count).join('\n');
    return slips.reduce(
      (before, [at, cut, piece]) =>
        before.slice(0, at % (before.length + 1)) + piece + before.slice((at % (before.length + 1)) + cut),
      some,
    );
  });

export const yamlTexts = fc.oneof(soup, valid, mutated);
