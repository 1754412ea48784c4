import { suggest } from '../../diagnostics/nearest';
import { isComplete, isRead } from '../../model/gaps';
import type { Plan } from '../../model/types';
import { inside, locate, type Origin } from '../../source/locate';
import { childOf, type YamlNode } from '../../source/yaml-node';
import { isZero, plain } from '../../util/decimal';
import type { RuleContext } from '../rule';

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

function checkBands({ policy: { grades: { bands } } }: Plan, at: Origin, { report }: RuleContext): void {
  for (const [i, { grade, from }] of bands.entries()) {
    const before = bands[i - 1];
    if (before?.from.lte(from)) report({ message: `Grade “${grade}” begins at ${plain(from)}, not below grade “${before.grade}” at ${plain(before.from)}.`, span: locate(at, [i, 'from']), help: 'List the grades with the best one first, each beginning below the one before.' });
    if (bands.slice(0, i).some((earlier) => earlier.grade === grade)) report({ message: `Grade “${grade}” stands twice.`, span: locate(at, [i, 'grade']), help: 'Give each grade a letter of its own.' });
  }
  const last = bands.at(-1);
  if (last && !isZero(last.from)) report({ message: `The last grade, “${last.grade}”, begins at ${plain(last.from)}, so that lower scores have none.`, span: locate(at, [bands.length - 1, 'from']), help: 'Let the last grade begin at 0.' });
}

/** A grade that does not say what it is worth would be worth nothing; straight lines over the score say it for all. */
function checkWorth(plan: Plan, at: Origin, { report }: RuleContext): void {
  const { bands, coefficient } = plan.policy.grades;
  if (coefficient || nodeAt(at)?.type !== 'list' || !isRead(plan, at)) return;
  for (const [i, { grade, from }] of bands.entries()) {
    if (nodeAt(inside(at, i, 'coefficient'))) continue;
    report({
      message: `Grade “${grade}” has no coefficient, so that it is worth nothing.`,
      span: locate(at, [i, 'grade']),
      help: `Write what it is worth, such as {grade: ${grade}, from: ${plain(from)}, coefficient: 1.0}, 0 for nothing, or “coefficient: {linear: …}” for all grades.`,
    });
  }
}

function checkCurve({ policy: { grades: { coefficient } } }: Plan, at: Origin, { report }: RuleContext): void {
  for (const [i, [score]] of (coefficient?.points ?? []).entries()) {
    const before = coefficient!.points[i - 1]?.[0];
    if (before?.gte(score)) report({ message: `The scores of the coefficient do not rise: ${plain(score)} stands behind ${plain(before)}.`, span: locate(at, [i, 0]), help: 'Sort the points by their scores, the lowest first, each score once.' });
  }
}

function checkStatus({ policy: { status: { green, amber } } }: Plan, at: Origin, { report }: RuleContext): void {
  if (amber.lte(green)) return;
  report({ message: `Amber begins at ${plain(amber.mul(100))}%, above green at ${plain(green.mul(100))}%.`, span: locate(at, ['amber']), help: 'Let amber begin where green ends, or below.' });
}

function checkQuota({ policy: { quota, grades: { bands } } }: Plan, at: Origin, { report }: RuleContext): void {
  const grades = bands.map(({ grade }) => grade);
  for (const { grade } of quota.filter((one) => !grades.includes(one.grade))) {
    report({ message: `The quota is for “${grade}”, which is no grade.`, span: locate(at, [grade], 'key'), help: suggest(grade, grades) });
  }
}

const nodeAt = ({ file, document, path }: Origin): YamlNode | undefined =>
  path.reduce<YamlNode | undefined>((node, step) => node && childOf(node, step), file.documents[document]);
