import type { CheckResults } from '../reports/check-results';
import type { Renderer } from './renderer';

/** A format that shows what a check found, and no other report. */
export const checkFormat = ({ write, ...about }: Pick<Renderer, 'id' | 'summary' | 'extension'> & { write(results: CheckResults): string }): Renderer => ({
  ...about,
  accepts: ({ results }) => results !== undefined,
  render: ({ results }) => (results ? write(results) : ''),
});
