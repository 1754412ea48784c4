import { firstSteps, type AssessedCondition, type AssessedQuestion } from '../../readiness';
import type { ReportContext } from '../base/report-kind';
import { change, conditionBefore, pairsOf, questionBefore, type Pair, type ReadinessFacts } from './facts';
import { placeOf, rounded } from '../base/json-values';

/** The shape of schemas/reports/readiness.schema.json. */
export const data = ({ plan, series }: ReadinessFacts, context: ReportContext): object => ({
  plan: plan.id,
  assessments: series.flatMap(pairsOf).map((pair) => assessmentData(pair, context)),
});

function assessmentData(pair: Pair, context: ReportContext): object {
  const { now, before } = pair;
  const { assessment, score, answered, asked, verdict, heldBackBy } = now;
  return {
    department: assessment.scorecardId,
    name: context.say(assessment.name),
    on: assessment.on,
    before: before?.assessment.on ?? null,
    by: assessment.by,
    note: assessment.note === undefined ? null : context.say(assessment.note),
    score: rounded(score),
    change: rounded(change(score, before?.score)),
    answered,
    asked,
    verdict,
    heldBackBy: heldBackBy.map(({ condition }) => condition.id),
    firstSteps: heldBackBy
      .slice(0, 1)
      .flatMap(firstSteps)
      .map(({ question }) => ({ question: question.id, step: context.say(question.step) })),
    conditions: now.conditions.map((condition) => conditionData(condition, pair, context)),
    ...placeOf(assessment.origin),
  };
}

function conditionData(assessed: AssessedCondition, pair: Pair, context: ReportContext): object {
  const { condition, score, answered, questions, holds = null } = assessed;
  return {
    id: condition.id,
    name: context.say(condition.name),
    score: rounded(score),
    change: rounded(change(score, conditionBefore(assessed, pair)?.score)),
    answered,
    holds,
    questions: questions.map((question) => questionData(question, pair, context)),
  };
}

function questionData(assessed: AssessedQuestion, pair: Pair, { say }: ReportContext): object {
  const { question, value, given } = assessed;
  return {
    id: question.id,
    text: say(question.text),
    answer: rounded(value),
    change: rounded(change(value, questionBefore(assessed, pair)?.value)),
    evidence: given?.evidence === undefined ? null : say(given.evidence),
    ...(given ? placeOf(given.origin) : { file: null, line: null }),
  };
}
