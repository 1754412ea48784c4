jest.unmock('../../../src/pipeline');

import { addDays, type Day } from '../../../src/calendar/day';
import { daysOf, fiscalYearOfDay } from '../../../src/calendar/fiscal-year';
import { makePeriod } from '../../../src/calendar/period';
import { TEMPLATES, templateFiles } from '../../../src/cli/new-plan/templates';
import { wishesOf } from '../../../src/cli/new-plan/wishes';
import { checkTexts } from '../../support/check-texts';

interface Moment {
  readonly day: Day;
  readonly startMonth: number;
}

/** In each language, with departments of its own and with those of the template. */
const KINDS = [
  { language: 'en', departments: 'Production,Sales & Service' },
  { language: 'en', departments: undefined },
  { language: 'zh-CN', departments: '生产部、销售部' },
  { language: 'zh-CN', departments: undefined },
] as const;

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/**
 * Each day of two years, one of them a leap year; kinds and first months of the year take turns. Every ninth day will do,
 * with all of them in “npm run soak”.
 */
const DAYS = Array.from({ length: 731 }, (_, i) => ({
  day: addDays('2027-01-01', i),
  startMonth: MONTHS[Math.floor(i / 4) % 12]!,
  kind: KINDS[i % 4]!,
})).filter((_, i) => process.env.SOAK || i % 9 === 0);

/** The days about the end of each fiscal year. */
const ENDS = MONTHS.flatMap((startMonth) => {
  const { to } = daysOf(makePeriod('year', 2027), { startMonth, namedBy: 'start' });
  return [-1, 0, 1].flatMap((days) => KINDS.map((kind) => ({ day: addDays(to, days), startMonth, kind })));
});

/** The year that goes on, in the last quarter also where it is not asked for. */
function yearsAt({ day, startMonth }: Moment): readonly (string | undefined)[] {
  const year = fiscalYearOfDay(day, { startMonth, namedBy: 'start' });
  const usual = wishesOf({ startMonth: String(startMonth) }, 'en', day).time.year;
  return usual === year ? [undefined] : [undefined, String(year)];
}

function findingsAt(template: (typeof TEMPLATES)[number]['id'], moment: (typeof DAYS)[number]): readonly string[] {
  const { day, startMonth, kind } = moment;
  return yearsAt(moment).flatMap((year) => {
    const { departments, language } = kind;
    const wishes = wishesOf({ startMonth: String(startMonth), departments, year }, language, day);
    const files = templateFiles(template, wishes).filter(({ path }) => path.endsWith('.yaml'));
    const { diagnostics } = checkTexts(Object.fromEntries(files.map(({ path, text }) => [path, text])), day);
    return diagnostics.map(({ message }) => `${day}, year ${year} from month ${startMonth}, ${language}: ${message}`);
  });
}

test.each(TEMPLATES)('a plan from $id has no finding on the day it is made, whatever day that is', ({ id }) => {
  expect([...DAYS, ...ENDS].flatMap((moment) => findingsAt(id, moment))).toEqual([]);
});

test.each([
  ['2026-01-01', 1, 2026, '2026-01'],
  ['2026-09-30', 1, 2026, '2026-09'],
  ['2026-10-01', 1, 2027, '2027-01'],
  ['2026-12-31', 4, 2026, '2026-12'],
  ['2027-01-01', 4, 2027, '2027-04'],
  ['2026-03-31', 4, 2026, '2026-04'],
])(
  'on %s, with years from month %i on, a plan is made for %i and asks for values from %s on',
  (day, startMonth, year, month) => {
    const { time } = wishesOf({ startMonth: String(startMonth) }, 'en', day);
    expect([time.year, time.firstMonth.text]).toEqual([year, month]);
  },
);
