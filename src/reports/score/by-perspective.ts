import { OTHER_ROLES, ofRole } from '../../model/roles';
import type { Perspective, Plan } from '../../model/types';
import type { KpiScore, ScorecardScore } from '../../scoring/types';
import { sum, type Decimal } from '../../util/decimal';
import { inPerspectives } from '../base/in-perspectives';
import { appliedPoints, printed } from '../../scoring/ledger';

export interface PerspectiveScore {
  readonly perspective: Perspective | undefined;
  /** The heaviest first, else as written. */
  readonly kpis: readonly KpiScore[];
  readonly weight: Decimal;
  readonly appliedWeight: Decimal;
  /** Points of the applied weight as the lines of its KPIs print them; undefined when nothing counts yet. */
  readonly points: Decimal | undefined;
}

/** The KPIs of a scorecard that have a weight, in the plan's order of perspectives, with subtotals. */
export const byPerspective = ({ kpis }: ScorecardScore, plan: Plan): readonly PerspectiveScore[] =>
  inPerspectives(ofRole('score', kpis), ({ kpi }) => kpi, plan).map(({ perspective, items }) =>
    subtotal(perspective, items),
  );

/** All KPIs of a scorecard, those that have no weight after the others. */
export const inOrder = (scorecardScore: ScorecardScore, plan: Plan): readonly KpiScore[] => [
  ...byPerspective(scorecardScore, plan).flatMap(({ kpis }) => kpis),
  ...OTHER_ROLES.flatMap((role) => ofRole(role, scorecardScore.kpis)),
];

function subtotal(perspective: Perspective | undefined, kpis: readonly KpiScore[]): PerspectiveScore {
  const counted = kpis.map(appliedPoints).filter((value) => value !== undefined);
  return {
    perspective,
    kpis,
    weight: sum(kpis.map(({ kpi }) => kpi.weight)),
    appliedWeight: sum(kpis.map(({ appliedWeight }) => appliedWeight)),
    points: counted.length > 0 ? sum(counted.map(printed)) : undefined,
  };
}
