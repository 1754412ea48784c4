import type { PersonYear } from '../../pay';
import type { Decimal } from '../../util/decimal';
import { number } from '../cells';
import type { Block, Cell, Row } from '../report';
import type { ReportContext } from '../report-kind';
import { difference } from './effects';
import { changedPay, isSame, PAY_AMOUNTS, type DiffFacts, type Effect, type PayAmount } from './facts';

const CENTS = 2;

/** What the changes do to amounts of pay, where that was asked for. Confidential. */
export function payBlocks(facts: DiffFacts, context: ReportContext): readonly Block[] {
  const { payYear, base, head } = facts;
  if (payYear === undefined) return [];
  const { pay: own } = context.words.diff;
  const title: Block = { type: 'heading', level: 2, text: own.title(payYear) };
  if (!base.pay && !head.pay) return [title, { type: 'paragraph', text: own.none(payYear) }];
  const people = changedPay(facts);
  const isSettled = base.pay?.isSettled === true && head.pay?.isSettled === true;
  return [
    title,
    ...(isSettled ? [] : [{ type: 'paragraph' as const, text: own.notFinal }]),
    people.length > 0 ? payTable(people, context) : { type: 'paragraph', text: own.noEffect },
  ];
}

function payTable(people: readonly Effect<PersonYear>[], { words }: ReportContext): Block {
  const { columns, amounts } = words.diff.pay;
  const money = (value: Decimal | undefined, signed = false): Cell => number(value, { decimals: CENTS, signed });
  const right = { align: 'right' } as const;
  const rowOf = (amount: PayAmount, { before, now }: Effect<PersonYear>): Row => {
    const [old, value] = [before?.[amount], now?.[amount]];
    return { depth: 1, cells: [amounts[amount], money(old), money(value), money(difference(old, value), true)] };
  };
  return {
    type: 'table',
    columns: [{ title: columns.person }, { title: columns.before, ...right }, { title: columns.now, ...right }, { title: columns.change, ...right }],
    rows: people.flatMap((person): Row[] => [
      { emphasis: 'group', cells: [(person.now ?? person.before)!.person.name] },
      ...PAY_AMOUNTS.filter((amount) => !isSame(person.before?.[amount], person.now?.[amount])).map((amount) => rowOf(amount, person)),
    ]),
  };
}
