import { wordsOf, type Words } from '../language';
import type { CheckResults } from '../reports/base/check-results';
import type { Renderer } from './renderer';

/** A format that shows what a check found, in the language of the report, and no other report. */
export const checkFormat = ({
  write,
  ...about
}: Pick<Renderer, 'id' | 'summary' | 'extension'> & {
  write(results: CheckResults, words: Words): string;
}): Renderer => ({
  ...about,
  accepts: ({ results }) => results !== undefined,
  render: ({ results, language }) => (results ? write(results, wordsOf(language)) : ''),
});
