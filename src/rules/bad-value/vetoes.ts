import { suggest } from '../../diagnostics/nearest';
import { isComplete } from '../../model/gaps';
import type { Plan } from '../../model/types';
import { locate } from '../../source/locate';
import type { RuleContext } from '../rule';

/** Vetoes that limit the grade to one that the policy does not have. */
export function checkVetoes(plan: Plan, { report }: RuleContext): void {
  const grades = plan.policy.grades.bands.map(({ grade }) => grade);
  if (!isComplete(plan, 'plan')) return;
  for (const { id, effect, origin } of plan.scorecards.flatMap(({ vetoes }) => vetoes)) {
    if (effect.type !== 'gradeAtMost' || grades.includes(effect.grade)) continue;
    report({
      message: {
        en: `The veto “${id}” limits the grade to “${effect.grade}”, which is no grade.`,
        'zh-CN': `一票否决项“${id}”把等级限为“${effect.grade}”，但没有这个等级。`,
      },
      span: locate(origin, ['effect', 'gradeAtMost']),
      help: suggest(effect.grade, grades),
    });
  }
}
