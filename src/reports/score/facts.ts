import type { Refusal, PlanScore, ScorecardScore } from '../../scoring/types';
import { areRefused, type PlanErrors } from '../base/plan-errors';
import type { Revision } from '../../source/revision';
import { groupBy } from '../../util/group';

export interface ScoreFacts {
  readonly score: PlanScore;
  readonly revision: Revision;
  /** Only this scorecard: `company`, or a department's id. */
  readonly department?: string | undefined;
  /** The errors of the plan that a final assessment may not stand on; none of another score. */
  readonly errors: PlanErrors;
  /** With every step of the arithmetic. Default: for a final assessment. */
  readonly sheet?: boolean | undefined;
}

/**
 * Gaps that prevent a final assessment; with any, nothing is scored. For the whole plan each place is listed once; for
 * one scorecard, gaps in others that it reads are included.
 */
export const refusalsOf = ({ score, department }: ScoreFacts): readonly Refusal[] =>
  department === undefined
    ? onceEach(score.refusals)
    : score.refusals.filter(({ scorecard }) => scorecard.id === department);

/** Each place as its own scorecard tells it, else as the first that reads it; with all conditions that read it. */
function onceEach(refusals: readonly Refusal[]): readonly Refusal[] {
  const placeOf = ({ kpi, reason, periods, origin }: Refusal): unknown =>
    kpi ? [kpi.scorecard.year, kpi.address, reason, ...periods.map(({ text }) => text)].join(' ') : origin;
  const told = new Map(
    [...groupBy(refusals, placeOf).values()].map((same) => {
      const own = same.find(({ kpi, scorecard }) => kpi?.scorecard === scorecard) ?? same[0]!;
      return [own, [...new Set(same.flatMap((one) => one.readers ?? []))]] as const;
    }),
  );
  return refusals.flatMap((refusal) => {
    const readers = told.get(refusal);
    return readers ? [readers.length > 0 ? { ...refusal, readers } : refusal] : [];
  });
}

/** Tests whether a final assessment cannot be given, for gaps or for errors. */
export const isRefused = (facts: ScoreFacts): boolean => areRefused(facts.errors) || refusalsOf(facts).length > 0;

/** The scorecards to print, in the plan's order; none where the assessment is refused. */
export const scorecardsOf = (facts: ScoreFacts): readonly ScorecardScore[] =>
  isRefused(facts)
    ? []
    : facts.score.scorecards.filter(
        ({ scorecard }) => facts.department === undefined || scorecard.id === facts.department,
      );
