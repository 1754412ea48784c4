import type { Day } from '../calendar/day';
import type { Indicator, Kpi, Review, ReviewFinding } from '../model/types';
import type { Track } from '../scoring/types';
import type { MeasureStatus } from './measure-status';
import { isFinishedInTime } from './stage-status';

/** `part` of `of`. */
export interface Count {
  readonly part: number;
  readonly of: number;
}

/**
 * An evaluation of the process (spec 03.5): for improvement and recognition only. Nothing in scores or pay reads it.
 */
export interface ProcessEvaluation {
  /** Stages due in the cycle, and in the year up to its end, that were finished in time. */
  readonly stages: Count;
  readonly stagesToDate: Count;
  /** Process indicators with a status that are green. */
  readonly indicators: Count;
  /** KPIs that ask for an answer and have one in `check`. */
  readonly checks: Count;
}

interface EvaluatedCycle {
  readonly from: Day;
  readonly to: Day;
  readonly measures: readonly MeasureStatus[];
  /** The track records of the process indicators. */
  readonly indicators: readonly Track[];
  /** The KPIs to be answered for: red, or amber again. */
  readonly asked: readonly Kpi[];
  /** Reviews of the cycle and of the shorter cycles in it. */
  readonly reviews: readonly Review[];
}

export function processEvaluation({
  from,
  to,
  measures,
  indicators,
  asked,
  reviews,
}: EvaluatedCycle): ProcessEvaluation {
  const answered = answeredIn(reviews);
  return {
    stages: inTime(measures, from, to),
    stagesToDate: inTime(measures, '', to),
    indicators: greenOf(indicators),
    checks: { part: asked.filter((kpi) => answered.has(kpi)).length, of: asked.length },
  };
}

/** The items that reviews say anything about the causes of. */
export const answeredIn = (reviews: readonly Review[]): ReadonlySet<Kpi | Indicator | undefined> =>
  new Set(reviews.flatMap(({ findings }) => findings.filter(saysWhy)).map(({ kpi }) => kpi.target));

const saysWhy = ({ finding, whys, fishbone, cause }: ReviewFinding): boolean =>
  finding !== undefined || whys.length > 0 || fishbone.length > 0 || cause !== undefined;

function inTime(measures: readonly MeasureStatus[], from: Day, to: Day): Count {
  const due = measures
    .filter(({ state }) => state !== 'cancelled')
    .flatMap(({ stages }) => stages.filter(({ stage }) => from <= stage.due && stage.due <= to));
  return { part: due.filter(isFinishedInTime).length, of: due.length };
}

function greenOf(tracks: readonly Track[]): Count {
  const judged = tracks
    .map(({ inPeriod }) => inPeriod.status)
    .filter((status) => status === 'green' || status === 'amber' || status === 'red');
  return { part: judged.filter((status) => status === 'green').length, of: judged.length };
}
