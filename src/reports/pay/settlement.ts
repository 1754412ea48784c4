import type { Person } from '../../model/types';
import { monthsText, portionsOf } from '../../pay';
import type { Factor, Portion, PostStretch, SettledPlan, Settlement, SharedPool, Shortfall } from '../../pay';
import { lineText, locate } from '../../source/locate';
import { decimal, isNegative, ZERO, type Decimal } from '../../util/decimal';
import type { Block, Cell, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { coefficient, coefficientAsWritten, scoreCell, shareCell } from '../base/cells';
import { refusedItems } from '../score/refused';
import { amountText, count, departmentName, money, portionsIn, type SettlementFacts } from './facts';
import { refundText } from './month';
import { peopleTable } from './tables';

/** The settlement of a year or half: the results, what they are worth, what is due, what was prepaid; pools. */
export function settlementBlocks(facts: SettlementFacts, context: ReportContext): readonly Block[] {
  const { settled } = facts;
  const { settlements } = settled;
  const { words } = context;
  if (settled.refusals.length + settled.lacking.length > 0) return refused(settled, context);
  if (settlements.length === 0) return [{ type: 'paragraph', text: words.pay.nobody }];
  const { headings } = words.pay;
  return [
    { type: 'heading', level: 2, text: headings.results },
    results(settlements, context),
    { type: 'heading', level: 2, text: headings.settlement },
    amounts(facts, context),
    ...besides(settlements, context),
    ...shortfalls(settlements, context),
    ...settled.pools.flatMap((pool) => poolBlocks(pool, settlements, context)),
    ...settled.waiting.map(({ name }): Block => ({ type: 'paragraph', text: words.pay.poolWaits(context.say(name)) })),
  ];
}

/** Pay is refused for the same reasons as the final scores it follows. */
function refused({ refusals, lacking }: SettledPlan, context: ReportContext): readonly Block[] {
  const { words } = context;
  const missing = lacking.map(({ reason, factor, origin }) => ({
    text: words.pay.lacking[reason](lineText(locate(origin)), words.pay.factor[factor]),
  }));
  return [
    { type: 'paragraph', text: words.pay.refused(refusals.length + missing.length) },
    { type: 'list', items: [...refusedItems(refusals, context), ...missing] },
  ];
}

/** Rows for the factors of each stretch of months with the same post. */
function results(settlements: readonly Settlement[], context: ReportContext): Block {
  const { columns } = context.words.pay;
  const hasSums = settlements.some(({ stretches }) => stretches.some(({ k }) => k.factors.some(({ sum }) => sum)));
  const right = { align: 'right' } as const;
  return {
    type: 'table',
    columns: [
      { title: columns.person },
      { title: columns.months, ...right },
      { title: columns.scorecard },
      { title: columns.score, ...right },
      { title: columns.grade },
      { title: columns.factor, ...right },
      ...(hasSums ? [{ title: columns.weight, ...right }] : []),
      { title: columns.k, ...right },
    ],
    rows: settlements.flatMap(({ person, stretches }) =>
      stretches.flatMap((stretch, i) => stretchRows(i === 0 ? person.name : '', stretch, hasSums, context)),
    ),
  };
}

function stretchRows(
  name: string,
  { k, months }: PostStretch,
  hasSums: boolean,
  context: ReportContext,
): readonly Row[] {
  return k.factors
    .flatMap((factor) => factorLines(factor, context))
    .map(({ score, value, weight }, i) => ({
      cells: [
        i === 0 ? name : '',
        i === 0 ? count(months) : '',
        ...score,
        value,
        ...(hasSums ? [weight] : []),
        i === 0 ? coefficient(k.value) : '',
      ],
    }));
}

interface FactorLine {
  /** The scorecard, its score and grade. */
  readonly score: readonly Cell[];
  readonly value: Cell;
  readonly weight: Cell;
}

/** The scores that a factor is made of; of a weighted sum also what they come to. */
function factorLines({ parts, sum: added, value }: Factor, { say, words }: ReportContext): readonly FactorLine[] {
  const lines = parts.map(({ scorecardScore, coefficient: own, share }): FactorLine => ({
    score: [
      say(scorecardScore.scorecard.name),
      scoreCell(scorecardScore.score, scorecardScore.scale),
      scorecardScore.grade ?? '–',
    ],
    value: coefficient(own),
    weight: added ? shareCell(share) : '',
  }));
  if (!added) return lines;
  return [...lines, { score: [words.pay.weightedSum, '', ''], value: coefficientAsWritten(value), weight: '' }];
}

function amounts({ settled, plan, department: asked }: SettlementFacts, context: ReportContext): Block {
  const { columns } = context.words.pay;
  return peopleTable<Line>(
    settled.settlements.map((settlement) => lineOf(settlement, asked, context)),
    {
      departmentOf: ({ department }) => department,
      portionsOf: ({ portions }) => portions,
      facts: [{ title: columns.months, align: 'right', of: ({ months }) => count(months) }],
      amounts: [
        { title: columns.annual, of: ({ annual }) => annual },
        { title: columns.due, of: ({ due }) => due },
        { title: columns.prepaid, of: ({ prepaid }) => prepaid },
        { title: columns.settlement, signed: true, of: ({ settlement }) => settlement },
      ],
    },
    plan,
    context,
  );
}

/** A person, or one of the person's stretches. */
interface Line extends Portion {
  readonly name: string;
  readonly portions: readonly Line[];
}

/**
 * Listed where the person is at the end; of those that moved out of the department asked for, where they last were in
 * it.
 */
function lineOf(settlement: Settlement, asked: string | undefined, context: ReportContext): Line {
  const portions = portionsIn(settlement, asked).map((portion) => ({
    ...portion,
    name: context.words.pay.stretch(departmentName(portion.department, context), portion.from?.text ?? ''),
    portions: [],
  }));
  const isWhole = portionsOf(settlement).length === portions.length;
  return {
    ...settlement,
    department: isWhole ? settlement.department : (portions.at(-1)?.department ?? settlement.department),
    name: settlement.person.name,
    portions,
  };
}

const stepsOf = ({ annual }: Person): readonly { readonly from: string; readonly amount: string }[] =>
  annual.map(({ from, amount }) => ({ from: from?.text ?? '', amount: amountText(amount) }));

/**
 * Lines about one person: a changed annual part, what the first half is corrected by, what is paid back for revoked
 * incidents.
 */
function besides(settlements: readonly Settlement[], context: ReportContext): readonly Block[] {
  const { correction: corrected, paidBack, annualFrom } = context.words.pay;
  const items = settlements.flatMap(({ person, annual, correction, firstHalf, refunds }) => [
    ...(person.annual.length > 1 ? [{ text: annualFrom(person.name, stepsOf(person), amountText(annual)) }] : []),
    ...(correction && firstHalf
      ? [{ text: corrected(person.name, signedText(correction), amountText(firstHalf)) }]
      : []),
    ...refunds.map((refund) => ({
      text: paidBack(person.name, refund.incident.id, refundText(refund, context), amountText(refund.amount)),
    })),
  ]);
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

const signedText = (amount: Decimal): string => (isNegative(amount) ? '' : '+') + amountText(amount);

function shortfalls(settlements: readonly Settlement[], context: ReportContext): readonly Block[] {
  const items = settlements.flatMap((settlement) =>
    settlement.shortfall ? [{ text: shortfallText(settlement, settlement.shortfall, context) }] : [],
  );
  return items.length > 0
    ? [
        { type: 'heading', level: 3, text: context.words.pay.headings.shortfalls },
        { type: 'list', items },
      ]
    : [];
}

function shortfallText(
  { person, settlement }: Settlement,
  { policy, monthly }: Shortfall,
  { words }: ReportContext,
): string {
  const texts = words.pay.shortfall;
  const amount = amountText(isNegative(settlement) ? settlement.neg() : ZERO);
  return policy === 'offset'
    ? texts.offset(person.name, amount, monthsText(monthly, amountText))
    : texts[policy](person.name, amount);
}

/** A pool's amount, and the shares of those that are printed. */
function poolBlocks(
  { pool, shares }: SharedPool,
  settlements: readonly Settlement[],
  context: ReportContext,
): readonly Block[] {
  const { columns, headings, poolAmount, all } = context.words.pay;
  const printed = shares.filter(({ person }) => settlements.some((one) => one.person === person));
  if (printed.length === 0) return [];
  const total = printed.reduce((sum, { amount }) => sum.add(amount), decimal(0));
  const rows = printed.map(({ person, part, amount }): Row => ({ cells: [person.name, money(part), money(amount)] }));
  return [
    { type: 'heading', level: 2, text: headings.pool(context.say(pool.name)) },
    { type: 'paragraph', text: poolAmount(amountText(pool.amount), shares.length) },
    {
      type: 'table',
      columns: [
        { title: columns.person },
        { title: columns.part, align: 'right' },
        { title: columns.share, align: 'right' },
      ],
      rows: printed.length > 1 ? [...rows, { cells: [all, '', money(total)], emphasis: 'total' }] : rows,
    },
  ];
}
