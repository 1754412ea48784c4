import type { Perspective, Plan } from '../../model/types';
import type { KpiScore, ScorecardScore } from '../../scoring/types';
import { sum, ZERO, type Decimal } from '../../util/decimal';
import { groupBy } from '../../util/group';
import { appliedPoints } from './ledger';

export interface PerspectiveScore {
  readonly perspective: Perspective | undefined;
  /** The heaviest first, else as written. */
  readonly kpis: readonly KpiScore[];
  readonly weight: Decimal;
  readonly appliedWeight: Decimal;
  /** Of the applied weight; undefined when nothing counts yet. */
  readonly points: Decimal | undefined;
}

/** The KPIs of a scorecard in the plan's order of perspectives, with subtotals. */
export function byPerspective({ kpis }: ScorecardScore, { perspectives }: Plan): readonly PerspectiveScore[] {
  const groups = groupBy(kpis, ({ kpi }) => kpi.perspective?.id);
  const known = perspectives.flatMap((perspective) => (groups.has(perspective.id) ? [perspective] : []));
  const rest = [...groups.keys()].filter((id) => !known.some((perspective) => perspective.id === id));
  return [
    ...known.map((perspective) => subtotal(perspective, groups.get(perspective.id)!)),
    ...rest.map((id) => subtotal(undefined, groups.get(id)!)),
  ];
}

function subtotal(perspective: Perspective | undefined, kpis: readonly KpiScore[]): PerspectiveScore {
  const counted = kpis.map(appliedPoints).filter((value) => value !== undefined);
  return {
    perspective,
    kpis: heaviestFirst(kpis),
    weight: sum(kpis.map(({ kpi }) => kpi.weight)),
    appliedWeight: sum(kpis.map(({ appliedWeight }) => appliedWeight)),
    points: counted.length > 0 ? sum(counted) : undefined,
  };
}

const heaviestFirst = (kpis: readonly KpiScore[]): readonly KpiScore[] =>
  [...kpis].sort((a, b) => (a.kpi.weight.equals(b.kpi.weight) ? 0 : b.kpi.weight.sub(a.kpi.weight).gt(ZERO) ? 1 : -1));
