export { aggregate, ratioScale, type Aggregated } from './aggregate';
export { attainment, endsOf, gapTo, meets, middleOf, overBy, shortOf } from './attainment';
export { appliedWeights, basicScore, type BasicScore, type ScorePart } from './basic-score';
export { isHarder, kpiChallengeScore, projectScore, requirementsOf, type Rated, type Requirements } from './challenge';
export { chainSubstitution, shapley, type Play } from './decomposition';
export { forecast } from './forecast';
export {
  evaluate,
  inNames,
  parseFormula,
  type Formula,
  type FormulaProblem,
  type InputValue,
  type ParsedFormula,
} from './formula';
export { coefficient, COEFFICIENT_PLACES, gradeOf, worseGrade } from './grades';
export {
  cornersOf,
  inapplicable,
  keepToWeight,
  methodLine,
  METHODS,
  methodSentences,
  mostPoints,
  nothingBeyond,
  otherAtTarget,
  otherOf,
  pointsOf,
  readScoring,
  writtenScoring,
  type Inapplicable,
  type Limits,
  type Method,
  type Example,
  type MethodWords,
  type Objective,
  type Points,
} from './methods';
export { neededFor, type Needed } from './needed';
export { nextMark, nextSteps, type GoalKind, type NextStep } from './next-step';
export { ownPeriods, yearOf, type OwnPeriod } from './own-periods';
export { isAllowance, phasedTargets } from './phasing';
export { phaseSum } from './phase-sum';
export { quotaUse, type QuotaUse } from './quota';
export { ask, endsYear, isAssessed, lastDay, type Asked } from './question';
export { scorePlan } from './score-plan';
export { scoresUnder, type ScoresUnder } from './scores-under';
export { toFullYear, type FullYear, type FullYearKind } from './full-year';
export { bandOf, bandOfRate, outlookStatus, statusOf } from './status';
export { STEP_NAMES } from './step-names';
export { baselineOf, sufficiency, type Sufficiency, type SufficiencyAt } from './sufficiency';
export { sumForecast, type SumToDate } from './sum-forecast';
export { suppose, type Supposition } from './suppose';
export { targetChanges, type TargetChange } from './target-changes';
export {
  cappedBonus,
  sheetTotal,
  totalScore,
  type SheetLine,
  type Sheet,
  type SheetTotal,
  type Total,
} from './total-score';
export { judgedFigures } from './track';
export { createTracks, tracksOf } from './tracks';
export type * from './types';
export { contributions } from './contributions';
export { computeTree, formulaOf, recombinedTarget } from './value-tree';
export { totalAfter } from './veto';
export { workedExamples, type WorkedExample, type ExampleReason } from './worked-examples';
export { yearEnd, type YearEnd } from './year-end';
export { type Tracks } from './types';
