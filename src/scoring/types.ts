import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type {
  Actual,
  Amount,
  Challenge,
  Comparison,
  Indicator,
  Kpi,
  Multiplier,
  Plan,
  ScoreCondition,
  ScoreScale,
  Scorecard,
  Target,
  Veto,
  VetoEvent,
} from '../model/types';
import type { Origin } from '../source/locate';
import type { Decimal } from '../util/decimal';
import type { StepName } from './step-names';

export type { StepName };

/**
 * Results of the scorer: every figure with the steps it was made of (spec 02.7), so that a score sheet,
 * a review and `hoshin explain` need no second computation. All figures are unrounded unless they say otherwise.
 */

/** The figures that are asked for: the fiscal year up to the end of `period`, as known on `asOf`. */
export interface Question {
  /** Period as the user named it: `2026-06`, `2026-Q2`, `2026-H1`, `2026`. */
  readonly period: Period;
  /** The fiscal year it lies in. */
  readonly year: number;
  /** Last day of the period. */
  readonly to: Day;
  readonly asOf: Day;
  /** The final assessment: complete and confirmed, or refused. */
  readonly final: boolean;
}

/** One step of a calculation, in the order it was done. */
export interface Step {
  /** The id of the step: a key of the words in language/. */
  readonly what: StepName;
  /** The arithmetic in numbers and signs that read the same in every language: `(99.5 − 99.1) / 0.1 = 4`. */
  readonly how: string;
  /** The places where the inputs were written. */
  readonly at: readonly Origin[];
}

export type State = 'value' | 'estimate' | 'missing' | 'na' | 'pending';

export type Status = 'challenge' | 'green' | 'amber' | 'red' | 'missing' | 'na' | 'none';

/** Target, actual and attainment of one stretch of time: a single period, or the year to date. */
export interface Figures {
  readonly state: State;
  /** Undefined for the milestones method, or where no period counts. */
  readonly target?: Target;
  readonly actual?: Decimal;
  /**
   * 1 is on target. Undefined for a target of 0, a range, or without an actual. For milestones: the share reached of
   * those that count.
   */
  readonly attainment?: Decimal;
  readonly status: Status;
}

/** One own period of a KPI or indicator (a month, quarter, half or year): a column of the bowling chart. */
export interface PeriodFigures extends Figures {
  readonly period: Period;
  readonly entry?: Actual;
  /** Reported with nothing to count: `0/0` of a ratio. */
  readonly nothing?: boolean;
}

/** The track record of a KPI or process indicator up to the question's end. */
export interface Track {
  readonly item: Kpi | Indicator;
  /** Every own period of the year, those after the question's end too (pending). None for the milestones method. */
  readonly periods: readonly PeriodFigures[];
  readonly state: State;
  /** The year to date: its target covers the reported periods only (spec 03.1). */
  readonly toDate: Figures;
  /** The period asked for, when that is longer than one own period its figures to the same rules. */
  readonly inPeriod: Figures;
  /** A*: what method and challenge see of the year to date (spec 02.5). */
  readonly fullYearValue?: Decimal;
  /** For `last`: the value is not of the newest due period. */
  readonly stale: boolean;
  readonly missing: readonly Period[];
  /** The actual to date comes from the value tree, not from a report of its own. */
  readonly computed: boolean;
  readonly steps: readonly Step[];
}

export interface KpiScore {
  readonly kpi: Kpi;
  readonly track: Track;
  readonly state: State;
  /** The weight after that of n/a KPIs was shared out; 0 for n/a. */
  readonly appliedWeight: Decimal;
  /** A*: what method and challenge see (spec 02.5). */
  readonly fullYearValue?: Decimal;
  /** A* of the second KPI that a grid sees. */
  readonly other?: Decimal;
  /** Points of the weight as written. Undefined when nothing counts yet. */
  readonly points?: Decimal;
  /** points / weight. */
  readonly rate?: Decimal;
  /** The reason that points and bonus are 0 whatever was reached. */
  readonly zeroed?: 'veto' | 'missing';
  /** The score that would have stood without a veto. */
  readonly stood?: Omit<KpiScore, 'appliedWeight' | 'challenge' | 'stood'>;
  /** The score by its method alone, where conditions that apply name the KPI. */
  readonly unlimited?: Omit<KpiScore, 'appliedWeight' | 'challenge' | 'unlimited'>;
  readonly challenge?: BonusScore;
  readonly steps: readonly Step[];
}

