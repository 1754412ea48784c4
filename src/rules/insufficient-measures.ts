import { isRead } from '../model/gaps';
import { scoredKpisOf } from '../model/walk';
import { coversPartOfYear } from '../scoring/own-periods';
import { num } from '../scoring/step';
import { sufficiency } from '../scoring/sufficiency';
import { quantity, targetQuantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import type { Rule } from './rule';

export const insufficientMeasures: Rule = {
  id: 'insufficient-measures',
  summary: 'The expected effects of the measures together do not close the gap to the target.',
  severity: 'warning',
  group: 'structure',
  check(plan, { report }) {
    for (const kpi of scoredKpisOf(plan)) {
      // A value tree shows exactly how its target is reached; no measure, or one without effect, is a finding of its
      // own.
      if (!kpi.target || kpi.valueTree || (kpi.aggregate === 'sum' && coversPartOfYear(kpi, plan.fiscalYear))) continue;
      const found = sufficiency(kpi);
      if (!found || found.enough || found.measures.length === 0 || found.withoutEffect.length > 0) continue;
      if (!isRead(plan, kpi.origin)) continue;
      const { from, gap, effects } = found;
      const [start, target, more] = [
        quantity(from, kpi.unit),
        targetQuantity(kpi.target, kpi.unit),
        num(gap.sub(effects)),
      ];
      report({
        message: {
          en: `The measures of “${kpi.address}” are expected to bring ${num(effects)}, but from ${start} to the target of ${target} it takes ${num(gap)}.`,
          'zh-CN': `“${kpi.address}”各项行动措施的预期效果合计为${num(effects)}，而从${start}到目标值${target}需要${num(gap)}。`,
        },
        span: locate(kpi.origin, ['measures'], 'key'),
        help: {
          en: `Add measures worth another ${more}, or correct an “effect:” that is too low.`,
          'zh-CN': `请增加行动措施，再带来${more}的效果；或更正填得过低的“effect:”。`,
        },
      });
    }
  },
};
