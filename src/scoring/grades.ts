import type { GradeBand, Grades, Policy } from '../model/types';
import { decimal, HUNDRED, ONE, round, type Decimal } from '../util/decimal';
import { interpolate, type OnLine } from './interpolate';

/** Places that a coefficient is rounded to (spec 02.1). */
export const COEFFICIENT_PLACES = 4;

/** The grade of a rounded score: the best band it reaches (spec 02.6). Undefined only without bands. */
export const gradeOf = (score: Decimal, { bands }: Grades): string | undefined => bandOf(score, bands)?.grade;

/** The worse of two grades; one that is not in the table limits nothing. */
export function worseGrade(grade: string | undefined, atMost: string, { bands }: Grades): string | undefined {
  const rank = (name: string | undefined): number => bands.findIndex((band) => band.grade === name);
  return rank(atMost) > rank(grade) ? atMost : grade;
}

type Worth = Pick<Policy, 'grades'> & { readonly scoring: Pick<Policy['scoring'], 'decimals'> };

/**
 * The coefficient of a rounded score: its grade's own, or straight lines over the score; 4 places. `grade` where a veto
 * lowered it. Undefined where the grade has none.
 */
export function coefficient(score: Decimal, policy: Worth, grade?: string): Decimal | undefined {
  const line = lineAt(score, policy, grade);
  if (line) return round(line.percent.div(HUNDRED), COEFFICIENT_PLACES);
  const { bands } = policy.grades;
  const worth = (bands.find((one) => one.grade === grade) ?? bandOf(score, bands))?.coefficient;
  return worth && round(worth, COEFFICIENT_PLACES);
}

interface OnScoreLine extends OnLine {
  /** The score at which the line is read: the score, or less where a veto lowered the grade. */
  readonly at: Decimal;
}

/** The straight lines of a policy at a score; undefined where each grade has its own coefficient. */
export function lineAt(score: Decimal, policy: Worth, grade?: string): OnScoreLine | undefined {
  const line = policy.grades.coefficient;
  if (!line) return undefined;
  const at = withinGrade(score, policy, grade);
  return { at, ...interpolate({ ...line, above: 'hold' }, at) };
}

/** A grade that a veto lowered is worth no more than the best score that has it. */
function withinGrade(score: Decimal, { grades: { bands }, scoring }: Worth, grade: string | undefined): Decimal {
  const better = bands[bands.findIndex((band) => band.grade === grade) - 1];
  return better && score.gte(better.from) ? better.from.sub(smallestStep(scoring)) : score;
}

const smallestStep = ({ decimals }: Worth['scoring']): Decimal => ONE.div(decimal(10n ** BigInt(decimals)));

const bandOf = (score: Decimal, bands: readonly GradeBand[]): GradeBand | undefined =>
  bands.find(({ from }) => score.gte(from)) ?? bands.at(-1);
