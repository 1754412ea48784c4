import { ofRole } from '../model/roles';
import type { Kpi, Policy } from '../model/types';
import { clamp, HUNDRED, isZero, max, min, ONE, sum, ZERO, type Decimal } from '../util/decimal';
import type { Adjustment, Adjustments } from './adjustments';
import { appliedWeights, basicScore, type BasicScore, type ScorePart } from './basic-score';
import { gradeOf, worseGrade } from './grades';
import { gradeLimits, limitedBonus, limitedScore } from './limits';
import { roundedScore, toPoints, toScale } from './scale';

/** All that a scorecard's score is made of. */
export interface Sheet {
  readonly lines: readonly SheetLine[];
  /** Points of the challenge projects. */
  readonly projects: readonly Decimal[];
  /** With those of the lines. */
  readonly deductions: Decimal;
  readonly policy: Pick<Policy, 'scoring' | 'grades'>;
  /** Undefined without conditions and multipliers. */
  readonly adjustments?: Adjustments | undefined;
}

/** A KPI's basic objective, the points that it adds as a bonus or by its challenge, and those that it takes. */
export interface SheetLine {
  readonly kpi: Kpi;
  /** After the conditions that apply to it. */
  readonly part: ScorePart;
  /** The part by its method alone, where that differs. */
  readonly unlimited?: ScorePart;
  readonly bonus: Decimal;
  readonly deducted: Decimal;
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
  /** After the cap, and the conditions on it. */
  readonly bonus: Decimal;
}

/** All terms of a score before its multipliers. */
export interface Terms {
  readonly basic: Decimal;
  /** After its cap. */
  readonly bonus: Decimal;
  readonly deductions: Decimal;
}

/** The total of a scorecard without vetoes (spec 02.5). */
export function sheetTotal(sheet: Sheet): SheetTotal {
  const { lines, projects, deductions, policy, adjustments } = sheet;
  const basic = basicOfLines(lines);
  const bonus = cappedBonus([...lines.map((line) => line.bonus), ...projects], policy.scoring);
  const total = (points: Decimal, adjustment?: Adjustment): Decimal =>
    totalScore({ basic: points, bonus, deductions }, policy.scoring, adjustment);
  const score = basic.basic && total(basic.basic, adjustments?.now);
  const [low, high] = adjustments
    ? (['low', 'high'] as const).map((end) => total(basicAt(end, lines, adjustments), adjustments[end]))
    : [total(basic.low), total(basic.high)];
  return {
    basic,
    bonus: adjustments ? limitedBonus(bonus, adjustments.now.counted) : bonus,
    score,
    ...(isZero(basic.weight)
      ? { low: undefined, high: undefined }
      : { low: min(low!, score ?? low!), high: max(high!, score ?? high!) }),
    grade: score && limitedGrade(gradeOf(score, policy.grades), sheet),
  };
}

/** A scorecard none of whose KPIs earns a weight starts from 100 (spec 02.10). */
const FROM_HUNDRED: BasicScore = {
  basic: HUNDRED,
  low: HUNDRED,
  high: HUNDRED,
  weight: HUNDRED,
  coverage: ONE,
  complete: true,
};

export const startsFromHundred = (lines: readonly Pick<SheetLine, 'kpi'>[]): boolean =>
  lines.length > 0 && ofRole('score', lines).length === 0;

const basicOfLines = (lines: readonly SheetLine[]): BasicScore =>
  startsFromHundred(lines) ? FROM_HUNDRED : basicScore(ofRole('score', lines).map(({ part }) => part));

/** The basic score at an end of the range, where conditions reach what is not reported too. */
export function basicAt(end: 'low' | 'high', lines: Sheet['lines'], adjustments: Adjustments): Decimal {
  if (startsFromHundred(lines)) return HUNDRED;
  const scored = ofRole('score', lines);
  const applied = appliedWeights(scored.map(({ part }) => part));
  return sum(
    scored.map(({ kpi, part, unlimited = part }, i) => applied[i]!.mul(adjustments[end].rate(kpi, unlimited))),
  );
}

const limitedGrade = (grade: string | undefined, { adjustments, policy }: Sheet): string | undefined =>
  gradeLimits(adjustments?.now.counted ?? []).reduce(
    (left, { grade: limit }) => left && worseGrade(left, limit, policy.grades),
    grade,
  );

type Scale = Pick<Policy['scoring'], 'full'>;
type Caps = Scale & Pick<Policy['scoring'], 'decimals' | 'totalCap'>;

/** The bonuses of a scorecard together, in points on 100, at most `challengeCap` (spec 02.4). */
export const cappedBonus = (
  bonuses: readonly Decimal[],
  scoring: Scale & Pick<Policy['scoring'], 'challengeCap'>,
): Decimal => min(sum(bonuses), toPoints(scoring.challengeCap, scoring));

/**
 * round( clamp(basic + bonus − deductions in the scale, 0, totalCap) ), with conditions on the bonus before, and
 * multipliers and conditions on the score before it is clamped (spec 02.5, 02.11).
 */
export const totalScore = (terms: Terms, scoring: Caps, adjustment: Adjustment | undefined): Decimal =>
  roundedScore(clamp(adjustedTotal(terms, scoring, adjustment).limited, ZERO, scoring.totalCap), scoring);

interface AdjustedTotal {
  /** basic + bonus − deductions, with the bonus that conditions leave: points on 100. */
  readonly whole: Decimal;
  readonly multiplied: Decimal;
  /** Brought to the scale, as everything after it is. */
  readonly scaled: Decimal;
  readonly limited: Decimal;
}

/** The total before it is clamped, step by step. */
export function adjustedTotal(
  { basic, bonus, deductions }: Terms,
  scale: Scale,
  { counted, factor }: Adjustment = UNADJUSTED,
): AdjustedTotal {
  const whole = basic.add(limitedBonus(bonus, counted)).sub(deductions);
  const multiplied = whole.mul(factor);
  const scaled = toScale(multiplied, scale);
  return { whole, multiplied, scaled, limited: limitedScore(scaled, counted) };
}

const UNADJUSTED: Adjustment = { counted: [], factor: ONE };
