import type { Plan, Text } from '../model/types';
import type { Origin } from '../source/locate';

/** The effect of a change on whoever is measured: harder to earn, easier to earn, or neither. */
export type Course = 'tightened' | 'relaxed' | 'neutral';

/** A kind of thing in a plan whose values are compared. */
export interface ItemKind<T> {
  readonly id: string;
  list(plan: Plan): readonly ListedItem<T>[];
  readonly fields: readonly Field<T>[];
  /** Fields that say what was agreed on one that is new or gone; such a thing is also told of a whole scorecard. */
  readonly terms?: readonly string[];
  /** The course of one that is new or gone. Default: neutral. */
  courseOf?(before: T | undefined, after: T | undefined): Course;
}

/** One thing of the plan. What is compared is found by its key, wherever it is written. */
export interface ListedItem<T> {
  readonly key: string;
  /** Address of the item in the plan. */
  readonly address: string;
  /** The fiscal year; undefined for what has none. */
  readonly year?: number;
  readonly name?: Text;
  readonly item: T;
  readonly origin?: Origin | undefined;
}

/** One value of a thing, as text that is the same however it was written. */
export interface Field<T> {
  /** Name in `changes` of a review: `basic.target`. */
  readonly id: string;
  /** Undefined where there is none. */
  read(item: T): string | undefined;
  /** Default: neutral. */
  courseOf?(before: T, after: T): Course;
}

/** Harder, easier, or neither where both are false. */
export const harderWhen = (isHarder: boolean, isEasier: boolean): Course =>
  isHarder ? 'tightened' : isEasier ? 'relaxed' : 'neutral';
