import { paragraph, type Article } from './facts';

/** Copies of the letter, and the day from which it binds. */
export const effect: Article = {
  id: 'effect',
  blocks: (_, { words }) => [paragraph(words.letter.effect)],
};
