import { ofRole } from '../model/roles';
import type { Deduction, Plan } from '../model/types';
import { inside, type Origin } from '../source/locate';
import { clamp, isZero, ONE, sum, ZERO, type Decimal } from '../util/decimal';
import { appliedWeights } from './basic-score';
import { coefficientSteps } from './coefficient-steps';
import { bonusLimitSteps, comparisonSteps, gradeLimitSteps, multiplierSteps, scoreLimitSteps } from './condition-steps';
import { gradeOf, worseGrade } from './grades';
import { limitedBonus } from './limits';
import { isOnHundred, scoreText } from './scale';
import { num, operand, result, step, sumOf, terms } from './step';
import {
  adjustedTotal,
  basicAt,
  cappedBonus,
  startsFromHundred,
  type Sheet,
  type SheetTotal,
  type Total,
} from './total-score';
import type { Step } from './types';
import { originsOf, totalAfter, type VetoCase } from './veto';

interface Made {
  readonly plan: Plan;
  readonly sheet: Sheet;
  readonly deductions: readonly Deduction[];
  /** The total before and after the vetoes of the scorecard as a whole. */
  readonly before: SheetTotal;
  readonly after: Total;
  readonly cases: readonly VetoCase[];
  readonly refused: boolean;
  readonly final: boolean;
}

/** The steps of a scorecard's score, in the order of spec 02.5. */
export function scorecardSteps(made: Made): readonly Step[] {
  const { plan, sheet, deductions, before, after, refused, final } = made;
  return [
    ...comparisonSteps(sheet.adjustments?.conditions ?? []),
    ...basicSteps(sheet, before),
    ...bonusSteps(sheet, plan),
    ...deductionSteps(sheet, deductions),
    ...totalSteps(sheet, before, made),
    ...(refused ? [] : vetoSteps(made)),
    ...(final && !refused ? coefficientSteps(after, plan) : []),
  ];
}

function basicSteps(
  { lines, adjustments }: Sheet,
  { basic: { basic, low, high, coverage, complete } }: SheetTotal,
): readonly Step[] {
  if (startsFromHundred(lines)) return [step('startsFromHundred', () => num(low))];
  const parts = ofRole('score', lines).map(({ part }) => part);
  const applied = appliedWeights(parts);
  const reported = parts.flatMap(({ rate }, i) =>
    rate && !isZero(applied[i]!) ? [{ rate, weight: applied[i]! }] : [],
  );
  if (!basic) return [step('nothingCounts', () => '–')];
  const earned = (): string => terms(reported.map(({ rate, weight }) => weight.mul(rate)));
  if (complete) return [step('basicScore', () => `${earned()} ${result(basic)}`)];
  const covered = sum(reported.map(({ weight }) => weight));
  return [
    step('reportedPoints', () => `${earned()} ${result(low)}`),
    step('provisionalScore', () => `100 × ${operand(low)} / ${num(covered)} ${result(basic)}`),
    step('coverage', () => `${num(covered)} / ${num(sum(applied))} ${result(coverage.mul(100))}%`),
    // With conditions the ends of the range have steps of their own.
    ...(adjustments
      ? []
      : [
          step('unreportedAtZero', () => num(low)),
          step('unreportedAtFull', () => `${num(low)} + ${num(high.sub(low))} ${result(high)}`),
        ]),
  ];
}

function bonusSteps(sheet: Sheet, plan: Plan): readonly Step[] {
  const bonuses = [...sheet.lines.map(({ bonus }) => bonus), ...sheet.projects].filter((points) => !isZero(points));
  if (bonuses.length === 0) return [];
  const all = sum(bonuses);
  const { scoring } = sheet.policy;
  const bonus = cappedBonus(bonuses, scoring);
  const total = step('bonusTotal', () => sumOf(bonuses, all));
  const cap = step(
    'challengeCap',
    () => `min(${num(all)}; ${isOnHundred(scoring) ? num(bonus) : capOn100(scoring)}) = ${num(bonus)}`,
    policyOf(plan, 'scoring', 'challengeCap'),
  );
  const limits = bonusLimitSteps(bonus, sheet.adjustments?.now.counted ?? []);
  return [total, ...(all.equals(bonus) ? [] : [cap]), ...limits];
}

/** A cap that is written in another scale as points on 100. */
const capOn100 = ({ challengeCap, full }: Plan['policy']['scoring']): string =>
  `${num(challengeCap)} × 100 / ${num(full)}`;

const policyOf = ({ origin }: Plan, ...path: string[]): Origin => inside(origin, 'policy', ...path);

/** Points that KPIs take, and the deductions that are written. */
function deductionSteps({ lines, deductions: total }: Sheet, deductions: readonly Deduction[]): readonly Step[] {
  const taken = [
    ...lines.flatMap(({ kpi: { origin }, deducted }) => (isZero(deducted) ? [] : [{ points: deducted, origin }])),
    ...deductions,
  ];
  const points = taken.map((one) => one.points);
  return taken.length === 0
    ? []
    : [step('deductions', () => sumOf(points, total), ...taken.map(({ origin }) => origin))];
}

