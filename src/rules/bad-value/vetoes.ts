import { suggest } from '../../diagnostics/nearest';
import { isComplete } from '../../model/gaps';
import type { Plan } from '../../model/types';
import { locate } from '../../source/locate';
import type { RuleContext } from '../rule';

/** Vetoes and conditions that limit the grade to one that the policy does not have. */
export function checkVetoes(plan: Plan, { report }: RuleContext): void {
  const grades = plan.policy.grades.bands.map(({ grade }) => grade);
  if (!isComplete(plan, 'plan')) return;
  const limiting = plan.scorecards.flatMap(({ vetoes, conditions }) => [
    ...vetoes.map((veto) => ({ ...veto, what: { en: 'veto', 'zh-CN': '一票否决项' } })),
    ...conditions.map((condition) => ({ ...condition, what: { en: 'condition', 'zh-CN': '挂钩条件' } })),
  ]);
  for (const { id, effect, origin, what } of limiting) {
    if (effect.type !== 'gradeAtMost' || grades.includes(effect.grade)) continue;
    report({
      message: {
        en: `The ${what.en} “${id}” limits the grade to “${effect.grade}”, which is no grade.`,
        'zh-CN': `${what['zh-CN']}“${id}”把等级限为“${effect.grade}”，但没有这个等级。`,
      },
      span: locate(origin, ['effect', 'gradeAtMost']),
      help: suggest(effect.grade, grades),
    });
  }
}
