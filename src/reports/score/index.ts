import type { ScorecardScore } from '../../scoring/types';
import { assessmentSheet, scoreSheet } from './sheet';
import { onPaper } from '../base/on-paper';
import { areRefused, errorBlocks } from '../base/plan-errors';
import type { Block } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { data } from './data';
import { isRefused, refusalsOf, scorecardsOf, type ScoreFacts } from './facts';
import { flat } from './flat';
import { head } from './head';
import { overview } from './overview';
import { quotaTable } from './quotas';
import { refused } from './refused';

export { isRefused, type ScoreFacts } from './facts';

export const score: ReportKind<ScoreFacts> = {
  build: (facts, context) => ({
    id: 'score',
    title: context.words.score.title(context.say(facts.score.plan.name), facts.score.question.period.text),
    ...onPaper(facts.score.plan, context, { cycle: facts.score.question.period.text }),
    blocks: [
      head(facts.score, { revision: facts.revision, refused: isRefused(facts) }, context),
      ...body(facts, context),
    ],
    data: data(facts, context),
    flat: flat(facts, context),
  }),
};

function body(facts: ScoreFacts, context: ReportContext): readonly Block[] {
  const refusals = refusalsOf(facts);
  if (isRefused(facts))
    return [
      ...(areRefused(facts.errors) ? errorBlocks(facts.errors, context) : []),
      ...(refusals.length > 0 ? refused(refusals, context) : []),
    ];
  const scorecards = scorecardsOf(facts);
  return [
    overview(scorecards, facts.score, context),
    ...quotaTable(facts, context),
    ...scorecards.flatMap((scorecardScore, i) => section(scorecardScore, { ...facts, isFirst: i === 0 }, context)),
    { type: 'paragraph', text: context.words.score.legend },
  ];
}

/** Signatures of the person assessed and of the assessor. */
function signatures({ scorecard: { department } }: ScorecardScore, { words }: ReportContext): Block {
  const { assessed, superior, approved } = words.common.signatures;
  return {
    type: 'signatures',
    items: [{ role: assessed, name: department?.holder ?? department?.head }, { role: superior }, { role: approved }],
  };
}

/**
 * A final assessment is printed so that it can be recomputed by hand; a provisional score where that is asked for.
 * Several are handed out one by one, the first with the list of all.
 */
function section(
  scorecardScore: ScorecardScore,
  facts: ScoreFacts & { readonly isFirst: boolean },
  context: ReportContext,
): readonly Block[] {
  const { score: plan, sheet = plan.question.final } = facts;
  const { final } = plan.question;
  const blocks = sheet ? assessmentSheet : scoreSheet;
  return [
    {
      type: 'heading',
      level: 2,
      text: context.say(scorecardScore.scorecard.name),
      newPage: final && !facts.isFirst,
    },
    ...blocks(scorecardScore, plan, context),
    ...(final ? [signatures(scorecardScore, context)] : []),
  ];
}
