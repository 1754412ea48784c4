import { isPartOf } from '../../../calendar/cycles';
import type { Period } from '../../../calendar/period';
import { isAssessed } from '../../../scoring';
import { meetingUnits, missingReviews } from '../../../tracking';
import type { Fact } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import type { ReviewFacts } from '../facts';
import { cycleName } from '../../base/names';
import { type Section } from '../section';
import { paragraph } from '../../base/blocks';
import { orNull } from '../../base/json-values';

/** Participants and agenda of the meeting, and the figures it was based on. */
export const meeting: Section = {
  id: 'meeting',
  blocks: (facts, context) => [
    {
      type: 'facts',
      items: [...whoseFacts(facts, context), ...meetingFacts(facts, context), ...figureFacts(facts, context)],
    },
    ...(facts.review ? [] : [paragraph(context.words.review.meeting[isDrafted(facts) ? 'draft' : 'notWritten'])]),
  ],
  data: ({ review, ...facts }) => ({
    written: review !== undefined,
    held: orNull(review?.held),
    chair: orNull(review?.chair),
    present: review?.present ?? [],
    rhythm: meetingUnits(facts.scorecard, facts.plan),
    missing: missingOf(facts).map(({ text }) => text),
  }),
};

const isDrafted = ({ plan, scorecard, cycle }: ReviewFacts): boolean =>
  plan.drafts.some((draft) => draft.scorecardId === scorecard.id && draft.cycle.text === cycle.text);

function whoseFacts({ plan, scorecard: { department } }: ReviewFacts, { words, say }: ReportContext): Fact[] {
  const own = words.review.meeting;
  const company = { label: own.company, value: say(plan.name) };
  if (!department) return [company];
  const { type, name, head, holder } = department;
  return [
    company,
    { label: type === 'position' ? own.position : own.department, value: say(name) },
    ...(head === undefined ? [] : [{ label: own.head, value: head }]),
    ...(holder === undefined ? [] : [{ label: own.holder, value: holder }]),
  ];
}

function meetingFacts({ cycle, from, to, review, ...facts }: ReviewFacts, context: ReportContext): Fact[] {
  const { meeting: own, noneRecorded } = context.words.review;
  return [
    { label: own.cycle, value: own.days(cycleName(cycle, context), from, to) },
    ...(review
      ? [
          { label: own.held, value: review.held ?? noneRecorded },
          { label: own.chair, value: review.chair ?? noneRecorded },
          { label: own.present, value: context.words.common.list(review.present) || noneRecorded },
        ]
      : []),
    ...cadenceFacts({ cycle, ...facts }, context),
  ];
}

/**
 * Meeting rhythm of this scorecard, and the reviews that were due in the cycle or in shorter ones in it but are
 * missing.
 */
function cadenceFacts(facts: Cadence, context: ReportContext): Fact[] {
  const {
    common,
    review: { meeting: own },
  } = context.words;
  const units = meetingUnits(facts.scorecard, facts.plan).map((unit) => own.rhythms[unit]);
  const missing = missingOf(facts).map((cycle) => cycleName(cycle, context));
  return [
    { label: own.rhythm, value: common.list(units) || common.none },
    ...(missing.length > 0 ? [{ label: own.missing, value: common.list(missing) }] : []),
  ];
}

type Cadence = Pick<ReviewFacts, 'plan' | 'scorecard' | 'cycle' | 'question'>;

const missingOf = ({ plan, scorecard, cycle, question: { asOf } }: Cadence): readonly Period[] =>
  missingReviews(plan, asOf)
    .filter((missing) => missing.scorecard === scorecard)
    .flatMap(({ cycles }) => cycles.filter((part) => isPartOf(part, cycle, plan.fiscalYear)));

function figureFacts(
  { plan, cycle, question, revision: { commit, modified } }: ReviewFacts,
  { words }: ReportContext,
): Fact[] {
  const own = words.review.meeting;
  return [
    { label: own.asOf, value: question.asOf },
    { label: own.version, value: commit === undefined ? words.common.notInGit : words.common.commit(commit, modified) },
    { label: own.purpose, value: own.purposes[isAssessed(plan, cycle) ? 'assessment' : 'improvement'] },
  ];
}
