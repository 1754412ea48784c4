import { suggest } from '../../diagnostics/nearest';
import { isComplete, isRead } from '../../model/gaps';
import { paysByGrades } from '../../model/pay-policy';
import type { Plan } from '../../model/types';
import { inside, locate, type Origin } from '../../source/locate';
import { childOf, type YamlNode } from '../../source/yaml-node';
import { isZero, plain, type Decimal } from '../../util/decimal';
import type { RuleContext, Words } from '../rule';

/** Grades out of order or of no worth, status limits that cross, quotas for grades that do not exist. */
export function checkPolicy(plan: Plan, context: RuleContext): void {
  if (!isComplete(plan, 'plan')) return;
  const policy = inside(plan.origin, 'policy');
  const grades = inside(policy, 'grades');
  const bands = nodeAt(grades)?.type === 'list' ? grades : inside(grades, 'bands');
  checkBands(plan, bands, context);
  checkWorth(plan, bands, context);
  checkCurve(plan, inside(policy, 'grades', 'coefficient', 'linear'), context);
  checkStatus(plan, inside(policy, 'status'), context);
  checkQuota(plan, inside(policy, 'quota'), context);
}

function checkBands(
  {
    policy: {
      grades: { bands },
    },
  }: Plan,
  at: Origin,
  { report }: RuleContext,
): void {
  for (const [i, { grade, from }] of bands.entries()) {
    const before = bands[i - 1];
    if (before?.from.lte(from)) report({ ...notBelow(grade, from, before), span: locate(at, [i, 'from']) });
    if (bands.slice(0, i).some((earlier) => earlier.grade === grade))
      report({ ...twice(grade), span: locate(at, [i, 'grade']) });
  }
  const last = bands.at(-1);
  if (last && !isZero(last.from)) report({ ...aboveZero(last), span: locate(at, [bands.length - 1, 'from']) });
}

type Band = Plan['policy']['grades']['bands'][number];

const notBelow = (grade: string, from: Decimal, before: Band): Words => ({
  message: {
    en: `Grade “${grade}” begins at ${plain(from)}, not below grade “${before.grade}” at ${plain(before.from)}.`,
    'zh-CN': `“${grade}”等级自${plain(from)}分起，不低于“${before.grade}”等级的${plain(before.from)}分。`,
  },
  help: {
    en: 'List the grades with the best one first, each beginning below the one before.',
    'zh-CN': '请把等级由高到低排列，每一等级的起点低于前一等级。',
  },
});

const twice = (grade: string): Words => ({
  message: { en: `Grade “${grade}” stands twice.`, 'zh-CN': `“${grade}”等级出现了两次。` },
  help: { en: 'Give each grade a letter of its own.', 'zh-CN': '请给每个等级不同的名称。' },
});

const aboveZero = ({ grade, from }: Band): Words => ({
  message: {
    en: `The last grade, “${grade}”, begins at ${plain(from)}, so that lower scores have none.`,
    'zh-CN': `最低的“${grade}”等级自${plain(from)}分起，更低的得分没有等级。`,
  },
  help: { en: 'Let the last grade begin at 0.', 'zh-CN': '请让最低等级从0分起。' },
});

/**
 * Reports grades that pay follows from and that do not say what they are worth; straight lines over the score say it
 * for all.
 */
function checkWorth(plan: Plan, at: Origin, { report }: RuleContext): void {
  const { bands, coefficient: line } = plan.policy.grades;
  if (line || nodeAt(at)?.type !== 'list' || !isRead(plan, at)) return;
  if (!paysByGrades(plan) && bands.every(({ coefficient }) => !coefficient)) return;
  for (const [i, { grade, from }] of bands.entries()) {
    if (nodeAt(inside(at, i, 'coefficient'))) continue;
    report({
      message: {
        en: `Grade “${grade}” has no coefficient, so that it is worth nothing.`,
        'zh-CN': `“${grade}”等级没有绩效系数，等于没有绩效工资。`,
      },
      span: locate(at, [i, 'grade']),
      help: {
        en: `Write what it is worth, such as {grade: ${grade}, from: ${plain(from)}, coefficient: 1.0}, 0 for nothing, or “coefficient: {linear: …}” for all grades.`,
        'zh-CN': `请写明系数，如“{grade: ${grade}, from: ${plain(from)}, coefficient: 1.0}”，没有则写0；或为所有等级写“coefficient: {linear: …}”。`,
      },
    });
  }
}

function checkCurve(
  {
    policy: {
      grades: { coefficient },
    },
  }: Plan,
  at: Origin,
  { report }: RuleContext,
): void {
  for (const [i, [score]] of (coefficient?.points ?? []).entries()) {
    const before = coefficient!.points[i - 1]?.[0];
    if (!before?.gte(score)) continue;
    report({
      message: {
        en: `The scores of the coefficient do not rise: ${plain(score)} stands behind ${plain(before)}.`,
        'zh-CN': `绩效系数各点的得分没有递增：${plain(score)}排在${plain(before)}之后。`,
      },
      span: locate(at, [i, 0]),
      help: {
        en: 'Sort the points by their scores, the lowest first, each score once.',
        'zh-CN': '请把各点按得分由低到高排列，每个得分只写一次。',
      },
    });
  }
}

function checkStatus(
  {
    policy: {
      status: { green, amber },
    },
  }: Plan,
  at: Origin,
  { report }: RuleContext,
): void {
  if (amber.lte(green)) return;
  const [low, high] = [`${plain(amber.mul(100))}%`, `${plain(green.mul(100))}%`];
  report({
    message: { en: `Amber begins at ${low}, above green at ${high}.`, 'zh-CN': `黄灯自${low}起，高于绿灯的${high}。` },
    span: locate(at, ['amber']),
    help: { en: 'Let amber begin where green ends, or below.', 'zh-CN': '请让黄灯的起点不高于绿灯的起点。' },
  });
}

function checkQuota(
  {
    policy: {
      quota,
      grades: { bands },
    },
  }: Plan,
  at: Origin,
  { report }: RuleContext,
): void {
  const grades = bands.map(({ grade }) => grade);
  for (const { grade } of quota.filter((one) => !grades.includes(one.grade))) {
    report({
      message: { en: `The quota is for “${grade}”, which is no grade.`, 'zh-CN': `强制分布中的“${grade}”不是等级。` },
      span: locate(at, [grade], 'key'),
      help: suggest(grade, grades),
    });
  }
}

const nodeAt = ({ file, document, path }: Origin): YamlNode | undefined =>
  path.reduce<YamlNode | undefined>((node, step) => node && childOf(node, step), file.documents[document]);
