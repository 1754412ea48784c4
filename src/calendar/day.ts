import { utc } from '@date-fns/utc';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';

/** A calendar day as ISO text, `2026-03-31`. Days compare as text. */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `text` is written as a day and that day exists: 2026-02-30 does not. */
export const isDay = (text: string): boolean => DAY.test(text) && dayOf(instant(text)) === text;

export const addDays = (day: Day, days: number): Day => dayOf(addDaysTo(instant(day), days));

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(instant(to), instant(from));

/** The day of an instant in UTC, so that it is the same on every machine. */
export function dayOf(date: Date): Day {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Days are kept as text; UTC midnights exist only inside this folder. */
export const instant = (day: Day): Date => parseISO(day, { in: utc });