export interface BonusScore {
  readonly bonus: Decimal;
  readonly points: Decimal;
  /** The challenge itself is reached, whatever else it requires. */
  readonly met: boolean;
  /** Basic objectives it requires that are not met. */
  readonly unmet: readonly Kpi[];
  readonly steps: readonly Step[];
}

export interface ChallengeScore extends BonusScore {
  readonly challenge: Challenge;
}

interface VetoResult {
  /** The most severe one. */
  readonly event: VetoEvent;
  /** The score that would have stood without any, rounded, and its grade. */
  readonly without: Decimal | undefined;
  readonly gradeWithout: string | undefined;
  /** The others that happened. All of them count. */
  readonly others: readonly VetoEvent[];
}

/** `undecided`: a KPI that it reads has no value yet, so that the score is given without it. */
export type ConditionState = 'applied' | 'not' | 'undecided';

/** A comparison of a condition with the figures that it compares. */
export interface ComparedFigure {
  readonly comparison: Comparison;
  /** Undefined for one that is not in the plan. */
  readonly kpi?: Kpi;
  /** A*, or its attainment where that is compared. */
  readonly actual?: Decimal;
  /** The value to date, where A* is another. */
  readonly toDate?: Decimal;
  readonly bound?: Decimal;
  /** Undefined while there is no value. */
  readonly holds: boolean | undefined;
  /** The KPI is n/a, which makes the comparison false. */
  readonly notApplicable: boolean;
}

export interface ConditionResult {
  readonly condition: ScoreCondition;
  readonly state: ConditionState;
  /** Figures in the order of the comparisons. */
  readonly figures: readonly ComparedFigure[];
}

/** A condition of a scorecard, and what it costs: computed when asked for, since few of all scores are printed. */
export interface ScoredCondition extends ConditionResult {
  /** The part of the score, in its scale, that only this condition takes; undefined where none is known. */
  readonly cost?: () => Decimal;
}

export interface MultiplierResult {
  readonly multiplier: Multiplier;
  /** The factor that counts: 1 where it does not. */
  readonly factor: Decimal;
  /** `dropped` by a condition; `na` where its KPI is; `undecided` while that has no value. */
  readonly state: 'applied' | 'dropped' | 'na' | 'undecided';
  /** The ends that the factor lies between, which enclose it. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** A* of its KPI, the value to date where that is another, and the arithmetic. */
  readonly value?: Decimal;
  readonly toDate?: Decimal;
  readonly how?: () => string;
}

export interface ScorecardScore {
  readonly scorecard: Scorecard;
  /** The scale that the score and its range are given in; all else is points on 100. */
  readonly scale: ScoreScale;
  /** Rounded, as grades see it. Undefined when nothing counts yet. */
  readonly score?: Decimal;
  /** Σ W'r, or the provisional figure that takes its place. */
  readonly basic?: Decimal;
  /** Bonuses after the cap. */
  readonly bonus: Decimal;
  readonly deductions: Decimal;
  /** With the unreported at rate 0 and at rate 1, rounded as the score. Undefined where all KPIs are n/a. */
  readonly low?: Decimal;
  readonly high?: Decimal;
  /** Reported share of the weight that is not n/a, a fraction of 1. */
  readonly coverage: Decimal;
  readonly grade?: string;
  /**
   * The pay coefficient of the score (spec 02.6), rounded to 4 places: of a final score only, since no pay follows from
   * another.
   */
  readonly coefficient?: Decimal;
  readonly veto?: VetoResult;
  readonly conditions: readonly ScoredCondition[];
  readonly multipliers: readonly MultiplierResult[];
  readonly kpis: readonly KpiScore[];
  readonly challenges: readonly ChallengeScore[];
  readonly steps: readonly Step[];
}

