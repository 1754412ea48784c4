import type { ScoreChange } from '../forms/record-report';
import type { ToRecord } from '../forms/recorded';
import type { Decimal } from '../util/decimal';
import { ask, scorePlan, yearOf, type ScorecardScore } from '../scoring';
import type { OpenedPlan } from './open-plan';
import { newestPeriod } from './period';

/**
 * The scorecards that something is recorded in, and others that it changes, before and after: to the end of the newest
 * period that then has a value.
 */
export function scoreChanges(
  changes: readonly ToRecord[],
  before: OpenedPlan,
  then: OpenedPlan,
): readonly ScoreChange[] {
  const years = [...new Set(changes.map(yearOfChange))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const period = newestPeriod(then.plan, year);
    const scores = [before, then].map(({ plan, askedDay }) => scorePlan(plan, ask(plan, period, { asOf: askedDay })));
    const touched = new Set(changes.filter((one) => yearOfChange(one) === year).flatMap(scorecardOf));
    return scores[0]!.scorecards.flatMap((was, i): ScoreChange[] => {
      const is = scores[1]!.scorecards[i]!;
      return touched.has(was.scorecard.id) || !isSame(was, is) ? [{ period, before: was, after: is }] : [];
    });
  });
}

const yearOfChange = (change: ToRecord): number =>
  change.type === 'milestone' ? change.scorecard.year : yearOf(change.item);

/** Process indicators count in no score. */
function scorecardOf(change: ToRecord): readonly string[] {
  if (change.type === 'milestone') return [change.scorecard.id];
  return change.item.type === 'kpi' ? [change.item.scorecard.id] : [];
}

const isSame = (one: ScorecardScore, other: ScorecardScore): boolean =>
  one.grade === other.grade &&
  (['score', 'low', 'high'] as const).every((figure) => areEqual(one[figure], other[figure]));

const areEqual = (one: Decimal | undefined, other: Decimal | undefined): boolean =>
  one && other ? one.equals(other) : one === other;
