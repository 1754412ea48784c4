import type { Day } from '../calendar/day';
import { daysOf, periodsOfYear } from '../calendar/fiscal-year';
import { makePeriod } from '../calendar/period';
import type { Person, Plan } from '../model/types';
import { sum, type Decimal } from '../util/decimal';
import { advancesOf } from './advances';
import { monthlySheets, type MonthlySheet } from './monthly-sheet';
import { refundsInYear, type Refund } from './refunds';
import { settlePlan, type SettledPlan } from './settle-plan';

/** The performance pay of a fiscal year. */
export interface YearPay {
  readonly year: number;
  /** True if the results of everybody are final, so that the annual part is settled. */
  readonly isSettled: boolean;
  readonly people: readonly PersonYear[];
}

/** The amounts of one person. Those that follow results are undefined until these are final. */
export interface PersonYear {
  readonly person: Person;
  /** The monthly parts less what incidents cost, with what was paid back. */
  readonly monthly: Decimal;
  readonly advances: Decimal;
  readonly due?: Decimal;
  readonly settlement?: Decimal;
  /** The total of all pools; undefined as well where there is none. */
  readonly pools?: Decimal;
}

/** Undefined without pay for the year. Before the year ends nothing is settled. */
export function yearPay(plan: Plan, year: number, asOf?: Day): YearPay | undefined {
  const people = plan.payroll.people.filter((person) => person.year === year);
  if (people.length === 0) return undefined;
  const period = makePeriod('year', year);
  const hasEnded = asOf === undefined || asOf >= daysOf(period, plan.fiscalYear).to;
  const { settlements, pools } = hasEnded ? settlePlan(plan, period, { asOf, selects: () => true }) : NOT_YET;
  const sheets = periodsOfYear(year, 'month', plan.fiscalYear).flatMap((month) => monthlySheets(plan, month));
  const shares = pools.flatMap((pool) => pool.shares);
  return {
    year,
    isSettled: settlements.length > 0,
    people: people.map((person): PersonYear => {
      const settled = settlements.find((one) => one.person === person);
      const own = shares.filter((share) => share.person === person);
      return {
        person,
        monthly: monthlyOf(
          sheets.filter((sheet) => sheet.person === person),
          refundsInYear(person, plan),
        ),
        advances: sum(advancesOf(person, plan).map(({ paid }) => paid)),
        ...(settled && { due: settled.due, settlement: settled.settlement }),
        ...(own.length > 0 && { pools: sum(own.map(({ amount }) => amount)) }),
      };
    }),
  };
}

const NOT_YET: Pick<SettledPlan, 'settlements' | 'pools'> = { settlements: [], pools: [] };

const monthlyOf = (sheets: readonly MonthlySheet[], atYearEnd: readonly Refund[]): Decimal =>
  sum([...sheets.map(({ pay }) => pay), ...[...sheets, { refunds: atYearEnd }].flatMap(refundedIn)]);

const refundedIn = ({ refunds }: Pick<MonthlySheet, 'refunds'>): readonly Decimal[] =>
  refunds.map(({ amount }) => amount);
