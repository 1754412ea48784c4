import { parsePeriod } from '../calendar/period';
import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import { compareText } from '../util/compare';
import { decimal } from '../util/decimal';
import { defined } from '../util/defined';
import { readAmount } from './amount';
import type { ResolveContext } from './resolve-context';
import type { RawKpi, RawScoring, RawTarget, RawIndicator, RawMeasure } from './raw';
import { resolveMilestones, resolveRequirement, resolveShares } from './resolve-challenge';
import { linkKpi } from './link-kpi';
import { resolvePhasing } from './resolve-phasing';
import { resolveValueTree, spanOf } from './resolve-value-tree';
import { share } from './share';
import type {
  Kpi,
  KpiChallenge,
  Perspective,
  Scorecard,
  Supportable,
  Target,
  WeightHeir,
  Indicator,
  Measure,
} from './types';
import { resolveUnit } from './resolve-unit';
import type { Writable } from './writable';

export function resolveKpi(raw: RawKpi, scorecard: Scorecard, origin: Origin, building: ResolveContext): Kpi {
  const { id, name, direction = 'higher', aggregate = 'last', frequency = 'month', source, definition } = raw;
  const unit = resolveUnit(raw.unit, building.unitLanguages);
  const isPercent = unit.unit === '%';
  const address = building.renames.address(`${scorecard.id}/${id}`);
  const { role = 'score', weight = 0, basic = {}, measures = [] } = raw;
  const forecast = building.actuals.forecastOf(address, scorecard.year);
  const kpi: Writable<Kpi> = {
    type: 'kpi',
    id,
    address,
    name,
    scorecard,
    direction,
    aggregate,
    frequency,
    origin,
    ...linksOf(raw, scorecard, origin, building),
    role,
    weight: decimal(weight),
    ...unit,
    ...defined({ decimals: raw.decimals, source, definition, forecast, formerly: raw.formerly }),
    ...(raw.baseline !== undefined && { baseline: decimal(raw.baseline) }),
    ...(raw.bounds !== undefined && { bounds: resolveBounds(raw.bounds) }),
    ...spanOf(raw),
    ...(basic.target !== undefined && { target: resolveTarget(basic.target) }),
    history: Object.entries(raw.history ?? {})
      .sort(([a], [b]) => compareText(a, b))
      .map(([period, amount]) => ({ period: parsePeriod(period)!, value: readAmount(amount, isPercent).value })),
    scoring: resolveScoring(basic.scoring, address, scorecard, inside(origin, 'basic', 'scoring'), building),
    phasing: resolvePhasing(raw.phasing, aggregate, inside(origin, 'phasing')),
    measures: [],
    actuals: building.actuals.seriesOf(address, scorecard.year, isPercent, frequency),
  };
  kpi.measures = measures.map((measure, i) =>
    resolveMeasure(measure, kpi, inside(origin, 'measures', originalIndex(measures, i)), building),
  );
  building.book.add(address, scorecard.year, { type: 'kpi', item: kpi });
  return kpi;
}

const resolveScoring = (
  raw: RawScoring = {},
  address: string,
  scorecard: Scorecard,
  origin: Origin,
  building: ResolveContext,
): Kpi['scoring'] =>
  building.readScoring(
    raw,
    (items) => resolveMilestones(items, address, scorecard.year, inside(origin, 'items'), building),
    (to) => linkKpi(to, scorecard, inside(origin, 'other'), building),
  );

function linksOf(
  raw: RawKpi,
  scorecard: Scorecard,
  origin: Origin,
  building: ResolveContext,
): Pick<Kpi, 'supports' | 'perspectiveLink' | 'challenge' | 'valueTree' | 'ifNa'> {
  const { supports = [], perspective, challenge, formula, ifNa } = raw;
  const { references, perspectives } = building;
  const { year } = scorecard;
  return {
    supports: supports.map((to, i) =>
      references.toItem<Supportable>(
        to,
        ['strategicKpi', 'kpi', 'measure'],
        inside(origin, 'supports', originalIndex(supports, i)),
        { year },
      ),
    ),
    ...(perspective !== undefined && {
      perspectiveLink: references.toId<Perspective>(
        perspective,
        'perspective',
        inside(origin, 'perspective'),
        () => perspectives,
      ),
    }),
    ...(challenge && { challenge: resolveKpiChallenge(challenge, scorecard, inside(origin, 'challenge'), building) }),
    ...(formula !== undefined && { valueTree: resolveValueTree(raw, scorecard, origin, building) }),
    ...(ifNa && { ifNa: resolveIfNa(ifNa, scorecard, inside(origin, 'ifNa', 'to'), building) }),
  };
}

