import { cascadeOf, isDecomposed, type Cascade } from '../model/cascade';
import { completeBelow, isComplete } from '../model/gaps';
import { strategicKpisOf } from '../model/strategic-objectives';
import type { Plan, Scorecard } from '../model/types';
import { quantity } from '../scoring/quantity';
import { locate } from '../source/locate';
import type { Rule, RuleContext } from './rule';

export const objectiveWithoutSupport: Rule = {
  id: 'objective-without-support',
  summary: 'A strategic KPI has no objective this year, or no department KPI supports a company objective.',
  severity: 'warning',
  group: 'structure',
  check(plan, context) {
    const cascade = cascadeOf(plan);
    const yearsOfDepartments = new Set(plan.scorecards.filter(({ id }) => id !== 'company').map(({ year }) => year));
    const isReadable = completeBelow(plan);
    for (const scorecard of plan.scorecards.filter(({ id }) => id === 'company')) {
      checkStrategy(scorecard, plan, context);
      // A year without department scorecards is still being planned from the top.
      if (yearsOfDepartments.has(scorecard.year) && isReadable('company')) checkObjectives(scorecard, cascade, context);
    }
  },
};

function checkStrategy(company: Scorecard, plan: Plan, { report }: RuleContext): void {
  if (!isComplete(plan, 'scorecard', 'company')) return;
  const { year } = company;
  const supported = new Set(company.kpis.flatMap(({ supports }) => supports.map(({ target }) => target)));
  for (const kpi of strategicKpisOf(plan)) {
    const target = kpi.targets.find((one) => one.year === year);
    if (!target || supported.has(kpi)) continue;
    report({
      message: `“${kpi.address}” has a target of ${quantity(target.value, kpi.unit)} for ${year}, but no objective of ${year} supports it.`,
      span: locate(target.origin),
      help: `Add a KPI with “supports: [${kpi.address}]” to the company's scorecard of ${year}, or delete the target of ${year}.`,
      related: [{ message: `The company's objectives of ${year}.`, span: locate(company.origin, ['kpis'], 'key') }],
    });
  }
}

function checkObjectives({ kpis }: Scorecard, cascade: Cascade, { report }: RuleContext): void {
  for (const kpi of kpis) {
    if (isDecomposed(kpi, cascade) || kpi.measures.some((measure) => cascade.supported.has(measure))) continue;
    report({
      message: `No department KPI supports the objective “${kpi.address}”.`,
      span: locate(kpi.origin, ['id']),
      help: `Add “supports: [${kpi.address}]” to the department KPIs that help to reach it, or give a department such a KPI.`,
    });
  }
}
