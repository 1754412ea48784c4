import { locate } from '../source/locate';
import type { Rule, RuleContext, SignedOff } from './rule';

export const signOffUnreachable: Rule = {
  id: 'sign-off-unreachable',
  summary: 'The commit that was signed off is not in the history of the plan.',
  severity: 'warning',
  group: 'targets',
  check(plan, { signedOff, report }) {
    for (const signed of signedOff) {
      const place = plan.scorecards.find(({ year }) => year === signed.year) ?? plan;
      reportUnreachable(signed, locate(place.origin), report);
    }
  },
};

type Report = RuleContext['report'];

function reportUnreachable(
  { year, unreachable }: SignedOff,
  span: Parameters<Report>[0]['span'],
  report: Report,
): void {
  if (!unreachable) return;
  const { tag, commit, made } = unreachable;
  const [by, from] = made ? [` by ${made.by} on ${made.on}`, `由${made.by}于${made.on}`] : ['', ''];
  report({
    message: {
      en: `The plan of ${year} was signed off${by} as ${tag} (${commit.short}), which is not in the history of what is checked: history was rewritten, or this is another line of work.`,
      'zh-CN': `${year}年的计划已${from}定稿为${tag}（${commit.short}），但该提交不在所检查内容的历史中：历史被改写过，或这是另一条分支。`,
    },
    span,
    help: {
      en: `It is compared with all the same. Merge ${tag} if this began before it; after an amended or squashed commit see with “hoshin diff ${tag}” what differs, and sign again: “hoshin sign ${year} --replace”.`,
      'zh-CN': `仍会与其核对。如果这里的工作早于定稿，请合并${tag}；如果提交被修改或压缩过，请用“hoshin diff ${tag}”查看差异，再重新定稿：“hoshin sign ${year} --replace”。`,
    },
  });
}
