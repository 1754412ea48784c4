import type { Actual, Kpi, ReportedValue } from '../model/types';
import type { Writable } from '../model/writable';
import { sortBy } from '../util/compare';
import { isNegative, isZero, ONE, sum, ZERO, type Decimal } from '../util/decimal';
import { ratioScale } from './aggregate';
import { middleOf } from './attainment';
import { ownPeriods } from './own-periods';
import { isAllowance, phasedTargets } from './phasing';
import { toFullYear } from './full-year';
import { fullYearKind } from './stretch';
import { targetChanges } from './target-changes';
import type { PeriodFigures, Tracks } from './types';

/** A value of a period with the period's target. */
export interface PeriodValue {
  readonly period: PeriodFigures['period'];
  readonly actual: Decimal;
  readonly target: Decimal;
  readonly entry?: Actual | undefined;
}

/**
 * The KPI with other actuals up to the question's end: such that `value` is what method and challenge see. It has a
 * target.
 */
export function withYearEndValue(value: Decimal, kpi: Kpi, tracks: Tracks): Kpi {
  const track = tracks.of(kpi);
  const points = track.periods.flatMap(({ period, actual, target, entry }): PeriodValue[] =>
    actual && (target || isAllowance(kpi)) ? [{ period, actual, target: target ? middleOf(target) : ZERO, entry }] : [],
  );
  if (points.length > 0 && track.fullYearValue && isPlanned(kpi, points))
    return moved(kpi, points, value.sub(track.fullYearValue));
  const { kpi: started, points: planned } = asPlanned(kpi, tracks);
  if (planned.length === 0) return started;
  const { value: fullYearValue } = toFullYear(fullYearKind(started, false), totalOf(started, planned), kpi.target!, {
    type: 'point',
    value: targetOf(started, planned),
  });
  return moved({ ...started, actuals: { entries: [] } }, planned, value.sub(fullYearValue));
}

/** False for a sum of which nothing was due so far: a value of nothing would say nothing of the year. */
const isPlanned = (kpi: Kpi, points: readonly PeriodValue[]): boolean =>
  kpi.aggregate !== 'sum' || isAllowance(kpi) || isZero(middleOf(kpi.target!)) || !isZero(targetOf(kpi, points));

/** Each period's value moved by what is its own. A structure of numerator and denominator keeps its denominator. */
export function movedBy(moves: readonly Decimal[], points: readonly PeriodValue[], kpi: Kpi): Kpi {
  const byPeriod = new Map(
    points.map(({ period, actual, entry }, i) => [period.text, entryOf(entry, period, actual, moves[i]!, kpi)]),
  );
  const others = kpi.actuals.entries.filter(({ period }) => !byPeriod.has(period.text));
  return { ...kpi, actuals: { entries: sortBy([...others, ...byPeriod.values()], ({ period }) => period.text) } };
}

const moved = (kpi: Kpi, points: readonly PeriodValue[], by: Decimal): Kpi =>
  movedBy(
    shares(kpi, points).map((share) => by.mul(share)),
    points,
    kpi,
  );

/** The amount by which each period moves when A* moves by 1 (spec 02.5). */
function shares(kpi: Kpi, points: readonly PeriodValue[]): readonly Decimal[] {
  if (kpi.aggregate !== 'sum') return points.map(() => ONE);
  const [full, part] = [middleOf(kpi.target!), targetOf(kpi, points)];
  const grows = !isZero(full) && !isZero(part) && isNegative(full) === isNegative(part);
  return points.map(({ target }) => (grows ? target.div(full) : ONE.div(points.length)));
}

function entryOf(
  entry: Actual | undefined,
  period: PeriodFigures['period'],
  actual: Decimal,
  by: Decimal,
  { origin, unit }: Kpi,
): ReportedValue {
  if (entry === undefined || entry.state === 'na') return { state: 'value', period, value: actual.add(by), origin };
  const { state, value, numerator, denominator, weight, origin: at } = entry;
  const parts = numerator &&
    denominator && { numerator: numerator.add(by.mul(denominator).div(ratioScale(unit))), denominator };
  return { state, period, value: value.add(by), ...parts, ...(weight && { weight }), origin: at };
}

interface Planned {
  readonly kpi: Kpi;
  readonly points: readonly PeriodValue[];
}

/**
 * A KPI with nothing reported yet, as if it went as planned. One with no period that has ended is followed by months.
 */
function asPlanned(kpi: Kpi, tracks: Tracks): Planned {
  const own = pointsAsPlanned(kpi, tracks);
  if (own.length > 0 && isPlanned(kpi, own)) return { kpi, points: own };
  const monthly: Writable<Kpi> = {
    ...kpi,
    frequency: 'month',
    phasing: isAllowance(kpi) ? kpi.phasing : { type: kpi.aggregate === 'sum' ? 'even' : 'flat' },
  };
  delete monthly.start;
  delete monthly.end;
  return { kpi: monthly, points: pointsAsPlanned(monthly, tracks, kpi) };
}

function pointsAsPlanned(kpi: Kpi, { plan, question }: Tracks, changed: Kpi = kpi): readonly PeriodValue[] {
  const own = ownPeriods(kpi, plan.fiscalYear);
  const targets = isAllowance(kpi)
    ? own.map(() => ZERO)
    : phasedTargets(kpi, own, targetChanges(plan).get(changed) ?? [])?.map(middleOf);
  const ended = own.flatMap(({ period, to }, i) =>
    targets?.[i] && to <= question.to ? [{ period, target: targets[i] }] : [],
  );
  // A level held at the target of now is on its path, however that led there.
  return ended.map(({ period, target }) => ({
    period,
    target,
    actual: kpi.aggregate === 'sum' ? target : ended.at(-1)!.target,
  }));
}

/** The value to date that the points make. */
const totalOf = ({ aggregate }: Kpi, points: readonly PeriodValue[]): Decimal =>
  aggregate === 'sum' ? sum(points.map(({ actual }) => actual)) : (points.at(-1)?.actual ?? ZERO);

const targetOf = ({ aggregate }: Kpi, points: readonly PeriodValue[]): Decimal =>
  aggregate === 'sum' ? sum(points.map(({ target }) => target)) : (points.at(-1)?.target ?? ZERO);
