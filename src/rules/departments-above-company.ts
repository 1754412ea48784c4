import { inChinese } from '../calendar/ranges';
import type { Plan } from '../model/types';
import { scoreText, toScale } from '../scoring/scale';
import type { PlanScore } from '../scoring/types';
import { locate } from '../source/locate';
import { sum } from '../util/decimal';
import { plural } from '../util/plural';
import { finalScores } from './assessment/final-scores';
import type { Rule, RuleContext } from './rule';

/** Looks at final scores of periods that have ended, and is silent while they cannot be given. */
export const departmentsAboveCompany: Rule = {
  id: 'departments-above-company',
  summary: 'Departments that reach their targets while the company misses its own.',
  severity: 'warning',
  group: 'assessment',
  check(plan, context) {
    if (!plan.scorecards.some(({ id }) => id === 'company')) return;
    for (const score of finalScores(plan, context.asOf)) checkPeriod(score, plan, context);
  },
};

/** Positions are part of a department. */
function checkPeriod({ scorecards, question: { period } }: PlanScore, { policy }: Plan, { report }: RuleContext): void {
  const { scoring } = policy;
  const limits = policy.warnings['departments-above-company'];
  const company = scorecards.find(({ scorecard }) => scorecard.id === 'company');
  const departments = scorecards
    .filter(({ scorecard: { department } }) => department && department.type !== 'position')
    .flatMap(({ score }) => score ?? []);
  if (!company?.score || departments.length === 0) return;
  const mean = sum(departments).div(departments.length);
  if (mean.lt(toScale(limits.departments, scoring)) || company.score.gte(toScale(limits.company, scoring))) return;
  const [average, own] = [mean, company.score].map((score) => scoreText(score, scoring));
  report({
    message: {
      en: `The ${plural(departments.length, 'department')} scored ${average} on average in ${period.text}, and the company only ${own}.`,
      'zh-CN': `${inChinese(period)}，${departments.length}个部门平均得分${average}，而公司仅得${own}。`,
    },
    span: locate(company.scorecard.origin),
    help: {
      en: 'Their targets do not carry those of the company: look in “hoshin tree” for objectives with little support, and for targets met too easily.',
      'zh-CN': '部门目标没有支撑起公司目标：请用“hoshin tree”查看哪些目标缺少支撑，哪些目标过于容易达成。',
    },
  });
}
