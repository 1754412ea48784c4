import { parsePeriod } from '../../src/calendar/period';
import type { Plan } from '../../src';
import { ask, scorePlan } from '../../src/scoring';
import { planOf, review, scorecardWith } from './plan';

const MEASURE =
  '{id: line, name: Line, due: 2026-03-31, stages: [{id: a, name: A, due: 2026-02-28}], indicators: [{id: checks, name: Checks, direction: higher, target: 10, aggregate: sum}]}';
const ACTUALS = 'kind: actuals\ndepartment: production\nvalues:\n  yield: {2026-01: 98, 2026-02: 99}\n';

const scoreOf = (plan: Plan): string => {
  const { scorecards } = scorePlan(plan, ask(plan, parsePeriod('2026-02')!));
  return scorecards
    .map(({ score, low, high, coverage }) => [score, low, high, coverage].map((figure) => figure?.toString()).join(' '))
    .join('\n');
};

test('nothing in a score changes when progress, stages, actions or process indicators change', () => {
  const plain = scoreOf(planOf(scorecardWith(MEASURE), ACTUALS));
  const progress = review(
    '2026-02',
    'do: [{measure: yield/line, progress: 10%, stages: {a: 2026-03-09}}]',
    'act: [{id: more, action: More, due: 2026-03-01}]',
  );
  const indicator = `${ACTUALS}  yield/line/checks: {2026-01: 0, 2026-02: 3}\n`;
  expect(plain).not.toBe('');
  expect(scoreOf(planOf(scorecardWith(MEASURE), ACTUALS, progress))).toBe(plain);
  expect(scoreOf(planOf(scorecardWith(MEASURE), indicator))).toBe(plain);
});
