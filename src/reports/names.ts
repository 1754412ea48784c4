import type { Text } from '../model/types';
import type { ReportContext } from './report-kind';

/** A name with the unit of its figures, which then need none: `Gross profit, CNY million`. */
export const nameInUnit = ({ name, unit }: { readonly name: Text; readonly unit?: string }, { words, say }: ReportContext): string =>
  unit === undefined ? say(name) : words.score.inUnit(say(name), unit);
