import { inside, type Origin } from '../source/locate';
import { originalIndex } from '../source/original-index';
import { decimal } from '../util/decimal';
import { defined } from '../util/defined';
import type { Building } from './building';
import type { RawIndicator, RawMeasure } from './raw';
import { resolveShares } from './resolve-challenge';
import { decimalsWritten, resolveTarget } from './resolve-kpi';
import { resolvePhasing } from './resolve-phasing';
import type { Indicator, Kpi, Measure } from './types';
import type { Writable } from './writable';

export function resolveMeasure(raw: RawMeasure, kpi: Kpi, origin: Origin, building: Building): Measure {
  const { id, name, owner, start, due, stages = [], indicators = [] } = raw;
  const shares = resolveShares(stages);
  const measure: Writable<Measure> = {
    type: 'measure', id, name, kpi, origin,
    address: `${kpi.address}/${id}`,
    ...defined({ owner, start, due }),
    ...(raw.effect !== undefined && { effect: decimal(raw.effect) }),
    cancelled: raw.status === 'cancelled',
    stages: stages.map((stage, i) => ({ id: stage.id, name: stage.name, due: stage.due, share: shares[i]!, origin: inside(origin, 'stages', originalIndex(stages, i)) })),
    indicators: [],
  };
  measure.indicators = indicators.map((indicator, i) => resolveIndicator(indicator, measure, inside(origin, 'indicators', originalIndex(indicators, i)), building));
  building.book.add(measure.address, kpi.scorecard.year, { type: 'measure', item: measure });
  return measure;
}

function resolveIndicator(raw: RawIndicator, measure: Measure, origin: Origin, building: Building): Indicator {
  const { id, name, unit, direction = 'higher', aggregate = 'last', frequency = 'month', target } = raw;
  const { year } = measure.kpi.scorecard;
  const address = `${measure.address}/${id}`;
  const indicator: Indicator = {
    type: 'indicator', id, address, name, measure, direction, aggregate, frequency, origin,
    ...defined({ unit }),
    decimals: raw.decimals ?? decimalsWritten(target, inside(origin, 'target')),
    ...(target !== undefined && { target: resolveTarget(target) }),
    phasing: resolvePhasing(raw.phasing, aggregate, inside(origin, 'phasing')),
    actuals: building.actuals.seriesOf(address, year, unit === '%'),
  };
  building.book.add(address, year, { type: 'indicator', item: indicator });
  return indicator;
}
