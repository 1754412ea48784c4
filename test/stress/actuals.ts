import type { Document, World } from '../support/random-plan/world';
import type { StressScorecard } from './kpis';

/** Every month so far of every KPI, but for a few that are missing. */
export const actuals = ({ id, kpis }: StressScorecard, { months, reported, draw }: World): Document => ({
  kind: 'actuals',
  department: id === 'company' ? undefined : id,
  values: Object.fromEntries(
    kpis.map((kpi) => [
      kpi.id,
      Object.fromEntries(
        months
          .slice(0, reported)
          .filter((_, month) => month === 0 || draw.chance(95))
          .map(({ text }) => [text, kpi.value()]),
      ),
    ]),
  ),
});
