import type { Language } from '../util/language';
import type { Mistake, Mistakes, SaidMistake, WordsFor } from '../util/mistakes';
import type { UserError } from '../util/user-error';
import { wordsOf } from './index';

/** What is wrong with a call, in a sentence, and how to do it right. */
export function sayMistake<Id extends Mistake>({ id, values }: UserError<Id>, language: Language): SaidMistake {
  const words: WordsFor<Mistakes> = wordsOf(language).mistakes;
  return words[id](...values);
}
