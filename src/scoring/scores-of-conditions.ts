import { makePeriod } from '../calendar/period';
import type { Kpi, Plan, Scorecard } from '../model/types';
import type { Decimal } from '../util/decimal';
import { middleOf } from './attainment';
import type { See } from './conditions';
import { basicKpiScore, scoreWithValue } from './kpi-score';
import { ask } from './question';
import { scorecardScore } from './scorecard';
import { tracksOf } from './tracks';

/**
 * The scores of a scorecard under other conditions or multipliers than it has: at the values to date, and with every
 * KPI of the plan at its target.
 */
export function scoresUnderConditions(
  scorecard: Scorecard,
  plan: Plan,
): readonly [toDate: Decimal | undefined, atTargets: Decimal | undefined] {
  const question = ask(plan, makePeriod('year', scorecard.year));
  const tracks = tracksOf(plan, question);
  const context = { plan, question, rated: () => undefined, see: tracks.of, refused: false };
  const basics = scorecard.kpis.map((kpi) => basicKpiScore(kpi, tracks.of(kpi), context));
  const reached = basics.map((basic) => {
    const target = targetOf(basic.kpi);
    return target ? scoreWithValue(basic, target, context) : basic;
  });
  const see: See = (kpi) => {
    const target = targetOf(kpi);
    return target ? { state: 'value', fullYearValue: target } : tracks.of(kpi);
  };
  return [
    scorecardScore(scorecard, basics, context).score,
    scorecardScore(scorecard, reached, { ...context, see }).score,
  ];
}

const targetOf = ({ target }: Kpi): Decimal | undefined => target && middleOf(target);
