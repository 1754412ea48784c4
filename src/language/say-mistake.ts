import type { Language } from '../util/language';
import type { Mistake, Mistakes, SaidMistake, WordsFor } from '../util/mistakes';
import type { UserError } from '../util/user-error';
import { wordsOf } from './index';

/** Words a mistake: what is wrong with the call, and how to do it right. */
export function sayMistake<Id extends Mistake>({ id, values }: UserError<Id>, language: Language): SaidMistake {
  const words: WordsFor<Mistakes> = wordsOf(language).mistakes;
  return words[id](...values);
}
