import { list, type Article } from './facts';

/** Duties of both sides beside the objectives themselves. */
export const duties: Article = {
  id: 'duties',
  blocks: (_, { words }) => {
    const { a, b } = words.letter.duties;
    return list([...a, ...b]);
  },
};
