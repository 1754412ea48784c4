import { isDay } from '../calendar/day';
import { parsePeriod } from '../calendar/period';
import { LIMITS } from '../source/limits';

const ID = /^[\p{L}\p{M}\p{Nd}\-_.]{1,64}$/u;
const UNSIGNED = String.raw`\d{1,${LIMITS.digits}}(?:\.\d{1,${LIMITS.digits}})?`;
const NUMBER = `[-+]?${UNSIGNED}`;
const SHARE = new RegExp(`^${UNSIGNED}%$`);
const RATIO = new RegExp(`^${NUMBER}/${NUMBER}$`);

/** The characters of nearly all ids, which need no Unicode normalisation. */
const SIMPLE_ID = /^[a-z0-9\-_.]{1,64}$/i;

const isId = (text: string): boolean => SIMPLE_ID.test(text) || (ID.test(text) && text.normalize('NFC') === text);

/** The string formats that the schemas name. Existence in the calendar is part of the format. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  id: isId,
  address: (text) => text.length <= 400 && text.split('/').every(isId),
  date: isDay,
  month: (text) => parsePeriod(text)?.unit === 'month',
  period: (text) => isPeriod(text) && parsePeriod(text)!.unit !== 'week',
  cycle: (text) => isPeriod(text),
  share: (text) => SHARE.test(text),
  ratio: (text) => RATIO.test(text),
};

const isPeriod = (text: string): boolean => parsePeriod(text) !== undefined;
