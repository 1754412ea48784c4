import type { Day } from '../../calendar/day';
import type { Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Link } from './link';
import type { Text } from './text';

/** A self-assessment of the conditions of full OKR, of the company or a department (docs/readiness.md). */
export interface ReadinessAssessment {
  readonly on: Day;
  /** `company`, or the department's id. */
  readonly scorecardId: string;
  readonly name: Text;
  /** The people who answered. */
  readonly by: readonly string[];
  readonly answers: readonly ReadinessAnswer[];
  readonly note?: Text;
  readonly origin: Origin;
}

export interface ReadinessAnswer {
  readonly question: Link<AssessmentQuestion>;
  /** A whole number from 1 to 5; undefined when it is not answered. */
  readonly value?: Decimal;
  readonly evidence?: Text;
  readonly origin: Origin;
}

/** One of the four conditions that full OKR needs. */
export interface Condition {
  readonly id: string;
  readonly name: Text;
  readonly questions: readonly AssessmentQuestion[];
}

/** A statement that is answered from 1, not true here at all, to 5, wholly true. */
export interface AssessmentQuestion {
  readonly id: string;
  readonly text: Text;
  /** Describe a company that answers 1, and one that answers 5. */
  readonly low: Text;
  readonly high: Text;
  /** The first step where the answer is low. */
  readonly step: Text;
}
