import { ofRole } from '../model/roles';
import type { Kpi, Requirement } from '../model/types';
import { sum, ZERO, type Decimal } from '../util/decimal';
import { isConditional } from './adjustments';
import { appliedWeights, basicOf, basicSums, shareOf } from './basic-score';
import { isUnmet, kpiChallengeScore, requirementsOf, type Rated } from './challenge';
import type { BasicKpiScore } from './kpi-score';
import { otherOf } from './methods';
import { lastDay } from './question';
import { ratedIn, rescore } from './rescore';
import { bonusPoints, partOf, ratedOf } from './scorecard';
import { cappedBonus, totalScore } from './total-score';
import type { KpiScore, PlanScore, ScorecardScore } from './types';
import { afterVetoes, totalAfter, vetoCases } from './veto';

/**
 * Gives the score of a scorecard with one of its KPIs otherwise and all else as it stands: what `rescore` gives, in a
 * time that does not grow with the scorecard, unless bonuses of others hang on it, or points on conditions. Nothing may
 * be refused or unscored.
 */
export function scoresWithOne(now: ScorecardScore, plan: PlanScore): (other: BasicKpiScore) => Decimal | undefined {
  const until = lastDay(plan.question);
  const before = linesOf(now);
  const matters = hangsOn(now);
  const conditional = isConditional(now.scorecard);
  const seconds = new Set(now.kpis.map(({ kpi }) => otherOf(kpi.scoring)));
  const replaced = scoreWithout(now, plan);
  return (given) => {
    const other = afterVetoes(given, until);
    const line = before.get(other.kpi);
    if (!line) return rescore(now, { kpis: new Map([[other.kpi, given]]) }, plan).score;
    const isMoved = (line.score.state === 'na') !== (other.state === 'na');
    return isMoved || conditional || seconds.has(other.kpi) || matters(line.score, other)
      ? rescore(now, { kpis: new Map([[other.kpi, given]]) }, plan).score
      : replaced(line, other);
  };
}

/** A KPI as it stands. */
interface Line {
  readonly score: KpiScore;
  readonly applied: Decimal;
}

function linesOf({ kpis }: ScorecardScore): ReadonlyMap<Kpi, Line> {
  const scored = ofRole('score', kpis);
  const applied = appliedWeights(scored.map(partOf));
  return new Map(scored.map((score, i) => [score.kpi, { score, applied: applied[i]! }]));
}

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

/** The score from the sums of the scorecard, with one line taken out and another put in its place. */
function scoreWithout(
  now: ScorecardScore,
  score: PlanScore,
): (line: Line, other: BasicKpiScore) => Decimal | undefined {
  const { scorecard, kpis, challenges } = now;
  const { scoring, grades } = score.plan.policy;
  const until = lastDay(score.question);
  const sums = basicSums(ofRole('score', kpis).map(partOf));
  const bonuses = sum([...kpis.map(bonusPoints), ...challenges.map(({ points }) => points)]);
  const vetoes = vetoCases(scorecard, until, grades).map(({ veto }) => veto);
  const bonusWith = bonusesWith(now, score);
  return (line, other) => {
    const [out, put] = [shareOf(partOf(line.score), line.applied), shareOf(partOf(other), line.applied)];
    const { basic } = basicOf({
      earned: sums.earned.sub(out.earned).add(put.earned),
      covered: sums.covered.sub(out.covered).add(put.covered),
      whole: sums.whole,
    });
    const bonus = cappedBonus([bonuses.sub(bonusPoints(line.score)).add(bonusWith(other))], scoring);
    const total = basic && totalScore({ basic, bonus, deductions: now.deductions }, scoring, undefined);
    return totalAfter(vetoes, { score: total, low: undefined, high: undefined, grade: undefined }, grades).score;
  };
}

/** The bonus on a KPI that is otherwise. */
function bonusesWith({ kpis }: ScorecardScore, { scorecards }: PlanScore): (other: BasicKpiScore) => Decimal {
  const own = new Map(kpis.map((one) => [one.kpi, ratedOf(one)]));
  const unmet = ofRole('score', [...own.values()])
    .filter(isUnmet)
    .map(({ kpi }) => kpi);
  return (other) => {
    const { kpi, state, fullYearValue, zeroed } = other;
    if (!kpi.challenge || zeroed) return ZERO;
    const rated = (one: Kpi): Rated | undefined =>
      one === kpi ? ratedOf(other) : (own.get(one) ?? ratedIn(scorecards, one));
    const { requires } = kpi.challenge;
    const required = requires === 'all' ? { unmet, unknown: false } : requirementsOf(requires, [], rated);
    return kpiChallengeScore(kpi.challenge, kpi, state === 'na' ? undefined : fullYearValue, required).points;
  };
}
