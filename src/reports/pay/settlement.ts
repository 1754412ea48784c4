import type { PostStretch, SettledPlan, Settlement, SharedPool, Shortfall } from '../../pay';
import { monthsText } from '../../pay';
import { locate } from '../../source/locate';
import { decimal, isNegative, ZERO } from '../../util/decimal';
import type { Block, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { coefficient, points } from '../base/cells';
import { refusedItems } from '../score/refused';
import { amountText, count, money, type SettlementFacts } from './facts';
import { peopleTable } from './tables';

/** The settlement of a year or half: the results, what they are worth, what is due, what was prepaid; pools. */
export function settlementBlocks({ plan, settled }: SettlementFacts, context: ReportContext): readonly Block[] {
  const { settlements } = settled;
  const { words } = context;
  if (settled.refusals.length + settled.lacking.length > 0) return refused(settled, context);
  if (settlements.length === 0) return [{ type: 'paragraph', text: words.pay.nobody }];
  const { headings } = words.pay;
  return [
    { type: 'heading', level: 2, text: headings.results },
    results(settlements, context),
    { type: 'heading', level: 2, text: headings.settlement },
    amounts(settlements, plan, context),
    ...shortfalls(settlements, context),
    ...settled.pools.flatMap((pool) => poolBlocks(pool, settlements, context)),
    ...settled.waiting.map(({ name }): Block => ({ type: 'paragraph', text: words.pay.poolWaits(context.say(name)) })),
  ];
}

/** Pay is refused for the same reasons as the final scores it follows. */
function refused({ refusals, lacking }: SettledPlan, context: ReportContext): readonly Block[] {
  const { words } = context;
  const missing = lacking.map(({ reason, factor, origin }) => ({
    text: words.pay.lacking[reason](placeText(origin), words.pay.factor[factor]),
  }));
  return [
    { type: 'paragraph', text: words.pay.refused(refusals.length + missing.length) },
    { type: 'list', items: [...refusedItems(refusals, context), ...missing] },
  ];
}

function placeText(origin: SettledPlan['lacking'][number]['origin']): string {
  const { file, start } = locate(origin);
  return `${file}:${start.line}`;
}

/** One row for each factor of each stretch of months with the same post. */
function results(settlements: readonly Settlement[], context: ReportContext): Block {
  const { columns } = context.words.pay;
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
      { title: columns.k, ...right },
    ],
    rows: settlements.flatMap(({ person, stretches }) =>
      stretches.flatMap((stretch, i) => factorRows(i === 0 ? person.name : '', stretch, context)),
    ),
  };
}

const factorRows = (name: string, { k, months }: PostStretch, { say }: ReportContext): readonly Row[] =>
  k.factors.map(({ scorecardScore, value }, i) => ({
    cells: [
      i === 0 ? name : '',
      i === 0 ? count(months) : '',
      say(scorecardScore.scorecard.name),
      points(scorecardScore.score),
      scorecardScore.grade ?? '–',
      coefficient(value),
      i === 0 ? coefficient(k.value) : '',
    ],
  }));

function amounts(settlements: readonly Settlement[], plan: SettlementFacts['plan'], context: ReportContext): Block {
  const { columns } = context.words.pay;
  return peopleTable(
    settlements,
    {
      departmentOf: lastDepartment,
      facts: [{ title: columns.months, align: 'right', of: ({ months }) => count(months) }],
      amounts: [
        { title: columns.annual, of: ({ person }) => person.annual },
        { title: columns.due, of: ({ due }) => due },
        { title: columns.prepaid, of: ({ prepaid }) => prepaid },
        { title: columns.settlement, signed: true, of: ({ settlement }) => settlement },
      ],
    },
    plan,
    context,
  );
}

/** Department at the end of the year; for a person who never worked in it, the first one. */
export const lastDepartment = ({ stretches, person }: Settlement): Settlement['person']['department'] =>
  stretches.at(-1)?.post.department ?? person.department;

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
