import type { Day } from '../calendar/day';
import type { FiscalYear } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Origin } from '../source/locate';
import type { Decimal } from '../util/decimal';
import type { Language, Localized } from '../util/language';
import type { Incident } from './conduct';
import type { Payroll } from './payroll';
import type { Policy, RuleSetting } from './policy';
import type { Question } from './readiness-questions';

/**
 * A plan as the rest of the tool sees it: documents merged, references followed, defaults filled in.
 * Spec 01 says what each thing means; the names are the same.
 */
export interface Plan {
  readonly id: string;
  readonly name: Text;
  readonly currency?: string;
  readonly language: Language;
  readonly fiscalYear: FiscalYear;
  readonly departments: readonly Department[];
  readonly perspectives: readonly Perspective[];
  readonly policy: Policy;
  readonly ruleSettings: readonly RuleSetting[];
  readonly strategies: readonly Strategy[];
  /** By year; inside a year the company first, then in the order of `departments`. */
  readonly scorecards: readonly Scorecard[];
  /** By cycle's last day, of cycles that end together the shorter first; then as scorecards. */
  readonly reviews: readonly Review[];
  /** By day, oldest first, then as scorecards. */
  readonly readiness: readonly ReadinessAssessment[];
  /** By day, then id. Confidential: reports other than pay see them through `incidentCounts` only. */
  readonly incidents: readonly Incident[];
  /** Confidential: for pay alone. */
  readonly payroll: Payroll;
  /** References that lead nowhere. */
  readonly unresolved: readonly Reference[];
  /** Places that state again what another place has stated. The first one counts. */
  readonly duplicates: readonly Duplicate[];
  /** Values, deductions and vetoes of years for which there is no scorecard. */
  readonly strays: readonly Stray[];
  /** What could not be read, so that “it is not there” is not said of what may only be unreadable. */
  readonly gaps: readonly Gap[];
  readonly origin: Origin;
}

export type { Language } from '../util/language';

/** A text, or one per language tag. `say` picks the one to print. */
export type Text = string | Readonly<Record<string, string>>;

/** What could not be read of a document. */
export interface Gap {
  /** Undefined where nothing at all is known, as of a file that may not be read. */
  readonly kind?: string;
  readonly department?: string;
  /** The parts that are missing; undefined when it is the whole document. */
  readonly parts?: { readonly file: string; readonly document: number; readonly pointers: readonly string[] };
}

/** A reference as written, and what it leads to when that exists. */
export interface Link<T> {
  readonly to: string;
  readonly target?: T;
  readonly origin: Origin;
}

/** A link for checking: what it may lead to, and what there is. */
/** What can be referred to. */
export type Thing =
  | 'ksf'
  | 'strategicKpi'
  | 'kpi'
  | 'measure'
  | 'indicator'
  | 'challenge'
  | 'milestone'
  | 'department'
  | 'perspective'
  | 'veto'
  | 'stage'
  | 'earlierAction'
  | 'question'
  | 'negativeItem'
  | 'person';

export interface Reference extends Link<unknown> {
  /** What it could be. */
  readonly things: readonly Thing[];
  /** What could have been meant, written as in this place. */
  candidates(): readonly string[];
  /** The scorecard (or `strategy`) that it leads into, when there is one to say. */
  readonly into?: string;
}

export interface Duplicate {
  /** `the value of first-pass-rate for 2026-03` */
  readonly what: Localized;
  readonly first: Origin;
  readonly again: Origin;
}

/** Something reported that counts nowhere, or not where its file says. */
export interface Stray {
  readonly what: 'value' | 'deduction' | 'veto';
  /** Of a KPI or process indicator; of the scorecard for a deduction or the event of a veto. */
  readonly address: string;
  /** The period or day as written, and the fiscal year it lies in. */
  readonly when: string;
  readonly year: number;
  /** The years in which the item does have a scorecard, or the year of the file. Empty for events of what has no scorecard at all. */
  readonly years: readonly number[];
  readonly origin: Origin;
}

export interface Department {
  readonly id: string;
  readonly name: Text;
  readonly head?: string;
  readonly holder?: string;
  readonly type: 'division' | 'department' | 'team' | 'position';
  readonly parent?: Link<Department>;
  readonly origin: Origin;
}

export interface Perspective {
  readonly id: string;
  readonly name: Text;
  readonly origin?: Origin;
}

export interface Strategy {
  readonly name: Text;
  readonly horizon?: { readonly from: number; readonly to: number };
  readonly ksfs: readonly Ksf[];
  readonly origin: Origin;
}

/** A key success factor. Its address is `strategy/ID`. */
export interface Ksf {
  readonly type: 'ksf';
  readonly id: string;
  readonly address: string;
  readonly name: Text;
  readonly perspective: Link<Perspective>;
  readonly drives: readonly Drive[];
  readonly kpis: readonly StrategicKpi[];
  readonly origin: Origin;
}

export interface Drive extends Link<Ksf> {
  readonly strength: 'strong' | 'medium' | 'weak';
  /** Months until the effect is expected. */
  readonly lag?: number;
}

