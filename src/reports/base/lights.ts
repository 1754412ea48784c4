import { monthsOf } from '../../calendar/fiscal-year';
import { makePeriod } from '../../calendar/period';
import type { Plan } from '../../model/types';
import { bandOfRate, type Figures, type Question } from '../../scoring';
import { ONE } from '../../util/decimal';
import { percent } from './cells';
import type { Cell } from './report';
import type { ReportContext } from './report-kind';
import { slotName } from './slot-name';

/** Heads of the three lights of a KPI: `Jun`, `YTD`, `Dec`; in the last month of the year `Dec`, `YTD`, `2026`. */
export interface LightHeads {
  readonly period: string;
  readonly toDate: string;
  readonly outlook: string;
}

export const lightHeads = (
  { period, year }: Question,
  { fiscalYear }: Pick<Plan, 'fiscalYear'>,
  context: ReportContext,
): LightHeads => {
  const whole = makePeriod('year', year);
  const last = monthsOf(whole, fiscalYear).at(-1)!;
  return {
    period: slotName(period, context),
    toDate: context.words.common.toDate,
    outlook: slotName(period.text === last.text ? whole : last, context),
  };
};

/** An attainment with as many places as it takes to see on which side of the bands and of 100% it lies. */
export const attained = ({ attainment }: Pick<Figures, 'attainment'>, { policy }: Pick<Plan, 'policy'>): Cell =>
  percent(
    attainment,
    1,
    (shown) =>
      bandOfRate(shown, policy.status) === bandOfRate(attainment!, policy.status) &&
      shown.equals(ONE) === attainment!.equals(ONE),
  );
