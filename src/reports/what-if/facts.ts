import type { Challenge, Kpi, Milestone, Scorecard } from '../../model/types';
import {
  neededFor,
  type ChallengeScore,
  type KpiScore,
  type Needed,
  type PlanScore,
  type ScorecardScore,
} from '../../scoring';
import type { Decimal } from '../../util/decimal';

/** One thing that is supposed: the value that a KPI ends the year with, or milestones that are accepted. */
export type Supposed =
  | { readonly type: 'value'; readonly written: string; readonly kpi: Kpi; readonly value: Decimal }
  | {
      readonly type: 'done';
      readonly written: string;
      readonly item: Kpi | Challenge;
      readonly milestones: readonly Milestone[];
    };

export interface WhatIfFacts {
  readonly before: PlanScore;
  /** Scores of the plan with the suppositions applied. */
  readonly after: PlanScore;
  readonly supposed: readonly Supposed[];
}

/** An item as it stands, and with the suppositions applied. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface ScorecardChange extends Pair<ScorecardScore> {
  /** KPIs that are supposed, and those that change with them. */
  readonly kpis: readonly Pair<KpiScore>[];
  readonly challenges: readonly Pair<ChallengeScore>[];
}

/**
 * The scorecards that what is supposed lies in, and those that change with them. Both scores have the same scorecards
 * in one order.
 */
export function scorecardChanges({ before, after, supposed }: WhatIfFacts): readonly ScorecardChange[] {
  const named = new Set<Kpi | Challenge>(supposed.map(itemOf));
  const touched = new Set<Scorecard>([...named].map(({ scorecard }) => scorecard));
  const scorecards = before.scorecards.map((scorecardScore, i): ScorecardChange => {
    const then = after.scorecards[i]!;
    const kpis = scorecardScore.kpis.map((kpi, at) => ({ before: kpi, after: then.kpis[at]! }));
    const challenges = scorecardScore.challenges.map((one, at) => ({ before: one, after: then.challenges[at]! }));
    return {
      before: scorecardScore,
      after: then,
      kpis: kpis.filter((pair) => named.has(pair.before.kpi) || isChanged(pair)),
      challenges: challenges.filter(
        (pair) => named.has(pair.before.challenge) || !pair.before.points.equals(pair.after.points),
      ),
    };
  });
  return scorecards.filter(
    ({ before: scorecardScore, after: then, kpis, challenges }) =>
      touched.has(scorecardScore.scorecard) ||
      kpis.length + challenges.length > 0 ||
      !same(scorecardScore.score, then.score) ||
      scorecardScore.grade !== then.grade,
  );
}

export const itemOf = (one: Supposed): Kpi | Challenge => (one.type === 'value' ? one.kpi : one.item);

function isChanged({ before, after }: Pair<KpiScore>): boolean {
  return (
    !same(before.fullYearValue, after.fullYearValue) ||
    !same(before.points, after.points) ||
    !same(before.challenge?.points, after.challenge?.points)
  );
}

const same = (a: Decimal | undefined, b: Decimal | undefined): boolean => (a && b ? a.equals(b) : a === b);

/** Requirement for the remaining periods to reach a supposed value, by the plan as it is. */
export function neededOf(
  { kpi, value }: Extract<Supposed, { type: 'value' }>,
  { scorecards }: PlanScore,
): Needed | undefined {
  const score = kpiScoreOf(kpi, scorecards);
  return score && neededFor({ type: 'point', value }, kpi, score.track);
}

export const kpiScoreOf = (kpi: Kpi, scorecards: readonly ScorecardScore[]): KpiScore | undefined =>
  scorecards.find(({ scorecard }) => scorecard === kpi.scorecard)?.kpis.find((one) => one.kpi === kpi);
