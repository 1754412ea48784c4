import fc from 'fast-check';
import { readBlock } from '../../src/source/block/read-block';
import { dataBuilder, nodeBuilder } from '../../src/source/builders';
import { hasForbiddenCharacter } from '../../src/source/characters';
import { parseFully } from '../../src/source/parse-fully';
import { parseData } from '../../src/source/parse-yaml';
import { readEvents } from '../../src/source/read-events';
import { readFast } from '../../src/source/read-fast';
import { plansWithSlips } from '../support/plans-with-slips';
import { runs } from '../support/runs';
import { once } from '../../src/util/memoize';
import { yamlSuite } from '../support/yaml-suite';
import { yamlTexts } from '../support/yaml-texts';

const suite = yamlSuite();

/** `RUNS=100000 SEED=7` looks further. */
const RUNS = Number(process.env.RUNS ?? runs(600, 100_000));
const SEED = Number(process.env.SEED ?? 20260410);

const READERS = { block: readBlock, events: readEvents };

type Verdicts = Record<keyof typeof READERS, 'declined' | 'agreed'>;

/** Each fast reader declines, or gives exactly what the thorough parser gives, places included. */
function expectAgreement(text: string): Verdicts {
  // Such texts are refused before a parser sees them.
  if (hasForbiddenCharacter(text)) return { block: 'declined', events: 'declined' };
  const full = once(() => parseFully(text));
  return {
    block: expectSame(text, READERS.block, full),
    events: expectSame(text, READERS.events, full),
  };
}

function expectSame(text: string, reader: typeof readBlock, full: () => ReturnType<typeof parseFully>) {
  const fast = readFast(text, nodeBuilder, [reader]);
  if (!fast) return 'declined';
  expect(plain(fast)).toEqual(plain(full()));
  expect(plain(readFast(text, dataBuilder, [reader]))).toEqual(
    plain({ ...full(), documents: full().documents.map(({ data }) => data) }),
  );
  return 'agreed';
}

/** Without prototypes, of which maps have none, but with the difference of 0 and -0. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, item: unknown) => (Object.is(item, -0) ? '-0' : item)));

describe('the official YAML test suite', () => {
  test('is all there', () => {
    expect(suite.length).toBeGreaterThan(400);
    expect(suite.filter(({ fails }) => fails).length).toBeGreaterThan(90);
  });

  test.each(suite)('$id: both parsers agree', ({ yaml }) => void expectAgreement(yaml));

  test('the fast parser reads a good part of it', () => {
    expect(suite.filter(({ yaml }) => readFast(yaml, nodeBuilder)).length).toBeGreaterThan(120);
    expect(suite.filter(({ yaml }) => readFast(yaml, nodeBuilder, [readBlock])).length).toBeGreaterThan(30);
  });

  test.each(suite.filter(({ fails }) => fails))('$id: what is not YAML has a problem with its place', ({ yaml }) => {
    const { problems, documents } = parseData(yaml);
    expect(problems.length).toBeGreaterThan(0);
    for (const { start, end, message } of problems) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThanOrEqual(yaml.length);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(message.en).toMatch(/^[“A-Z].*\.$/);
      expect(message['zh-CN']).toMatch(/。$/);
    }
    expect(Array.isArray(documents)).toBe(true);
  });

  test.each(suite.filter(({ fails, json }) => !fails && typeof json === 'string'))(
    '$id: what is read is what the suite says',
    ({ yaml, json }) => {
      const { problems, documents } = parseData(yaml);
      if (problems.length > 0) return;
      const expected = valuesIn(json ?? '').filter((value) => value !== null);
      expect(plain(documents)).toEqual(plain(expected));
    },
  );
});

/** The suite writes several documents one after the other. */
function valuesIn(json: string): unknown[] {
  const values: unknown[] = [];
  for (let rest = json.trim(); rest !== '';) {
    const end = [...rest.matchAll(/\n|$/g)].map(({ index }) => index).find((index) => isJson(rest.slice(0, index)))!;
    values.push(JSON.parse(rest.slice(0, end)));
    rest = rest.slice(end).trim();
  }
  return values;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ' --- \na: 1\n',
  ' %x: \n\n---\n',
  '\ta: 1\n',
  '|2\n  z',
  '| # a > |-\n  x\n',
  '%FOO\n---\na: 1\n',
  'a: [ ]\n',
  'a:\nb: {c, d}\n',
  '- \n- a-b\n-\n',
  `${'k'.repeat(1500)}: 1\n`,
  `{${'k'.repeat(1500)}: 1}\n`,
])('both agree where they once did not: %.60j', (text) => void expectAgreement(text));

describe('random texts', () => {
  test('both parsers agree on texts that are YAML, nearly YAML and nothing of the kind', () => {
    const seen = new Set<string>();
    let agreed = 0;
    fc.assert(
      fc.property(yamlTexts, (text) => {
        seen.add(text);
        if (expectAgreement(text).events === 'agreed') agreed++;
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(seen.size).toBeGreaterThanOrEqual(Math.min(2000, RUNS / 2));
    expect(agreed).toBeGreaterThan(RUNS / 10);
  });

  test('they agree on pieces of plans in which something has slipped', () => {
    let agreed = 0;
    fc.assert(
      fc.property(plansWithSlips, (text) => {
        if (expectAgreement(text).block === 'agreed') agreed++;
      }),
      { numRuns: 2 * RUNS, seed: SEED + 2 },
    );
    expect(agreed).toBeGreaterThan(RUNS / 10);
  });

  test('no text makes a parser throw, and every problem has a place', () => {
    fc.assert(
      fc.property(yamlTexts, (text) => {
        for (const { start, end } of [...parseData(text).problems, ...parseFully(text).problems]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThanOrEqual(start);
        }
      }),
      { numRuns: RUNS, seed: SEED + 1 },
    );
  });
});
