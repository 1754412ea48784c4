import { UTCDateMini } from '@date-fns/utc/date/mini';

/** A calendar day as ISO text, `2026-03-31`. Days compare as text. */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day that every month has. */
const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** Tests that `text` is written as a day and that the day exists: 2026-02-30 does not. */
export const isDay = (text: string): boolean =>
  PLAIN_DAY.test(text) || (DAY.test(text) && dayOf(instant(text)) === text);

/** UTC days all have 24 hours, so that no calendar is needed to count them. */
export const addDays = (day: Day, days: number): Day => dayOf(new Date(instant(day).getTime() + days * DAY_IN_MS));

/** Counts the days from `from` to `to`; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  (instant(to).getTime() - instant(from).getTime()) / DAY_IN_MS;

/** Counts the days that `day` is after a date; 0 when it is not. */
export const daysAfter = (date: Day, day: Day): number => (day > date ? daysBetween(date, day) : 0);

/** The day of an instant in UTC, so that it is the same on every machine. */
export const dayOf = (date: Date): Day => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

/** Seconds from 1970 to the beginning of a day in UTC, as git counts time. */
export const epochOf = (day: Day): number => instant(day).getTime() / 1000;

/** Days are kept as text; UTC midnights exist only inside this folder. */
export const instant = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** Counts the days from Monday to Friday between `from` and `to`, both included; 0 when `to` is earlier. */
export function weekdaysBetween(from: Day, to: Day): number {
  const days = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length: days }, (_, i) => instant(addDays(from, i)).getUTCDay()).filter(
    (weekday) => weekday >= 1 && weekday <= 5,
  ).length;
}

/** Makes date-fns count in UTC, where no day is skipped or repeated, whatever the machine's time zone. */
export const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));
