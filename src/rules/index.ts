import { acknowledgementWithoutReason } from './acknowledgement-without-reason';
import { actionOverdue } from './action-overdue';
import { actionWithoutEffect } from './action-without-effect';
import { actualMissing } from './actual-missing';
import { answerWithoutEvidence } from './answer-without-evidence';
import { badPeriod } from './bad-period';
import { badValue } from './bad-value';
import { catchUpUnrealistic } from './catch-up-unrealistic';
import { challengeNotHarder } from './challenge-not-harder';
import { challengeSlipping } from './challenge-slipping';
import { changeNotApplied } from './change-not-applied';
import { changeWithoutApproval } from './change-without-approval';
import { conditionAlways } from './condition-always';
import { conditionNever } from './condition-never';
import { deductionUnusual } from './deduction-unusual';
import { departmentsAboveCompany } from './departments-above-company';
import { doubleReward } from './double-reward';
import { duplicateId } from './duplicate-id';
import { duplicatePlan } from './duplicate-plan';
import { duplicateValue } from './duplicate-value';
import { earlyGainsCapped } from './early-gains-capped';
import { emptyPerspective } from './empty-perspective';
import { forecastMiss } from './forecast-miss';
import { goalpostMoved } from './goalpost-moved';
import { horizonUnusual } from './horizon-unusual';
import { ineffectiveMeasure } from './ineffective-measure';
import { insufficientMeasures } from './insufficient-measures';
import { kpiCount } from './kpi-count';
import { kpiWithoutMeasure } from './kpi-without-measure';
import { kpiWithoutParent } from './kpi-without-parent';
import { ksfWithoutKpi } from './ksf-without-kpi';
import { measureBehind } from './measure-behind';
import { measureNeglected } from './measure-neglected';
import { measureOverdue } from './measure-overdue';
import { measureWithoutDue } from './measure-without-due';
import { measureWithoutEffect } from './measure-without-effect';
import { measureWithoutIndicator } from './measure-without-indicator';
import { measureWithoutOwner } from './measure-without-owner';
import { methodTargetMismatch } from './method-target-mismatch';
import { missingKey } from './missing-key';
import { mixedScriptId } from './mixed-script-id';
import { monthlyPartOutweighs } from './monthly-part-outweighs';
import { multiplierWithoutApproval } from './multiplier-without-approval';
import { naWithoutApproval } from './na-without-approval';
import { objectiveWithoutSupport } from './objective-without-support';
import { offTrack } from './off-track';
import { ownerOverloaded } from './owner-overloaded';
import { periodOutsideYear } from './period-outside-year';
import { phasingLate } from './phasing-late';
import { phasingNotTotal } from './phasing-not-total';
import { pointsDeniedAtTarget } from './points-denied-at-target';
import { phasingOfCounts } from './phasing-of-counts';
import { prepayMayExceed } from './prepay-may-exceed';
import { processLinkedToPay } from './process-linked-to-pay';
import { processResultDivergence } from './process-result-divergence';
import { quotaExceeded } from './quota-exceeded';
import { recurringCause } from './recurring-cause';
import { redWithoutAction } from './red-without-action';
import { referenceCycle } from './reference-cycle';
import { refundWithoutSheet } from './refund-without-sheet';
import { resultsChanged } from './results-changed';
import { resultsStale } from './results-stale';
import { reviewMissing } from './review-missing';
import { reviewWithoutCause } from './review-without-cause';
import type { Rule } from './rule';
import { settlementNotRecorded } from './settlement-not-recorded';
import { signOffUnreachable } from './sign-off-unreachable';
import { stageOverdue } from './stage-overdue';
import { stateContradictsDays } from './state-contradicts-days';
import { supportUnanswered } from './support-unanswered';
import { targetBelowLastYear } from './target-below-last-year';
import { targetBelowStrategy } from './target-below-strategy';
import { targetTooEasy } from './target-too-easy';
import { targetsRaisedLevelByLevel } from './targets-raised-level-by-level';
import { treeDoesNotAddUp } from './tree-does-not-add-up';
import { unconfirmedLink } from './unconfirmed-link';
import { unknownKey } from './unknown-key';
import { unknownKind } from './unknown-kind';
import { unknownReference } from './unknown-reference';
import { unreadableFile } from './unreadable-file';
import { unusedAcknowledgement } from './unused-acknowledgement';
import { valueOutOfBounds } from './value-out-of-bounds';
import { weightExtreme } from './weight-extreme';
import { weightsNot100 } from './weights-not-100';
import { wrongType } from './wrong-type';
import { yamlAmbiguous } from './yaml-ambiguous';
import { yamlSyntax } from './yaml-syntax';
import { yamlUnsafe } from './yaml-unsafe';

/** Every rule, in the order the docs list them. */
export const rules: readonly Rule[] = [
  // Form
  yamlSyntax,
  yamlUnsafe,
  yamlAmbiguous,
  unreadableFile,
  unknownKind,
  unknownKey,
  missingKey,
  wrongType,
  badValue,
  mixedScriptId,
  duplicateId,
  unknownReference,
  referenceCycle,
  duplicateValue,
  badPeriod,
  periodOutsideYear,
  resultsChanged,
  unusedAcknowledgement,
  acknowledgementWithoutReason,

  // Structure
  weightsNot100,
  ksfWithoutKpi,
  kpiWithoutParent,
  objectiveWithoutSupport,
  kpiWithoutMeasure,
  measureWithoutOwner,
  measureWithoutDue,
  measureWithoutEffect,
  measureWithoutIndicator,
  insufficientMeasures,
  emptyPerspective,
  weightExtreme,
  kpiCount,
  ownerOverloaded,
  horizonUnusual,
  answerWithoutEvidence,

  // Targets
  challengeNotHarder,
  methodTargetMismatch,
  targetBelowStrategy,
  targetBelowLastYear,
  treeDoesNotAddUp,
  targetsRaisedLevelByLevel,
  phasingNotTotal,
  phasingLate,
  phasingOfCounts,
  pointsDeniedAtTarget,
  conditionNever,
  conditionAlways,
  doubleReward,
  earlyGainsCapped,
  goalpostMoved,
  signOffUnreachable,
  duplicatePlan,
  valueOutOfBounds,
  changeNotApplied,
  unconfirmedLink,

  // Tracking, dated
  actualMissing,
  resultsStale,
  reviewMissing,
  reviewWithoutCause,
  redWithoutAction,
  measureOverdue,
  stageOverdue,
  actionOverdue,
  supportUnanswered,
  measureBehind,
  measureNeglected,
  ineffectiveMeasure,
  processResultDivergence,
  offTrack,
  forecastMiss,
  catchUpUnrealistic,
  targetTooEasy,
  actionWithoutEffect,
  recurringCause,
  challengeSlipping,

  // Assessment and pay
  naWithoutApproval,
  multiplierWithoutApproval,
  changeWithoutApproval,
  quotaExceeded,
  departmentsAboveCompany,
  processLinkedToPay,
  monthlyPartOutweighs,
  prepayMayExceed,
  deductionUnusual,
  settlementNotRecorded,
  refundWithoutSheet,
  stateContradictsDays,
];
