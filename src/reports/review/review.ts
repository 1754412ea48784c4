import { isAssessed } from '../../scoring';
import { paragraph, section } from '../base/blocks';
import { onPaper } from '../base/on-paper';
import type { Block } from '../base/report';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { contentsOf } from './contents';
import { gatherReview, type ReviewFacts } from './facts';
import type { ReviewInput } from './input';
import { cycleName, scorecardName } from '../base/names';
import { isBlock, nothingSaid, type Part } from './nothing';
import { printSection, type Section } from './section';
import { signatures } from './signatures';
import { orNull } from '../base/json-values';

/** The PDCA review of one scorecard for one cycle (spec 03.8). */
export const review: ReportKind<ReviewInput> = {
  build(input, context) {
    const facts = gatherReview(input);
    const sections = contentsOf(facts.cycle.unit, facts.scorecard).filter(({ applies }) => applies?.(facts) ?? true);
    return {
      id: 'review',
      title: context.words.review.title(scorecardName(facts.scorecard, context), cycleName(facts.cycle, context)),
      ...onPaper(facts.plan, context, {
        subject: facts.scorecard.department && scorecardName(facts.scorecard, context),
        cycle: cycleName(facts.cycle, context),
        close: facts.cycle.unit === 'week',
      }),
      blocks: blocksOf(sections, facts, context),
      data: {
        ...identity(facts, context),
        ...Object.fromEntries(sections.map((section) => [section.id, section.data(facts, context)])),
      },
    };
  },
};

/** The sections, what they have nothing to say of, and behind that the annexes, which are signed with the rest. */
function blocksOf(sections: readonly Section[], facts: ReviewFacts, context: ReportContext): readonly Block[] {
  const print = (some: readonly Section[]): readonly Part[] => some.flatMap((one) => printSection(one, facts, context));
  const parts = print(sections.filter(({ isAnnex = false }) => !isAnnex));
  const annexes = print(sections.filter(({ isAnnex = false }) => isAnnex));
  const missing = nothingSaid([...parts, ...annexes]);
  const { words } = context;
  return [
    ...parts.filter(isBlock),
    ...section(words.review.notThere, missing.length > 0 ? [paragraph(words.common.sentences(missing))] : []),
    ...annexes.filter(isBlock),
    signatures(facts, context),
  ];
}

const identity = (
  {
    plan,
    cycle,
    from,
    to,
    scorecard: { id, year, department, name },
    question,
    revision: { commit, modified },
  }: ReviewFacts,
  context: ReportContext,
): object => ({
  plan: plan.id,
  cycle: cycle.text,
  from,
  to,
  year,
  scorecard: id,
  department: orNull(department?.id),
  name: context.say(department?.name ?? name),
  asOf: question.asOf,
  final: question.final,
  purpose: isAssessed(plan, cycle) ? 'assessment' : 'improvement',
  revision: orNull(commit),
  modified,
});
