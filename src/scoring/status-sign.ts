import type { Status } from './types';

/** Shapes of the statuses in text; pictures and pages draw the same ones. */
const SHAPES: Readonly<Record<Status, string>> = {
  challenge: '◆',
  green: '●',
  amber: '▲',
  red: '■',
  missing: '○',
  na: '',
  none: '',
};

/** A status in text: its shape, then its letter (spec 03.3). */
export const statusSign = (status: Status, letters: Readonly<Record<Status, string>>): string =>
  SHAPES[status] + letters[status];
