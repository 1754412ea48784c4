import { say } from './text';
import type { Language, Text } from './types';

/** The language that units are read in, and the plan's own. */
export interface UnitLanguages {
  readonly reader: Language;
  readonly own: Language;
}

/**
 * The unit as its readers know it, and where it is written in several languages the plan's own word for it, by which
 * units are compared. Per cent is per cent in every language, since values are read by it.
 */
export function resolveUnit(
  written: Text | undefined,
  { reader, own }: UnitLanguages,
): { readonly unit?: string; readonly ownUnit?: string } {
  if (written === undefined) return {};
  if (typeof written === 'string') return { unit: written };
  if (Object.values(written).includes('%')) return { unit: '%' };
  return { unit: say(written, reader, own), ownUnit: say(written, own, own) };
}
