import type { Day } from '../calendar/day';
import type { Words } from '../language';
import type { Milestone, Scorecard } from '../model/types';
import type { SaidMistake } from '../util/mistakes';
import type { ValueToWrite } from './judged';

/** A line that asks for something to be recorded. */
export interface RecordLine {
  readonly address: string;
  /** A period, or `accepted`. */
  readonly period: string;
  /** The value, or the day on which a milestone was accepted. Default: there is none (`na`). */
  readonly value?: string | undefined;
  /** Quality of what was accepted, such as `89%`. Default: 100%. */
  readonly quality?: string | undefined;
  /** Its number in standard input, from 1. */
  readonly number?: number | undefined;
}

export interface ValueToRecord extends ValueToWrite {
  readonly type: 'value';
  readonly line: RecordLine;
}

export interface MilestoneToRecord {
  readonly type: 'milestone';
  readonly line: RecordLine;
  readonly scorecard: Scorecard;
  readonly milestone: Milestone;
  readonly on: Day;
  /** The text that is written; undefined for 100%. */
  readonly quality: string | undefined;
}

/** A line that is in order and changes the plan. */
export type ToRecord = ValueToRecord | MilestoneToRecord;

/** Problem of a line, in the words of whoever asks. */
export interface LineProblem {
  readonly line: RecordLine;
  readonly say: (problems: Words['recorded']['problems']) => SaidMistake;
  /** The call is mistaken, such as by an address that is not there; the value may be right. */
  readonly isCall?: boolean;
}

/** Verdict on a line: what it changes, that the plan has it already, or what is wrong with it. */
export type LineVerdict =
  | { readonly type: 'change'; readonly change: ToRecord }
  | { readonly type: 'equal' }
  | { readonly type: 'problem'; readonly problem: LineProblem };

export const refuse = (line: RecordLine, say: LineProblem['say']): LineVerdict => ({
  type: 'problem',
  problem: { line, say },
});