function totalSteps(sheet: Sheet, before: SheetTotal, { plan, refused }: Made): readonly Step[] {
  const {
    basic: { basic },
    bonus,
    score,
  } = before;
  if (!basic || !score) return [];
  const { adjustments } = sheet;
  const terms = { basic, bonus, deductions: sheet.deductions };
  const { scoring } = sheet.policy;
  const { whole, multiplied, scaled, limited } = adjustedTotal(terms, scoring, adjustments?.now);
  const { totalCap } = scoring;
  const clamped = clamp(limited, ZERO, totalCap);
  return [
    step('scoreTotal', () => `${num(basic)} + ${num(bonus)} − ${operand(sheet.deductions)} ${result(whole)}`),
    ...multiplierSteps(whole, adjustments?.multipliers ?? []),
    ...scaleSteps(multiplied, scaled, plan),
    ...scoreLimitSteps(scaled, adjustments?.now.counted ?? []),
    ...(limited.gt(totalCap)
      ? [
          step(
            'totalCap',
            () => `min(${num(limited)}; ${num(totalCap)}) = ${num(totalCap)}`,
            policyOf(plan, 'scoring', 'totalCap'),
          ),
        ]
      : []),
    ...(limited.lt(ZERO) ? [step('notBelowZero', () => `max(${num(limited)}; 0) = 0`)] : []),
    ...(clamped.equals(score) ? [] : [step('rounded', () => `${num(clamped)} → ${scoreText(score, scoring)}`)]),
    ...rangeSteps(sheet, before),
    ...(refused
      ? [step('refused', () => `${scoreText(score, scoring)} → –`)]
      : [...gradeSteps({ score, grade: ownGrade(score, plan) }, plan), ...limitedGradeSteps(score, sheet, plan)]),
  ];
}

/** From points on 100 to a score in another scale. */
function scaleSteps(points: Decimal, score: Decimal, plan: Plan): readonly Step[] {
  const { scoring } = plan.policy;
  if (isOnHundred(scoring)) return [];
  const how = (): string => `${operand(points)} × ${num(scoring.full)} / 100 ${result(score)}`;
  return [step('scale', how, policyOf(plan, 'scoring', 'full'))];
}

const ownGrade = (score: Decimal, { policy: { grades } }: Plan): string | undefined => gradeOf(score, grades);

function limitedGradeSteps(score: Decimal, { adjustments }: Sheet, plan: Plan): readonly Step[] {
  const grade = ownGrade(score, plan);
  if (grade === undefined) return [];
  return gradeLimitSteps(grade, adjustments?.now.counted ?? [], (left, limit) =>
    worseGrade(left, limit, plan.policy.grades)!,
  );
}

/** The ends of the range of a scorecard with conditions or multipliers, where they differ. */
function rangeSteps(sheet: Sheet, { score, low, high }: SheetTotal): readonly Step[] {
  const { adjustments, lines, deductions } = sheet;
  const { scoring } = sheet.policy;
  if (!adjustments || !low || !high || low.equals(high)) return [];
  const bonus = cappedBonus([...lines.map((line) => line.bonus), ...sheet.projects], scoring);
  return (
    [
      ['low', low, 'lowEnd'],
      ['high', high, 'highEnd'],
    ] as const
  ).map(([end, value, what]) =>
    step(what, () => {
      const { factor, counted } = adjustments[end];
      const basic = basicAt(end, lines, adjustments);
      const { multiplied, scaled, limited } = adjustedTotal({ basic, bonus, deductions }, scoring, adjustments[end]);
      const inScale = isOnHundred(scoring) ? '' : ` → ${num(scaled)}`;
      const added = `(${num(basic)} + ${num(limitedBonus(bonus, counted))} − ${operand(deductions)})`;
      const left = limited.equals(scaled) ? '' : ` → ${num(limited)}`;
      // The score may lie outside, since what is reported is brought to the whole weight.
      const beside = value.equals(score!) ? `; ${end === 'low' ? '≤' : '≥'} ${scoreText(value, scoring)}` : '';
      const product = factor.equals(ONE) ? added.slice(1, -1) : `${added} × ${num(factor)}`;
      return `${product} ${result(multiplied)}${inScale}${left}${beside} → ${scoreText(value, scoring)}`;
    }),
  );
}

function gradeSteps({ score, grade }: Pick<Total, 'score' | 'grade'>, plan: Plan): readonly Step[] {
  if (!score || grade === undefined) return [];
  const from = plan.policy.grades.bands.find((band) => band.grade === grade)?.from ?? ZERO;
  return [
    step('grade', () => `${scoreText(score, plan.policy.scoring)} ≥ ${num(from)} → ${grade}`, policyOf(plan, 'grades')),
  ];
}

/** The vetoes of the scorecard as a whole, each from what the one before left. KPIs at 0 are steps of those KPIs. */
function vetoSteps({ cases, before, plan }: Made): readonly Step[] {
  const { grades } = plan.policy;
  const steps: Step[] = [];
  let left: Total = before;
  for (const one of cases.filter(({ veto }) => veto.effect.type !== 'kpi')) {
    const [from, to] = [left, totalAfter([one.veto], left, grades)];
    steps.push(...stepsOf(one, from, to, plan));
    left = to;
  }
  return steps;
}

function stepsOf(one: VetoCase, from: Total, to: Total, plan: Plan): readonly Step[] {
  const { veto } = one;
  if (veto.effect.type === 'gradeAtMost')
    return [step('vetoGrade', () => `${veto.id}: ${from.grade ?? '–'} → ${to.grade ?? '–'}`, ...originsOf(one))];
  const score = (): string => (from.score ? scoreText(from.score, plan.policy.scoring) : '–');
  return [step('vetoZero', () => `${veto.id}: ${score()} → 0`, ...originsOf(one)), ...gradeSteps(to, plan)];
}
