import { kpisOf } from '../../src/model/walk';
import { locate } from '../../src/source/locate';
import { plain } from '../../src/util/decimal';
import { checkTexts } from '../support/check-texts';

const SCORECARD = `kind: scorecard
department: production
year: 2026
kpis:
  - {id: rate, name: Rate, weight: 60, unit: "%", direction: higher, aggregate: mean, basic: {target: 98}}
  - {id: audits, name: Audits, weight: 40, direction: higher, aggregate: sum, frequency: quarter, basic: {target: 8}}
`;

const check = (actuals: string) =>
  checkTexts({ 'production.yaml': SCORECARD, 'actuals.yaml': `kind: actuals\ndepartment: production\n${actuals}` });

const valuesIn = (actuals: string): readonly string[] =>
  kpisOf(check(actuals).plan).flatMap(({ id, actuals: { entries } }) =>
    entries.map((entry) => {
      const { line, column } = locate(entry.origin).start;
      const value = entry.state === 'na' ? 'n/a' : plain(entry.value);
      return `${id} ${entry.period.text} ${value} at ${line}:${column}`;
    }),
  );

const errorsIn = (actuals: string): readonly string[] =>
  check(actuals).diagnostics.flatMap(({ severity, code, bare, span }) =>
    severity === 'error' ? [`${span.start.line}:${span.start.column} ${code}: ${bare}`] : [],
  );

test('values of one period are those of the same values by KPI, each with its place', () => {
  expect(valuesIn('period: 2026-03\nvalues: {rate: 98/100, audits: {estimate: 2}}\n')).toEqual([
    'rate 2026-03 98 at 4:16',
    'audits 2026-Q1 2 at 4:24',
  ]);
  expect(valuesIn('period: 2026-02\nvalues:\n  rate: {na: Line stopped, approvedBy: Wang Fang}\n')).toEqual([
    'rate 2026-02 n/a at 5:3',
  ]);
});

test('a KPI that is measured less often has no value in the middle of its period, and one that is measured more often none of a longer one', () => {
  expect(errorsIn('period: 2026-02\nvalues: {audits: 2}\n')).toEqual([
    '4:10 bad-period: “production/audits” is measured every quarter, and “2026-02” is a month, which lies in 2026-Q1.',
  ]);
  expect(errorsIn('period: 2026-Q1\nvalues: {rate: 98}\n')).toEqual([
    '4:10 bad-period: “production/rate” is measured every month, and “2026-Q1” is a quarter.',
  ]);
});

test('a number that is no year is no period, and nothing is read of its values', () => {
  for (const written of ['17', '2026.5', '-2026', '20260']) {
    const [error, ...others] = errorsIn(`period: ${written}\nvalues: {rate: 98}\n`);
    expect(error).toMatch(/^3:9 (bad-value|wrong-type): “[-\d.]+” does not fit here\.$/);
    expect(others).toEqual([]);
  }
  expect(errorsIn('period: 2026\nvalues: {rate: 98}\n')).toEqual([
    '4:10 bad-period: “production/rate” is measured every month, and “2026” is a year.',
  ]);
});

test('a value that stands twice is found in whichever way it is written', () => {
  const byKpi = '---\nkind: actuals\ndepartment: production\nvalues: {audits: {2026-Q1: 3}, rate: {2026-03: 97}}\n';
  expect(errorsIn(`period: 2026-03\nvalues: {rate: 98, audits: 2}\n${byKpi}`)).toEqual([
    '8:28 duplicate-value: The value of production/audits for 2026-Q1 is stated a second time.',
    '8:48 duplicate-value: The value of production/rate for 2026-03 is stated a second time.',
  ]);
});

test('a series where one value is expected, and the other way round, is said to be so', () => {
  expect(errorsIn('period: 2026-03\nvalues: {rate: {2026-03: 98}}\n').length).toBeGreaterThan(0);
  expect(errorsIn('values: {rate: 98}\n').length).toBeGreaterThan(0);
  expect(errorsIn('period: soon\nvalues: {rate: 98}\n').length).toBeGreaterThan(0);
});
