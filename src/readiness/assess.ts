import { CONDITIONS } from '../model/readiness-questions';
import type { Condition, AssessmentQuestion, ReadinessAnswer, ReadinessAssessment } from '../model/types';
import { decimal, sum, type Decimal } from '../util/decimal';

/** The limits of docs/readiness.md, on the scale of the answers, 1 to 5. */
export const LIMITS: Limits = { score: decimal(4), answer: decimal(3), answered: 2, step: decimal(4) };

interface Limits {
  /** A condition holds from this score on … */
  readonly score: Decimal;
  /** … when no answer lies below this … */
  readonly answer: Decimal;
  /** … and at least so many of its questions are answered. */
  readonly answered: number;
  /** Questions answered with less have a first step to take. */
  readonly step: Decimal;
}

export type Verdict = 'okr' | 'kpi' | 'open';

export interface AssessedQuestion {
  readonly question: AssessmentQuestion;
  /** Undefined when the file does not mention the question. */
  readonly given?: ReadinessAnswer;
  /** 1 to 5; undefined when it is not answered. */
  readonly value?: Decimal;
}

export interface AssessedCondition {
  readonly condition: Condition;
  readonly questions: readonly AssessedQuestion[];
  /** The mean of its answers, exact; undefined without any. */
  readonly score?: Decimal;
  readonly answered: number;
  /** Undefined when too little is answered to tell. */
  readonly holds?: boolean;
}

export interface Assessed {
  readonly assessment: ReadinessAssessment;
  readonly conditions: readonly AssessedCondition[];
  /** The mean of the scores of the conditions: each counts the same, however many of its questions are answered. */
  readonly score?: Decimal;
  readonly answered: number;
  /** Number of questions. */
  readonly asked: number;
  readonly verdict: Verdict;
  /** The conditions that do not hold, the weakest first. */
  readonly heldBackBy: readonly AssessedCondition[];
}

/** Evaluates a self-assessment. A question without an answer is left out, never counted as a low one. */
export function assess(assessment: ReadinessAssessment): Assessed {
  const answers = new Map(assessment.answers.map((answer) => [answer.question.to, answer]));
  const conditions = CONDITIONS.map((condition) => assessCondition(condition, answers));
  const score = meanOf(conditions.flatMap((one) => one.score ?? []));
  const heldBackBy = conditions.filter(({ holds }) => holds === false).sort((a, b) => a.score!.compare(b.score!));
  return {
    assessment,
    conditions,
    heldBackBy,
    ...(score && { score }),
    answered: conditions.reduce((total, { answered }) => total + answered, 0),
    asked: conditions.reduce((total, { questions }) => total + questions.length, 0),
    verdict: heldBackBy.length > 0 ? 'kpi' : conditions.every(({ holds }) => holds) ? 'okr' : 'open',
  };
}

function assessCondition(condition: Condition, answers: ReadonlyMap<string, ReadinessAnswer>): AssessedCondition {
  const questions = condition.questions.map((question): AssessedQuestion => {
    const given = answers.get(question.id);
    return { question, ...(given && { given }), ...(given?.value && { value: given.value }) };
  });
  const values = questions.flatMap(({ value }) => value ?? []);
  const score = meanOf(values);
  const holds = doesHold(score, values);
  return {
    condition,
    questions,
    answered: values.length,
    ...(score && { score }),
    ...(holds !== undefined && { holds }),
  };
}

/** One answer that is too low decides alone; that all is well takes more than one. */
function doesHold(score: Decimal | undefined, values: readonly Decimal[]): boolean | undefined {
  if (values.some((value) => value.lt(LIMITS.answer))) return false;
  return values.length < LIMITS.answered ? undefined : score!.gte(LIMITS.score);
}

const meanOf = (values: readonly Decimal[]): Decimal | undefined =>
  values.length === 0 ? undefined : sum(values).div(values.length);

/** The questions of a condition with a step to take, the lowest answer first. */
export const firstSteps = ({ questions }: AssessedCondition): readonly AssessedQuestion[] =>
  questions.filter(({ value }) => value?.lt(LIMITS.step)).sort((a, b) => a.value!.compare(b.value!));
