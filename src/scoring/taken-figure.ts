import { ofRole } from '../model/roles';
import type { Kpi, Policy, Scorecard, Taken } from '../model/types';
import { HUNDRED, type Decimal } from '../util/decimal';
import { attainment, middleOf } from './attainment';
import type { Scores } from './scores';
import { bandOfRate } from './status';
import { num } from './step';
import type { Figures, Track, ValueOfStretches, ValueWithin } from './types';

/** Tracks and scores of the year up to the end of a period, which figures are taken from. */
interface Known {
  track(kpi: Kpi): Track;
  scores(): Scores;
}

/** A figure that a formula takes, as it stands at the end of a period; undefined while it has none (spec 02.10). */
export function takenFigure({ figure, of }: Taken, known: Known): ValueWithin | undefined {
  if (of.type === 'scorecard') return scoreOf(of, known.scores());
  return figure === 'points' ? pointsOf(of, known.scores()) : attainmentOf(of, known.track(of));
}

/** The attainment of A* in %: 100 is on target. */
function attainmentOf({ target, direction }: Kpi, { state, fullYearValue }: Track): ValueWithin | undefined {
  if (state === 'na') return 'na';
  const attained = fullYearValue && target && attainment(fullYearValue, target, direction);
  return attained && figureOf(attained.mul(HUNDRED), state === 'estimate');
}

/** The points in % of the weight, as they count; of a KPI without one of a weight of 100. */
function pointsOf(kpi: Kpi, scores: Scores): ValueWithin | undefined {
  const score = scores.counted(kpi);
  if (score?.state === 'na') return 'na';
  return score?.rate && figureOf(score.rate.mul(HUNDRED), score.state === 'estimate');
}

/** The score as it is printed: rounded, after vetoes. */
function scoreOf(scorecard: Scorecard, scores: Scores): ValueWithin | undefined {
  const { score, kpis, high } = scores.of(scorecard);
  const scored = ofRole('score', kpis);
  if (!high && scored.length > 0 && scored.every(({ state }) => state === 'na')) return 'na';
  const estimated = kpis.some(({ kpi, state }) => kpi.role !== 'watch' && state === 'estimate');
  return score && figureOf(score, estimated);
}

/** The track of a figure that is taken: of the year to date alone. */
export function takenTrack(item: Kpi, found: ValueWithin | undefined, bands: Policy['status']): Track {
  const toDate = found === 'na' ? NOT_APPLICABLE : figuresOf(item, found, bands);
  const { state, actual } = toDate;
  return {
    item,
    periods: [],
    state,
    toDate,
    inPeriod: toDate,
    ...(actual && { fullYearValue: actual }),
    stale: false,
    missing: [],
    computed: true,
    steps: [],
  };
}

const NOT_APPLICABLE: Figures = { state: 'na', status: 'na' };

function figuresOf({ target }: Kpi, found: ValueOfStretches | undefined, bands: Policy['status']): Figures {
  if (!found) return { state: 'pending', ...(target && { target }), status: 'none' };
  const { value: actual, estimate } = found;
  const attained = actual.div(target ? middleOf(target) : HUNDRED);
  const state = estimate ? 'estimate' : 'value';
  return { state, ...(target && { target }), actual, attainment: attained, status: bandOfRate(attained, bands) };
}

const figureOf = (value: Decimal, estimate: boolean): ValueOfStretches => ({ value, estimate, how: () => num(value) });
