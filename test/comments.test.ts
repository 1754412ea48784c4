import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEADLESS =
  'What|Whatever|Of|Where|Wherever|Whether|How|Who|Whom|Whose|Whoever|Which|Whichever|When|Why|Those|The same|In|By|So|As';

/** A docstring, or the first line of a comment, that opens with one of these words. */
const opening = new RegExp(`(?:/\\*\\*(?:\\n\\s*\\*)?|(?<!^[ \\t]*//.*\\n)^[ \\t]*//) (?:${HEADLESS})\\b.*`, 'gm');

const headlessIn = (text: string): readonly string[] => text.match(opening) ?? [];

const src = join(__dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.[jt]s$/.test(file) && !file.includes('generated'),
);
const read = (file: string): string => readFileSync(join(src, file), 'utf8');

test('comments begin with a verb or a noun', () => {
  const headless = files.flatMap((file) => headlessIn(read(file)).map((comment) => `${file}: ${comment}`));
  expect(headless).toEqual([]);
});

test.each([
  '/** What a KPI serves. */',
  '/**\n   * Of a sum.\n   */',
  'x = 1;\n  // Why it waits.\n',
  '/** In UTC. */',
])('a comment without a head is found: %j', (comment) => {
  expect(headlessIn(comment)).toHaveLength(1);
});

test.each(['// A sum counts\n// Where it stands.', '/** Assigns it. */', "const text = '// What';"])(
  'other comments are left alone: %j',
  (comment) => {
    expect(headlessIn(comment)).toEqual([]);
  },
);

test('comments are at most 120 columns wide', () => {
  const wide = files.flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => line.length > 120 && /^\s*(\/\*|\*|\/\/)/.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(wide).toEqual([]);
});
