import type { NegativeItem } from '../../model/types';
import { calendarYear, type Charge, type MonthlySheet, type Refund } from '../../pay';
import { isZero, ONE, sum, ZERO, type Decimal } from '../../util/decimal';
import type { Block, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { inText } from '../base/cells';
import { amountText, money, type MonthFacts } from './facts';
import { peopleTable } from './tables';

/** The monthly sheet: what everybody is paid, and each incident with its rule and amount. */
export function monthBlocks({ plan, sheets, period }: MonthFacts, context: ReportContext): readonly Block[] {
  const { words } = context;
  if (sheets.length === 0) return [{ type: 'paragraph', text: words.pay.nobody }];
  const { columns, headings } = words.pay;
  const amounts = [
    { title: columns.monthly, of: (sheet: MonthlySheet) => sheet.monthly },
    { title: columns.deducted, of: ({ deduction }: MonthlySheet) => deduction },
    { title: columns.pay, of: ({ pay }: MonthlySheet) => pay },
    ...(sheets.some(({ refunds }) => refunds.length > 0)
      ? [{ title: columns.refunds, of: ({ refunds }: MonthlySheet) => sum(refunds.map(({ amount }) => amount)) }]
      : []),
    { title: columns.advance, of: ({ advance }: MonthlySheet) => advance.paid },
    { title: columns.total, of: ({ total }: MonthlySheet) => total },
  ];
  return [
    peopleTable<MonthlySheet & { readonly name: string }>(
      sheets.map((sheet) => ({ ...sheet, name: sheet.person.name })),
      { departmentOf: ({ department }) => department, facts: [], amounts },
      plan,
      context,
    ),
    ...notes(sheets, period.text, context),
    { type: 'heading', level: 2, text: headings.incidents },
    incidents(sheets, plan.policy.pay.pointValue, context),
  ];
}

function notes(sheets: readonly MonthlySheet[], month: string, { words }: ReportContext): readonly Block[] {
  const texts = sheets.flatMap(
    ({
      person,
      capped,
      penalties,
      deduction,
      advance: {
        attendance: { part },
      },
    }) => [
      ...(capped ? [words.pay.capped(person.name, amountText(sum(penalties)), amountText(deduction))] : []),
      ...(part.equals(ONE) || isZero(part) ? [] : [words.pay.partMonth(person.name, month, inText(part))]),
    ],
  );
  return texts.length > 0 ? [{ type: 'list', items: texts.map((text) => ({ text })) }] : [];
}

function incidents(sheets: readonly MonthlySheet[], pointValue: Decimal | undefined, context: ReportContext): Block {
  const { columns, noIncidents } = context.words.pay;
  const rows = sheets.flatMap(({ person, charges, penalties, refunds }): Row[] => [
    ...charges.map((charge, i) => ({
      cells: [
        person.name,
        charge.incident.id,
        charge.incident.on,
        context.say(charge.item.name),
        ruleText(charge, pointValue, context),
        money(penalties[i]),
      ],
    })),
    ...refunds.map((refund) => ({
      cells: [
        person.name,
        refund.incident.id,
        refund.incident.on,
        itemNames(refund.incident.items, context),
        refundText(refund, context),
        money(refund.amount.neg(), true),
      ],
    })),
  ]);
  if (rows.length === 0) return { type: 'paragraph', text: noIncidents };
  return {
    type: 'table',
    columns: [
      { title: columns.person },
      { title: columns.incident },
      { title: columns.on },
      { title: columns.item },
      { title: columns.rule },
      { title: columns.amount, align: 'right' },
    ],
    rows,
  };
}

const itemNames = (
  items: MonthlySheet['charges'][number]['incident']['items'],
  { words, say }: ReportContext,
): string => words.common.list(items.map(({ to, target }) => (target ? say(target.name) : to)));

/** The months that were charged for a revoked incident. */
export const refundText = ({ month, repeats }: Refund, { words }: ReportContext): string =>
  words.pay.refunded(
    month.text,
    repeats.map(({ text }) => text),
  );

/** Penalty of an incident, and its basis: `5% of the monthly part × 2 (no. 2 of the calendar year 2026)`. */
function ruleText(charge: Charge, pointValue: Decimal | undefined, context: ReportContext): string {
  const { zeroedBy } = charge;
  const own = ownRule(charge, pointValue, context);
  return zeroedBy ? context.words.pay.rule.zeroedBy(own, context.say(zeroedBy.name)) : own;
}

function ownRule(
  { incident, item, penalty, multiplier, time }: Charge,
  pointValue: Decimal | undefined,
  context: ReportContext,
): string {
  const { rule } = context.words.pay;
  const once = penalty.type === 'monthZero' ? rule.monthZero : penaltyText(item, pointValue, context);
  return item.escalate.length > 1 && penalty.type !== 'monthZero'
    ? rule.times(once, inText(multiplier), time, calendarYear(incident))
    : once;
}

function penaltyText(
  { penalty }: NegativeItem,
  pointValue: Decimal | undefined,
  {
    words: {
      pay: { rule },
    },
  }: ReportContext,
): string {
  switch (penalty.type) {
    case 'share':
      return rule.share(`${inText(penalty.share.mul(100))}%`);
    case 'amount':
      return rule.amount(amountText(penalty.amount));
    case 'points':
      return rule.points(inText(penalty.points), amountText(pointValue ?? ZERO));
  }
}
