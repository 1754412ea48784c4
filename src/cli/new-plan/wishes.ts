import type { Day } from '../../calendar/day';
import type { FiscalYear } from '../../calendar/fiscal-year';
import type { Language } from '../../util/language';
import { UserError } from '../../util/user-error';
import { textOf, type Options } from '../command';
import { yearToRoll } from '../../app/roll';
import { departmentsNamed, type NamedDepartment } from './departments';
import { timeLeft, yearToPlan, type TimeLeft } from './time-left';

/** The plan that is wished for. */
export interface Wishes {
  readonly language: Language;
  readonly name: string | undefined;
  /** A code of three capital letters. */
  readonly currency: string | undefined;
  readonly departments: readonly NamedDepartment[];
  readonly startMonth: number;
  readonly time: TimeLeft;
}

/** The options that say what a plan should be like, as they are written. */
export const WISHES = ['--name', '--year', '--currency', '--departments', '--start-month'] as const;

/** Throws a UserError for a name, year, currency, month or department that is none. */
export function wishesOf(options: Options, language: Language, today: Day): Wishes {
  const fiscal: FiscalYear = { startMonth: monthIn(options), namedBy: 'start' };
  const year = textOf(options, 'year');
  return {
    language,
    name: nameIn(options),
    currency: currencyIn(options),
    departments: departmentsNamed(textOf(options, 'departments')),
    startMonth: fiscal.startMonth,
    time: timeLeft(year === undefined ? yearToPlan(today, fiscal) : yearToRoll(year), today, fiscal),
  };
}

function nameIn(options: Options): string | undefined {
  const asked = textOf(options, 'name')?.trim();
  if (asked === '') throw new UserError('company-without-name');
  return asked;
}

function monthIn(options: Options): number {
  const asked = textOf(options, 'startMonth') ?? '1';
  if (/^(0?[1-9]|1[0-2])$/.test(asked)) return Number(asked);
  throw new UserError('no-start-month', asked);
}

function currencyIn(options: Options): string | undefined {
  const asked = textOf(options, 'currency');
  if (asked === undefined || /^[A-Z]{3}$/.test(asked)) return asked;
  throw new UserError('no-currency', asked);
}
