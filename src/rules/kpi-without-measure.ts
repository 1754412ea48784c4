import { cascadeOf, isDecomposed } from '../model/cascade';
import { completeBelow } from '../model/gaps';
import type { Kpi } from '../model/types';
import { scoredKpisOf } from '../model/walk';
import { locate } from '../source/locate';
import type { Rule, Words } from './rule';

export const kpiWithoutMeasure: Rule = {
  id: 'kpi-without-measure',
  summary: 'A KPI has no measure, and no KPI below carries it.',
  severity: 'warning',
  group: 'structure',
  check(plan, { report }) {
    const cascade = cascadeOf(plan);
    const isReadable = completeBelow(plan);
    for (const kpi of scoredKpisOf(plan)) {
      if (hasActionPlan(kpi) || isDecomposed(kpi, cascade) || !isReadable(kpi.scorecard.id)) continue;
      if (kpi.measures.length > 0) report({ ...allCancelled(kpi), span: locate(kpi.origin, ['measures'], 'key') });
      else report({ ...noMeasure(kpi), span: locate(kpi.origin, ['id']) });
    }
  },
};

/** Milestones are steps themselves. */
const hasActionPlan = ({ scoring, measures }: Kpi): boolean =>
  scoring.method === 'milestones' || measures.some(({ cancelled }) => !cancelled);

const allCancelled = ({ address }: Kpi): Words => ({
  message: {
    en: `All measures of “${address}” are cancelled.`,
    'zh-CN': `“${address}”的行动措施已全部取消。`,
  },
  help: {
    en: 'Add a measure that takes their place.',
    'zh-CN': '请另加行动措施来代替。',
  },
});

const noMeasure = ({ address }: Kpi): Words => ({
  message: {
    en: `“${address}” has no measure, and no KPI below supports it.`,
    'zh-CN': `“${address}”没有行动措施，也没有下级KPI支撑。`,
  },
  help: {
    en: 'Add “measures:” with what will be done: id, name, owner, start, due and the effect expected of it.',
    'zh-CN':
      '请用“measures:”写明要做什么：编号（id）、名称（name）、责任人（owner）、开始日期（start）、完成时限（due）和预期效果（effect）。',
  },
});
