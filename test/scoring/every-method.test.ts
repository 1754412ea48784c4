import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { scoringText } from '../../src/history/values';
import { wordsOf } from '../../src/language';
import type { RawScoring } from '../../src/model/raw';
import { methodText, scoringSentences } from '../../src/reports/base/method-text';
import { validateDocument } from '../../src/schema/validate';
import { mostPoints, nextMark, readScoring, workedExamples, writtenScoring } from '../../src/scoring';
import { SourceFile } from '../../src/source/source-file';
import { ZERO } from '../../src/util/decimal';
import { buildKpi, unlinked } from '../support/build-plan';
import { METHOD_IDS, methodExample, writtenExample } from '../support/method-example';
import { runs } from '../support/runs';

const schemaOf = (file: string): SchemaPart =>
  JSON.parse(readFileSync(join(__dirname, '../../schemas', file), 'utf8')) as SchemaPart;

interface SchemaPart {
  readonly [key: string]: SchemaPart;
}

/** Where schemas list the methods. */
const LISTS: Readonly<Record<string, (schema: SchemaPart) => SchemaPart | undefined>> = {
  'scorecard.schema.json': ({ $defs }) => $defs?.scoring?.properties?.method?.enum,
  'reports/explain.schema.json': ({ properties }) => properties?.method?.enum,
  'reports/letter.schema.json': (schema) => find(schema, 'method')?.enum,
};

/** A key of a schema, however deep it stands. */
function find(schema: SchemaPart, key: string): SchemaPart | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  return (
    schema[key] ??
    Object.values(schema).reduce<SchemaPart | undefined>((found, part) => found ?? find(part, key), undefined)
  );
}

test.each(Object.keys(LISTS))('%s knows every method', (file) => {
  const listed = Object.values(LISTS[file]!(schemaOf(file)) ?? {}) as unknown as readonly string[];
  const missing = METHOD_IDS.filter((id) => !listed.includes(id));
  expect(missing.map((id) => `Add “${id}” to the methods in schemas/${file}.`)).toEqual([]);
});

describe.each(METHOD_IDS)('%s', (id) => {
  const property = (holds: (value: fc.GeneratorValue) => boolean | void): void =>
    fc.assert(fc.property(fc.gen(), holds), { numRuns: runs(200) });

  test('has an example that the schema accepts: if not, give its keys to “scoring” in schemas/scorecard.schema.json', () => {
    property((value) => {
      const { scoring, ...basic } = writtenExample(id, value);
      const { direction, ...target } = basic;
      const kpi = { id: 'a', name: 'A', weight: 100, direction, aggregate: 'last', basic: { ...target, scoring } };
      const document = { kind: 'scorecard', department: 'sales', year: 2026, kpis: [kpi] };
      const origin = { file: new SourceFile('2026/sales.yaml', ''), document: 0, path: [] };
      const data = JSON.parse(JSON.stringify(document)) as Parameters<typeof validateDocument>[1];
      expect(validateDocument('scorecard', data, origin).findings).toEqual([]);
    });
  });

  test('is read again from how it is written', () => {
    property((value) => {
      const { scoring } = methodExample(id, value);
      const parameters = 'items' in scoring ? { ...scoring, items: [] } : scoring;
      const again = readScoring(load(scoringText(parameters)) as RawScoring, () => [], unlinked);
      expect(again).toEqual(parameters);
    });
  });

  test('is written without what its schema calls a default', () => {
    const { properties } = schemaOf('scorecard.schema.json').$defs!.scoring!;
    property((value) => {
      const raw = writtenExample(id, value).scoring;
      const given = Object.keys(writtenScoring(readScoring(raw, () => [], unlinked)));
      const defaults = Object.entries(properties!).flatMap(([key, part]) =>
        key !== 'method' && given.includes(key) && 'default' in part ? [[key, part.default]] : [],
      );
      const written = writtenScoring(
        readScoring({ ...raw, ...Object.fromEntries(defaults) } as RawScoring, () => [], unlinked),
      );
      expect(defaults.filter(([key]) => written[key as keyof typeof written] !== undefined)).toEqual([]);
    });
  });

  test.each(['en', 'zh-CN'] as const)(
    'has words in %s: if not, add them to methods.ts of that language',
    (language) => {
      property((value) => {
        const { scoring, ...rest } = methodExample(id, value);
        const { kpi } = buildKpi({ target: 1, scoring });
        const texts = [
          methodText({ scoring, role: 'score' }, wordsOf(language)),
          ...scoringSentences({ ...kpi, ...rest }, wordsOf(language)),
        ];
        expect(texts.filter((text) => text === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
      });
    },
  );

  test('is worked out in examples, from nothing to its most points', () => {
    property((value) => {
      const { target, ...example } = methodExample(id, value);
      const kpi = { ...buildKpi({ target: 1 }).kpi, ...example, ...(target && { target }) };
      const worked = workedExamples(kpi);
      const most = mostPoints(kpi.scoring, kpi.weight);
      expect(worked.length).toBeGreaterThan(0);
      expect(worked.filter(({ points }) => points.lt(ZERO) || (most && points.gt(most)))).toEqual([]);
    });
  });

  test('has a next step that is ahead of where it stands', () => {
    property((value) => {
      const { target, ...example } = methodExample(id, value);
      const kpi = { ...buildKpi({ target: 1 }).kpi, ...example, ...(target && { target }) };
      const next = nextMark(kpi, ZERO);
      const isAhead = kpi.direction === 'higher' ? next?.value.gt(ZERO) : !next?.value.equals(ZERO);
      expect(next === undefined || isAhead).toBe(true);
    });
  });
});
