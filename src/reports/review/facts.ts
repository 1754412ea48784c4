import type { Day } from '../../calendar/day';
import { nextPeriod } from '../../calendar/cycles';
import { daysOf } from '../../calendar/fiscal-year';
import type { Period } from '../../calendar/period';
import type { Change, Indicator, Kpi, Plan, Review, Scorecard } from '../../model/types';
import {
  lastDay,
  type ScoresUnder,
  type PlanScore,
  type Question,
  type ScorecardScore,
  type Track,
} from '../../scoring';
import {
  measuresOn,
  openActionsBefore,
  processEvaluation,
  reviewOf,
  reviewsWithin,
  supportRequests,
  type AskedSupport,
  type CarriedAction,
  type MeasureStatus,
  type ProcessEvaluation,
} from '../../tracking';
import type { ReviewInput } from './input';
import { kpiFacts, type KpiFacts } from './kpi-facts';
import type { ReviewScores } from './scores';
import { scoresOfChanges } from './scores-of-changes';

/** Everything a review says, worked out once for its blocks and its data. */
export interface ReviewFacts extends ReviewInput {
  readonly plan: Plan;
  readonly cycle: Period;
  readonly from: Day;
  /** The day that measures are looked at: the cycle's last. */
  readonly to: Day;
  /** The first days of the next cycle belong to what is planned next. */
  readonly next: { readonly from: Day; readonly to: Day };
  /** Undefined when nobody wrote it. */
  readonly review: Review | undefined;
  /** The scorecard's own reviews of the cycle and of the shorter cycles in it, oldest first. */
  readonly meetings: readonly Review[];
  /** The question all figures answer: the final assessment where that can be given, else provisional. */
  readonly question: Question;
  readonly scorecardScore: ScorecardScore;
  readonly scorecardScoreBefore: ScorecardScore | undefined;
  /** Ordered by perspective, then falling weight; measures and process indicators follow the same order. */
  readonly kpis: readonly KpiFacts[];
  readonly measures: readonly MeasureStatus[];
  readonly indicators: readonly Track[];
  readonly process: ProcessEvaluation;
  readonly carried: readonly CarriedAction[];
  readonly support: readonly AskedSupport[];
  /** All scorecards of the year, each final where it can be. */
  readonly scorecards: readonly ScorecardScore[];
  /** The effect of an approved adjustment of a number on the score of its scorecard. */
  scoresUnder(change: Change): ScoresUnder | undefined;
  /** The KPIs of another scorecard of the plan, to the same rules. */
  kpisOf(scorecardScore: ScorecardScore): readonly KpiFacts[];
}

export function gatherReview(input: ReviewInput): ReviewFacts {
  const { scorecard, scores } = input;
  const { plan, cycle } = scores;
  const { tracks, question, ...score } = scores.of(scorecard);
  const meeting = { scorecardId: scorecard.id, cycle };
  const review = reviewOf(plan, meeting);
  const meetings = meetingsOf(scorecard, scores);
  const { from, to } = daysOf(cycle, plan.fiscalYear);
  const scorecardScore = scoreOf(score, scorecard);
  const kpis = kpisOf(scorecardScore, scores);
  const ordered = kpis.map(({ kpi }) => kpi);
  const measures = measuresOf(to, ordered, plan);
  const indicators = indicatorsOf(ordered).map((indicator) => tracks.of(indicator));
  const asked = kpis.filter((line) => line.asked).map(({ kpi }) => kpi);
  return {
    ...input,
    plan,
    cycle,
    from,
    to,
    review,
    meetings,
    question,
    scorecardScore,
    kpis,
    measures,
    indicators,
    next: daysOf(nextPeriod(cycle, plan.fiscalYear), plan.fiscalYear),
    scorecardScoreBefore: scores.before.scorecards.find((before) => before.scorecard.id === scorecard.id),
    scorecards: score.scorecards.map((other) => scoreOf(scores.of(other.scorecard), other.scorecard)),
    process: processEvaluation({ from, to, measures, indicators, asked, reviews: meetings }),
    carried: openActionsBefore(plan, meeting, { review, day: review?.held ?? lastDay(question) }),
    support: supportRequests(plan, cycle),
    scoresUnder: scoresOfChanges(scores.of(scorecard)),
    kpisOf: (other) => kpisOf(other, scores),
  };
}

function kpisOf(scorecardScore: ScorecardScore, scores: ReviewScores): readonly KpiFacts[] {
  const { tracks } = scores.of(scorecardScore.scorecard);
  return kpiFacts(scorecardScore, {
    plan: scores.plan,
    tracks,
    previous: scores.before,
    meetings: meetingsOf(scorecardScore.scorecard, scores),
  });
}

const meetingsOf = ({ id }: Scorecard, { plan, cycle }: ReviewScores): readonly Review[] =>
  reviewsWithin(plan, cycle).filter(({ scorecardId }) => scorecardId === id);

const scoreOf = ({ scorecards }: Pick<PlanScore, 'scorecards'>, scorecard: Scorecard): ScorecardScore =>
  scorecards.find((scorecardScore) => scorecardScore.scorecard === scorecard)!;

function measuresOf(day: Day, kpis: readonly Kpi[], plan: Plan): readonly MeasureStatus[] {
  const statusOf = measuresOn(plan, day);
  return kpis.flatMap(({ measures }) => measures.map(statusOf));
}

const indicatorsOf = (kpis: readonly Kpi[]): readonly Indicator[] =>
  kpis.flatMap(({ measures }) => measures.flatMap(({ indicators }) => indicators));
