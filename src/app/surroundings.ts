import { dayOf, isDay, type Day } from '../calendar/day';
import type { Environment } from '../source/git';
import { UserError } from '../util/user-error';

/** The world as far as an answer depends on it. */
export interface Surroundings {
  /** The folder that relative paths begin at. */
  readonly cwd: string;
  /** Variables of the environment: git is called with them, and SOURCE_DATE_EPOCH sets the day. */
  readonly env: Environment;
  /** The moment of the call. */
  readonly now: Date;
}

/** The day that a text names. Throws a UserError where it is none. */
export function dayNamed(text: string): Day {
  if (isDay(text)) return text;
  throw new UserError('no-day', text);
}

/** The days of a stretch of time such as `14d` or `2w`. Throws a UserError for any other text. */
export function daysNamed(text: string): number {
  const [, count, unit] = /^(\d{1,4})([dw])$/.exec(text) ?? [];
  if (count === undefined) throw new UserError('no-stretch', text);
  return Number(count) * (unit === 'w' ? 7 : 1);
}

/** The day of the call, or a later one that is looked at: what is dated after it is in the future. */
export const latestDay = (asOf: Day | undefined, surroundings: Surroundings): Day => {
  const now = today(surroundings);
  return asOf !== undefined && asOf > now ? asOf : now;
};

/**
 * SOURCE_DATE_EPOCH, else today in UTC, the same on every machine (spec 05). Throws a UserError where the variable is
 * no time.
 */
export function today({ env, now }: Omit<Surroundings, 'cwd'>): Day {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return dayOf(now);
  const day = /^\d{1,12}$/.test(epoch) ? dayOf(new Date(Number(epoch) * 1000)) : '';
  if (day) return day;
  throw new UserError('odd-epoch', epoch);
}
