import type { Kpi, Policy } from '../model/types';
import { clamp, isZero, max, min, round, sum, ZERO, type Decimal } from '../util/decimal';
import { basicScore, type BasicScore, type ScorePart } from './basic-score';
import { gradeOf } from './grades';

/** Places that a scorecard's score is rounded to (spec 02.1). */
export const SCORE_PLACES = 2;

/** All that a scorecard's score is made of. */
export interface Sheet {
  readonly lines: readonly SheetLine[];
  /** Points of the challenge projects. */
  readonly projects: readonly Decimal[];
  readonly deductions: Decimal;
  readonly policy: Pick<Policy, 'scoring' | 'grades'>;
}

/** A KPI's basic objective and the points of the challenge on it. */
export interface SheetLine {
  readonly kpi: Kpi;
  readonly part: ScorePart;
  readonly bonus: Decimal;
}

export interface Total {
  /** Rounded; undefined when nothing is reported. */
  readonly score: Decimal | undefined;
  /** With the unreported at rate 0 and at rate 1, rounded; they enclose the score. Undefined where all KPIs are n/a. */
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  readonly grade: string | undefined;
}

export interface SheetTotal extends Total {
  readonly basic: BasicScore;
  /** After the cap. */
  readonly bonus: Decimal;
}

/** The total of a scorecard without vetoes (spec 02.5). */
export function sheetTotal({ lines, projects, deductions, policy }: Sheet): SheetTotal {
  const basic = basicScore(lines.map(({ part }) => part));
  const bonus = cappedBonus([...lines.map((line) => line.bonus), ...projects], policy.scoring);
  const total = (points: Decimal): Decimal => totalScore(points, bonus, deductions, policy.scoring);
  const score = basic.basic && total(basic.basic);
  const [low, high] = [total(basic.low), total(basic.high)];
  return {
    basic,
    bonus,
    score,
    ...(isZero(basic.weight)
      ? { low: undefined, high: undefined }
      : { low: min(low, score ?? low), high: max(high, score ?? high) }),
    grade: score && gradeOf(score, policy.grades),
  };
}

type Caps = Policy['scoring'];

/** The bonuses of a scorecard together, at most `challengeCap` (spec 02.4). */
export const cappedBonus = (bonuses: readonly Decimal[], { challengeCap }: Pick<Caps, 'challengeCap'>): Decimal =>
  min(sum(bonuses), challengeCap);

/** round2( clamp(basic + bonus − deductions, 0, totalCap) ) (spec 02.5). */
export function totalScore(
  basic: Decimal,
  bonus: Decimal,
  deductions: Decimal,
  { totalCap }: Pick<Caps, 'totalCap'>,
): Decimal {
  return round(clamp(basic.add(bonus).sub(deductions), ZERO, totalCap), SCORE_PLACES);
}
