import { conditionReads } from '../model/condition-reads';
import { ofRole } from '../model/roles';
import type { Kpi, Requirement } from '../model/types';
import { enclosed, HUNDRED, sum, ZERO, type Decimal } from '../util/decimal';
import { adjustmentOf, afterConditions, type Adjustment } from './adjustments';
import { basicOf, basicSums, shareOf, type BasicSums } from './basic-score';
import { isUnmet, kpiChallengeScore, requirementsOf, type Rated } from './challenge';
import type { BasicKpiScore } from './kpi-score';
import { otherOf } from './methods';
import { lastDay } from './question';
import { ratedIn, rescore } from './rescore';
import { bonusPoints, deductedPoints, partOf, ratedOf } from './scorecard';
import { cappedBonus, startsFromHundred, totalScore } from './total-score';
import type { KpiScore, PlanScore, ScorecardScore } from './types';
import { afterVetoes, totalAfter, vetoCases } from './veto';

/**
 * Gives the score of a scorecard with one of its KPIs otherwise and all else as it stands: what `rescore` gives, in a
 * time that does not grow with the scorecard, unless points or bonuses of others hang on it. Nothing may be refused or
 * unscored.
 */
export function scoresWithOne(now: ScorecardScore, plan: PlanScore): (other: BasicKpiScore) => Decimal | undefined {
  const until = lastDay(plan.question);
  const before = new Map(now.kpis.map((one) => [one.kpi, one]));
  const matters = hangsOn(now);
  const isRead = readInside(now);
  const adjustment = adjustmentOf(now);
  const replaced = scoreWithout(now, plan, adjustment);
  return (given) => {
    const other = afterVetoes(given, until);
    const one = before.get(other.kpi)!;
    const isMoved = (one.state === 'na') !== (other.state === 'na');
    return isMoved || isRead.has(other.kpi) || matters(one, other)
      ? rescore(now, { kpis: new Map([[other.kpi, given]]) }, plan).score
      : replaced(one, afterConditions(other, { now: adjustment }));
  };
}

/** The KPIs that grids, conditions and multipliers of a scorecard read. */
const readInside = ({ scorecard, kpis }: ScorecardScore): ReadonlySet<Kpi | undefined> =>
  new Set([
    ...kpis.map(({ kpi }) => otherOf(kpi.scoring)),
    ...conditionReads(scorecard).map(({ link }) => link.target),
  ]);

/** Tests whether bonuses of others come or go when a KPI is otherwise: they require it, and it is met or no longer. */
function hangsOn({ scorecard, kpis }: ScorecardScore): (before: KpiScore, after: BasicKpiScore) => boolean {
  const all: readonly (readonly [owner: unknown, requires: Requirement])[] = [
    ...kpis.flatMap(({ kpi }) => (kpi.challenge ? [[kpi, kpi.challenge.requires] as const] : [])),
    ...scorecard.challenges.map((challenge) => [challenge, challenge.requires] as const),
  ];
  const required = new Set(
    all.flatMap(([owner, requires]) =>
      requires === 'all' ? [] : requires.map(({ target }) => target).filter((kpi) => kpi !== owner),
    ),
  );
  // Decides only where it is the last of all that have to be met.
  const isLast =
    all.some(([, requires]) => requires === 'all') && ofRole('score', kpis).map(ratedOf).filter(isUnmet).length <= 1;
  return (before, after) => (isLast || required.has(after.kpi)) && isUnmet(ratedOf(before)) !== isUnmet(ratedOf(after));
}

/** Sums over all lines of a scorecard. */
interface Sums {
  readonly earned: Decimal;
  readonly bonuses: Decimal;
  readonly deductions: Decimal;
}

/**
 * The score from the sums of the scorecard, with one KPI taken out and another put in its place. Sums of thousands of
 * unlike fractions are computed with only where the short numbers that they lie between do not make the same score.
 */
function scoreWithout(
  now: ScorecardScore,
  score: PlanScore,
  adjustment: Adjustment,
): (one: KpiScore, other: BasicKpiScore) => Decimal | undefined {
  const { scorecard, kpis, challenges, deductions } = now;
  const { scoring, grades } = score.plan.policy;
  const vetoes = vetoCases(scorecard, lastDay(score.question), grades).map(({ veto }) => veto);
  const { earned, covered, whole } = sumsOf(now);
  const bonuses = sum([...kpis.map(bonusPoints), ...challenges.map(({ points }) => points)]);
  const exact: Sums = { earned, bonuses, deductions };
  const [worst, best] = endsOf(exact);
  const bonusWith = bonusesWith(now, score);
  return (one, other) => {
    const [out, put] = [shareOf(partOf(one), one.appliedWeight), shareOf(partOf(other), one.appliedWeight)];
    const bonus = bonusWith(other).sub(bonusPoints(one));
    const deducted = deductedPoints(other).sub(deductedPoints(one));
    const scoreOf = (sums: Sums): Decimal | undefined => {
      const { basic } = basicOf({
        earned: sums.earned.sub(out.earned).add(put.earned),
        covered: covered.sub(out.covered).add(put.covered),
        whole,
      });
      const terms = basic && {
        basic,
        bonus: cappedBonus([sums.bonuses.add(bonus)], scoring),
        deductions: sums.deductions.add(deducted),
      };
      const total = terms && totalScore(terms, scoring, adjustment);
      return totalAfter(vetoes, { score: total, low: undefined, high: undefined, grade: undefined }, grades).score;
    };
    const [low, high] = [scoreOf(worst), scoreOf(best)];
    return low && high?.equals(low) ? low : scoreOf(exact);
  };
}

const sumsOf = ({ kpis }: ScorecardScore): BasicSums =>
  startsFromHundred(kpis)
    ? { earned: HUNDRED, covered: HUNDRED, whole: HUNDRED }
    : basicSums(ofRole('score', kpis).map(partOf));

/** Sums that make a score no better than the exact ones, and no worse. */
function endsOf({ earned, bonuses, deductions }: Sums): readonly [worst: Sums, best: Sums] {
  const [all, added, taken] = [enclosed(earned), enclosed(bonuses), enclosed(deductions)];
  return [
    { earned: all.low, bonuses: added.low, deductions: taken.high },
    { earned: all.high, bonuses: added.high, deductions: taken.low },
  ];
}

/** The bonus of a KPI that is otherwise: that of its challenge, and its points in role bonus. */
function bonusesWith({ kpis }: ScorecardScore, { scorecards }: PlanScore): (other: BasicKpiScore) => Decimal {
  const own = new Map(kpis.map((one) => [one.kpi, ratedOf(one)]));
  const unmet = ofRole('score', [...own.values()])
    .filter(isUnmet)
    .map(({ kpi }) => kpi);
  const challengeOf = (other: BasicKpiScore): Decimal => {
    const { kpi, state, fullYearValue, zeroed } = other;
    if (!kpi.challenge || zeroed) return ZERO;
    const rated = (one: Kpi): Rated | undefined =>
      one === kpi ? ratedOf(other) : (own.get(one) ?? ratedIn(scorecards, one));
    const { requires } = kpi.challenge;
    const required = requires === 'all' ? { unmet, unknown: false } : requirementsOf(requires, [], rated);
    return kpiChallengeScore(kpi.challenge, kpi, state === 'na' ? undefined : fullYearValue, required).points;
  };
  return (other) => challengeOf(other).add((other.kpi.role === 'bonus' && other.points) || ZERO);
}
