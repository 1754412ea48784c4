import { isRead } from '../model/gaps';
import { kpisOf } from '../model/walk';
import { quantity, targetQuantity } from '../scoring/quantity';
import { startsDuringYear } from '../scoring/own-periods';
import { num } from '../scoring/step';
import { sufficiency } from '../scoring/sufficiency';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const insufficientMeasures: Rule = {
  id: 'insufficient-measures',
  summary: 'The expected effects of the measures together do not close the gap to the target.',
  severity: 'warning',
  group: 'structure',
  check(plan, { report }) {
    for (const kpi of kpisOf(plan)) {
      // A value tree shows exactly how its target is reached; no measure, or one without effect, is a finding of its own.
      if (!kpi.target || kpi.valueTree || (kpi.aggregate === 'sum' && startsDuringYear(kpi, plan.fiscalYear))) continue;
      const found = sufficiency(kpi);
      if (!found || found.enough || found.measures.length === 0 || found.withoutEffect.length > 0) continue;
      if (!isRead(plan, kpi.origin)) continue;
      const { from, gap, effects } = found;
      report({
        message: `The measures of “${kpi.address}” are expected to bring ${num(effects)}, but from ${quantity(from, kpi.unit)} to the target of ${targetQuantity(kpi.target, kpi.unit)} it takes ${num(gap)}.`,
        span: locate(kpi.origin, ['measures'], 'key'),
        help: `Add measures worth another ${num(gap.sub(effects))}, or correct an “effect:” that is too low.`,
      });
    }
  },
};
