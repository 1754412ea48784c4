import type { Plan } from '../../model/types';
import { kpisOf } from '../../model/walk';
import { locate } from '../../source/locate';
import type { RuleContext } from '../rule';

/** Grids whose second KPI is the KPI itself. */
export function checkGrids(plan: Plan, { report }: RuleContext): void {
  for (const kpi of kpisOf(plan)) {
    if (kpi.scoring.method !== 'grid' || kpi.scoring.other.target !== kpi) continue;
    report({
      message: {
        en: `“${kpi.address}” is scored by a grid of itself and itself.`,
        'zh-CN': `“${kpi.address}”的二维表以自身为另一指标。`,
      },
      span: locate(kpi.scoring.other.origin),
      help: {
        en: 'Name another KPI as “other:”, or score this one by “method: linear” or “steps”.',
        'zh-CN': '请在“other:”中写另一KPI，或改用“method: linear”或“steps”。',
      },
    });
  }
}
