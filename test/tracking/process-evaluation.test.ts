import { parsePeriod } from '../../src/calendar/period';
import { ask, tracksOf } from '../../src/scoring';
import { measureStatus, processEvaluation, progressReports, type ProcessEvaluation } from '../../src/tracking';
import { planOf, review, scorecardWith } from './plan';

const MEASURE = `{id: line, name: Line, stages: [{id: a, name: A, due: 2026-01-31}, {id: b, name: B, due: 2026-02-28}, {id: c, name: C, due: 2026-03-31}],
      indicators: [{id: checks, name: Checks, direction: higher, target: 10, aggregate: mean}, {id: faults, name: Faults, target: 2, direction: lower, aggregate: mean}, {id: unused, name: Unused, direction: higher, target: 5, aggregate: mean}]}`;
const ACTUALS =
  'kind: actuals\ndepartment: production\nvalues:\n  yield/line/checks: {2026-02: 10}\n  yield/line/faults: {2026-02: 3}\n';

function evaluate(...lines: readonly string[]): ProcessEvaluation {
  const cycle = parsePeriod('2026-02')!;
  const plan = planOf(scorecardWith(MEASURE), ACTUALS, review('2026-02', ...lines));
  const kpi = plan.scorecards[0]!.kpis[0]!;
  const tracks = tracksOf(plan, ask(plan, cycle));
  const reports = progressReports(plan);
  return processEvaluation({
    from: '2026-02-01',
    to: '2026-02-28',
    asked: [kpi],
    measures: kpi.measures.map((measure) => measureStatus(measure, '2026-02-28', reports.get(measure))),
    indicators: kpi.measures[0]!.indicators.map((indicator) => tracks.of(indicator)),
    reviews: plan.reviews,
  });
}

test('stages due are counted as in time, late or open; indicators without a value are not counted', () => {
  expect(evaluate('do: [{measure: yield/line, stages: {a: 2026-02-03, b: 2026-02-27}}]')).toEqual({
    stages: { part: 1, of: 1 },
    stagesToDate: { part: 1, of: 2 },
    indicators: { part: 1, of: 2 },
    checks: { part: 0, of: 1 },
  });
});

test('a check is answered by a finding, a why, a fishbone or a cause', () => {
  const answered = (entry: string): number => evaluate(`check: [{kpi: yield${entry}}]`).checks.part;
  expect([
    answered(''),
    answered(', finding: Low'),
    answered(', whys: [Heat]'),
    answered(', fishbone: {machine: [Heat]}'),
    answered(', cause: heat'),
  ]).toEqual([0, 1, 1, 1, 1]);
});
