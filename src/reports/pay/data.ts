import { daysOf } from '../../calendar/fiscal-year';
import {
  baseOf,
  firstHalfOf,
  portionsOf,
  type FactorPart,
  type MonthlySheet,
  type Portion,
  type PostStretch,
  type Refund,
  type SettledPlan,
  type Settlement,
  type SharedPool,
} from '../../pay';
import { isZero, sum, toNumber, type Decimal } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';
import { errorsData } from '../base/plan-errors';
import { refusalData } from '../score/data';
import {
  byDepartment,
  departmentName,
  portionsIn,
  totalOf,
  type MonthFacts,
  type PayFacts,
  type SettlementFacts,
} from './facts';
import { exact, fraction, placeOf, rounded } from '../base/json-values';

/** The shape of schemas/reports/pay.schema.json. */
export function data(facts: PayFacts, context: ReportContext): object {
  const { plan, period } = facts;
  const { from, to } = daysOf(period, plan.fiscalYear);
  const errors = errorsData(facts.errors);
  const head = { plan: plan.id, period: period.text, from, to, currency: plan.currency ?? null, errors };
  return facts.type === 'month'
    ? { ...head, ...monthData(facts, context) }
    : { ...head, ...settlementsData(facts, context) };
}

function monthData({ plan, sheets }: MonthFacts, context: ReportContext): object {
  const groups = byDepartment(sheets, ({ department }) => department, plan);
  const total = (rows: readonly MonthlySheet[]): object => ({
    monthly: rounded(totalOf(rows, ({ monthly }) => monthly)),
    deduction: rounded(totalOf(rows, ({ deduction }) => deduction)),
    pay: rounded(totalOf(rows, ({ pay }) => pay)),
    refunds: rounded(totalOf(rows, refunded)),
    prepay: rounded(totalOf(rows, ({ advance }) => advance.paid)),
    total: rounded(totalOf(rows, (sheet) => sheet.total)),
  });
  return {
    people: sheets.map((sheet) => sheetData(sheet, context)),
    totals: [
      ...groups.map(({ department, rows }) => ({
        department: department.to,
        name: departmentName(department, context),
        ...total(rows),
      })),
      { department: null, name: null, ...total(sheets) },
    ],
  };
}

export const refunded = ({ refunds }: Pick<MonthlySheet, 'refunds'>): Decimal =>
  sum(refunds.map(({ amount }) => amount));

export function sheetData(
  { person, department, monthly, charges, penalties, deduction, capped, pay, refunds, advance, total }: MonthlySheet,
  context: ReportContext,
): object {
  return {
    id: person.id,
    name: person.name,
    department: department.to,
    part: toNumber(advance.attendance.part, 1),
    monthly: rounded(monthly),
    prepay: rounded(advance.paid),
    offset: rounded(advance.offset),
    incidents: charges.map(({ incident, item, time, multiplier }, i) => ({
      id: incident.id,
      on: incident.on,
      item: item.id,
      name: context.say(item.name),
      severity: item.severity,
      time,
      multiplier: rounded(multiplier),
      amount: rounded(penalties[i]),
      ...placeOf(incident.origin),
    })),
    penalties: rounded(sum(penalties)),
    deduction: rounded(deduction),
    capped,
    pay: rounded(pay),
    refunds: refunds.map(refundData),
    total: rounded(total),
    ...placeOf(person.origin),
  };
}

const refundData = ({ incident, month, repeats, amount }: Refund): object => ({
  id: incident.id,
  incident: incident.id,
  month: month.text,
  repeats: repeats.map(({ text }) => text),
  amount: rounded(amount),
  ...placeOf(incident.origin),
});

function settlementsData({ plan, settled, department: asked }: SettlementFacts, context: ReportContext): object {
  const { settlements, pools, refusals, lacking, by } = settled;
  const portions = settlements.flatMap((settlement) => portionsIn(settlement, asked));
  const groups = byDepartment(portions, ({ department }) => department, plan);
  const total = (rows: readonly Portion[]): object => ({
    due: rounded(totalOf(rows, ({ due }) => due)),
    prepaid: rounded(totalOf(rows, ({ prepaid }) => prepaid)),
    settlement: rounded(totalOf(rows, ({ settlement }) => settlement)),
  });
  return {
    asOf: by.score.question.asOf,
    people: settlements.map((settlement) => settlementData(settlement, pools)),
    pools: pools.map((pool) => poolData(pool, settlements, context)),
    totals: [
      ...groups.map(({ department, rows }) => ({
        department: department.to,
        name: departmentName(department, context),
        ...total(rows),
      })),
      { department: null, name: null, ...total(portions) },
    ],
    refusals: [...refusals.map(refusalData), ...lacking.map(lackingData)],
  };
}

