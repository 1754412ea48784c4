import type { Day } from '../../calendar/day';
import type { Period } from '../../calendar/period';
import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Department } from './department';
import type { Link } from './link';
import type { Milestone } from './milestone';
import type { Challenge, Indicator, Kpi, Measure, Stage } from './scorecard';
import type { StrategicKpi } from './strategy';
import type { Text } from './text';

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
  readonly item: Link<Kpi | Measure | Challenge | Milestone | StrategicKpi>;
  readonly field: string;
  /** Value as written, for printing. */
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