export type Direction = 'higher' | 'lower' | 'range';
export type Aggregate = 'sum' | 'mean' | 'weightedMean' | 'ratio' | 'last' | 'min' | 'max';
export type Frequency = 'month' | 'quarter' | 'half' | 'year';

export interface StrategicKpi {
  readonly type: 'strategicKpi';
  readonly id: string;
  readonly address: string;
  readonly name: Text;
  readonly ksf: Ksf;
  readonly unit?: string;
  readonly direction: Direction;
  readonly baseline?: Decimal;
  /** By fiscal year, rising. */
  readonly targets: readonly { readonly year: number; readonly value: Decimal; readonly origin: Origin }[];
  readonly origin: Origin;
}

/** What a KPI may support: a strategic KPI, a superior's KPI, or a superior's measure. */
export type Supportable = StrategicKpi | Kpi | Measure;

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
  readonly vetoEvents: readonly VetoEvent[];
  readonly deductions: readonly Deduction[];
  /** What its KPIs support, and when somebody last looked whether they still fit. */
  readonly confirmations: readonly Confirmation[];
  readonly origin: Origin;
}

export interface Confirmation extends Link<Supportable> {
  readonly on: Day;
}

export type Target =
  | { readonly type: 'point'; readonly value: Decimal }
  | { readonly type: 'range'; readonly low: Decimal; readonly high: Decimal };

export interface Kpi {
  readonly type: 'kpi';
  readonly id: string;
  /** `production/first-pass-rate`; the same in every year. */
  readonly address: string;
  readonly name: Text;
  readonly scorecard: Scorecard;
  readonly supports: readonly Link<Supportable>[];
  /** Its own, else that of the first thing it supports (followed upwards); undefined when there is none. */
  readonly perspective?: Perspective;
  /** The perspective as written, for checking. */
  readonly perspectiveLink?: Link<Perspective>;
  readonly weight: Decimal;
  readonly unit?: string;
  /** Places of printed values. */
  readonly decimals: number;
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
  /** Undefined only for the milestones method. */
  readonly target?: Target;
  readonly scoring: Scoring;
  readonly challenge?: KpiChallenge;
  readonly phasing: Phasing;
  readonly valueTree?: ValueTree;
  readonly measures: readonly Measure[];
  readonly actuals: Series;
  readonly forecast?: OwnerForecast;
  readonly origin: Origin;
}

/** The parameters of a scoring method (spec 02.3). Shares are fractions of 1; `points` of linear and tiers are in % of the weight. */
export type Scoring =
  | { readonly method: 'ratio'; readonly zeroBelow?: Decimal; readonly cap: Decimal }
  | {
      readonly method: 'linear';
      readonly points: readonly (readonly [x: Decimal, percent: Decimal])[];
      readonly below: Decimal | 'hold';
      readonly above: Decimal | 'hold';
    }
  | {
      readonly method: 'perUnit';
      readonly deduct: Decimal;
      readonly per: Decimal;
      readonly unit: 'abs' | 'percent';
      readonly partial: 'prorate' | 'ignore' | 'full';
      /** Default: the whole weight. */
      readonly maxDeduct?: Decimal;
      readonly bonus: Decimal;
      /** Default: `per`. */
      readonly bonusPer?: Decimal;
      readonly maxBonus: Decimal;
    }
  | {
      readonly method: 'steps';
      /** Best first. */
      readonly tiers: readonly (readonly [bound: Decimal, percent: Decimal])[];
      readonly otherwise: Decimal;
    }
  | {
      readonly method: 'milestones';
      readonly items: readonly Milestone[];
      readonly latePercent: Decimal;
      readonly latePerDays: number;
    };

export interface KpiChallenge {
  readonly target: Target;
  readonly bonus: Decimal;
  readonly award: 'full' | 'prorata';
  readonly requires: Requirement;
  readonly origin: Origin;
}

/** Basic objectives that must be met before a bonus counts. */
export type Requirement = 'all' | readonly Link<Kpi>[];

/** How the annual target spreads over the KPI's own periods (spec 03.2). `even` is for sums, `flat` for levels. */
export type Phasing =
  | { readonly type: 'even' }
  | { readonly type: 'flat' }
  | { readonly type: 'profile'; readonly weights: readonly Decimal[] }
  | { readonly type: 'path'; readonly from: Decimal }
  | {
      readonly type: 'months';
      readonly targets: readonly { readonly period: Period; readonly value: Decimal; readonly origin: Origin }[];
    }
  | { readonly type: 'lastYear' };

