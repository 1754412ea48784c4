import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { perCent } from '../../src/model/share';
import { sharesFor } from '../../src/schema/unsigned-share';
import { plain } from '../../src/util/decimal';
import { TempPlan } from '../support/temp-plan';

const SCHEMAS = join(__dirname, '../../schemas');

const SHARE = { type: 'string', format: 'share' };
const PART = { type: 'string', pattern: '^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$' };

test.each([
  [0.6, SHARE, 'Write 60% or 0.6%, whichever is meant.'],
  [1.2, SHARE, 'Write 120% or 1.2%, whichever is meant.'],
  ['0.6', SHARE, 'Write 60% or 0.6%, whichever is meant.'],
  [60, SHARE, 'Write 60%.'],
  [0, SHARE, 'Write 0%.'],
  [0.05, PART, 'Write 5% or 0.05%, whichever is meant.'],
  [5, PART, 'Write 5%.'],
  [500, PART, undefined],
  ['most', SHARE, undefined],
  [-1, SHARE, undefined],
  [0.6, { type: 'number' }, undefined],
])('%p where a share is meant', (value, schema, expected) => {
  expect(sharesFor(value, schema)?.en).toBe(expected);
});

test.each([
  [10, '10'],
  ['10%', '10'],
  ['2.5%', '2.5'],
])('%p is a per cent of %s', (written, expected) => {
  expect(plain(perCent(written))).toBe(expected);
});

const keysIn = (schema: object): readonly (readonly [string, { readonly $ref?: string }])[] =>
  Object.entries(schema).flatMap(([key, part]: [string, unknown]) => {
    if (part === null || typeof part !== 'object') return [];
    const own = key === 'properties' ? Object.entries(part as Record<string, { $ref?: string }>) : [];
    return [...own, ...keysIn(part)];
  });

test('every key whose name ends in percent takes both forms', () => {
  const files = readdirSync(SCHEMAS).filter((name) => name.endsWith('.schema.json'));
  const keys = files.flatMap((name) => keysIn(JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as object));
  const percents = keys.filter(([key, part]) => /percent$/i.test(key) && typeof part === 'object' && '$ref' in part);
  expect(percents.map(([key, { $ref }]) => [key, $ref])).toEqual([
    ['percent', 'common.schema.json#/$defs/percent'],
    ['latePercent', 'common.schema.json#/$defs/percent'],
    ['earlyPercent', 'common.schema.json#/$defs/percent'],
  ]);
  // A table of them may exceed 100.
  const others = keys.filter(([key, part]) => /percent$/i.test(key) && typeof part === 'object' && 'type' in part);
  expect(others).toEqual([
    [
      'percent',
      expect.objectContaining({
        items: expect.objectContaining({ items: expect.objectContaining({ type: ['number', 'string'] }) }),
      }),
    ],
  ]);
});

test('a table of per cents takes numbers with the sign and without', () => {
  const scoringOf = (percent: string): unknown => {
    const basic = `{target: 1, scoring: {method: grid, other: b, rows: [1, 2], columns: [1, 2], percent: ${percent}}}`;
    const kpi = (id: string, more: string): string =>
      `{id: ${id}, name: ${id}, weight: 50, direction: higher, aggregate: sum, basic: ${more}}`;
    const kpis = `kind: scorecard\nyear: 2026\nkpis: [${kpi('a', basic)}, ${kpi('b', '{target: 1}')}]\n`;
    const plan = new TempPlan({ 'plan.yaml': 'kind: plan\nid: p\nname: P\n', 'a.yaml': kpis });
    try {
      const kpis = plan.check().plan.scorecards.flatMap((scorecard) => scorecard.kpis);
      return kpis.flatMap(({ scoring }) =>
        scoring.method === 'grid' ? scoring.percent.flat().map((value) => plain(value)) : [],
      );
    } finally {
      plan.dispose();
    }
  };
  expect(scoringOf('[["80%", 90], [100%, 120%]]')).toEqual(['80', '90', '100', '120']);
});

const planWith = (percent: string): string => `kind: plan
id: p
name: P
departments: [{id: d, name: D}]
policy: {negativeList: [{id: helmet, name: No helmet, severity: minor, penalty: {percent: ${percent}}}]}
`;

test('both forms are read alike', () => {
  const read = (percent: string): unknown => {
    const plan = new TempPlan({ 'plan.yaml': planWith(percent) });
    try {
      const [item] = plan.check().plan.policy.negativeList;
      return item?.penalty.type === 'share' ? plain(item.penalty.share) : undefined;
    } finally {
      plan.dispose();
    }
  };
  expect([read('5'), read('5%')]).toEqual(['0.05', '0.05']);
});

test.each(['{a: 1}', '[1]', 'null', '{}'])(
  'where a share is meant, %s is told as any other value would be',
  (written) => {
    const plan = new TempPlan({ 'plan.yaml': planWith(written) });
    expect(plan.check().diagnostics.map(({ code }) => code)).toContain('wrong-type');
    plan.dispose();
  },
);
