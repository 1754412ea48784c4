import { isComplete } from '../model/gaps';
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
      else for (const company of scorecardsWithout(perspective, plan)) reportInScorecard(perspective, company, own, context);
    }
  },
};

/** Not those with a KPI whose perspective cannot be told, since what it supports is not there. */
function scorecardsWithout(perspective: Perspective, plan: Plan): Scorecard[] {
  const companies = plan.scorecards.filter(({ id }) => id === 'company');
  const lacking = companies.filter(({ kpis }) => kpis.every((kpi) => kpi.perspective !== perspective && (kpi.perspective || kpi.supports.every(({ target }) => target))));
  return isComplete(plan, 'scorecard', 'company') ? lacking : [];
}

function reportInStrategy({ id, origin }: Perspective, { strategies }: Plan, { report }: RuleContext): void {
  report({
    message: `The strategy has no key success factor in the perspective “${id}”.`,
    span: origin ? locate(origin, ['id']) : locate(strategies[0]!.origin, ['ksfs'], 'key'),
    help: `Add a KSF with “perspective: ${id}” to the strategy, or ${origin ? 'delete the perspective' : 'list the perspectives you use under “perspectives:” in plan.yaml'}.`,
  });
}

function reportInScorecard({ id }: Perspective, { year, origin }: Scorecard, ksfs: readonly Ksf[], { report }: RuleContext): void {
  const [first] = ksfs.flatMap(({ kpis }) => kpis);
  report({
    message: `The company's scorecard of ${year} has no KPI in the perspective “${id}”.`,
    span: locate(origin, ['kpis'], 'key'),
    help: first ? `Add an objective for it, such as one with “supports: [${first.address}]”.` : `Add an objective with “perspective: ${id}”.`,
  });
}
