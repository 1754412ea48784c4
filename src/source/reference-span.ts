import type { Span } from '../diagnostics/diagnostic';
import { locate, type Origin } from './locate';

/** A name of something else, and where it is written. */
interface Written {
  readonly to: string;
  readonly origin: Origin;
}

/** The place where a reference is written: a value, or a key, as in actuals and `stages`. */
export const referenceSpan = ({ to, origin }: Written): Span =>
  locate(origin, [], origin.path.at(-1) === to ? 'key' : 'value');
