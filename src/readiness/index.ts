export {
  assess,
  firstSteps,
  LIMITS,
  type Assessed,
  type AssessedCondition,
  type AssessedQuestion,
  type Verdict,
} from './assess';
export { questionnaire, type Questionnaire } from './questionnaire';
export { readinessSeries, type ReadinessSeries } from './series';
