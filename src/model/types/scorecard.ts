import type { Day } from '../../calendar/day';
import type { Period } from '../../calendar/period';
import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { OwnerForecast, Series } from './actuals';
import type { ComparisonOf, ConditionEffectOf, ConditionOf, MultiplierOf } from './conditions';
import type { Department } from './department';
import type { Link } from './link';
import type { Aggregate, Direction, Frequency, Target } from './measurement';
import type { Milestone } from './milestone';
import type { Perspective } from './perspective';
import type { Phasing } from './phasing';
import type { Results } from './results';
import type { Scoring } from './scoring';
import type { StrategicKpi } from './strategy';
import type { Text } from './text';

/** A scorecard and all that stands on it, in one file since these types refer to each other. */

/** The scorecard of the company, a department or a position for one fiscal year. */
export interface Scorecard {
  readonly type: 'scorecard';
  /** `company`, or the department's id. */
  readonly id: string;
  /** Undefined for the company. */
  readonly department?: Department;
  readonly year: number;
  readonly name: Text;
  readonly kpis: readonly Kpi[];
  readonly challenges: readonly Challenge[];
  readonly vetoes: readonly Veto[];
  readonly conditions: readonly ScoreCondition[];
  readonly multipliers: readonly Multiplier[];
  readonly vetoEvents: readonly VetoEvent[];
  /** Cases of vetoes under appeal: until they are decided, the final assessment waits. */
  readonly openAppeals: readonly VetoEvent[];
  readonly deductions: readonly Deduction[];
  /** The targets that its KPIs support, and the day on which somebody last confirmed the fit. */
  readonly confirmations: readonly Confirmation[];
  readonly origin: Origin;
}

/** An item that a KPI may support: a strategic KPI, a superior's KPI, or a superior's measure. */
export type Supportable = StrategicKpi | Kpi | Measure;

export interface Confirmation extends Link<Supportable> {
  readonly on: Day;
}

export interface Kpi {
  readonly type: 'kpi';
  readonly id: string;
  /** `production/first-pass-rate`; the same in every year. */
  readonly address: string;
  readonly name: Text;
  /** Ids that it had before. */
  readonly formerly?: readonly string[];
  readonly scorecard: Scorecard;
  readonly supports: readonly Link<Supportable>[];
  /** Its own, else that of the first thing it supports (followed upwards); undefined when there is none. */
  readonly perspective?: Perspective;
  /** The perspective as written, for checking. */
  readonly perspectiveLink?: Link<Perspective>;
  /** Its part in the score. */
  readonly role: Role;
  /** Full points; 0 in every role but `score`. Where weights are relative, its share of 100. */
  readonly weight: Decimal;
  /** The weight as it is written, where weights are relative. */
  readonly writtenWeight?: Decimal;
  /** The KPIs of its scorecard that its weight goes to when it is n/a; undefined for all of them pro rata. */
  readonly ifNa?: readonly WeightHeir[];
  readonly unit?: string;
  /** The plan's own word for a unit that is written in several languages. Units are compared by it. */
  readonly ownUnit?: string;
  /** Places of printed values that the plan asks for. */
  readonly decimals?: number;
  readonly direction: Direction;
  readonly aggregate: Aggregate;
  readonly frequency: Frequency;
  readonly baseline?: Decimal;
  /** Earlier actuals by year or month, oldest first. */
  readonly history: readonly { readonly period: Period; readonly value: Decimal }[];
  readonly source?: Text;
  readonly definition?: Text;
  /** The first month it is measured in; from the year's beginning when undefined. */
  readonly start?: Period;
  /** The last month it is measured in; to the year's end when undefined. */
  readonly end?: Period;
  /** Undefined for the milestones method, and where nothing reads it. */
  readonly target?: Target;
  readonly scoring: Scoring;
  readonly challenge?: KpiChallenge;
  readonly phasing: Phasing;
  /** Lowest and highest possible value, where they are written; an end that is undefined is open. */
  readonly bounds?: { readonly low?: Decimal; readonly high?: Decimal };
  readonly valueTree?: ValueTree;
  /** Present on a figure that a formula takes of something else, in the form of a KPI. No scorecard has such a one. */
  readonly taken?: Taken;
  /** Present on values that a formula takes from the results of another plan, in the form of a KPI as well. */
  readonly results?: Results;
  readonly measures: readonly Measure[];
  readonly actuals: Series;
  readonly forecast?: OwnerForecast;
  readonly origin: Origin;
}

