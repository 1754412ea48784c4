import type { Deduction, Plan } from '../model/types';
import { inside } from '../source/locate';
import { clamp, fixed, isZero, sum, ZERO, type Decimal } from '../util/decimal';
import { appliedWeights, sharingFactor, type Part } from './basic-score';
import type { BasicKpiScore } from './kpi-score';
import { num, operand, percent, result, step, terms } from './step';
import { SCORE_PLACES, type Sheet, type SheetTotal } from './total-score';
import type { Step } from './types';
import type { Vetoed } from './veto';

interface Made {
  readonly plan: Plan;
  readonly sheet: Sheet;
  readonly deductions: readonly Deduction[];
  readonly stood: SheetTotal;
  readonly veto: Vetoed | undefined;
  readonly refused: boolean;
}

/** W' of a KPI that shares the weight of n/a ones; nothing when none is n/a. */
export function weightStep({ kpi, state }: BasicKpiScore, applied: Decimal, parts: readonly Part[]): readonly Step[] {
  const away = parts.filter(({ notApplicable }) => notApplicable).map(({ weight }) => weight);
  if (away.length === 0 || state === 'na' || isZero(sharingFactor(parts))) return [];
  const rest = (): string => `(100 − ${away.length > 1 ? `(${terms(away)})` : operand(away[0]!)})`;
  return [step('weightShared', () => `${num(kpi.weight)} × 100 / ${rest()} ${result(applied)}`, inside(kpi.origin, 'weight'))];
}

/** How a scorecard's score was made, in the order of spec 02.5. */
export function scorecardSteps(made: Made): readonly Step[] {
  return [...basicSteps(made), ...bonusSteps(made), ...deductionSteps(made), ...totalSteps(made), ...vetoSteps(made)];
}

function basicSteps({ sheet, stood }: Made): readonly Step[] {
  const parts = sheet.lines.map(({ part }) => part);
  const applied = appliedWeights(parts);
  const reported = parts.flatMap(({ rate }, i) => (rate && !isZero(applied[i]!) ? [{ rate, weight: applied[i]! }] : []));
  const { basic, low, high, coverage, complete } = stood.basic;
  if (!basic) return [step('nothingCounts', () => '–')];
  const earned = (): string => reported.map(({ rate, weight }) => `${num(weight)} × ${operand(rate)}`).join(' + ');
  if (complete) return [step('basicScore', () => `${earned()} ${result(basic)}`)];
  const covered = sum(reported.map(({ weight }) => weight));
  return [
    step('reportedPoints', () => `${earned()} ${result(low)}`),
    step('provisionalScore', () => `100 × ${operand(low)} / ${num(covered)} ${result(basic)}`),
    step('coverage', () => `${num(covered)} / ${num(sum(applied))} ≈ ${percent(coverage)}`),
    step('unreportedAtZero', () => num(low)),
    step('unreportedAtFull', () => `${num(low)} + ${num(high.sub(low))} ${result(high)}`),
  ];
}

function bonusSteps({ plan, sheet, stood }: Made): readonly Step[] {
  const bonuses = [...sheet.lines.map(({ bonus }) => bonus), ...sheet.projects].filter((points) => !isZero(points));
  if (bonuses.length === 0) return [];
  const all = sum(bonuses);
  const total = step('bonusTotal', () => `${terms(bonuses)} ${result(all)}`);
  const cap = step('challengeCap', () => `min(${num(all)}; ${num(stood.bonus)}) = ${num(stood.bonus)}`, inside(plan.origin, 'policy', 'scoring', 'challengeCap'));
  return all.equals(stood.bonus) ? [total] : [total, cap];
}

const deductionSteps = ({ deductions, sheet }: Made): readonly Step[] =>
  deductions.length === 0 ? [] : [step('deductions', () => `${terms(deductions.map(({ points }) => points))} ${result(sheet.deductions)}`, ...deductions.map(({ origin }) => origin))];

function totalSteps({ plan, sheet, stood: { basic: { basic }, bonus, score, grade }, refused }: Made): readonly Step[] {
  if (!basic || !score) return [];
  const whole = basic.add(bonus).sub(sheet.deductions);
  const { totalCap } = sheet.policy.scoring;
  const clamped = clamp(whole, ZERO, totalCap);
  const policy = (...path: string[]): ReturnType<typeof inside> => inside(plan.origin, 'policy', ...path);
  return [
    step('scoreTotal', () => `${num(basic)} + ${num(bonus)} − ${operand(sheet.deductions)} ${result(whole)}`),
    ...(whole.gt(totalCap) ? [step('totalCap', () => `min(${num(whole)}; ${num(totalCap)}) = ${num(totalCap)}`, policy('scoring', 'totalCap'))] : []),
    ...(whole.lt(ZERO) ? [step('notBelowZero', () => `max(${num(whole)}; 0) = 0`)] : []),
    ...(clamped.equals(score) ? [] : [step('rounded', () => `${num(clamped)} → ${fixed(score, SCORE_PLACES)}`)]),
    ...(refused ? [step('refused', () => `${fixed(score, SCORE_PLACES)} → –`)] : grade === undefined ? [] : [gradeStep(score, grade, sheet, policy('grades'))]),
  ];
}

function gradeStep(score: Decimal, grade: string, { policy }: Sheet, at: ReturnType<typeof inside>): Step {
  const from = policy.grades.bands.find((band) => band.grade === grade)?.from ?? ZERO;
  return step('grade', () => `${fixed(score, SCORE_PLACES)} ≥ ${num(from)} → ${grade}`, at);
}

function vetoSteps({ veto, stood, refused }: Made): readonly Step[] {
  if (!veto || refused) return [];
  const [before, after] = [stood.score, veto.score].map((score) => (score ? fixed(score, SCORE_PLACES) : '–'));
  const what = ({ zero: 'vetoZero', kpi: 'vetoKpi', gradeAtMost: 'vetoGrade' } as const)[veto.veto.effect.type];
  const how = what === 'vetoGrade' ? `${stood.grade ?? '–'} → ${veto.grade ?? '–'}` : `${before} → ${after}`;
  return [step(what, () => `${veto.veto.id}: ${how}`, veto.event.origin, veto.veto.origin)];
}

