import { daysAfter, daysBetween, type Day } from '../calendar/day';
import { DEFAULT_POLICY } from '../model/policy';
import type { Measure } from '../model/types';
import { clamp, decimal, ONE, sum, ZERO, type Decimal } from '../util/decimal';
import type { ProgressReport } from './progress-reports';
import { isFinished, stageStatuses, type StageStatus } from './stage-status';

export type MeasureState = 'notStarted' | 'onSchedule' | 'behind' | 'overdue' | 'done' | 'doneLate' | 'cancelled';

/** The status of a measure on a day (spec 03.5). Improvement reads it; nothing in scores or pay does. */
export interface MeasureStatus {
  readonly measure: Measure;
  readonly state: MeasureState;
  /** Fractions of 1. Planned is undefined without stages and without a start or due date. */
  readonly planned?: Decimal;
  readonly reported: Decimal;
  readonly stages: readonly StageStatus[];
  /** The plan's own date, and the newest one agreed since. */
  readonly originalDue?: Day;
  readonly due?: Day;
  readonly doneOn?: Day;
  /** Days after the newest date that it was done, or has been waited for; 0 when it is in time. */
  readonly daysLate: number;
  /** The newest entry about it up to the day. */
  readonly newest?: ProgressReport;
}

const { behind: BEHIND } = DEFAULT_POLICY.warnings['measure-behind'];

/**
 * `reports` are those of this measure, oldest first; later ones than `day` are not known yet. It is `behind` from that
 * much less than planned on.
 */
export function measureStatus(
  measure: Measure,
  day: Day,
  reports: readonly ProgressReport[] = [],
  behind: Decimal = BEHIND,
): MeasureStatus {
  const known = reports.filter((report) => report.day <= day);
  const stages = stageStatuses(measure, day, known);
  const { due: originalDue } = measure;
  const due = known.findLast(({ entry }) => entry.due !== undefined)?.entry.due ?? originalDue;
  const planned = plannedProgress(measure, day);
  const reported = reportedProgress(stages, known);
  const doneOn = reported.gte(ONE) ? dayDone(stages, known) : undefined;
  const daysLate = due === undefined || measure.cancelled ? 0 : daysAfter(due, doneOn ?? day);
  const newest = known.at(-1);
  return {
    measure,
    stages,
    reported,
    daysLate,
    state: stateOf({ measure, doneOn, daysLate, planned, reported, behind }),
    ...(planned && { planned }),
    ...(originalDue !== undefined && { originalDue }),
    ...(due !== undefined && { due }),
    ...(doneOn !== undefined && { doneOn }),
    ...(newest && { newest }),
  };
}

/** The shares of the stages due by `day`; without stages a straight line from start to due. */
export function plannedProgress({ stages, start, due }: Measure, day: Day): Decimal | undefined {
  if (stages.length > 0) return sum(stages.filter((stage) => stage.due <= day).map(({ share }) => share));
  if (start === undefined || due === undefined) return undefined;
  const length = daysBetween(start, due);
  if (length <= 0) return day >= due ? ONE : ZERO;
  return clamp(decimal(daysBetween(start, day)).div(length), ZERO, ONE);
}

/** The progress in the newest entry that reports any; an entry of words only changes nothing. */
function reportedProgress(stages: readonly StageStatus[], known: readonly ProgressReport[]): Decimal {
  const newest = known.findLast(({ entry }) => entry.progress !== undefined || entry.stages.length > 0);
  return newest?.entry.progress ?? sum(stages.filter(isFinished).map(({ stage }) => stage.share));
}

/** The day of the last stage; without all stages told, the day of the first entry of the newest run that says 100%. */
function dayDone(stages: readonly StageStatus[], known: readonly ProgressReport[]): Day | undefined {
  if (stages.length > 0 && stages.every(isFinished))
    return stages
      .map(({ finished }) => finished!)
      .sort()
      .at(-1);
  const lastOpen = known.findLastIndex(({ entry }) => entry.progress?.lt(ONE));
  return known.slice(lastOpen + 1).find(({ entry }) => entry.progress?.gte(ONE))?.day ?? known.at(-1)?.day;
}

type Parts = Pick<MeasureStatus, 'measure' | 'reported' | 'daysLate'> & {
  readonly doneOn: Day | undefined;
  readonly planned: Decimal | undefined;
  readonly behind: Decimal;
};

function stateOf({ measure, doneOn, daysLate, planned, reported, behind }: Parts): MeasureState {
  if (measure.cancelled) return 'cancelled';
  if (doneOn !== undefined) return daysLate > 0 ? 'doneLate' : 'done';
  if (daysLate > 0) return 'overdue';
  if (planned && planned.sub(reported).gte(behind)) return 'behind';
  return reported.lte(ZERO) ? 'notStarted' : 'onSchedule';
}
