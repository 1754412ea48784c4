import { firstSteps, type Assessed, type AssessedCondition } from '../../readiness';
import { plain } from '../../util/decimal';
import type { Block, ListItem } from '../base/report';
import type { ReportContext } from '../base/report-kind';

/** First steps: for the weakest condition, else the open questions, else none. */
export function firstStepBlocks(assessed: Assessed, context: ReportContext): readonly Block[] {
  const {
    words: { readiness: words },
    say,
  } = context;
  const [weakest] = assessed.heldBackBy;
  if (weakest)
    return [
      { type: 'heading', level: 3, text: words.steps(say(weakest.condition.name)) },
      { type: 'list', items: stepsOf(weakest, context) },
    ];
  if (assessed.verdict === 'okr') return [{ type: 'paragraph', text: words.nothingToDo }];
  return [
    { type: 'heading', level: 3, text: words.toAnswer },
    { type: 'list', items: openQuestions(assessed, context) },
  ];
}

const stepsOf = (
  condition: AssessedCondition,
  { words: { readiness: words }, say }: ReportContext,
): readonly ListItem[] =>
  firstSteps(condition).map(({ question, value }) => ({
    text: say(question.step),
    items: [{ text: words.because(say(question.text), plain(value!)) }],
  }));

/** Open questions of the conditions that cannot be judged. */
const openQuestions = ({ conditions }: Assessed, { say }: ReportContext): readonly ListItem[] =>
  conditions
    .filter(({ holds }) => holds === undefined)
    .flatMap(({ questions }) =>
      questions.filter(({ value }) => !value).map(({ question }) => ({ text: say(question.text) })),
    );