function resolveKpiChallenge(
  raw: NonNullable<RawKpi['challenge']>,
  scorecard: Scorecard,
  origin: Origin,
  building: ResolveContext,
): KpiChallenge {
  const { target, bonus, award = 'full', requires } = raw;
  return {
    target: resolveTarget(target),
    bonus: decimal(bonus),
    award,
    origin,
    requires: resolveRequirement(requires, scorecard, inside(origin, 'requires'), building),
  };
}

function resolveIfNa(
  { to }: NonNullable<RawKpi['ifNa']>,
  scorecard: Scorecard,
  origin: Origin,
  building: ResolveContext,
): readonly WeightHeir[] {
  return Array.isArray(to)
    ? to.map((id, i) => ({ link: linkKpi(id, scorecard, inside(origin, originalIndex(to, i)), building) }))
    : Object.entries(to).map(([id, part]) => ({
        link: linkKpi(id, scorecard, inside(origin, id), building),
        share: share(part),
      }));
}

function resolveTarget(raw: RawTarget): Target {
  if (typeof raw === 'number') return { type: 'point', value: decimal(raw) };
  return { type: 'range', low: decimal(raw[0]), high: decimal(raw[1]) };
}

function resolveBounds([low, high]: NonNullable<RawKpi['bounds']>): NonNullable<Kpi['bounds']> {
  return { ...(low !== null && { low: decimal(low) }), ...(high !== null && { high: decimal(high) }) };
}

function resolveMeasure(raw: RawMeasure, kpi: Kpi, origin: Origin, building: ResolveContext): Measure {
  const { id, name, owner, start, due, stages = [], indicators = [] } = raw;
  const shares = resolveShares(stages);
  const measure: Writable<Measure> = {
    type: 'measure',
    id,
    name,
    kpi,
    origin,
    address: `${kpi.address}/${id}`,
    ...defined({ owner, start, due }),
    ...(raw.effect !== undefined && { effect: decimal(raw.effect) }),
    cancelled: raw.status === 'cancelled',
    stages: stages.map((stage, i) => ({
      id: stage.id,
      name: stage.name,
      due: stage.due,
      share: shares[i]!,
      origin: inside(origin, 'stages', originalIndex(stages, i)),
    })),
    indicators: [],
  };
  measure.indicators = indicators.map((indicator, i) =>
    resolveIndicator(indicator, measure, inside(origin, 'indicators', originalIndex(indicators, i)), building),
  );
  building.book.add(measure.address, kpi.scorecard.year, { type: 'measure', item: measure });
  return measure;
}

function resolveIndicator(raw: RawIndicator, measure: Measure, origin: Origin, building: ResolveContext): Indicator {
  const { id, name, direction = 'higher', aggregate = 'last', frequency = 'month', target } = raw;
  const unit = resolveUnit(raw.unit, building.unitLanguages);
  const { year } = measure.kpi.scorecard;
  const address = `${measure.address}/${id}`;
  const indicator: Indicator = {
    type: 'indicator',
    id,
    address,
    name,
    measure,
    direction,
    aggregate,
    frequency,
    origin,
    ...unit,
    ...defined({ decimals: raw.decimals }),
    ...(target !== undefined && { target: resolveTarget(target) }),
    phasing: resolvePhasing(raw.phasing, aggregate, inside(origin, 'phasing')),
    actuals: building.actuals.seriesOf(address, year, unit.unit === '%', frequency),
  };
  building.book.add(address, year, { type: 'indicator', item: indicator });
  return indicator;
}
