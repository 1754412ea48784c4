import { daysOf } from '../../calendar/fiscal-year';
import { makePeriod } from '../../calendar/period';
import type { Department } from '../../model/types';
import type { Fact } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { signOffText } from '../base/sign-off-text';
import type { Article, LetterFacts } from './facts';

/** Parties to the letter, its term, and the state of the plan it is based on. */
export const parties: Article = {
  id: 'parties',
  blocks: (facts, context) => [
    {
      type: 'facts',
      items: [...partyFacts(facts, context), ...timeFacts(facts, context), ...versionFacts(facts, context)],
    },
  ],
};

/** The department or position, or the company by its own name. */
export const nameOfScorecard = (
  { plan, scorecard: { department } }: Pick<LetterFacts, 'plan' | 'scorecard'>,
  { say }: ReportContext,
): string => say(department?.name ?? plan.name);

function partyFacts(facts: LetterFacts, context: ReportContext): readonly Fact[] {
  const {
    words: {
      letter: { parties: words },
    },
    say,
  } = context;
  const { plan } = facts;
  return [
    { label: words.company, value: say(plan.name) },
    { label: words.given, value: givenBy(facts, context) },
    {
      label: words.taken,
      value: withPerson(nameOfScorecard(facts, context), responsibleFor(facts.scorecard.department), context),
    },
  ];
}

/** The superior: the department above, else the company; of the company itself its owners. */
export function givenBy({ plan, scorecard: { department } }: LetterFacts, context: ReportContext): string {
  if (!department) return context.words.letter.parties.owners;
  const above = department.parent?.target;
  return above ? withPerson(context.say(above.name), responsibleFor(above), context) : context.say(plan.name);
}

export const withPerson = (name: string, person: string | undefined, { words }: ReportContext): string =>
  person === undefined ? name : words.letter.parties.person(name, person);

/** Person who signs for a department, or holds a position. */
export const responsibleFor = (department: Department | undefined): string | undefined =>
  department?.holder ?? department?.head;

function timeFacts(
  { plan, scorecard: { year } }: LetterFacts,
  {
    words: {
      letter: { parties: words },
    },
  }: ReportContext,
): readonly Fact[] {
  const { from, to } = daysOf(makePeriod('year', year), plan.fiscalYear);
  return [
    { label: words.period, value: words.span(year, from, to) },
    { label: words.assessed, value: words.results[plan.policy.assessment.results] },
  ];
}

function versionFacts(
  { revision: { commit, modified }, signedOff }: LetterFacts,
  { words: all }: ReportContext,
): readonly Fact[] {
  const {
    common,
    letter: { parties: words },
  } = all;
  return [
    { label: words.version, value: commit === undefined ? common.notInGit : common.commit(commit, modified) },
    { label: words.signedOff, value: signedOff ? signOffText(signedOff, all) : words.notSigned },
  ];
}
