import { isAssessed } from '../../../scoring';
import type { Fact } from '../../report';
import type { ReportContext } from '../../report-kind';
import type { ReviewFacts } from '../facts';
import { cycleName } from '../names';
import { paragraph, type Section } from '../section';
import { orNull } from '../values';

/** Who met about what, and which figures they had before them. */
export const meeting: Section = {
  id: 'meeting',
  blocks: (facts, context) => [
    { type: 'facts', items: [...whoseFacts(facts, context), ...meetingFacts(facts, context), ...figureFacts(facts, context)] },
    ...(facts.review ? [] : [paragraph(context.words.review.meeting.notWritten)]),
  ],
  data: ({ review }) => ({ written: review !== undefined, held: orNull(review?.held), chair: orNull(review?.chair), present: review?.present ?? [] }),
};

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

function meetingFacts({ cycle, from, to, review }: ReviewFacts, context: ReportContext): Fact[] {
  const { meeting: own, noneRecorded } = context.words.review;
  return [
    { label: own.cycle, value: own.days(cycleName(cycle, context), from, to) },
    { label: own.held, value: review?.held ?? noneRecorded },
    { label: own.chair, value: review?.chair ?? noneRecorded },
    { label: own.present, value: review?.present.join(', ') || noneRecorded },
  ];
}

function figureFacts({ plan, cycle, question, revision: { commit, modified } }: ReviewFacts, { words }: ReportContext): Fact[] {
  const own = words.review.meeting;
  return [
    { label: own.asOf, value: question.asOf },
    { label: own.version, value: commit === undefined ? words.common.notInGit : words.common.commit(commit, modified) },
    ...(cycle.unit === 'week' ? [] : [{ label: own.standing, value: question.final ? words.common.final : words.common.provisional }]),
    { label: own.purpose, value: own.purposes[isAssessed(plan, cycle) ? 'assessment' : 'improvement'] },
  ];
}