/** Score, grade and factors are those of the one stretch; after a transfer each stretch has its own. */
export function settlementData(settlement: Settlement, pools: readonly SharedPool[]): object {
  const { person, stretches, months, due, prepaid, firstHalf, correction, refunds, shortfall } = settlement;
  const portions = portionsOf(settlement);
  const only = stretches.length === 1 ? stretches[0] : undefined;
  const factors = only?.k.factors ?? [];
  const own = factors.length === 1 && !factors[0]?.sum ? factors[0]?.parts[0]?.scorecardScore : undefined;
  return {
    id: person.id,
    name: person.name,
    department: settlement.department.to,
    ...annualData(settlement),
    months: toNumber(months, 1),
    score: exact(own?.score),
    grade: own?.grade ?? null,
    factors: factorsData(only),
    coefficient: fraction(meanCoefficient(settlement)),
    due: rounded(due),
    prepaid: rounded(prepaid),
    firstHalf: rounded(firstHalf),
    settlement: rounded(settlement.settlement),
    policy: shortfall?.policy ?? null,
    shortfall: shortfall
      ? { amount: rounded(shortfall.amount), monthly: shortfall.monthly.map((amount) => rounded(amount)) }
      : null,
    corrections: correction ? [{ period: firstHalfOf(person.year).text, amount: rounded(correction) }] : [],
    refunds: refunds.map(refundData),
    stretches: stretches.map((stretch, i) => ({
      department: stretch.post.department.to,
      from: stretch.from.text,
      months: toNumber(stretch.months, 1),
      factors: factorsData(stretch),
      coefficient: fraction(stretch.coefficient),
      due: rounded(portions[i]!.due),
      prepaid: rounded(portions[i]!.prepaid),
      settlement: rounded(portions[i]!.settlement),
    })),
    pool: rounded(poolShareOf(settlement, pools)),
    ...placeOf(person.origin),
  };
}

const factorsData = (stretch: PostStretch | undefined): readonly object[] =>
  (stretch?.k.factors ?? []).flatMap(({ sum: added, parts, value }): readonly object[] =>
    added
      ? [
          {
            name: 'sum',
            scorecard: null,
            score: null,
            grade: null,
            value: fraction(value),
            parts: parts.map((part) => ({
              ...partData(part),
              coefficient: fraction(part.coefficient),
              share: exact(part.share),
            })),
          },
        ]
      : parts.map((part) => ({ ...partData(part), value: fraction(part.coefficient) })),
  );

const partData = ({ of, scorecardScore: { scorecard, score, grade } }: FactorPart): object => ({
  name: of,
  scorecard: scorecard.id,
  score: exact(score),
  grade: grade ?? null,
});

/** The annual part, and its amounts only where it changed. */
const annualData = ({ annual, person }: Settlement): object => ({
  annual: rounded(annual),
  ...(person.annual.length > 1 && {
    annualFrom: person.annual.map(({ from, amount }) => ({ from: from?.text ?? null, amount: rounded(amount) })),
  }),
});

/** Weighted by annual part and months, or by months where there is no annual part; undefined without any. */
export function meanCoefficient({ stretches }: Settlement): Decimal | undefined {
  const weighted = (weightOf: (stretch: PostStretch) => Decimal): Decimal | undefined => {
    const total = sum(stretches.map(weightOf));
    return isZero(total) ? undefined : sum(stretches.map((one) => weightOf(one).mul(one.coefficient))).div(total);
  };
  return weighted(({ spans }) => baseOf(spans)) ?? weighted(({ months }) => months);
}

/** A person's total share of all pools. */
export const poolShareOf = ({ person }: Settlement, pools: readonly SharedPool[]): Decimal =>
  sum(pools.flatMap(({ shares }) => shares.filter((share) => share.person === person).map(({ amount }) => amount)));

const poolData = (
  { pool, shares }: SharedPool,
  settlements: readonly Settlement[],
  { say }: ReportContext,
): object => ({
  id: pool.id,
  name: say(pool.name),
  amount: rounded(pool.amount),
  shares: shares
    .filter(({ person }) => settlements.some((one) => one.person === person))
    .map(({ person, part, amount }) => ({ person: person.id, part: rounded(part), amount: rounded(amount) })),
});

const lackingData = ({ factor, reason, origin }: SettledPlan['lacking'][number]): object => ({
  department: null,
  address: null,
  reason,
  factor,
  periods: [],
  ...placeOf(origin),
});