export interface ValueTree {
  readonly formula: string;
  /** In the order written. */
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
  readonly decimals: number;
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

export interface Milestone {
  readonly id: string;
  readonly name: Text;
  readonly due: Day;
  /** A fraction of 1. */
  readonly share: Decimal;
  readonly accepted?: Acceptance;
  readonly origin: Origin;
}

export interface Acceptance {
  readonly on: Day;
  /** A fraction of 1. */
  readonly quality: Decimal;
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

/** What was reported for one KPI or process indicator in one fiscal year, oldest first. */
export interface Series {
  readonly entries: readonly Actual[];
  /** The whole item does not apply this year. */
  readonly notApplicable?: NotApplicable;
}

export type Actual = ReportedValue | NotApplicablePeriod;

export interface ReportedValue extends Amount {
  readonly state: 'value' | 'estimate';
  readonly period: Period;
  readonly corrects?: Decimal | undefined;
  readonly reason?: Text | undefined;
  readonly origin: Origin;
}

/** A value; for `ratio` its parts, for `weightedMean` the weight it counts with. */
export interface Amount {
  readonly value: Decimal;
  readonly numerator?: Decimal | undefined;
  readonly denominator?: Decimal | undefined;
  readonly weight?: Decimal | undefined;
}

export interface NotApplicable {
  readonly reason?: Text;
  readonly approvedBy?: string;
  readonly origin: Origin;
}

export interface NotApplicablePeriod extends NotApplicable {
  readonly state: 'na';
  readonly period: Period;
}

export interface OwnerForecast {
  readonly value: Decimal;
  readonly on?: Day;
  readonly reason?: Text;
  readonly origin: Origin;
}

/** One meeting: a turn of plan, do, check, act. */
export interface Review {
  readonly type: 'review';
  readonly cycle: Period;
  /** `company`, or the department's id. */
  readonly scorecardId: string;
  readonly department?: Link<Department>;
  readonly held?: Day;
  readonly chair?: string;
  readonly present: readonly string[];
  readonly plan: { readonly focus: readonly Link<Kpi | Measure | Challenge>[]; readonly note?: Text };
  readonly progress: readonly MeasureProgress[];
  readonly findings: readonly ReviewFinding[];
  readonly actions: readonly Action[];
  readonly followUps: readonly FollowUp[];
  readonly changes: readonly Change[];
  readonly support: readonly SupportRequest[];
  readonly feedback: readonly Feedback[];
  readonly next?: Text;
  readonly origin: Origin;
}

/** An entry of `do`. */
export interface MeasureProgress {
  readonly measure: Link<Measure>;
  /** A fraction of 1. */
  readonly progress?: Decimal;
  readonly stages: readonly { readonly stage: Link<Stage>; readonly finished: Day }[];
  readonly done?: Text;
  readonly difficulty?: Text;
  /** A new date; the plan's own stays the original. */
  readonly due?: Day;
  readonly origin: Origin;
}

/** An entry of `check`. */
export interface ReviewFinding {
  readonly kpi: Link<Kpi | Indicator>;
  readonly finding?: Text;
  readonly whys: readonly Text[];
  readonly fishbone: readonly { readonly head: string; readonly causes: readonly Text[]; readonly origin: Origin }[];
  readonly cause?: string;
  readonly origin: Origin;
}

/** An entry of `act`. */
export interface Action {
  readonly id: string;
  readonly action: Text;
  readonly for?: Link<Kpi | Measure | Challenge>;
  readonly owner?: string;
  readonly due?: Day;
  readonly effect?: Decimal;
  readonly origin: Origin;
}

export interface FollowUp {
  readonly action: Link<Action>;
  readonly status: 'done' | 'open' | 'dropped';
  readonly effective?: 'yes' | 'no' | 'partly';
  readonly standardised?: Text;
  readonly due?: Day;
  readonly note?: Text;
  readonly origin: Origin;
}

export interface Change {
  readonly item: Link<Kpi | Measure | Challenge | StrategicKpi>;
  readonly field: string;
  /** As written, for printing. */
  readonly from?: string;
  readonly to?: string;
  readonly reason?: Text;
  readonly requestedBy?: string;
  readonly approvedBy?: string;
  readonly approved?: Day;
  readonly effective?: Period;
  readonly origin: Origin;
}

export interface SupportRequest {
  readonly ask: Text;
  readonly of?: string;
  readonly by?: Day;
  readonly reply?: Text;
  readonly replied?: Day;
  readonly origin: Origin;
}

export interface Feedback {
  readonly from: string;
  readonly role: 'superior' | 'peer' | 'self';
  readonly on?: Link<Kpi | Measure | Challenge>;
  readonly praise: boolean;
  readonly text: Text;
  readonly origin: Origin;
}

/** A self-assessment of the conditions of full OKR, of the company or a department (docs/readiness.md). */
export interface ReadinessAssessment {
  readonly on: Day;
  /** `company`, or the department's id. */
  readonly scorecardId: string;
  readonly name: Text;
  /** Who answered. */
  readonly by: readonly string[];
  readonly answers: readonly ReadinessAnswer[];
  readonly note?: Text;
  readonly origin: Origin;
}

export interface ReadinessAnswer {
  readonly question: Link<Question>;
  /** A whole number from 1 to 5; undefined when it is not answered. */
  readonly value?: Decimal;
  readonly evidence?: Text;
  readonly origin: Origin;
}