/** A reason to refuse the final assessment of a scorecard: one place. */
export interface Refusal {
  readonly reason:
    | 'missing'
    | 'not-computed'
    | 'estimate'
    | 'na-without-approval'
    | 'method-not-applicable'
    | 'open-appeal'
    | 'undecided';
  readonly scorecard: Scorecard;
  /** The KPI that lacks something: one of the scorecard, or one of another that its score reads. */
  readonly kpi?: Kpi;
  /** The veto that an incident under appeal may be a case of, in place of a KPI. */
  readonly veto?: Veto;
  /** The address of a KPI that is not in the plan, in place of one. */
  readonly unknown?: string;
  /** The conditions and multipliers that read the KPI. */
  readonly readers?: readonly (ScoreCondition | Multiplier)[];
  /** The periods concerned; empty when it is the whole year. */
  readonly periods: readonly Period[];
  readonly origin: Origin;
}

export interface PlanScore {
  readonly plan: Plan;
  readonly question: Question;
  readonly scorecards: readonly ScorecardScore[];
  /** Not empty only when `final` was asked for and cannot be given. */
  readonly refusals: readonly Refusal[];
}

/** Forecasts of the end of the year (spec 03.4). Undefined figures print as –. */
export interface Forecast {
  readonly planRate?: Decimal;
  readonly restAtPlan?: Decimal;
  readonly recent?: Decimal;
  readonly owner?: Decimal;
  /** Rate of the remaining plan (1 = as planned) needed to reach the target. */
  readonly required?: Decimal;
  /** Amount that each remaining period must bring on average to reach the target. */
  readonly requiredPerPeriod?: Decimal;
  /** KPIs with `mean`: the value the rest must average. */
  readonly requiredMean?: Decimal;
  /** Level KPIs: the value to date, or the path moved by the present gap. */
  readonly level?: Decimal;
  /** True where the rest would have to bring more than there can be: no requirement is given then (spec 03.4). */
  readonly outOfReach?: boolean;
  /** The figure to show: the owner's, else restAtPlan, else level. */
  readonly shown?: Decimal;
  readonly steps: readonly Step[];
}

/** The shares of a value tree's inputs in its variance (spec 03.7). */
export interface Contributions {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** Parts in the order of the formula's inputs; they total `actual − target` exactly. */
  readonly parts: readonly {
    readonly name: string;
    readonly kpi: Kpi;
    /** Its figures to date, as everywhere. */
    readonly target: Decimal;
    readonly actual: Decimal;
    /** Its figures over the periods in which all inputs are there, which alone count. */
    readonly counted: { readonly target: Decimal; readonly actual: Decimal };
    readonly contribution: Decimal;
  }[];
  readonly method: 'signed' | 'shapley' | 'chain';
  /** The KPI's own target of the same periods, which need not be what its inputs' targets make. */
  readonly ownTarget?: Decimal;
  /** The KPI's own reported actual less the computed one, when it has both. */
  readonly unexplained?: Decimal;
  readonly steps: readonly Step[];
}

export type { Amount };

/** The track records of a plan for one question, each made when it is first asked for. */
export interface Tracks {
  readonly plan: Plan;
  readonly question: Question;
  of(item: Kpi | Indicator): Track;
  /** The value of a KPI over some stretches of time, reported or computed. */
  within(kpi: Kpi, stretches: readonly Days[]): ValueWithin | undefined;
}

/** A stretch of time; for a value of several, they lie one after the other, with gaps where nothing counts. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

export interface ValueOfStretches {
  readonly value: Decimal;
  /** One of the values it is made of is an estimate. */
  readonly estimate: boolean;
  /** The arithmetic. */
  readonly how: () => string;
}

/** `na`: it does not apply in any of the stretches. */
export type ValueWithin = ValueOfStretches | 'na';
