import type { Day } from '../calendar/day';
import { ofRole } from '../model/roles';
import type { Deduction, Kpi, Plan, Scorecard } from '../model/types';
import { sum, ZERO, type Decimal } from '../util/decimal';
import { adjustmentsOf, afterConditions, beforeConditions, type Adjustments } from './adjustments';
import { appliedWeights, type ScorePart } from './basic-score';
import {
  kpiChallengeScore,
  projectScore,
  requirementsOf,
  withoutBonus,
  type Rated,
  type Requirements,
} from './challenge';
import type { See } from './conditions';
import { coefficient } from './grades';
import type { BasicKpiScore } from './kpi-score';
import { deductionsOf } from './ledger';
import { lastDay } from './question';
import { scorecardSteps } from './scorecard-steps';
import { sheetTotal, type Sheet, type SheetTotal, type Total } from './total-score';
import type { BonusScore, ChallengeScore, KpiScore, Question, ScorecardScore } from './types';
import { afterVetoes, totalAfter, vetoCases, type VetoCase } from './veto';
import { weightSteps } from './weight-steps';

interface ScorecardContext {
  readonly plan: Plan;
  readonly question: Question;
  /** Basic objectives of the whole plan, for challenges that require those of other scorecards. */
  readonly rated: (kpi: Kpi) => Rated | undefined;
  /** A final assessment that cannot be given has parts, but no score. */
  readonly refused: boolean;
  /** KPIs of other scorecards, as conditions and multipliers see them. */
  readonly see: See;
}

/** A scorecard's score from the basic scores of its KPIs (spec 02.5): bonuses, caps, deductions, and vetoes last. */
export function scorecardScore(
  scorecard: Scorecard,
  basics: readonly BasicKpiScore[],
  context: ScorecardContext,
): ScorecardScore {
  const { plan, question, refused } = context;
  const until = lastDay(question);
  const counted = basics.map((basic) => afterVetoes(basic, until));
  const { kpis, challenges, deductions, sheet } = sheetOf(scorecard, counted, context);
  const cases = vetoCases(scorecard, until, plan.policy.grades);
  const before = sheetTotal(sheet);
  const vetoes = cases.map(({ veto }) => veto);
  const after = totalAfter(vetoes, before, plan.policy.grades);
  return {
    scorecard,
    scale: plan.policy.scoring,
    ...totalOf(before, after, context),
    bonus: before.bonus,
    deductions: sheet.deductions,
    ...vetoResult(cases, () => sheetTotal(sheetOf(scorecard, basics, context).sheet)),
    conditions: withCosts(scorecard, counted, before, sheet, context),
    multipliers: sheet.adjustments?.multipliers ?? [],
    kpis,
    challenges,
    steps: scorecardSteps({ plan, sheet, deductions, before, after, cases, refused, final: question.final }),
  };
}

/** The parts that a score is the total of. */
interface Parts extends Pick<ScorecardScore, 'kpis' | 'challenges'> {
  readonly deductions: readonly Deduction[];
  readonly sheet: Sheet;
}

/** The parts of a scorecard's score: `basics` after its vetoes, or as they would stand without. */
function sheetOf(
  scorecard: Scorecard,
  basics: readonly BasicKpiScore[],
  { rated, ...context }: ScorecardContext,
): Parts {
  const own = new Map(basics.map((basic) => [basic.kpi, ratedOf(basic)]));
  const here = { ...context, rated: (kpi: Kpi) => own.get(kpi) ?? rated(kpi) };
  const adjustments = adjustmentsOf(scorecard, seeing(basics, context));
  const kpis = kpiScores(basics, here, adjustments);
  const challenges = projectScores(scorecard, basics, lastDay(context.question), here);
  const deductions = deductionsOf({ scorecard }, context);
  const lines = kpis.map(lineOf);
  const sheet: Sheet = {
    lines,
    projects: challenges.map(({ points }) => points),
    deductions: sum([...deductions.map(({ points }) => points), ...lines.map(({ deducted }) => deducted)]),
    policy: context.plan.policy,
    adjustments,
  };
  return { kpis, challenges, deductions, sheet };
}

/** Conditions and multipliers read A* as it is given here, and of KPIs of other scorecards as it is reported. */
function seeing(basics: readonly BasicKpiScore[], { see }: Pick<ScorecardContext, 'see'>): See {
  const own = new Map(basics.map((basic) => [basic.kpi, { ...basic, toDate: basic.track.toDate }]));
  return (kpi) => own.get(kpi) ?? see(kpi);
}

