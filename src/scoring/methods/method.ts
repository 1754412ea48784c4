import type { Day } from '../../calendar/day';
import type { RawMilestone, RawScoring } from '../../model/raw';
import type { Direction, Kpi, Link, MethodId, Milestone, Role, ScoringOf, Target } from '../../model/types';
import { inside, type Origin } from '../../source/locate';
import type { Decimal } from '../../util/decimal';
import type { Localized } from '../../util/language';
import type { Step } from '../types';
import type { Draw, Example } from './example';
import type { Written } from './parameters';

/** A scoring method: how the points of a basic objective follow from its actual (spec 02.3). */
export interface Method<Id extends MethodId, Words> {
  /** A KPI that it suits, as a plan writes it: the property tests of all methods draw theirs here. */
  example(draw: Draw): Example;
  /** The parameters that a plan writes, with the defaults of spec 02.3. */
  read(raw: RawScoring, milestones: ReadMilestones, kpi: LinkKpi): ScoringOf<Id>;
  /**
   * The reverse of `read`, without what need not be written. Milestones are left out: they are compared by themselves.
   */
  write(parameters: ScoringOf<Id>): Written;
  /** The method with its parameters, in one line. */
  line(parameters: ScoringOf<Id>, words: Words, style: LineStyle): string;
  /** The scoring of a KPI in sentences, for whoever signs. Asked only where the method is applicable. */
  sentences(parameters: ScoringOf<Id>, kpi: Explained, words: Words): readonly string[];
  /**
   * Points of the KPI's weight, never below 0; undefined when there is nothing to count yet. Asked only where the
   * method is applicable.
   */
  points(parameters: ScoringOf<Id>, objective: Objective): Points;
  /** Points that a KPI of role `deduct` takes from the score, 0 or less; without it the method cannot. */
  deducted?(parameters: ScoringOf<Id>, objective: Objective): Points;
  /** Points that a KPI of role `bonus` adds to the score, 0 or more; without it the method adds none. */
  added?(parameters: ScoringOf<Id>, objective: Objective): Points;
  /** The most points it can give; undefined where there is no end to them. */
  most(parameters: ScoringOf<Id>, weight: Decimal): Decimal | undefined;
  /** The values beyond which it gives nothing. Asked only where the method is applicable. */
  nothingBeyond(parameters: ScoringOf<Id>, kpi: Pick<Kpi, 'weight' | 'direction' | 'target'>): Limits;
  /** The change by which a plan keeps the most at the weight, as the beginning of a sentence: “Write “cap: 100%””. */
  keepToWeight(parameters: ScoringOf<Id>): Localized;
  /** Values at which the method turns: worked out as examples, and a tier is a next step too. */
  turns(parameters: ScoringOf<Id>, kpi: Aimed): readonly Turn[];
  /** Values near which the points of two versions may differ, to compare them there; from the ends of the target. */
  corners(parameters: ScoringOf<Id>, ends: readonly Decimal[]): readonly Decimal[];
  /** For a method that sees no value: the parameters as they would be in the cases worked out as examples. */
  variants?(parameters: ScoringOf<Id>): readonly Variant<Id>[];
  /** The reason why it cannot go with a KPI, or undefined when it can. */
  inapplicable(parameters: ScoringOf<Id>, kpi: Aimed): Inapplicable | undefined;
}

/** Parts of a KPI that a method has to go with. */
export type Aimed = Pick<Kpi, 'direction' | 'target'> & Partial<Pick<Kpi, 'role'>>;

export interface Turn {
  readonly mark: 'oneUnit' | 'unitBetter' | 'point' | 'tier' | 'row' | 'beyondPoints';
  readonly value: Decimal;
}

export interface Variant<Id extends MethodId> {
  readonly mark: 'allEarly' | 'allInTime' | 'qualityNinety' | 'lastLate' | 'lastMissing';
  readonly parameters: ScoringOf<Id>;
}

/** A line is written for the role of its KPI. */
export interface LineStyle {
  readonly role: Role;
  readonly clauses: Clauses;
}

/** Joins the parts of a sentence as a language does. */
export type Clauses = (parts: readonly string[]) => string;

export type Explained = Pick<Kpi, 'role' | 'weight' | 'direction' | 'target' | 'unit'>;

/** Makes milestones of a plan, with the acceptances that are reported. */
type ReadMilestones = (raw: readonly RawMilestone[]) => readonly Milestone[];

/** Makes a link to a KPI that the parameters name. */
type LinkKpi = (to: string) => Link<Kpi>;

/** A KPI as a method sees it. */
export interface Objective {
  /** Default: `score`. */
  readonly role?: Role;
  /** Full points. */
  readonly weight: Decimal;
  readonly direction: Direction;
  /** The target of the full year. Undefined only for milestones. */
  readonly target?: Target | undefined;
  /** A* (spec 02.5). */
  readonly actual?: Decimal | undefined;
  /** For a grid: A* of the second KPI. */
  readonly other?: Decimal | undefined;
  /** For milestones: the day up to which acceptances are known. */
  readonly until?: Day | undefined;
  /** For milestones: whether those not yet due count too, as at the final assessment. */
  readonly all?: boolean | undefined;
  /** The KPI's. */
  readonly origin?: Origin | undefined;
}

/**
 * Nothing is earned below `low`, nor above `high`; undefined where a side has no such end. At the limit itself there
 * may be points or none.
 */
export interface Limits {
  readonly low?: Decimal;
  readonly high?: Decimal;
}

export interface Points {
  readonly points?: Decimal;
  readonly steps: readonly Step[];
}

export interface Inapplicable {
  readonly reason:
    | 'target-zero'
    | 'range-target'
    | 'no-target'
    | 'not-rising'
    | 'against-direction'
    | 'not-best-first'
    | 'not-positive'
    | 'shape'
    | 'no-value'
    | 'empty'
    | 'other-role'
    | 'above-zero'
    | 'adds-nothing';
  /** A sentence fragment that follows the name of the method: “ratio” + “cannot measure against a target of 0”. */
  readonly text: Localized;
}

export const targetOrigin = ({ origin }: Pick<Objective, 'origin'>): Origin | undefined =>
  origin && inside(origin, 'basic', 'target');
export const scoringOrigin = ({ origin }: Pick<Objective, 'origin'>): Origin | undefined =>
  origin && inside(origin, 'basic', 'scoring');
export const weightOrigin = ({ origin }: Pick<Objective, 'origin'>): Origin | undefined =>
  origin && inside(origin, 'weight');
