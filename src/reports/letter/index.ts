import { onPaper } from '../base/on-paper';
import type { Block } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { articles } from './articles';
import { data } from './data';
import { paragraph, type Article, type LetterFacts } from './facts';
import { flat } from './flat';
import { measureBlocks } from './measures';
import { givenBy, nameOfScorecard, withPerson, responsibleFor } from './parties';

export type { LetterFacts } from './facts';

export const letter: ReportKind<LetterFacts> = {
  build(facts, context) {
    const { letter: words } = context.words;
    const {
      plan,
      scorecard: { year },
    } = facts;
    const name = nameOfScorecard(facts, context);
    return {
      id: 'letter',
      title: words.title(name, year),
      ...onPaper(plan, context, { subject: name, cycle: String(year) }),
      blocks: [
        paragraph(words.preface(name, year)),
        ...articles
          .filter(({ applies }) => applies?.(facts) ?? true)
          .flatMap((article, i) => printArticle(article, i + 1, facts, context)),
        signatures(facts, context),
        { type: 'heading', level: 2, text: words.annex },
        ...measureBlocks(facts, context),
      ],
      data: data(facts, context),
      flat: flat(facts, context),
    };
  },
};

function printArticle(
  { id, blocks }: Article,
  number: number,
  facts: LetterFacts,
  context: ReportContext,
): readonly Block[] {
  const { article, headings } = context.words.letter;
  return [{ type: 'heading', level: 2, text: article(number, headings[id]) }, ...blocks(facts, context)];
}

function signatures(facts: LetterFacts, context: ReportContext): Block {
  const { a, b } = context.words.letter.parties;
  const own = withPerson(nameOfScorecard(facts, context), responsibleFor(facts.scorecard.department), context);
  return {
    type: 'signatures',
    items: [
      { role: a, name: givenBy(facts, context), isSealed: true },
      { role: b, name: own, isSealed: true },
    ],
  };
}
