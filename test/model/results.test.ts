import { parsePeriod } from '../../src/calendar/period';
import type { Plan } from '../../src/model/types';
import { ask, contributions, scorePlan, tracksOf } from '../../src/scoring';
import { toNumber } from '../../src/util/decimal';
import { checkTexts, places } from '../support/check-texts';
import { resultsFile, scorecardOfGroup } from '../support/results-file';

const AS_OF = '2026-04-10';

const scoreOf = (plan: Plan, period: string, final = false) =>
  scorePlan(plan, ask(plan, parsePeriod(period)!, { asOf: final ? '2027-02-01' : AS_OF, final }));

const kpiOf = (plan: Plan, period = '2026-03') => scoreOf(plan, period).scorecards[0]!.kpis[0]!;

/** Findings about references and results, by place. */
function found(texts: Readonly<Record<string, string>>, asOf = AS_OF): readonly string[] {
  const { diagnostics } = checkTexts(texts, asOf);
  const told = ['unknown-reference', 'results-changed', 'results-stale', 'bad-period', 'duplicate-value'];
  return places(diagnostics.filter(({ code }) => told.includes(code)));
}

test('a formula takes the values of another plan by period', () => {
  const { plan } = checkTexts({ 'group.yaml': scorecardOfGroup(), 'foods.yaml': resultsFile() });
  const { track } = kpiOf(plan);
  expect(track.periods.slice(0, 3).map(({ actual }) => actual && toNumber(actual, 2))).toEqual([4, 5, 6]);
  expect(toNumber(track.toDate.actual!, 2)).toBe(15);
});

test('a period that the results do not have is missing', () => {
  const values = '{company/ebit: {2026-01: 4, 2026-03: 6}}';
  const { plan } = checkTexts({ 'group.yaml': scorecardOfGroup(), 'foods.yaml': resultsFile({ values }) });
  expect(kpiOf(plan).track.missing.map(({ text }) => text)).toEqual(['2026-02']);
});

test('an estimate of the other plan is an estimate here', () => {
  const values = '{company/ebit: {2026-01: 4, 2026-02: 5, 2026-03: {estimate: 6}}}';
  const { plan } = checkTexts({ 'group.yaml': scorecardOfGroup(), 'foods.yaml': resultsFile({ values }) });
  expect(kpiOf(plan).track.state).toBe('estimate');
});

test('the target of the other plan is not known: nothing is recombined, and no variance is split', () => {
  const { plan, diagnostics } = checkTexts({ 'group.yaml': scorecardOfGroup(), 'foods.yaml': resultsFile() });
  expect(diagnostics.map(({ code }) => code)).not.toContain('tree-does-not-add-up');
  expect(
    contributions(plan.scorecards[0]!.kpis[0]!, tracksOf(plan, ask(plan, parsePeriod('2026-03')!))),
  ).toBeUndefined();
});

test('values of quarters are taken by a KPI of quarters, in the fiscal year of the plan that takes them', () => {
  const group = scorecardOfGroup().replace('aggregate: sum', 'aggregate: sum\n    frequency: quarter');
  const values = '{company/ebit: {2026-Q1: 15}}';
  const april = 'kind: plan\nid: group\nname: Group\nfiscalYear: {startMonth: 4}\n';
  const texts = { 'plan.yaml': april, 'group.yaml': group, 'foods.yaml': resultsFile({ period: '2026-06', values }) };
  const { track } = kpiOf(checkTexts(texts).plan, '2026-06');
  expect(toNumber(track.toDate.actual!, 2)).toBe(15);
});

test('a final assessment is refused for each period of the other plan that is missing or estimated', () => {
  const values = '{company/ebit: {2026-01: 4, 2026-02: {estimate: 5}}}';
  const { plan } = checkTexts({ 'group.yaml': scorecardOfGroup(), 'foods.yaml': resultsFile({ values }) });
  const refusals = scoreOf(plan, '2026', true).refusals.map(({ kpi, reason, periods }) => [
    kpi?.address,
    reason,
    periods.length,
  ]);
  expect(refusals).toEqual([
    ['foods:company/ebit', 'estimate', 1],
    ['foods:company/ebit', 'missing', 10],
  ]);
});

test('a plan, a year or a KPI that there are no results of is an unknown reference', () => {
  const group = (input: string, year?: number): string => scorecardOfGroup(`{a: ${input}}`, year ? { year } : {});
  const foods = resultsFile();
  expect(found({ 'g.yaml': group('{plan: food, kpi: company/ebit}'), 'foods.yaml': foods })).toEqual([
    'g.yaml:10:24 unknown-reference',
  ]);
  expect(found({ 'g.yaml': group('{plan: foods, kpi: company/ebti}'), 'foods.yaml': foods })).toEqual([
    'g.yaml:10:36 unknown-reference',
  ]);
  expect(found({ 'g.yaml': group('{plan: foods, kpi: company/ebit}', 2027), 'foods.yaml': foods })).toEqual([
    'foods.yaml:3:7 results-stale',
    'g.yaml:10:24 unknown-reference',
  ]);
});

