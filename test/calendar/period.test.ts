import { addDays, daysBetween, isDay } from '../../src/calendar/day';
import { daysOf, fiscalYearOf, monthsOf, periodsOfYear, type FiscalYear } from '../../src/calendar/fiscal-year';
import { compareCycles, isPartOf, nextPeriod, periodOfDay, previousPeriod } from '../../src/calendar/cycles';
import { makePeriod, mondayOf, parsePeriod, UNITS, weekOfDay } from '../../src/calendar/period';
import { inRanges } from '../../src/calendar/ranges';

/** Days since 1970 by plain arithmetic, without any Date. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719_468
  );
}

/** Monday is 0: 1970-01-01 was a Thursday. */
const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** The first day of ISO week 1: the Monday of the week with the year's first Thursday. */
function firstMonday(year: number): number {
  const first = dayNumber(year, 1, 1);
  const thursday = first + ((3 - weekdayOf(first) + 7) % 7);
  return thursday - 3;
}

const numberOf = (day: string): number =>
  dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));

const years = Array.from({ length: 131 }, (_, i) => 1970 + i);

test('ISO weeks of 1970 to 2100 begin and end where they should', () => {
  for (const year of years) {
    const count = (firstMonday(year + 1) - firstMonday(year)) / 7;
    expect(parsePeriod(`${year}-W${count}`)).toBeDefined();
    expect(parsePeriod(`${year}-W${count + 1}`)).toBeUndefined();
    for (let week = 1; week <= count; week++)
      expect(numberOf(mondayOf(makePeriod('week', year, week)))).toBe(firstMonday(year) + (week - 1) * 7);
  }
});

test('days of 1970 to 2100 exist as the calendar says', () => {
  for (const year of years) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [i, length] of lengths.entries()) {
      const month = `${year}-${String(i + 1).padStart(2, '0')}`;
      expect(isDay(`${month}-${length}`)).toBe(true);
      expect(isDay(`${month}-${length + 1}`)).toBe(false);
      expect(daysOf(parsePeriod(month)!, { startMonth: 1, namedBy: 'start' })).toEqual({
        from: `${month}-01`,
        to: `${month}-${length}`,
      });
    }
  }
});

test.each([
  '2026-02-30',
  '2026-00-10',
  '2026-13-01',
  '2026-1-1',
  '26-01-01',
  '2026-01-1',
  '2026-01-00',
  '2026-01-32',
  '',
  '2026-01-01T00:00',
  ' 2026-01-01',
])('“%s” is no day', (text) => expect(isDay(text)).toBe(false));

test.each([
  '2026-H0',
  '2026-H3',
  '2026-Q0',
  '2026-Q5',
  '2026-00',
  '2026-13',
  '2026-W00',
  '2026-W54',
  '2025-W53',
  '0000',
  '202',
  '20266',
  '2026-1',
  '2026-q1',
  '2026Q1',
  ' 2026',
  '',
])('“%s” is no period', (text) => expect(parsePeriod(text)).toBeUndefined());

test.each([
  ['2026', 'year'],
  ['2026-H2', 'half'],
  ['2026-Q4', 'quarter'],
  ['2026-12', 'month'],
  ['2026-W53', 'week'],
  ['2026-W01', 'week'],
])('%s is a %s, and is written as it was', (text, unit) => {
  const period = parsePeriod(text)!;
  expect(period.unit).toBe(unit);
  expect(makePeriod(period.unit, period.year, period.index)).toEqual(period);
});

