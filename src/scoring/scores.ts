import { conditionsOn } from '../model/condition-reads';
import type { Kpi, Scorecard } from '../model/types';
import { memoize } from '../util/memoize';
import type { Rated } from './challenge';
import { adjustmentsOf, afterConditions } from './adjustments';
import { basicKpiScore, type BasicKpiScore } from './kpi-score';
import { lastDay } from './question';
import { refusalsOf } from './refusals';
import { ratedOf, scorecardScore } from './scorecard';
import type { Refusal, ScorecardScore, Tracks } from './types';
import { afterVetoes } from './veto';

/** The scores of a question, each made when it is first asked for, since one may be read by another. */
export interface Scores {
  /** The points of a KPI as its method gives them. */
  basic(kpi: Kpi): BasicKpiScore;
  /** The points of a KPI as they count; undefined for one of another year. */
  counted(kpi: Kpi): BasicKpiScore | undefined;
  of(scorecard: Scorecard): ScorecardScore;
  /** The reasons to refuse the final assessment of a scorecard; none where no final one is asked for. */
  refusals(scorecard: Scorecard): readonly Refusal[];
}

export function createScores({ plan, question, of: trackOf }: Tracks): Scores {
  const until = lastDay(question);
  const { missing } = plan.policy.scoring;
  const isAsked = ({ scorecard }: Kpi): boolean => scorecard.year === question.year;

  const basic = memoize((kpi: Kpi) => basicKpiScore(kpi, trackOf(kpi), { plan, question, trackOf }));
  const vetoed = memoize((kpi: Kpi) => (isAsked(kpi) ? afterVetoes(basic(kpi), until) : undefined));
  const rated = (kpi: Kpi): Rated | undefined => {
    const score = vetoed(kpi);
    return score && ratedOf(score);
  };
  const counted = memoize((kpi: Kpi) => {
    const score = vetoed(kpi);
    return score && afterConditions(score, adjustmentsOf({ conditions: conditionsOn(kpi), multipliers: [] }, trackOf));
  });
  const basicOf = (kpi: Kpi): BasicKpiScore | undefined => (isAsked(kpi) ? basic(kpi) : undefined);
  const refusals = memoize((scorecard: Scorecard) =>
    question.final ? refusalsOf(scorecard, basicOf, { missing, until }) : [],
  );
  const of = memoize((scorecard: Scorecard) =>
    scorecardScore(scorecard, scorecard.kpis.map(basic), {
      plan,
      question,
      rated,
      refused: refusals(scorecard).length > 0,
      see: trackOf,
    }),
  );
  return { basic, counted, of, refusals };
}