/** The conditions with what each costs that applies: the score before vetoes without it, less that with it. */
function withCosts(
  scorecard: Scorecard,
  basics: readonly BasicKpiScore[],
  { score }: Total,
  { adjustments }: Sheet,
  context: ScorecardContext,
): ScorecardScore['conditions'] {
  return (adjustments?.conditions ?? []).map((result) => {
    if (result.state !== 'applied' || !score) return result;
    const others = scorecard.conditions.filter((condition) => condition !== result.condition);
    const without = (): Total => sheetTotal(sheetOf({ ...scorecard, conditions: others }, basics, context).sheet);
    return { ...result, cost: () => without().score!.sub(score) };
  });
}

function vetoResult([first, ...others]: readonly VetoCase[], withoutVetoes: () => Total): Pick<ScorecardScore, 'veto'> {
  if (!first) return {};
  const { score: without, grade: gradeWithout } = withoutVetoes();
  return { veto: { event: first.event, without, gradeWithout, others: others.map(({ event }) => event) } };
}

/** The score with its range, grade and coefficient: after the vetoes, and without what is refused. */
function totalOf(
  { basic: { basic, coverage } }: SheetTotal,
  { score, low, high, grade }: Total,
  { plan, question, refused }: ScorecardContext,
): Pick<ScorecardScore, 'score' | 'basic' | 'low' | 'high' | 'coverage' | 'grade' | 'coefficient'> {
  const worth = question.final && !refused && score ? coefficient(score, plan.policy, grade) : undefined;
  return {
    ...(score && !refused && { score }),
    ...(basic && { basic }),
    ...(low && { low }),
    ...(high && { high }),
    coverage,
    ...(grade !== undefined && !refused && { grade }),
    ...(worth && { coefficient: worth }),
  };
}

/** Weights shared out, and the challenges on the KPIs. */
function kpiScores(
  basics: readonly BasicKpiScore[],
  context: ScorecardContext,
  adjustments: Adjustments | undefined,
): readonly KpiScore[] {
  const scored = ofRole('score', basics);
  const parts = scored.map(partOf);
  const applied = appliedWeights(parts);
  const weights = new Map(scored.map(({ kpi }, i) => [kpi, applied[i]!]));
  const moved = weightSteps(parts, applied);
  return basics.map((basic) => {
    const challenge = bonusOn(basic, basics, context);
    const score = afterConditions(basic, adjustments);
    return {
      ...score,
      appliedWeight: weights.get(basic.kpi) ?? ZERO,
      ...(challenge && { challenge }),
      steps: [...score.steps, ...moved(score)],
    };
  });
}

function bonusOn(
  { kpi, fullYearValue, state, zeroed }: BasicKpiScore,
  basics: readonly BasicKpiScore[],
  context: ScorecardContext,
): BonusScore | undefined {
  const { challenge } = kpi;
  if (!challenge) return undefined;
  const required = requirements(challenge.requires, basics, context);
  const score = kpiChallengeScore(challenge, kpi, state === 'na' ? undefined : fullYearValue, required);
  return zeroed ? withoutBonus(score) : score;
}

function projectScores(
  { challenges }: Scorecard,
  basics: readonly BasicKpiScore[],
  until: Day,
  context: ScorecardContext,
): readonly ChallengeScore[] {
  return challenges.map((challenge) =>
    projectScore(challenge, until, requirements(challenge.requires, basics, context)),
  );
}

const requirements = (
  requires: Parameters<typeof requirementsOf>[0],
  basics: readonly BasicKpiScore[],
  { rated }: ScorecardContext,
): Requirements => requirementsOf(requires, ofRole('score', basics).map(ratedOf), rated);

/** The KPI as bonuses that require it see it: before conditions, and after vetoes. */
export function ratedOf(score: BasicKpiScore): Rated {
  const { kpi, state, rate } = beforeConditions(score);
  return { kpi, notApplicable: state === 'na', rate };
}

export const partOf = ({ kpi, state, rate }: BasicKpiScore): ScorePart => ({
  kpi,
  weight: kpi.weight,
  notApplicable: state === 'na',
  rate,
});

const lineOf = (score: KpiScore): Sheet['lines'][number] => ({
  kpi: score.kpi,
  part: partOf(score),
  ...(score.unlimited && { unlimited: partOf(score.unlimited) }),
  bonus: bonusPoints(score),
  deducted: deductedPoints(score),
});

/** The points that a KPI adds: those of its challenge, and its own in role bonus. */
export const bonusPoints = ({ kpi, points, challenge }: KpiScore): Decimal =>
  sum([...(challenge ? [challenge.points] : []), ...(kpi.role === 'bonus' && points ? [points] : [])]);

/** The points that a line shows of a KPI: a bonus has those of its challenge too. */
export const ownPoints = (score: KpiScore): Decimal | undefined =>
  score.kpi.role === 'bonus' ? bonusPoints(score) : score.points;

/** The points that a KPI takes from the score, 0 or more. */
export const deductedPoints = ({ kpi, points }: Pick<KpiScore, 'kpi' | 'points'>): Decimal =>
  (kpi.role === 'deduct' ? points?.neg() : undefined) ?? ZERO;
