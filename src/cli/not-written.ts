import { wordsOf } from '../language';
import { sayMistake } from '../language/say-mistake';
import { reasonInWords } from '../source/read-file';
import type { Language } from '../util/language';
import { InputOutputError } from '../util/user-error';

/** The line that says why standard output cannot be written. */
export function notWritten(error: NodeJS.ErrnoException, language: Language): string {
  const { message, help } = sayMistake(new InputOutputError('output-not-written', reasonInWords(error)), language);
  return wordsOf(language).commandLine.note(message, help);
}
