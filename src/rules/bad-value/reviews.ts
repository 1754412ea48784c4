import { suggest } from '../../diagnostics/nearest';
import { isComplete } from '../../model/gaps';
import type { Plan } from '../../model/types';
import { locate } from '../../source/locate';
import type { RuleContext } from '../rule';

/** Fishbones with heads that the policy does not have. */
export function checkReviews(plan: Plan, { report }: RuleContext): void {
  const heads = plan.policy.fishboneHeads;
  if (!isComplete(plan, 'plan')) return;
  for (const { head, origin } of plan.reviews.flatMap(({ findings }) => findings).flatMap(({ fishbone }) => fishbone)) {
    if (heads.includes(head)) continue;
    report({
      message: { en: `The fishbone has no head “${head}”.`, 'zh-CN': `鱼骨图没有“${head}”这一类。` },
      span: locate(origin, [], 'key'),
      help: suggest(head, heads),
    });
  }
}