test('nothing is called unknown while the results cannot be read', () => {
  const broken = resultsFile().replace('values: {', 'values: [');
  expect(found({ 'g.yaml': scorecardOfGroup(), 'foods.yaml': broken })).toEqual([]);
});

test('edited results do not fit their seal, whatever was edited', () => {
  const sealed = resultsFile();
  const edits = [
    ['2026-03: 6', '2026-03: 7'],
    ['2026-03: 6', '2026-03: {estimate: 6}'],
    ['2026-03: 6', '2026-04: 6'],
    ['score: 96.4', 'score: 97.4'],
    ['grade: B', 'grade: A'],
    ['revision: 1a2b3c4', 'revision: 2a2b3c4'],
    ['committed: 2026-04-08', 'committed: 2026-04-09'],
    ['company/ebit', 'company/sales'],
  ] as const;
  for (const [from, to] of edits) {
    const group = scorecardOfGroup(to === 'company/sales' ? '{a: {plan: foods, kpi: company/sales}}' : undefined);
    expect(found({ 'g.yaml': group, 'foods.yaml': sealed.replace(from, to) })).toEqual([
      'foods.yaml:9:9 results-changed',
    ]);
  }
});

test('quotes, comments, numbers written otherwise and the order of keys leave the seal as it is', () => {
  const [kind, plan, ...rest] = resultsFile().trimEnd().split('\n');
  const text = ['# Results of the first quarter', ...rest.reverse(), plan, kind]
    .join('\n')
    .replace('plan: foods', 'plan: "foods"')
    .replace('2026-03: 6', '2026-03: 6.00');
  expect(found({ 'g.yaml': scorecardOfGroup(), 'foods.yaml': text })).toEqual([]);
});

test('results are late after the days of grace, not before, and for periods that are taken alone', () => {
  const texts = { 'g.yaml': scorecardOfGroup(), 'foods.yaml': resultsFile() };
  expect(found(texts, '2026-05-10')).toEqual([]);
  expect(found(texts, '2026-05-11')).toEqual(['foods.yaml:4:9 results-stale']);
  const quarters = scorecardOfGroup().replace('aggregate: sum', 'aggregate: sum\n    frequency: quarter');
  const values = '{company/ebit: {2026-Q1: 15}}';
  const byQuarter = { 'g.yaml': quarters, 'foods.yaml': resultsFile({ values }) };
  expect(found(byQuarter, '2026-07-10')).toEqual([]);
  expect(found(byQuarter, '2026-07-11')).toEqual(['foods.yaml:4:9 results-stale']);
});

test('results may end with any period that a plan can be asked for', () => {
  const ends = ['2026-03', '2026-Q1', '2026-W13', '2026-H1', '"2026"', '2026'];
  for (const period of ends) {
    const texts = { 'g.yaml': scorecardOfGroup(), 'foods.yaml': resultsFile({ period, committed: '2027-01-08' }) };
    const { diagnostics } = checkTexts(texts, AS_OF);
    expect(places(diagnostics).filter((place) => place.startsWith('foods'))).toEqual([]);
  }
});

test('results of a commit from before the end of their period are told', () => {
  const early = resultsFile({ committed: '2026-03-30' });
  expect(found({ 'g.yaml': scorecardOfGroup(), 'foods.yaml': early })).toEqual(['foods.yaml:6:12 results-stale']);
});

test('two files of results of a plan and year are told, and the one that counts does not depend on their names', () => {
  const [old, young] = [resultsFile({ period: '2026-02', committed: '2026-03-08' }), resultsFile()];
  const group = scorecardOfGroup();
  expect(found({ 'g.yaml': group, 'a.yaml': old, 'b.yaml': young })).toContain('b.yaml:1:1 duplicate-value');
  expect(found({ 'g.yaml': group, 'a.yaml': young, 'b.yaml': old })).toContain('a.yaml:1:1 duplicate-value');
});

test('a KPI of months that takes one of quarters is told, since no value would ever come', () => {
  const values = '{company/ebit: {2026-Q1: 15}}';
  expect(found({ 'g.yaml': scorecardOfGroup(), 'foods.yaml': resultsFile({ values }) })).toEqual([
    'g.yaml:10:14 bad-period',
  ]);
});
