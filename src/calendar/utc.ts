import { UTCDateMini } from '@date-fns/utc/date/mini';

/** Makes date-fns count in UTC, where no day is skipped or repeated, whatever the machine's time zone. */
export const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));
