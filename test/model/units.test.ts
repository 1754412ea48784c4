import { inLanguage, openPlan } from '../../src/app/open-plan';
import { loadPlan } from '../../src/pipeline';
import { comparedUnit, measuredBy, strategicKpisOf } from '../../src/model/strategic-objectives';
import { kpisOf } from '../../src/model/walk';
import { ask, scorePlan } from '../../src/scoring';
import { parsePeriod } from '../../src/calendar/period';
import { SourceFile } from '../../src/source/source-file';
import { ROOT } from '../support/run-cli';

const PLAN = `kind: plan
id: mill
name: Mill
---
kind: strategy
name: Flour
horizon: {from: 2026, to: 2028}
ksfs:
  - id: flour
    name: Flour
    perspective: financial
    kpis:
      - {id: tons, name: Tons, unit: {en: t, zh-CN: 吨}, direction: higher, targets: {2026: 10}}
---
kind: scorecard
year: 2026
kpis:
  - {id: tons, name: Tons, unit: t, direction: higher, weight: 50, supports: [strategy/flour/tons], aggregate: sum, basic: {target: 10}}
  - {id: rate, name: Rate, unit: {en: "%", zh-CN: 百分比}, direction: higher, weight: 50, aggregate: ratio, basic: {target: 90}}
---
kind: actuals
values: {tons: {2026-01: 4}, rate: {2026-01: 8/10}}
`;

const loaded = (language?: 'en' | 'zh-CN') =>
  loadPlan({ root: '/plan', files: [new SourceFile('plan.yaml', PLAN)], findings: [] }, () => [], language).plan;

test('a unit in several languages is that of the reader, by default that of the plan', () => {
  const unitIn = (language?: 'en' | 'zh-CN'): string | undefined => strategicKpisOf(loaded(language))[0]!.unit;
  expect([unitIn(), unitIn('en'), unitIn('zh-CN')]).toEqual(['t', 't', '吨']);
});

test('units are compared by the plan’s own word, whoever reads them', () => {
  for (const language of ['en', 'zh-CN'] as const) {
    const plan = loaded(language);
    const [strategic] = strategicKpisOf(plan);
    expect(comparedUnit(strategic!)).toBe('t');
    expect(measuredBy(strategic!, 2026, plan)?.id).toBe('tons');
  }
});

test('per cent is per cent in every language: values are read and scored the same', () => {
  const scoreIn = (language: 'en' | 'zh-CN'): string[] => {
    const plan = loaded(language);
    expect(kpisOf(plan).map(({ unit }) => unit)).toEqual(['t', '%']);
    return scorePlan(plan, ask(plan, parsePeriod('2026-01')!)).scorecards.map(({ score }) => score!.toString());
  };
  expect(scoreIn('zh-CN')).toEqual(scoreIn('en'));
});

test('a plan that is open is read again for readers who know its units by other words', () => {
  const opened = openPlan(
    { path: 'examples/river-foods', asOf: '2026-07-15' },
    { cwd: ROOT, env: {}, now: new Date('2026-07-15T12:00:00Z') },
  );
  const unitOf = ({ plan }: typeof opened): string | undefined =>
    kpisOf(plan).find(({ address }) => address === 'company/gross-profit')?.unit;
  expect([unitOf(opened), unitOf(inLanguage(opened, 'zh-CN'))]).toEqual(['CNY million', '百万元']);
  expect(inLanguage(opened, 'en')).toBe(opened);
});
