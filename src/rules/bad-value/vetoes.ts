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
    report({ message: `The veto “${id}” limits the grade to “${effect.grade}”, which is no grade.`, span: locate(origin, ['effect', 'gradeAtMost']), help: suggest(effect.grade, grades) });
  }
}
