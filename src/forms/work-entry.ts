import type { FollowUp, Measure, MeasureProgress, Stage, Text } from '../model/types';
import { HUNDRED } from '../util/decimal';
import { numberText, tidy } from './value-entry';

/** Report on a measure, a stage or an action, in the texts that a plan file would have. */
export interface WorkEntry {
  /** `60%`. */
  readonly progress?: string | undefined;
  /** The day that a stage was finished. */
  readonly finished?: string | undefined;
  readonly difficulty?: string | undefined;
  readonly support?: string | undefined;
  readonly supportOf?: string | undefined;
  readonly status?: string | undefined;
  readonly newDue?: string | undefined;
  readonly note?: string | undefined;
}

type Say = (text: Text) => string;

const said = (text: Text | undefined, say: Say): string | undefined => (text === undefined ? undefined : say(text));

export const progressEntry = (entry: MeasureProgress | undefined, say: Say): WorkEntry => ({
  progress: entry?.progress && `${numberText(entry.progress.mul(HUNDRED))}%`,
  difficulty: said(entry?.difficulty, say),
});

/** The newest word of a review on a stage. */
export const stageEntry = (entries: readonly MeasureProgress[], stage: Stage): WorkEntry => ({
  finished: entries.flatMap(({ stages }) => stages).findLast((one) => one.stage.target === stage)?.finished,
});

export const followUpEntry = (entry: FollowUp | undefined, say: Say): WorkEntry => ({
  status: entry?.status,
  newDue: entry?.due,
  note: said(entry?.note, say),
});

/** The entries of a review on a measure. */
export const entriesOn = (measure: Measure, progress: readonly MeasureProgress[]): readonly MeasureProgress[] =>
  progress.filter((entry) => entry.measure.target === measure);

/** A text that two entries have in common only if they say the same. Support is asked for beside it. */
export const workKey = ({ progress, finished, difficulty, status, newDue, note }: WorkEntry): string =>
  JSON.stringify([progress, finished, difficulty, status, newDue, note].map(tidy));
