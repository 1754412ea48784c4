import { cascadeOf, isDecomposed, type Cascade } from '../model/cascade';
import { completeBelow, isComplete } from '../model/gaps';
import { isScored } from '../model/roles';
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
    const value = quantity(target.value, kpi.unit);
    report({
      message: {
        en: `“${kpi.address}” has a target of ${value} for ${year}, but no objective of ${year} supports it.`,
        'zh-CN': `“${kpi.address}”${year}年的目标值为${value}，但没有${year}年的年度目标支撑它。`,
      },
      span: locate(target.origin),
      help: {
        en: `Add a KPI with “supports: [${kpi.address}]” to the company's scorecard of ${year}, or delete the target of ${year}.`,
        'zh-CN': `请在公司${year}年计分卡中加上“supports: [${kpi.address}]”的KPI，或删除${year}年的目标值。`,
      },
      related: [
        {
          message: { en: `The company's objectives of ${year}.`, 'zh-CN': `公司${year}年的年度目标在这里。` },
          span: locate(company.origin, ['kpis'], 'key'),
        },
      ],
    });
  }
}

function checkObjectives({ kpis }: Scorecard, cascade: Cascade, { report }: RuleContext): void {
  for (const kpi of kpis.filter(isScored)) {
    if (isDecomposed(kpi, cascade) || kpi.measures.some((measure) => cascade.supported.has(measure))) continue;
    report({
      message: {
        en: `No department KPI supports the objective “${kpi.address}”.`,
        'zh-CN': `没有部门KPI支撑年度目标“${kpi.address}”。`,
      },
      span: locate(kpi.origin, ['id']),
      help: {
        en: `Add “supports: [${kpi.address}]” to the department KPIs that help to reach it, or give a department such a KPI.`,
        'zh-CN': `请在有助于达成它的部门KPI上加“supports: [${kpi.address}]”，或给某个部门增设这样的KPI。`,
      },
    });
  }
}
