import type { Finding } from '../diagnostics/diagnostic';
import { didYouMean, suggest } from '../diagnostics/nearest';
import { hasUnknown, isComplete } from '../model/gaps';
import { referenceSpan } from '../source/reference-span';
import type { Plan, Reference, RuleSetting, ItemType } from '../model/types';
import { locate } from '../source/locate';
import type { Localized } from '../util/language';
import type { Rule } from './rule';

export const unknownReference: Rule = {
  id: 'unknown-reference',
  summary: 'An address, a department, an item or a rule that is not there.',
  severity: 'error',
  group: 'form',
  check(plan, { report }) {
    for (const [i, reference] of plan.unresolved.filter((one) => isSure(one, plan)).entries()) {
      const { to } = reference;
      const what = nameOf(reference);
      report({
        message: {
          en: `There is no ${what.en} “${to}”.`,
          'zh-CN': `找不到${what['zh-CN']}“${to}”。`,
        },
        span: referenceSpan(reference),
        help: i < MOST_GUESSES ? helpFor(reference) : undefined,
      });
    }
  },
};

/** Each guess looks at all there is: a plan in which nothing fits would take minutes. */
const MOST_GUESSES = 200;

/** Lists that hold the items which are referred to by id alone. */
const HOMES: Readonly<Partial<Record<ItemType, string>>> = {
  department: 'plan',
  perspective: 'plan',
  ksf: 'strategy',
  earlierAction: 'review',
  person: 'pay',
  results: 'results',
  resultsKpi: 'results',
  negativeItem: 'plan',
};

const NAMES: Readonly<Record<ItemType, Localized>> = {
  ksf: { en: 'key success factor', 'zh-CN': '关键成功因素' },
  strategicKpi: { en: 'strategic KPI', 'zh-CN': '战略KPI' },
  kpi: { en: 'KPI', 'zh-CN': 'KPI' },
  measure: { en: 'measure', 'zh-CN': '行动措施' },
  indicator: { en: 'process indicator', 'zh-CN': '过程评价指标' },
  challenge: { en: 'challenge', 'zh-CN': '挑战目标' },
  milestone: { en: 'milestone', 'zh-CN': '里程碑' },
  department: { en: 'department', 'zh-CN': '部门' },
  perspective: { en: 'perspective', 'zh-CN': '维度' },
  veto: { en: 'veto', 'zh-CN': '一票否决项' },
  multiplier: { en: 'multiplier', 'zh-CN': '系数' },
  scorecard: { en: 'scorecard', 'zh-CN': '计分卡' },
  stage: { en: 'stage', 'zh-CN': '阶段' },
  earlierAction: { en: 'earlier action', 'zh-CN': '以往行动' },
  question: { en: 'question', 'zh-CN': '自评题' },
  negativeItem: { en: 'item of the negative list', 'zh-CN': '负面清单条款' },
  person: { en: 'person', 'zh-CN': '人员' },
  results: { en: 'file of results of this year for the plan', 'zh-CN': '本年度的业绩结果文件，计划' },
  resultsKpi: { en: 'KPI in the results', 'zh-CN': '业绩结果中的KPI' },
};

function nameOf({ itemTypes }: Reference): Localized {
  const names = itemTypes.map((itemType) => NAMES[itemType]);
  return { en: names.map(({ en }) => en).join(' or '), 'zh-CN': inChinese(names.map((name) => name['zh-CN'])) };
}

/** `战略KPI、KPI或行动措施` */
const inChinese = (names: readonly string[]): string =>
  [names.slice(0, -1).join('、'), names.at(-1)].filter(Boolean).join('或');

/**
 * Not where the thing may stand in a part that could not be read, nor in the files of a department that is unknown
 * itself.
 */
function isSure({ itemTypes: [itemType], to, into }: Reference, plan: Plan): boolean {
  // The questions of readiness come with hoshin: all of them are known.
  if (itemType === 'question') return true;
  if (into === undefined) return isComplete(plan, HOMES[itemType!] ?? 'scorecard');
  if (into === 'strategy') return isComplete(plan, 'strategy') && (plan.strategies.length > 0 || !hasUnknown(plan));
  const exists = plan.scorecards.some(({ id }) => id === into);
  const isLocal = to !== into && !to.startsWith(`${into}/`);
  if (
    !exists &&
    (hasUnknown(plan) || (isLocal && into !== 'company' && !plan.departments.some(({ id }) => id === into)))
  )
    return false;
  return isComplete(plan, 'scorecard', into);
}

function helpFor(reference: Reference): Localized {
  const {
    itemTypes: [itemType],
    to,
  } = reference;
  if (itemType === 'person') return ADD_PERSON;
  if (itemType === 'department' && to === 'company') return OF_COMPANY;
  const candidates = reference.candidates();
  const sameEnding = candidates.filter((candidate) => candidate.endsWith(`/${to}`) || to.endsWith(`/${candidate}`));
  if (sameEnding.length === 1) return didYouMean(sameEnding[0]!);
  return suggest(to, candidates) ?? none(nameOf(reference));
}

const ADD_PERSON: Localized = {
  en: 'Write the id of somebody in the pay files of that year, or add the person there.',
  'zh-CN': '请写当年薪酬文件中某人的编号，或在其中加上此人。',
};

/** Asked for only where the company is no department: elsewhere its name is known. */
const OF_COMPANY: Localized = {
  en: 'Leave “department” out: without one it is of the company.',
  'zh-CN': '请删去“department”：不写部门的，即为公司的。',
};

const none = (what: Localized): Localized => ({
  en: `There is none to refer to here yet; add the ${what.en}, or delete this.`,
  'zh-CN': `这里还没有可引用的内容；请加上${what['zh-CN']}，或删除这一处。`,
});

const LIST_RULES: Localized = {
  en: 'Run “hoshin rule” for the list of rules.',
  'zh-CN': '运行“hoshin rule”可查看全部规则。',
};

/** Lines of `rules:` in plan.yaml that name no rule. `known` are the ids of all rules. */
export const unknownRules = (settings: readonly RuleSetting[], known: readonly string[]): Finding[] =>
  settings
    .filter(({ rule }) => !known.includes(rule))
    .map(({ rule, origin }) => ({
      code: unknownReference.id,
      message: {
        en: `There is no rule “${rule}”.`,
        'zh-CN': `没有规则“${rule}”。`,
      },
      span: locate(origin, [], 'key'),
      help: suggest(rule, known) ?? LIST_RULES,
    }));
