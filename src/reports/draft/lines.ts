import type { Kpi, Measure, Scorecard } from '../../model/types';
import { clean } from '../../util/clean';

/** A comment on a line of its own, whatever its text holds. */
export const comment = (text: string, indent = ''): string => `${indent}# ${clean(text)}`;

export const comments = (texts: readonly string[], indent = ''): readonly string[] =>
  texts.map((text) => comment(text, indent));

/** The address of an item in a review of its own scorecard. */
export const inside = ({ address }: Pick<Kpi | Measure, 'address'>, { id }: Scorecard): string =>
  address.slice(id.length + 1);
