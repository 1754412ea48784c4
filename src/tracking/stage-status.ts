import { daysAfter, type Day } from '../calendar/day';
import type { Measure, Stage } from '../model/types';
import type { ProgressReport } from './progress-reports';

export type StageState = 'done' | 'doneLate' | 'late' | 'open';

export interface StageStatus {
  readonly stage: Stage;
  readonly state: StageState;
  readonly finished?: Day;
  /** Days after its due date that it was finished, or has been waited for; 0 when it is in time. */
  readonly daysLate: number;
}

/** Each stage of a measure as `reports` tell it, looked at on `day`. */
export const stageStatuses = (measure: Measure, day: Day, reports: readonly ProgressReport[]): readonly StageStatus[] =>
  measure.stages.map((stage) => stageStatus(stage, day, finishedOn(stage, reports)));

export const isFinished = ({ finished }: StageStatus): boolean => finished !== undefined;

export const isFinishedInTime = ({ state }: StageStatus): boolean => state === 'done';

function stageStatus(stage: Stage, day: Day, finished: Day | undefined): StageStatus {
  const daysLate = daysAfter(stage.due, finished ?? day);
  if (finished !== undefined) return { stage, state: daysLate > 0 ? 'doneLate' : 'done', finished, daysLate };
  return { stage, state: daysLate > 0 ? 'late' : 'open', daysLate };
}

/** Told twice, the later telling corrects the earlier one. */
const finishedOn = (stage: Stage, reports: readonly ProgressReport[]): Day | undefined =>
  reports.flatMap(({ entry }) => entry.stages.filter((told) => told.stage.target === stage)).at(-1)?.finished;
