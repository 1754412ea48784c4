import type { Day } from '../calendar/day';
import type { Kpi, Plan, Scorecard } from '../model/types';
import { sum, ZERO, type Decimal } from '../util/decimal';
import { appliedWeights, type ScorePart } from './basic-score';
import { kpiChallengeScore, projectScore, requirementsOf, type Rated, type Requirements } from './challenge';
import { coefficient } from './grades';
import type { BasicKpiScore } from './kpi-score';
import { lastDay } from './question';
import { scorecardSteps, weightSteps } from './scorecard-steps';
import { sheetTotal, type Sheet, type SheetTotal } from './total-score';
import type { BonusScore, ChallengeScore, KpiScore, Question, ScorecardScore } from './types';
import { vetoesBySeverity, type Vetoed } from './veto';

interface ScorecardContext {
  readonly plan: Plan;
  readonly question: Question;
  /** Basic objectives of the whole plan, for challenges that require those of other scorecards. */
  readonly rated: (kpi: Kpi) => Rated | undefined;
  /** A final assessment that cannot be given has parts, but no score. */
  readonly refused: boolean;
}

/** A scorecard's score from the basic scores of its KPIs (spec 02.5): bonuses, caps, deductions, and vetoes last. */
export function scorecardScore(
  scorecard: Scorecard,
  basics: readonly BasicKpiScore[],
  context: ScorecardContext,
): ScorecardScore {
  const { plan, question, refused } = context;
  const until = lastDay(question);
  const kpis = kpiScores(basics, context);
  const challenges = projectScores(scorecard, basics, until, context);
  const deductions = scorecard.deductions.filter(({ on }) => on <= until);
  const sheet: Sheet = {
    lines: kpis.map(lineOf),
    projects: challenges.map(({ points }) => points),
    deductions: sum(deductions.map(({ points }) => points)),
    policy: plan.policy,
  };
  const withoutVeto = sheetTotal(sheet);
  const [veto, ...others] = vetoesBySeverity(scorecard, until, sheet);
  return {
    scorecard,
    ...totalOf(withoutVeto, veto, context),
    bonus: withoutVeto.bonus,
    deductions: sheet.deductions,
    ...(veto && {
      veto: {
        event: veto.event,
        without: withoutVeto.score,
        gradeWithout: withoutVeto.grade,
        others: others.map(({ event }) => event),
      },
    }),
    kpis,
    challenges,
    steps: scorecardSteps({ plan, sheet, deductions, withoutVeto, veto, refused, final: question.final }),
  };
}

/** The score with its range, grade and coefficient: after the veto if there is one, and without what is refused. */
function totalOf(
  withoutVeto: SheetTotal,
  veto: Vetoed | undefined,
  { plan, question, refused }: ScorecardContext,
): Pick<ScorecardScore, 'score' | 'basic' | 'low' | 'high' | 'coverage' | 'grade' | 'coefficient'> {
  const { score, low, high, grade } = veto ?? withoutVeto;
  const { basic, coverage } = withoutVeto.basic;
  const worth = question.final && !refused && score ? coefficient(score, plan.policy.grades, grade) : undefined;
  return {
    ...(score && !refused && { score }),
    ...(basic && { basic }),
    low,
    high,
    coverage,
    ...(grade !== undefined && !refused && { grade }),
    ...(worth && { coefficient: worth }),
  };
}

/** Weights shared out, and the challenges on the KPIs. */
function kpiScores(basics: readonly BasicKpiScore[], context: ScorecardContext): readonly KpiScore[] {
  const parts = basics.map(partOf);
  const applied = appliedWeights(parts);
  return basics.map((basic, i) => {
    const challenge = bonusOn(basic, basics, context);
    const moved = weightSteps(basic, applied[i]!, parts);
    return { ...basic, appliedWeight: applied[i]!, ...(challenge && { challenge }), steps: [...basic.steps, ...moved] };
  });
}

function bonusOn(
  { kpi, fullYearValue, state }: BasicKpiScore,
  basics: readonly BasicKpiScore[],
  context: ScorecardContext,
): BonusScore | undefined {
  const { challenge } = kpi;
  return (
    challenge &&
    kpiChallengeScore(
      challenge,
      kpi,
      state === 'na' ? undefined : fullYearValue,
      requirements(challenge.requires, basics, context),
    )
  );
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
): Requirements => requirementsOf(requires, basics.map(ratedOf), rated);

export const ratedOf = ({ kpi, state, rate }: BasicKpiScore): Rated => ({ kpi, notApplicable: state === 'na', rate });

const partOf = ({ kpi, state, rate }: BasicKpiScore): ScorePart => ({
  weight: kpi.weight,
  notApplicable: state === 'na',
  rate,
});

const lineOf = (score: KpiScore): Sheet['lines'][number] => ({
  kpi: score.kpi,
  part: partOf(score),
  bonus: bonusPoints(score),
});

const bonusPoints = ({ challenge }: KpiScore): Decimal => challenge?.points ?? ZERO;
