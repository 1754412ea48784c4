import type { Data } from '../source/yaml-node';
import type { Aggregate, Direction, Frequency, Language, MeetingCycle, Text } from './types';
import type { RawWarnings } from './warnings';

/** The shapes that the schemas promise, as they come out of YAML. They are seen only by the readers of this folder. */

export type RawTarget = number | readonly [low: number, high: number];

export interface RawPlan {
  readonly id: string;
  readonly name: Text;
  readonly currency?: string;
  readonly language?: Language;
  readonly fiscalYear?: { readonly startMonth?: number; readonly namedBy?: 'start' | 'end' };
  readonly departments?: readonly RawDepartment[];
  readonly perspectives?: readonly { readonly id: string; readonly name: Text }[];
  readonly policy?: RawPolicy;
  readonly rules?: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
}

export interface RawDepartment {
  readonly id: string;
  readonly name: Text;
  readonly head?: string;
  readonly holder?: string;
  readonly parent?: string;
  readonly type?: 'division' | 'department' | 'team' | 'position';
}

export interface RawPolicy {
  readonly scoring?: {
    readonly challengeCap?: number;
    readonly totalCap?: number;
    readonly missing?: 'error' | 'zero';
  };
  readonly status?: { readonly green?: string; readonly amber?: string };
  readonly grades?:
    | readonly RawBand[]
    | {
        readonly bands?: readonly RawBand[];
        readonly coefficient?: { readonly linear: readonly RawPair[]; readonly below?: number };
      };
  readonly quota?: Readonly<Record<string, string>>;
  readonly assessment?: { readonly results?: 'year' | 'half' };
  readonly approvals?: 'plan' | 'git';
  readonly meetings?: {
    readonly department?: readonly MeetingCycle[];
    readonly company?: readonly MeetingCycle[];
    readonly graceDays?: number;
  };
  readonly fishboneHeads?: readonly string[];
  readonly warnings?: RawWarnings;
  readonly negativeList?: readonly RawNegativeItem[];
  readonly pay?: RawPayPolicy;
}

export interface RawNegativeItem {
  readonly id: string;
  readonly name: Text;
  readonly severity: 'minor' | 'serious' | 'severe';
  readonly penalty: { readonly percent?: string; readonly amount?: number; readonly points?: number };
  readonly escalate?: readonly number[];
  readonly effect?: string;
}

export interface RawPayPolicy {
  readonly factors?: readonly ('department' | 'company' | 'person')[];
  readonly prepay?: string;
  readonly shortfall?: 'recover' | 'offset' | 'waive';
  readonly monthlyCap?: string;
  readonly pointValue?: number;
  readonly partMonth?: number;
  readonly minimumWage?: number;
}

export type RawPair = readonly [number, number];

export interface RawBand {
  readonly grade: string;
  readonly from: number;
  readonly coefficient?: number;
}

export interface RawStrategy {
  readonly name: Text;
  readonly horizon: { readonly from: number; readonly to: number };
  readonly ksfs?: readonly RawKsf[];
}

export interface RawKsf {
  readonly id: string;
  readonly name: Text;
  readonly perspective: string;
  readonly drives?: readonly (
    string | { readonly to: string; readonly strength?: 'strong' | 'medium' | 'weak'; readonly lag?: number }
  )[];
  readonly kpis?: readonly RawStrategicKpi[];
}

export interface RawStrategicKpi {
  readonly id: string;
  readonly name: Text;
  readonly unit?: string;
  readonly direction?: Direction;
  readonly baseline?: number;
  readonly targets?: Readonly<Record<string, number>>;
}

export interface RawScorecard {
  readonly confirmed?: Readonly<Record<string, string>>;
  readonly department?: string;
  readonly year: number;
  readonly name?: Text;
  readonly kpis?: readonly RawKpi[];
  readonly challenges?: readonly RawChallenge[];
  readonly vetoes?: readonly {
    readonly id: string;
    readonly name: Text;
    readonly effect: 'zero' | { readonly gradeAtMost?: string; readonly kpi?: string };
  }[];
}

