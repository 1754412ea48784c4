import { closedActions, countCauses, type ClosedAction } from '../../../tracking';
import type { ListItem } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { cycleName, shortName } from '../../base/names';
import { type Section } from '../section';
import { reviewsOf } from './causes';
import { closedData } from './worked';
import { headedBlocks, type Part } from '../nothing';

/** Causes named at least so often came back. */
const AGAIN = 2;

/** Lessons of the year: new standards, and actions that worked or failed. What came back, its causes say. */
export const lessons: Section = {
  id: 'lessons',
  blocks: (facts, context) => {
    const { lessons: own } = context.words.review;
    const list = (part: keyof typeof own.nothing, items: readonly ListItem[]): readonly Part[] =>
      headedBlocks(own[part], items, own.nothing[part], () => ({ type: 'list', items }));
    return [
      ...list(
        'standards',
        standardised(facts).map((closed) => standardItem(closed, facts, context)),
      ),
      ...list(
        'effective',
        closedOf(facts)
          .filter(({ followUp }) => followUp.effective === 'yes' && followUp.standardised === undefined)
          .map((closed) => actionItem(closed, facts, context)),
      ),
      ...list(
        'ineffective',
        closedOf(facts)
          .filter(({ followUp }) => followUp.effective === 'no')
          .map((closed) => actionItem(closed, facts, context)),
      ),
      ...list('ownWords', ownWords(facts, context)),
    ];
  },
  data: (facts, context) => ({
    standardised: standardised(facts).map((closed) => closedData(closed, context)),
    effective: closedOf(facts)
      .filter(({ followUp }) => followUp.effective === 'yes')
      .map((closed) => closedData(closed, context)),
    ineffective: closedOf(facts)
      .filter(({ followUp }) => followUp.effective === 'no')
      .map((closed) => closedData(closed, context)),
    causes: recurring(facts).map(({ cause, count, items }) => ({
      cause,
      count,
      for: items.map(({ address }) => address),
    })),
  }),
};

/** The company learns from everybody. */
const closedOf = ({ plan, cycle, scorecard, scorecardScore, scorecards }: ReviewFacts): readonly ClosedAction[] =>
  (scorecard.department ? [scorecardScore] : scorecards).flatMap((one) => closedActions(plan, one.scorecard.id, cycle));

const standardised = (facts: ReviewFacts): readonly ClosedAction[] =>
  closedOf(facts).filter(({ followUp }) => followUp.standardised !== undefined);

const recurring = (facts: ReviewFacts): ReturnType<typeof countCauses> =>
  countCauses(reviewsOf(facts)).filter(({ count }) => count >= AGAIN);

function standardItem(closed: ClosedAction, facts: ReviewFacts, context: ReportContext): ListItem {
  const { text, items = [] } = actionItem(closed, facts, context);
  return { text: context.words.review.lessons.standard(context.say(closed.followUp.standardised ?? ''), text), items };
}

function actionItem(
  { action, closedIn, followUp: { note } }: ClosedAction,
  { scorecards }: ReviewFacts,
  context: ReportContext,
): ListItem {
  const {
    words: {
      review: { lessons: own, since },
    },
    say,
  } = context;
  const { scorecard } = scorecards.find((one) => one.scorecard.id === closedIn.scorecardId)!;
  return {
    text: own.action(say(action.action), shortName(scorecard, context), cycleName(closedIn.cycle, context)),
    items: note === undefined ? [] : [{ text: since.note(say(note)) }],
  };
}

/** Words of people on their own work; those of the year's own meeting stand with its feedback. */
const ownWords = (facts: ReviewFacts, { words, say }: ReportContext): readonly ListItem[] =>
  reviewsOf(facts)
    .filter((review) => review !== facts.review)
    .flatMap(({ feedback }) =>
      feedback
        .filter(({ role }) => role === 'self')
        .map(({ from, text }) => ({ text: words.review.feedback.says(from, say(text)) })),
    );