describe.each([
  { startMonth: 1, namedBy: 'start' },
  { startMonth: 1, namedBy: 'end' },
  { startMonth: 4, namedBy: 'start' },
  { startMonth: 4, namedBy: 'end' },
  { startMonth: 12, namedBy: 'end' },
] as readonly FiscalYear[])('a fiscal year from month $startMonth, named by its $namedBy', (fiscal) => {
  test('has twelve months that follow each other and belong to it', () => {
    for (const year of [2024, 2025, 2026]) {
      const months = periodsOfYear(year, 'month', fiscal);
      expect(months).toHaveLength(12);
      expect(months[0]!.index).toBe(fiscal.startMonth);
      for (const [i, month] of months.entries()) {
        expect(fiscalYearOf(month, fiscal)).toBe(year);
        if (i > 0) expect(nextPeriod(months[i - 1]!, fiscal)).toEqual(month);
      }
    }
  });

  test('is made of its halves, quarters and months without a gap', () => {
    for (const unit of ['half', 'quarter', 'month'] as const) {
      const parts = periodsOfYear(2026, unit, fiscal);
      expect(parts.flatMap((part) => monthsOf(part, fiscal))).toEqual(periodsOfYear(2026, 'month', fiscal));
      for (const [i, part] of parts.slice(1).entries())
        expect(daysBetween(daysOf(parts[i]!, fiscal).to, daysOf(part, fiscal).from)).toBe(1);
    }
  });

  test('has cycles of each length that follow each other and hold their own days', () => {
    for (const unit of UNITS) {
      let cycle = periodOfDay('2024-12-27', unit, fiscal);
      for (let i = 0; i < 60; i++) {
        const next = nextPeriod(cycle, fiscal);
        expect(daysBetween(daysOf(cycle, fiscal).to, daysOf(next, fiscal).from)).toBe(1);
        expect(previousPeriod(next, fiscal)).toEqual(cycle);
        for (const day of Object.values(daysOf(next, fiscal))) expect(periodOfDay(day, unit, fiscal)).toEqual(next);
        cycle = next;
      }
    }
  });

  test('begins and ends with the year', () => {
    const { from, to } = daysOf(makePeriod('year', 2026), fiscal);
    const starts = fiscal.namedBy === 'end' && fiscal.startMonth > 1 ? 2025 : 2026;
    expect(from).toBe(`${starts}-${String(fiscal.startMonth).padStart(2, '0')}-01`);
    expect(addDays(from, daysBetween(from, to))).toBe(to);
    expect(daysBetween(from, addDays(to, 1))).toBe(numberOf(addDays(to, 1)) - numberOf(from));
  });
});

test('every day of 1970 to 2100 lies in the week that begins on its Monday', () => {
  for (let day = '1970-01-01'; day < '2100-12-31'; day = addDays(day, 5))
    expect(mondayOf(weekOfDay(day))).toBe(addDays(day, -weekdayOf(numberOf(day))));
});

describe('cycles of one company', () => {
  const fiscal: FiscalYear = { startMonth: 1, namedBy: 'start' };
  const inOrder = (...texts: readonly string[]): string[] =>
    texts
      .map((text) => parsePeriod(text)!)
      .sort((a, b) => compareCycles(a, b, fiscal))
      .map(({ text }) => text);

  test('meet in the order of their last days, and where they end together the shorter first', () => {
    expect(
      inOrder('2026', '2026-Q4', '2026-12', '2026-Q2', '2026-H1', '2026-06', '2026-W26', '2026-W27', '2026-H2'),
    ).toEqual(['2026-W26', '2026-06', '2026-Q2', '2026-H1', '2026-W27', '2026-12', '2026-Q4', '2026-H2', '2026']);
  });

  test.each([
    ['2026-06', '2026-Q2', true],
    ['2026-Q2', '2026-06', false],
    ['2026-W27', '2026-06', false],
    ['2026-W27', '2026-07', true],
    ['2026-06', '2026-W27', false],
    ['2026-Q2', '2026-Q2', true],
    ['2026-Q1', '2026', true],
  ])('%s is part of %s: %s', (part, whole, expected) =>
    expect(isPartOf(parsePeriod(part)!, parsePeriod(whole)!, fiscal)).toBe(expected),
  );
});

test('a week belongs to the fiscal year of its Thursday', () => {
  const fiscal: FiscalYear = { startMonth: 1, namedBy: 'start' };
  expect(fiscalYearOf(parsePeriod('2026-W53')!, fiscal)).toBe(2026);
  expect(fiscalYearOf(parsePeriod('2026-W01')!, fiscal)).toBe(2026);
  expect(daysOf(parsePeriod('2026-W01')!, fiscal)).toEqual({ from: '2025-12-29', to: '2026-01-04' });
});

test.each([
  [['2026-01'], '2026-01', '2026-01'],
  [['2026-01', '2026-02'], '2026-01, 2026-02', '2026-01、2026-02'],
  [['2026-01', '2026-02', '2026-03', '2026-05'], '2026-01 to 2026-03, 2026-05', '2026-01至2026-03、2026-05'],
  [['2026-W01', '2026-W02', '2026-W03', '2026-01'], '2026-W01 to 2026-W03, 2026-01', '2026-W01至2026-W03、2026-01'],
  [['2025-11', '2025-12', '2026-01'], '2025-11 to 2026-01', '2025-11至2026-01'],
])('periods %j are listed as %s', (texts, en, zh) => {
  expect(inRanges(texts.map((text) => parsePeriod(text)!))).toEqual({ en, 'zh-CN': zh });
});