export interface RawKpi {
  readonly id: string;
  readonly name: Text;
  readonly supports?: readonly string[];
  readonly perspective?: string;
  readonly weight: number;
  readonly unit?: string;
  readonly decimals?: number;
  readonly direction?: Direction;
  readonly aggregate?: Aggregate;
  readonly frequency?: Frequency;
  readonly baseline?: number;
  readonly history?: Readonly<Record<string, RawAmount>>;
  readonly source?: Text;
  readonly definition?: Text;
  readonly start?: string;
  readonly basic: { readonly target?: RawTarget; readonly scoring?: RawScoring };
  readonly challenge?: {
    readonly target: RawTarget;
    readonly bonus: number;
    readonly award?: 'full' | 'prorata';
    readonly requires?: RawRequires;
  };
  readonly phasing?: RawPhasing;
  readonly formula?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly tolerance?: string;
  readonly measures?: readonly RawMeasure[];
}

export type RawRequires = 'all' | readonly string[];

export type RawPhasing =
  | 'even'
  | 'flat'
  | 'lastYear'
  | {
      readonly profile?: readonly number[];
      readonly from?: number;
      readonly months?: Readonly<Record<string, number>>;
    };

/** All parameters of all methods; the schema allows each method only its own. */
export interface RawScoring {
  readonly method?: 'ratio' | 'linear' | 'perUnit' | 'steps' | 'milestones';
  readonly zeroBelow?: string;
  readonly cap?: string;
  readonly points?: readonly RawPair[];
  readonly below?: number | 'hold';
  readonly above?: number | 'hold';
  readonly deduct?: number;
  readonly per?: number;
  readonly unit?: 'abs' | 'percent';
  readonly partial?: 'prorate' | 'ignore' | 'full';
  readonly maxDeduct?: number;
  readonly bonus?: number;
  readonly bonusPer?: number;
  readonly maxBonus?: number;
  readonly tiers?: readonly RawPair[];
  readonly otherwise?: number;
  readonly items?: readonly RawMilestone[];
  readonly latePercent?: number;
  readonly latePerDays?: number;
}

export interface RawMilestone {
  readonly id: string;
  readonly name: Text;
  readonly due: string;
  readonly share?: string;
}

export interface RawMeasure {
  readonly id: string;
  readonly name: Text;
  readonly owner?: string;
  readonly start?: string;
  readonly due?: string;
  readonly effect?: number;
  readonly status?: string;
  readonly stages?: readonly RawMilestone[];
  readonly indicators?: readonly RawIndicator[];
}

export interface RawIndicator {
  readonly id: string;
  readonly name: Text;
  readonly unit?: string;
  readonly decimals?: number;
  readonly direction?: Direction;
  readonly aggregate?: Aggregate;
  readonly frequency?: Frequency;
  readonly target?: RawTarget;
  readonly phasing?: RawPhasing;
}

export interface RawChallenge {
  readonly id: string;
  readonly name: Text;
  readonly bonus: number;
  readonly award?: 'full' | 'milestones';
  readonly requires?: RawRequires;
  readonly milestones?: readonly RawMilestone[];
}

export type RawAmount = number | string;

export interface RawActuals {
  readonly department?: string;
  readonly year?: number;
  readonly values?: Readonly<Record<string, RawSeries>>;
  readonly milestones?: Readonly<Record<string, { readonly accepted: string; readonly quality?: string }>>;
  readonly forecasts?: Readonly<
    Record<string, { readonly value: number; readonly on?: string; readonly reason?: Text }>
  >;
  readonly deductions?: readonly { readonly points: number; readonly reason: Text; readonly on: string }[];
  readonly vetoes?: readonly {
    readonly veto: string;
    readonly on: string;
    readonly evidence?: Text;
    readonly approvedBy?: string;
  }[];
}

