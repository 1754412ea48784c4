import { isComplete } from '../../model/gaps';
import type { Plan, Policy } from '../../model/types';
import { gradeOf } from '../../scoring/grades';
import { isOnHundred } from '../../scoring/scale';
import { inside, locate, type Origin } from '../../source/locate';
import { plain } from '../../util/decimal';
import type { RuleContext, Words } from '../rule';

/** Grades, lines and limits that are written for a score of 100 where the full score is another. */
export function checkScale(plan: Plan, context: RuleContext): void {
  const { scoring } = plan.policy;
  if (!isComplete(plan, 'plan') || isOnHundred(scoring)) return;
  const policy = inside(plan.origin, 'policy');
  checkGrades(plan.policy, inside(policy, 'grades'), context);
  checkLine(plan.policy, inside(policy, 'grades', 'coefficient', 'linear'), context);
  checkConditions(plan, context);
}

function checkGrades({ grades, scoring: { full, totalCap } }: Policy, at: Origin, { report }: RuleContext): void {
  const { bands } = grades;
  const last = bands.at(-1);
  if (bands.length > 1 && gradeOf(full, grades) === last?.grade)
    report({ ...lastAtFull(last!.grade, plain(full)), span: locate(at) });
  else if (bands[0]?.from.gt(totalCap))
    report({ ...beyondCap(bands[0].grade, plain(bands[0].from), plain(totalCap)), span: locate(at) });
}

const lastAtFull = (grade: string, full: string): Words => ({
  message: {
    en: `With every objective met the score is ${full}, and its grade would be the last, “${grade}”.`,
    'zh-CN': `全部目标达成时总分为${full}分，等级却是最低的“${grade}”。`,
  },
  help: {
    en: `Write the scores from which grades begin in the scale of “full: ${full}”.`,
    'zh-CN': `请按“full: ${full}”的分制写各等级的起点。`,
  },
});

const beyondCap = (grade: string, from: string, cap: string): Words => ({
  message: {
    en: `Grade “${grade}” begins at ${from}, which no score reaches: ${cap} is the highest.`,
    'zh-CN': `“${grade}”等级自${from}分起，而总分最高为${cap}分，无法达到。`,
  },
  help: {
    en: 'Write where the grade begins in the scale of the score, or a higher “totalCap:”.',
    'zh-CN': '请按总分的分制写该等级的起点，或提高“totalCap:”。',
  },
});

function checkLine({ grades, scoring: { full } }: Policy, at: Origin, { report }: RuleContext): void {
  const lowest = grades.coefficient?.points[0]?.[0];
  if (!lowest?.gt(full)) return;
  report({
    message: {
      en: `With every objective met the score is ${plain(full)}, and the line of the coefficient begins only at ${plain(lowest)}.`,
      'zh-CN': `全部目标达成时总分为${plain(full)}分，而绩效系数的折线自${plain(lowest)}分才开始。`,
    },
    span: locate(at, [0, 0]),
    help: {
      en: `Write the scores of the line in the scale of “full: ${plain(full)}”.`,
      'zh-CN': `请按“full: ${plain(full)}”的分制写折线各点的得分。`,
    },
  });
}

function checkConditions({ scorecards, policy }: Plan, { report }: RuleContext): void {
  const { full, totalCap } = policy.scoring;
  for (const { effect, origin } of scorecards.flatMap(({ conditions }) => conditions)) {
    if (effect.type !== 'score' || effect.limit.type !== 'atMost' || effect.limit.atMost.lte(totalCap)) continue;
    const [most, highest] = [plain(effect.limit.atMost), plain(totalCap)];
    report({
      message: {
        en: `A score of at most ${most} limits nothing: ${highest} is the highest.`,
        'zh-CN': `总分至多${most}分不起作用：总分最高为${highest}分。`,
      },
      span: locate(origin, ['effect', 'score', 'atMost']),
      help: {
        en: `Write the limit in the scale of “full: ${plain(full)}”.`,
        'zh-CN': `请按“full: ${plain(full)}”的分制写上限。`,
      },
    });
  }
}
