import { exact, fraction } from './json-values';
import type { ReportContext } from './report-kind';
import type { ComparedFigure, MultiplierResult, ScorecardScore } from '../../scoring/types';

/** The conditions and multipliers of a scorecard in plain values; no field of one that has none. */
export const conditionalData = (
  { conditions, multipliers }: Pick<ScorecardScore, 'conditions' | 'multipliers'>,
  { say }: ReportContext,
): object => ({
  ...(conditions.length > 0 && {
    conditions: conditions.map(({ condition: { id, name }, state, figures, cost }) => ({
      id,
      name: say(name),
      state,
      figures: figures.map(figureData),
      cost: exact(cost?.()),
    })),
  }),
  ...(multipliers.length > 0 && {
    multipliers: multipliers.map(({ multiplier: { id, name }, factor, state }) => ({
      id,
      name: say(name),
      factor: exact(factor),
      state: STATES[state],
    })),
  }),
});

const figureData = ({ comparison, kpi, actual, bound }: ComparedFigure): object => {
  const value = comparison.bound.type === 'attainment' ? fraction : exact;
  return { kpi: kpi?.address ?? comparison.kpi.to, actual: value(actual), bound: value(bound) };
};

const STATES: Readonly<Record<MultiplierResult['state'], ScorecardScore['conditions'][number]['state']>> = {
  applied: 'applied',
  dropped: 'not',
  na: 'not',
  undecided: 'undecided',
};