/** A KPI that takes over a weight. */
export interface WeightHeir {
  readonly link: Link<Kpi>;
  /** A fraction of 1; by its weight among those named where none is written. */
  readonly share?: Decimal;
}

/**
 * `score`: earns its weight; `deduct`: takes points from the score; `bonus`: adds points, as a challenge does; `watch`:
 * is followed, and scores nothing (spec 02.10).
 */
export type Role = 'score' | 'deduct' | 'bonus' | 'watch';

export interface KpiChallenge {
  readonly target: Target;
  readonly bonus: Decimal;
  readonly award: 'full' | 'prorata';
  readonly requires: Requirement;
  readonly origin: Origin;
}

/** Basic objectives that must be met before a bonus counts. */
export type Requirement = 'all' | readonly Link<Kpi>[];

/**
 * A figure of the year to date, in %: the attainment of a KPI's target, the points of its weight, or the score of a
 * scorecard (spec 02.10).
 */
export interface Taken {
  readonly figure: 'attainment' | 'points' | 'score';
  readonly of: Kpi | Scorecard;
}

export interface ValueTree {
  readonly formula: string;
  /** Inputs in the order written; a figure that is taken leads to it in the form of a KPI. */
  readonly inputs: readonly { readonly name: string; readonly link: Link<Kpi> }[];
  /** A fraction of 1. */
  readonly tolerance: Decimal;
  readonly origin: Origin;
}

export interface Measure {
  readonly type: 'measure';
  readonly id: string;
  readonly address: string;
  readonly name: Text;
  readonly kpi: Kpi;
  readonly owner?: string;
  readonly start?: Day;
  readonly due?: Day;
  /** Expected change of the KPI in the KPI's unit; good is positive. */
  readonly effect?: Decimal;
  readonly cancelled: boolean;
  readonly stages: readonly Stage[];
  readonly indicators: readonly Indicator[];
  readonly origin: Origin;
}

export interface Stage {
  readonly id: string;
  readonly name: Text;
  readonly due: Day;
  /** A fraction of 1; stages without one share what is left evenly. */
  readonly share: Decimal;
  readonly origin: Origin;
}

/** A process indicator: for improvement and recognition only. Nothing in scores or pay reads it. */
export interface Indicator {
  readonly type: 'indicator';
  readonly id: string;
  readonly address: string;
  readonly name: Text;
  readonly measure: Measure;
  readonly unit?: string;
  /** The plan's own word for a unit that is written in several languages. Units are compared by it. */
  readonly ownUnit?: string;
  readonly decimals?: number;
  readonly direction: Direction;
  readonly aggregate: Aggregate;
  readonly frequency: Frequency;
  readonly target?: Target;
  readonly phasing: Phasing;
  readonly actuals: Series;
  readonly origin: Origin;
}

/** A breakthrough project: not an increase of any basic objective. */
export interface Challenge {
  readonly type: 'challenge';
  readonly id: string;
  readonly address: string;
  readonly name: Text;
  readonly scorecard: Scorecard;
  readonly bonus: Decimal;
  readonly award: 'full' | 'milestones';
  readonly requires: Requirement;
  readonly milestones: readonly Milestone[];
  readonly origin: Origin;
}

export interface Veto {
  readonly id: string;
  readonly name: Text;
  readonly effect:
    | { readonly type: 'zero' }
    | { readonly type: 'gradeAtMost'; readonly grade: string }
    | { readonly type: 'kpi'; readonly kpi: Link<Kpi> };
  readonly origin: Origin;
}

export type ScoreCondition = ConditionOf<Kpi>;
export type Comparison = ComparisonOf<Kpi>;
export type ConditionEffect = ConditionEffectOf<Kpi, Multiplier>;
export type Multiplier = MultiplierOf<Kpi>;

export interface VetoEvent {
  readonly veto: Link<Veto>;
  readonly on: Day;
  readonly evidence?: Text;
  readonly approvedBy?: string;
  readonly origin: Origin;
}

export interface Deduction {
  readonly points: Decimal;
  readonly reason: Text;
  readonly on: Day;
  readonly origin: Origin;
}
