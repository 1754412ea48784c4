import { num, percent } from '../scoring/step';
import { locate } from '../source/locate';
import { behindSince, trackedPlan } from '../tracking';
import { round } from '../util/decimal';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const measureBehind: Rule = {
  id: 'measure-behind',
  summary: 'The reported progress of a measure is 20 points or more under the planned one.',
  severity: 'warning',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { measures } of trackedPlan(plan, asOf).reviewed) {
      for (const { measure, planned, reported, newest } of measures.filter(({ state }) => state === 'behind')) {
        const since = behindSince(measure, plan, asOf);
        const gap = num(round(planned!.sub(reported).mul(100), 0));
        const [due, actual] = [percent(round(planned!, 2)), percent(round(reported, 2))];
        report({
          message: {
            en: `Measure “${measure.address}” is behind: planned ${due}, reported ${actual}, ${gap} points behind since ${since}.`,
            'zh-CN': `行动措施“${measure.address}”进度滞后：计划${due}，实际${actual}，自${since}起滞后${gap}个百分点。`,
          },
          span: locate(measure.origin, ['id']),
          help: newest ? SAY_WHY : REPORT,
          since,
        });
      }
    }
  },
};

const SAY_WHY: Localized = {
  en: 'Say in the next review what holds it up and what will be done; if its date cannot be kept, agree a new “due:” there.',
  'zh-CN': '请在下次回顾中写明受阻原因和对策；如无法按期完成，请在回顾中商定新的“due:”。',
};

const REPORT: Localized = {
  en: 'No review has reported on it yet: write its progress into the next one (“do:”).',
  'zh-CN': '历次回顾均未报告其进度：请在下次回顾的“do:”中写明。',
};
