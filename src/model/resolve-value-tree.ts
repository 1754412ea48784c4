import { parsePeriod } from '../calendar/period';
import { inside, type Origin } from '../source/locate';
import { ZERO } from '../util/decimal';
import type { RawKpi } from './raw';
import type { ResolveContext } from './resolve-context';
import { ResultsLink } from './results-link';
import { share } from './share';
import { TakenLink } from './taken';
import type { Kpi, Link, Scorecard, ValueTree } from './types';

export function resolveValueTree(
  raw: RawKpi,
  scorecard: Scorecard,
  origin: Origin,
  building: ResolveContext,
): ValueTree {
  const { formula = '', inputs = {}, tolerance } = raw;
  return {
    formula,
    inputs: Object.entries(inputs).map(([name, input]) => ({
      name,
      link: linkInput(input, { raw, scorecard }, inside(origin, 'inputs', name), building),
    })),
    tolerance: tolerance === undefined ? ZERO : share(tolerance),
    origin,
  };
}

type RawInput = NonNullable<RawKpi['inputs']>[string];

/** A KPI as it is written, whose formula takes something. */
interface Taker {
  readonly raw: RawKpi;
  readonly scorecard: Scorecard;
}

/** A value, or a figure of something else. */
function linkInput(input: RawInput, taker: Taker, origin: Origin, building: ResolveContext): Link<Kpi> {
  const { references, scorecards, policy } = building;
  const { year } = taker.scorecard;
  if (typeof input === 'string') return references.toItem<Kpi>(input, ['kpi'], origin, { year });
  const { plan, kpi, scorecard, take } = input;
  if (plan !== undefined) return linkResults({ plan, kpi: kpi! }, taker, origin, building);
  if (scorecard !== undefined) {
    const ofYear = (): readonly Scorecard[] => scorecards.filter((one) => one.year === year);
    const link = references.toId(scorecard, 'scorecard', inside(origin, 'scorecard'), ofYear);
    return new TakenLink(link, 'score', origin, policy.scoring.full);
  }
  const link = references.toItem<Kpi>(kpi!, ['kpi'], inside(origin, 'kpi'), { year });
  return take === 'attainment' || take === 'points' ? new TakenLink(link, take, origin) : link;
}

/** The values of a KPI of another plan, which are taken as if measured like the KPI that takes them. */
function linkResults(
  { plan, kpi }: { readonly plan: string; readonly kpi: string },
  { raw, scorecard }: Taker,
  origin: Origin,
  { references, results }: ResolveContext,
): Link<Kpi> {
  const ofYear = results.filter(({ year }) => year === scorecard.year);
  const source = references.toId(plan, 'results', inside(origin, 'plan'), () => ofYear).target;
  const found = source && references.toId(kpi, 'resultsKpi', inside(origin, 'kpi'), () => source.kpis).target;
  const { aggregate = 'last', frequency = 'month' } = raw;
  const measured = { scorecard, aggregate, frequency, ...spanOf(raw) };
  return new ResultsLink(plan, kpi, origin, source && found && { results: source, of: found, measured });
}

/** The first and the last month that a KPI is measured in. */
export const spanOf = ({ start, end }: RawKpi): Pick<Kpi, 'start' | 'end'> => ({
  ...(start !== undefined && { start: parsePeriod(start)! }),
  ...(end !== undefined && { end: parsePeriod(end)! }),
});
