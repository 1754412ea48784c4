import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveWarnings, THRESHOLDS, type Threshold } from '../../src/model/warnings';
import { toNumber } from '../../src/util/decimal';
import { checkTexts, places } from '../support/check-texts';
import { kpi, scorecard } from '../rules/found';

const withPolicy = (warnings: string, ...cards: readonly string[]): ReturnType<typeof checkTexts> =>
  checkTexts({
    'plan.yaml': `kind: plan\nid: example\nname: Example\ndepartments: [{id: production, name: Production}]\npolicy:\n  warnings: ${warnings}\n`,
    ...Object.fromEntries(cards.map((text, i) => [`${i}.yaml`, text])),
  });

test('the schema of plan.yaml knows every threshold, with its default and what it is', () => {
  const schema = JSON.parse(readFileSync(join(__dirname, '../../schemas/plan.schema.json'), 'utf8')) as {
    properties: { policy: { properties: { warnings: { properties: unknown } } } };
  };
  expect(schema.properties.policy.properties.warnings.properties).toEqual(
    Object.fromEntries(
      Object.entries<Readonly<Record<string, Threshold>>>(THRESHOLDS).map(([rule, thresholds]) => [
        rule,
        ruleSchema(rule, thresholds),
      ]),
    ),
  );
});

/** Each rule's settings as an object that holds nothing else. */
function ruleSchema(rule: string, thresholds: Readonly<Record<string, Threshold>>): object {
  const written = Object.entries(thresholds)
    .map(([name, { written: value }]) => `${name}: ${value}`)
    .join(', ');
  return {
    description: `Thresholds of ${rule}.`,
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(thresholds).map(([name, threshold]) => [name, thresholdSchema(threshold)]),
    ),
    additionalProperties: false,
    'x-expects': { en: `settings such as {${written}}`, 'zh-CN': `设置，如“{${written}}”` },
  };
}

function thresholdSchema({ unit, written, meaning }: Threshold): object {
  const description = `${meaning} Default: ${written}.`;
  if (unit === 'share') return { description, $ref: 'common.schema.json#/$defs/share', default: written };
  if (unit === 'points')
    return {
      description,
      type: 'number',
      minimum: 0,
      default: written,
      'x-expects': { en: 'a number of points, 0 or more', 'zh-CN': '分数，0或以上' },
    };
  return {
    description,
    type: 'integer',
    minimum: 1,
    maximum: 1000,
    default: written,
    'x-expects': { en: `a whole number of ${unit}, 1 or more`, 'zh-CN': `${COUNTED[unit]}，1或以上的整数` },
  };
}

const COUNTED: Readonly<Record<string, string>> = {
  KPIs: 'KPI个数',
  days: '天数',
  measures: '行动措施项数',
  periods: '期数',
  reviews: '回顾次数',
  years: '年数',
};

test('a threshold that is not named keeps its default', () => {
  const { 'weight-extreme': weight, 'kpi-count': count } = resolveWarnings({ 'weight-extreme': { most: 50 } });
  expect([toNumber(weight.most, 2), toNumber(weight.least, 2), count.fewest, count.most]).toEqual([50, 5, 3, 10]);
});

test('a rule looks at the threshold of the plan, and names it', () => {
  const cards = [scorecard('production', [kpi('a', { weight: 45 }), kpi('b', { weight: 55 })])];
  const found = (warnings: string): string[] =>
    withPolicy(warnings, ...cards)
      .diagnostics.filter(({ code }) => code === 'weight-extreme')
      .map(({ bare }) => bare);
  expect(found('{}')).toEqual([
    'KPI “production/a” weighs 45, more than 40.',
    'KPI “production/b” weighs 55, more than 40.',
  ]);
  expect(found('{weight-extreme: {most: 50}}')).toEqual(['KPI “production/b” weighs 55, more than 50.']);
});

test.each([
  ['a share without its sign', '{phasing-late: {most: 40}}', 'plan.yaml:6:35 wrong-type'],
  ['half a KPI', '{kpi-count: {most: 2.5}}', 'plan.yaml:6:32 wrong-type'],
  ['a threshold that the rule does not have', '{kpi-count: {least: 2}}', 'plan.yaml:6:26 unknown-key'],
  ['a rule that has none', '{weights-not-100: {most: 2}}', 'plan.yaml:6:14 unknown-key'],
])('%s is a finding', (_, warnings, place) => {
  expect(places(withPolicy(warnings).diagnostics)).toContain(place);
});
