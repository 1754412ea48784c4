import type { RawActuals, RawActualsSeries, RawPlan } from '../schema/generated/raw';

/** The shapes that the schemas promise, by the names of the field. They are seen only by the readers of this folder. */

export type {
  RawActuals,
  RawActualsEntry as RawEntry,
  RawActualsSeries as RawSeries,
  RawAmount,
  RawIncidents,
  RawIncidentsIncident as RawIncident,
  RawMilestone,
  RawPair,
  RawPay,
  RawPayPayee as RawPerson,
  RawPhasing,
  RawPlan,
  RawPlanBand as RawBand,
  RawPlanNegativeItem as RawNegativeItem,
  RawPlanPay as RawPayPolicy,
  RawReadiness,
  RawReadinessAnswer as RawAnswer,
  RawRequires,
  RawReview,
  RawResults,
  RawScorecard,
  RawScorecardBound as RawBound,
  RawScorecardChallenge as RawChallenge,
  RawScorecardComparison as RawComparison,
  RawScorecardCondition as RawCondition,
  RawScorecardIndicator as RawIndicator,
  RawScorecardKpi as RawKpi,
  RawScorecardMeasure as RawMeasure,
  RawScorecardMultiplier as RawMultiplier,
  RawScorecardScoring as RawScoring,
  RawStrategy,
  RawStrategyKpi as RawStrategicKpi,
  RawStrategyKsf as RawKsf,
  RawTarget,
} from '../schema/generated/raw';

export type RawPolicy = NonNullable<RawPlan['policy']>;

export type RawNotApplicable = Extract<RawActualsSeries, { readonly na: unknown }>;

export type RawVetoEvent = NonNullable<RawActuals['vetoes']>[number];
