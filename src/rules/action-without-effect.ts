import { locate } from '../source/locate';
import { uselessActions } from '../tracking';
import type { Rule } from './rule';

export const actionWithoutEffect: Rule = {
  id: 'action-without-effect',
  summary: 'An action was done without effect, and nothing was decided in its place.',
  severity: 'info',
  group: 'tracking',
  check(plan, { asOf, report }) {
    for (const { action, followUp, review, since } of uselessActions(plan, asOf)) {
      const { to, target } = action.for!;
      const subject = target?.address ?? to;
      const act = `“act: [{id: …, action: …, for: ${to}, owner: …, due: …}]”`;
      report({
        message: {
          en: `Action “${action.id}” of ${review.scorecardId} for “${subject}” has been done without effect since ${since}, and there is no new action for it.`,
          'zh-CN': `“${review.scorecardId}”针对“${subject}”的行动“${action.id}”已完成但无效（自${since}起），此后没有新的行动。`,
        },
        span: locate(followUp.origin, ['effective']),
        help: {
          en: `Look for the cause once more, and decide on another action: ${act}.`,
          'zh-CN': `请重新查找原因，并另定行动：${act}。`,
        },
        since,
      });
    }
  },
};
