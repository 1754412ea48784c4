import { forecastMisses } from '../../src/tracking';
import { buildKpi } from '../support/build-plan';

const months = (count: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`2026-${String(i + 1).padStart(2, '0')}`, 90]));

test.each([
  ['in November', 11, '2026-12-05', 1],
  ['at the end of the year', 12, '2027-01-05', 0],
])('a sum of 90 a month misses 1,200 %s, as long as something is left to forecast', (_name, reported, day, found) => {
  expect(forecastMisses(buildKpi({ target: 1200, actuals: months(reported) }).plan, day)).toHaveLength(found);
});
