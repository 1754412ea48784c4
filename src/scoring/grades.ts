import type { GradeBand, Grades } from '../model/policy';
import { HUNDRED, round, type Decimal } from '../util/decimal';
import { interpolate } from './interpolate';

const COEFFICIENT_PLACES = 4;

/** The grade of a rounded score: the best band it reaches (spec 02.6). Undefined only without bands. */
export const gradeOf = (score: Decimal, { bands }: Grades): string | undefined => bandOf(score, bands)?.grade;

/** The worse of two grades; one that is not in the table limits nothing. */
export function worseGrade(grade: string | undefined, atMost: string, { bands }: Grades): string | undefined {
  const rank = (name: string | undefined): number => bands.findIndex((band) => band.grade === name);
  return rank(atMost) > rank(grade) ? atMost : grade;
}

/** The coefficient of a rounded score: its grade's own, or straight lines over the score; 4 places. `grade` where a veto lowered it. */
export function coefficient(score: Decimal, { bands, coefficient: line }: Grades, grade?: string): Decimal | undefined {
  if (line) return round(interpolate({ ...line, above: 'hold' }, score).percent.div(HUNDRED), COEFFICIENT_PLACES);
  const band = bands.find((one) => one.grade === grade) ?? bandOf(score, bands);
  return band && round(band.coefficient, COEFFICIENT_PLACES);
}

const bandOf = (score: Decimal, bands: readonly GradeBand[]): GradeBand | undefined => bands.find(({ from }) => score.gte(from)) ?? bands.at(-1);
