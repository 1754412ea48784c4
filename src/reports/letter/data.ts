import { daysOf } from '../../calendar/fiscal-year';
import { makePeriod } from '../../calendar/period';
import { milestonesOf } from '../../model/milestones-of';
import type { Challenge, Change, Kpi, Measure, PayFactor, Plan } from '../../model/types';
import { inapplicable, nothingBeyond, workedExamples, type WorkedExample } from '../../scoring';
import { HUNDRED, type Decimal } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';
import { stepData } from '../base/steps';
import { conditionSentence, multiplierSentences } from './conditions';
import { approvedChanges } from './changes';
import { signOffData } from '../base/sign-off-text';
import type { LetterFacts } from './facts';
import { scoringSentences } from '../base/method-text';
import { givenBy, nameOfScorecard, responsibleFor } from './parties';
import { saysPay } from './pay';
import { phasedOf } from './phasing';
import { vetoText } from './vetoes';
import { exact, fraction, orNull, rounded, scaleOf, targetList, text, weights } from '../base/json-values';

/** The letter in plain values; its shape is schemas/reports/letter.schema.json. */
export function data(facts: LetterFacts, context: ReportContext): object {
  const { plan, scorecard, revision, signedOff } = facts;
  const { id, year, department, kpis, challenges, vetoes } = scorecard;
  const { from, to } = daysOf(makePeriod('year', year), plan.fiscalYear);
  return {
    plan: plan.id,
    company: context.say(plan.name),
    scorecard: id,
    department: orNull(department?.id),
    name: nameOfScorecard(facts, context),
    year,
    from,
    to,
    givenBy: givenBy(facts, context),
    responsible: orNull(responsibleFor(department)),
    assessed: plan.policy.assessment.results,
    revision: orNull(revision.commit),
    modified: revision.modified,
    signedOff: orNull(signedOff && signOffData(signedOff)),
    kpis: kpis.map((kpi) => kpiData(kpi, facts, context)),
    challenges: challenges.map((challenge) => challengeData(challenge, context)),
    vetoes: vetoes.map((veto) => ({ id: veto.id, text: vetoText(veto, context) })),
    ...(scorecard.conditions.length > 0 && {
      conditions: scorecard.conditions.map((one) => ({ id: one.id, text: conditionSentence(one, facts, context) })),
    }),
    ...(scorecard.multipliers.length > 0 && {
      multipliers: scorecard.multipliers.map((one) => ({
        id: one.id,
        text: multiplierSentences(one, facts, context),
      })),
    }),
    result: resultData(plan),
    pay: payData(plan),
    changes: approvedChanges(facts).map((change) => changeData(change, context)),
    measures: kpis.flatMap(({ measures }) => measures.map((measure) => measureData(measure, context))),
  };
}

function kpiData(kpi: Kpi, { plan }: LetterFacts, context: ReportContext): object {
  const limits = inapplicable(kpi) ? {} : nothingBeyond(kpi);
  const { challenge } = kpi;
  const phased = phasedOf(kpi, plan);
  return {
    id: kpi.id,
    address: kpi.address,
    name: context.say(kpi.name),
    perspective: orNull(kpi.perspective?.id),
    unit: orNull(kpi.unit),
    ...weights(kpi),
    definition: text(kpi.definition, context),
    source: text(kpi.source, context),
    supports: kpi.supports.map(({ to }) => to),
    direction: kpi.direction,
    frequency: kpi.frequency,
    aggregate: kpi.aggregate,
    baseline: exact(kpi.baseline),
    target: targetList(kpi.target),
    nothingBelow: exact(limits.low),
    nothingAbove: exact(limits.high),
    method: kpi.scoring.method,
    methodText: context.words.common.sentences(scoringSentences(kpi, context.words)),
    challenge: challenge ? stretchData(challenge) : null,
    milestones: milestonesData(milestonesOf(kpi) ?? [], context),
    periods: phased?.own.map(({ period }, i) => ({ period: period.text, target: targetList(phased.targets[i]) })) ?? [],
    worked: workedExamples(kpi).map((one) => caseData(one, context)),
  };
}

/** The challenge target of a KPI; a challenge project is `challengeData`. */
const stretchData = ({ target, bonus, award, requires }: NonNullable<Kpi['challenge']>): object => ({
  target: targetList(target),
  bonus: exact(bonus),
  award,
  requires: requiresData(requires),
});

const milestonesData = (milestones: Challenge['milestones'], { say }: ReportContext): object[] =>
  milestones.map(({ id, name, share, due }) => ({ id, name: say(name), share: fraction(share), due }));

const caseData = ({ marks, value, points: earned, bonus, steps }: WorkedExample, context: ReportContext): object => ({
  marks,
  value: exact(value),
  points: rounded(earned),
  bonus: rounded(bonus?.points),
  steps: stepData(steps, context),
});

const requiresData = (requires: Challenge['requires']): 'all' | readonly string[] =>
  requires === 'all' ? 'all' : requires.map(({ to }) => to);

const challengeData = (
  { id, name, bonus, award, requires, milestones }: Challenge,
  context: ReportContext,
): object => ({
  id,
  name: context.say(name),
  bonus: exact(bonus),
  award,
  requires: requiresData(requires),
  milestones: milestonesData(milestones, context),
});

function resultData({ policy: { scoring, grades } }: Plan): object {
  const line = grades.coefficient;
  return {
    ...scaleOf(scoring),
    challengeCap: exact(scoring.challengeCap),
    totalCap: exact(scoring.totalCap),
    missing: scoring.missing,
    grades: grades.bands.map(({ grade, from, coefficient }) => ({
      grade,
      from: exact(from),
      coefficient: line ? null : exact(coefficient),
    })),
    coefficientLine: line
      ? {
          points: line.points.map(([score, percent]) => ({ score: exact(score), coefficient: worth(percent) })),
          below: worth(line.below),
        }
      : null,
  };
}

const worth = (percent: Decimal): number | null => exact(percent.div(HUNDRED));

function payData(plan: Plan): object | null {
  const { factors, prepay, shortfall, monthlyCap } = plan.policy.pay;
  return saysPay(plan)
    ? { factors: factors.map(factorData), prepay: fraction(prepay), shortfall, monthlyCap: fraction(monthlyCap) }
    : null;
}

const factorData = (factor: PayFactor): string | object =>
  typeof factor === 'string'
    ? factor
    : { parts: factor.parts.map(({ of, share }) => ({ name: of, share: exact(share) })) };

const changeData = ({ item, field, from, to, approvedBy, approved }: Change, { say }: ReportContext): object => ({
  item: item.target?.address ?? item.to,
  name: item.target ? say(item.target.name) : item.to,
  field,
  from: orNull(from),
  to: orNull(to),
  approvedBy: orNull(approvedBy),
  approved: orNull(approved),
});

const measureData = (
  { address, name, owner, start, due, effect, stages }: Measure,
  { say }: ReportContext,
): object => ({
  address,
  name: say(name),
  owner: orNull(owner),
  start: orNull(start),
  due: orNull(due),
  effect: exact(effect),
  stages: stages.map((one) => ({ id: one.id, name: say(one.name), due: one.due, share: fraction(one.share) })),
});
