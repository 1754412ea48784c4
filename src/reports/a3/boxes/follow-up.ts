import type { Feedback, Text } from '../../../model/types';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { nextPeriod } from '../../../calendar/cycles';
import { cycleName } from '../../base/names';
import { toFillIn, type A3Box, type A3Facts } from '../facts';
import { text } from '../../base/json-values';

/** Follow-up: new standards, comments of others, and the date of the next review. */
export const followUp: A3Box = {
  id: 'followUp',
  blocks: (facts, context) => [...nextCheck(facts, context), ...standards(facts, context), ...comments(facts, context)],
  data: (facts, context) => ({
    nextCycle: nextPeriod(facts.review.cycle, facts.review.plan.fiscalYear).text,
    nextFrom: facts.review.next.from,
    nextTo: facts.review.next.to,
    standards: standardsOf(facts).map((one) => text(one, context)),
    comments: commentsOf(facts).map(({ from, text: said }) => ({ from, text: text(said, context) })),
  }),
};

function nextCheck({ review: { cycle, next, plan } }: A3Facts, context: ReportContext): readonly Block[] {
  const { labels, followUp: words } = context.words.a3;
  return [
    {
      type: 'facts',
      items: [
        { label: labels.nextCheck, value: words.next(cycleName(nextPeriod(cycle, plan.fiscalYear), context), next.to) },
      ],
    },
  ];
}

const standardsOf = ({ actions }: A3Facts): readonly Text[] =>
  actions.flatMap(({ followUp: became }) => (became?.standardised === undefined ? [] : [became.standardised]));

function standards(
  facts: A3Facts,
  {
    words: {
      a3: { followUp: words },
      common,
    },
    say,
  }: ReportContext,
): readonly Block[] {
  const names = standardsOf(facts).map(say);
  return names.length > 0
    ? [{ type: 'paragraph', text: words.standards(common.list(names)) }]
    : toFillIn(words.noStandard, 1);
}

/** Comments on the KPI from everybody who spoke in the cycle. */
const commentsOf = ({ line: { kpi }, review: { meetings } }: A3Facts): readonly Feedback[] =>
  meetings.flatMap(({ feedback }) => feedback).filter(({ on }) => on?.target === kpi);

function comments(
  facts: A3Facts,
  {
    words: {
      a3: { followUp: words },
      review: { feedback },
    },
    say,
  }: ReportContext,
): readonly Block[] {
  const items = commentsOf(facts).map(({ from, text: said }) => ({ text: feedback.says(from, say(said)) }));
  return items.length > 0 ? [{ type: 'list', items }] : toFillIn(words.noComment, 2);
}