export type RawSeries = RawNotApplicable | Readonly<Record<string, RawEntry>>;

export interface RawNotApplicable {
  readonly na: Text;
  readonly approvedBy?: string;
}

export type RawEntry =
  | RawAmount
  | {
      readonly na?: Text;
      readonly approvedBy?: string;
      readonly value?: RawAmount;
      readonly estimate?: RawAmount;
      readonly weight?: number;
      readonly corrects?: RawAmount;
      readonly reason?: Text;
    };

export interface RawReview {
  readonly cycle: string | number;
  readonly department?: string;
  readonly held?: string;
  readonly chair?: string;
  readonly present?: readonly string[];
  readonly plan?: { readonly focus?: readonly string[]; readonly note?: Text };
  readonly do?: readonly {
    readonly measure: string;
    readonly progress?: string;
    readonly stages?: Readonly<Record<string, string>>;
    readonly done?: Text;
    readonly difficulty?: Text;
    readonly due?: string;
  }[];
  readonly check?: readonly {
    readonly kpi: string;
    readonly finding?: Text;
    readonly whys?: readonly Text[];
    readonly fishbone?: Readonly<Record<string, readonly Text[]>>;
    readonly cause?: string;
  }[];
  readonly act?: readonly {
    readonly id: string;
    readonly action: Text;
    readonly for?: string;
    readonly owner?: string;
    readonly due?: string;
    readonly effect?: number;
  }[];
  readonly followUp?: readonly {
    readonly action: string;
    readonly status: 'done' | 'open' | 'dropped';
    readonly effective?: 'yes' | 'no' | 'partly' | boolean;
    readonly standardised?: Text;
    readonly due?: string;
    readonly note?: Text;
  }[];
  readonly changes?: readonly {
    readonly item: string;
    readonly field: string;
    readonly from?: Data;
    readonly to?: Data;
    readonly reason?: Text;
    readonly requestedBy?: string;
    readonly approvedBy?: string;
    readonly approved?: string;
    readonly effective?: string;
  }[];
  readonly support?: readonly {
    readonly ask: Text;
    readonly of?: string;
    readonly by?: string;
    readonly reply?: Text;
    readonly replied?: string;
  }[];
  readonly feedback?: readonly {
    readonly from: string;
    readonly role: 'superior' | 'peer' | 'self';
    readonly on?: string;
    readonly praise?: boolean;
    readonly text: Text;
  }[];
  readonly next?: Text;
}

export interface RawReadiness {
  readonly on: string;
  readonly department?: string;
  readonly by?: readonly string[];
  readonly answers?: Readonly<Record<string, RawAnswer>>;
  readonly note?: Text;
}

export type RawAnswer = number | null | { readonly answer?: number | null; readonly evidence?: Text | null };

export interface RawIncidents {
  readonly year: number;
  readonly incidents?: readonly RawIncident[];
}

export interface RawIncident {
  readonly id: string;
  readonly on: string;
  readonly person: string;
  readonly department?: string;
  readonly items: readonly string[];
  readonly state: 'reported' | 'confirmed' | 'appealed' | 'upheld' | 'revoked';
  readonly confirmed?: string;
  readonly revoked?: string;
  readonly evidence?: Text;
  readonly note?: Text;
}

export interface RawPay {
  readonly year: number;
  readonly people?: readonly RawPerson[];
  readonly pools?: readonly RawPool[];
}

export interface RawPerson {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly scorecard?: string;
  readonly annual: number;
  readonly monthly: number;
  readonly salary?: number;
  readonly prepay?: string;
  readonly joined?: string;
  readonly left?: string;
  readonly attended?: Readonly<Record<string, number>>;
  readonly transfers?: readonly { readonly department: string; readonly scorecard?: string; readonly from: string }[];
  readonly paid?: Readonly<Record<string, number>>;
  readonly offset?: number;
}

export interface RawPool {
  readonly id: string;
  readonly name: Text;
  readonly amount: number;
  readonly departments?: readonly string[];
}
