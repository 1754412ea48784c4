import { isComplete } from '../model/gaps';
import { isScored } from '../model/roles';
import type { Ksf, Perspective, Plan, Scorecard } from '../model/types';
import { locate } from '../source/locate';
import type { Rule, RuleContext } from './rule';

export const emptyPerspective: Rule = {
  id: 'empty-perspective',
  summary: 'A perspective has no key success factor, or no KPI in a scorecard of the company.',
  severity: 'warning',
  group: 'structure',
  check(plan, context) {
    if (!isComplete(plan, 'plan') || !isComplete(plan, 'strategy')) return;
    const ksfs = plan.strategies.flatMap((strategy) => strategy.ksfs);
    for (const perspective of plan.perspectives) {
      const own = ksfs.filter(({ perspective: { target } }) => target === perspective);
      if (ksfs.length > 0 && own.length === 0) reportInStrategy(perspective, plan, context);
      else
        for (const company of scorecardsWithout(perspective, plan))
          reportInScorecard(perspective, company, own, context);
    }
  },
};

/** Not those with a KPI whose perspective cannot be told, since what it supports is not there. */
function scorecardsWithout(perspective: Perspective, plan: Plan): Scorecard[] {
  const companies = plan.scorecards.filter(({ id }) => id === 'company');
  const lacking = companies.filter(({ kpis }) =>
    kpis
      .filter(isScored)
      .every(
        (kpi) => kpi.perspective !== perspective && (kpi.perspective || kpi.supports.every(({ target }) => target)),
      ),
  );
  return isComplete(plan, 'scorecard', 'company') ? lacking : [];
}

function reportInStrategy({ id, origin }: Perspective, { strategies }: Plan, { report }: RuleContext): void {
  report({
    message: {
      en: `The strategy has no key success factor in the perspective “${id}”.`,
      'zh-CN': `战略规划在“${id}”维度没有关键成功因素。`,
    },
    span: origin ? locate(origin, ['id']) : locate(strategies[0]!.origin, ['ksfs'], 'key'),
    help: {
      en: `Add a KSF with “perspective: ${id}” to the strategy, or ${origin ? 'delete the perspective' : 'list the perspectives you use under “perspectives:” in plan.yaml'}.`,
      'zh-CN': `请在战略规划中加上“perspective: ${id}”的关键成功因素，或${origin ? '删除这个维度' : '在plan.yaml的“perspectives:”中列出所用的维度'}。`,
    },
  });
}

function reportInScorecard(
  { id }: Perspective,
  { year, origin }: Scorecard,
  ksfs: readonly Ksf[],
  { report }: RuleContext,
): void {
  const [first] = ksfs.flatMap(({ kpis }) => kpis);
  report({
    message: {
      en: `The company's scorecard of ${year} has no KPI in the perspective “${id}”.`,
      'zh-CN': `公司${year}年计分卡在“${id}”维度没有KPI。`,
    },
    span: locate(origin, ['kpis'], 'key'),
    help: first
      ? {
          en: `Add an objective for it, such as one with “supports: [${first.address}]”.`,
          'zh-CN': `请为它加上年度目标，如写“supports: [${first.address}]”。`,
        }
      : {
          en: `Add an objective with “perspective: ${id}”.`,
          'zh-CN': `请加上“perspective: ${id}”的年度目标。`,
        },
  });
}
