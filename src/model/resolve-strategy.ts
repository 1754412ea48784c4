import { inside } from '../source/locate';
import { originalIndex } from '../source/original-index';
import type { PlanDocument } from '../schema/plan-document';
import { decimal } from '../util/decimal';
import type { ResolveContext } from './resolve-context';
import { resolveUnit } from './resolve-unit';
import type { RawKsf, RawStrategicKpi } from './raw';
import type { Drive, Ksf, Perspective, StrategicKpi, Strategy } from './types';
import type { Writable } from './writable';
import type { Origin } from '../source/locate';

export function resolveStrategy({ data, origin }: PlanDocument<'strategy'>, building: ResolveContext): Strategy {
  const { name = '', horizon, ksfs = [] } = data;
  return {
    name,
    ...(horizon && { horizon }),
    ksfs: ksfs.map((raw, i) => resolveKsf(raw, inside(origin, 'ksfs', originalIndex(ksfs, i)), building)),
    origin,
  };
}

function resolveKsf(raw: RawKsf, origin: Origin, building: ResolveContext): Ksf {
  const { id, name, drives = [], kpis = [] } = raw;
  const ksf: Writable<Ksf> = {
    type: 'ksf',
    id,
    name,
    origin,
    address: `strategy/${id}`,
    perspective: building.references.toId<Perspective>(
      raw.perspective,
      'perspective',
      inside(origin, 'perspective'),
      () => building.perspectives,
    ),
    drives: drives.map((drive, i) => resolveDrive(drive, inside(origin, 'drives', originalIndex(drives, i)), building)),
    kpis: [],
  };
  ksf.kpis = kpis.map((kpi, i) =>
    resolveStrategicKpi(kpi, ksf, inside(origin, 'kpis', originalIndex(kpis, i)), building),
  );
  building.ksfs.push(ksf);
  building.book.add(ksf.address, undefined, { type: 'ksf', item: ksf });
  return ksf;
}

function resolveDrive(
  raw: NonNullable<RawKsf['drives']>[number],
  origin: Origin,
  { references, ksfs }: ResolveContext,
): Drive {
  const { to, strength = 'medium' as const, lag } = typeof raw === 'string' ? { to: raw, lag: undefined } : raw;
  const link = references.toId<Ksf>(to, 'ksf', typeof raw === 'string' ? origin : inside(origin, 'to'), () => ksfs);
  return Object.assign(link, { strength }, lag === undefined ? {} : { lag });
}

function resolveStrategicKpi(
  raw: RawStrategicKpi,
  ksf: Ksf,
  origin: Origin,
  { book, unitLanguages }: ResolveContext,
): StrategicKpi {
  const { id, name, direction = 'higher', baseline, targets = {} } = raw;
  const kpi: StrategicKpi = {
    type: 'strategicKpi',
    id,
    name,
    ksf,
    direction,
    origin,
    address: `${ksf.address}/${id}`,
    ...resolveUnit(raw.unit, unitLanguages),
    ...(baseline !== undefined && { baseline: decimal(baseline) }),
    targets: Object.entries(targets)
      .map(([year, value]) => ({ year: Number(year), value: decimal(value), origin: inside(origin, 'targets', year) }))
      .sort((a, b) => a.year - b.year),
  };
  book.add(kpi.address, undefined, { type: 'strategicKpi', item: kpi });
  return kpi;
}
