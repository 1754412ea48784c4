import { textOf, type Options } from './command';

/** A diff in the middle of JSON or of a page would spoil it. */
export const isForPeople = (options: Options): boolean =>
  [undefined, 'terminal'].includes(textOf(options, 'format')) && textOf(options, 'out') === undefined;
