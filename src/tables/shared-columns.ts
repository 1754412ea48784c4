import { daysOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import type { Target } from '../model/types';
import { locate, type Origin } from '../source/locate';
import type { Decimal } from '../util/decimal';
import { day, figure, integer, text, type ColumnOf } from './column';
import type { PlanFacts } from './plan-facts';

type Columns<R> = Readonly<Record<string, ColumnOf<R>>>;

/** A period as it is written, with its first and its last day. */
export const periodColumns = <R>(of: (row: R, facts: PlanFacts) => Period): Columns<R> => ({
  period: text((row, facts) => of(row, facts).text),
  period_from: day((row, facts) => daysOf(of(row, facts), facts.plan.fiscalYear).from),
  period_to: day((row, facts) => daysOf(of(row, facts), facts.plan.fiscalYear).to),
});

/** The period asked for. */
export const askedPeriod = <R>(): Columns<R> => periodColumns((_, { score }) => score.question.period);

/** A target of a point, or the low end of a range; the second column is its high end. */
export const targetColumns = <R>(name: string, of: (row: R) => Target | undefined): Columns<R> => ({
  [name]: figure((row) => lowOf(of(row))),
  [`${name}_high`]: figure((row) => highOf(of(row))),
});

const lowOf = (target: Target | undefined): Decimal | undefined =>
  target?.type === 'range' ? target.low : target?.value;

const highOf = (target: Target | undefined): Decimal | undefined =>
  target?.type === 'range' ? target.high : undefined;

/** The file that a row was written in. Its line would have every file of values and reviews read a second time. */
export const fileColumn = <R>(of: (row: R) => Origin): Columns<R> => ({ file: text((row) => of(row).file.path) });

/** The place in the plan that a row was written at. */
export const placeColumns = <R>(of: (row: R) => Origin): Columns<R> => ({
  ...fileColumn(of),
  line: integer((row) => locate(of(row)).start.line),
});
