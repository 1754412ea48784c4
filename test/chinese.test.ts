import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { type Document, parseAllDocuments } from 'yaml';
import { callsBeside } from './support/calls';
import { expectGolden } from './support/golden';
import { inFormats } from './support/in-formats';
import { ROOT, type Ran } from './support/run-cli';

/** What a Chinese company prints of its year: the sheets of its meetings, its scores, its pay. */
const LINES: readonly (readonly string[])[] = [
  ['score', '2026-06'],
  ['score', '2026', '--department', 'quality', '--final'],
  ['review', '2026-W37', '--department', 'production'],
  ['review', '2026-06', '--department', 'production'],
  ['review', '2026-06'],
  ['review', '2026-Q3', '--department', 'production'],
  ['review', '2026-H1'],
  ['review', '2026', '--department', 'production'],
  ['review', '2026'],
  ['tree'],
  ['tree', '--view', 'okr', '--department', 'production'],
  ['tree', '--view', 'bsc'],
  ['forecast', '--period', '2026-06'],
  ['what-if', 'sales/volume=+2%', 'company/complaint-rate=105', '--period', '2026-09'],
  ['explain', 'production/first-pass-rate', '2026-06'],
  ['explain', 'company', '2026-06'],
  ['explain', 'production/first-pass-rate/line-balancing', '2026-06'],
  ['pay', '2026-03'],
  ['pay', '2026'],
  ['explain', 'pay/P-107', '2026-03'],
  ['readiness'],
  ['letter', 'production'],
  ['review', '2026-09', '--a3'],
  ['map', 'strategy'],
  ['map', 'value'],
  ['map', 'x-matrix'],
  ['map', 'bowling', 'production'],
  ['map', 'bridge', 'production'],
  ['map', 'timeline', 'production'],
  ['map', 'pareto', 'production'],
];

/** A check shows lines of files as they are; its words are read in test/check-in-chinese.test.ts. */
const REPORTS = [...LINES, ...callsBeside([...LINES, ['check']])];

/** The rest are only read for English words. */
const KEPT: ReadonlySet<string> = new Set([
  'score 2026-06',
  'score 2026 --department quality --final',
  'review 2026-W37 --department production',
  'review 2026-06 --department production',
  'review 2026-Q3 --department production',
  'review 2026 --department production',
  'tree',
  'tree --view okr --department production',
  'forecast --period 2026-06',
  'explain production/first-pass-rate 2026-06',
  'pay 2026-03',
  'pay 2026',
  'readiness',
]);

const EXAMPLE = join(ROOT, 'examples/river-foods-full');

const print = (line: readonly string[]): Promise<ReadonlyMap<string, Ran>> =>
  inFormats(
    FORMATS.map(([format]) => format),
    [...line, '--language', 'zh-CN'],
    { cwd: EXAMPLE, env: { PATH: '/nowhere' }, now: new Date('2027-02-10T12:00:00Z') },
  );

/** What Chinese readers know by these letters, methods by the names they have in files, a week as 2026-W20. */
const KNOWN = ['OKR', 'O', 'KR', 'D', 'W', 'ratio', 'linear', 'perUnit', 'steps', 'max', 'min'];

/**
 * Keys of values that are printed as they are: ids, names of people, units, grades, formulas, and the Chinese texts
 * themselves.
 */
const AS_WRITTEN = new Set([
  'id',
  'unit',
  'name',
  'owner',
  'head',
  'holder',
  'chair',
  'present',
  'from',
  'by',
  'approvedBy',
  'requestedBy',
  'currency',
  'cause',
  'grade',
  'formula',
  'zh-CN',
]);

const lettersIn = (text: string): string[] => [...text.matchAll(/[A-Za-z]+/g)].map(([word]) => word);

function wordsAsWritten(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return AS_WRITTEN.has(key) ? lettersIn(value) : [];
  if (Array.isArray(value)) return value.flatMap((item) => wordsAsWritten(item, key));
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, item]) => wordsAsWritten(item, name))
    : [];
}

const planFiles = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
const wordsOfPlan = planFiles.flatMap((file) => [
  ...lettersIn(file),
  ...parseAllDocuments(readFileSync(join(EXAMPLE, file), 'utf8')).flatMap((document) =>
    wordsAsWritten((document as Document).toJS()),
  ),
]);
const allowed = new Set([...KNOWN, ...wordsOfPlan]);
const printedWords = new Set<string>();

/** Keys and ids that a message quotes, the rule behind it, and markup are no words. */
const spoken = (text: string): string =>
  text.replace(/<style[^]*?<\/style>|<[^>]*>|“[^”]*”|[[(][a-z-]+[\])]|`[^`]*`|&\w+;/g, ' ');

const FORMATS: readonly (readonly [format: string, extension: string])[] = [
  ['terminal', '.txt'],
  ['markdown', '.md'],
  ['html', '.html'],
];

describe.each(REPORTS.map((line) => [line.join(' '), line] as const))('in Chinese: %s', (name, line) => {
  let printed: ReadonlyMap<string, Ran>;
  beforeAll(async () => void (printed = await print(line)));

  test.each(FORMATS)('%s has no English word, save names and what Chinese readers know', (format, extension) => {
    const text = printed.get(format)!.out;
    const words = [...new Set(lettersIn(spoken(text)))];
    for (const word of words) printedWords.add(word);
    expect(words.filter((word) => !allowed.has(word))).toEqual([]);
    if (KEPT.has(name) && format !== 'html')
      expectGolden(`zh-CN/${name.replace(/ --?/g, ' ').replace(/[ /=%+]+/g, '-')}${extension}`, text);
  });

  test('no line is wider than the terminal, begins with what closes or ends with what opens', () => {
    const lines = printed.get('terminal')!.out.split('\n');
    expect(lines.filter((text) => stringWidth(text) > 80)).toEqual([]);
    expect(lines.filter((text) => /^\s*[，。；：！？）》]/u.test(text) || /[（《]$/u.test(text))).toEqual([]);
  });
});

test('each word that Chinese readers know is printed, and is none of the plan', () => {
  expect(KNOWN.filter((word) => !printedWords.has(word) || wordsOfPlan.includes(word))).toEqual([]);
});
