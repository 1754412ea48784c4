import type { Day } from '../../calendar/day';
import type { Plan } from '../../model/types';
import { yearPay, type PersonYear, type YearPay } from '../../pay';
import type { Decimal } from '../../util/decimal';
import { number } from '../base/cells';
import type { Block, Cell, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { rounded } from '../base/json-values';
import { isSame, pair, type Effect, difference } from './effect';

/** The pay of a fiscal year in both states; undefined where there is none. Confidential. */
export interface PayEffects {
  readonly year: number;
  readonly before: YearPay | undefined;
  readonly now: YearPay | undefined;
}

interface Asked {
  readonly year: number;
  readonly asOf?: Day | undefined;
}

export const payEffects = (before: Plan, now: Plan, { year, asOf }: Asked): PayEffects => ({
  year,
  before: yearPay(before, year, asOf),
  now: yearPay(now, year, asOf),
});

/** The amounts of a person that are compared, in the order they are printed. */
const AMOUNTS = ['monthly', 'advances', 'due', 'settlement', 'pools'] as const satisfies readonly (keyof PersonYear)[];

/** The people of whom an amount differs. */
const changedPeople = ({ before, now }: PayEffects): readonly Effect<PersonYear>[] =>
  pair(before?.people ?? [], now?.people ?? [], ({ person }) => person.id).filter(
    (person) => changedAmounts(person).length > 0,
  );

const changedAmounts = ({ before, now }: Effect<PersonYear>): readonly (typeof AMOUNTS)[number][] =>
  AMOUNTS.filter((amount) => !isSame(before?.[amount], now?.[amount]));

/** Effects of the changes on amounts of pay, if asked for. */
export function payBlocks(
  { pay }: { readonly pay?: PayEffects | undefined },
  context: ReportContext,
): readonly Block[] {
  if (!pay) return [];
  const { pay: own } = context.words.diff;
  const { year, before, now } = pay;
  const title: Block = { type: 'heading', level: 2, text: own.title(year) };
  if (!before && !now) return [title, { type: 'paragraph', text: own.none(year) }];
  const people = changedPeople(pay);
  return [
    title,
    ...(before?.isSettled && now?.isSettled ? [] : [{ type: 'paragraph' as const, text: own.notFinal }]),
    people.length > 0 ? payTable(people, context) : { type: 'paragraph', text: own.noEffect },
  ];
}

const CENTS = 2;

function payTable(people: readonly Effect<PersonYear>[], { words }: ReportContext): Block {
  const { columns, amounts } = words.diff.pay;
  const money = (value: Decimal | undefined, signed = false): Cell => number(value, { decimals: CENTS, signed });
  const right = { align: 'right' } as const;
  const rowOf = (amount: (typeof AMOUNTS)[number], { before, now }: Effect<PersonYear>): Row => {
    const [old, value] = [before?.[amount], now?.[amount]];
    return { depth: 1, cells: [amounts[amount], money(old), money(value), money(difference(old, value), true)] };
  };
  return {
    type: 'table',
    columns: [
      { title: columns.person },
      { title: columns.before, ...right },
      { title: columns.now, ...right },
      { title: columns.change, ...right },
    ],
    rows: people.flatMap((person): Row[] => [
      { emphasis: 'group', cells: [(person.now ?? person.before)!.person.name] },
      ...changedAmounts(person).map((amount) => rowOf(amount, person)),
    ]),
  };
}

/** Nothing at all unless it was asked for. */
export function payData({ pay }: { readonly pay?: PayEffects | undefined }): object {
  if (!pay) return {};
  const { year, before, now } = pay;
  const people = changedPeople(pay).map((person) => ({
    id: (person.now ?? person.before)!.person.id,
    name: (person.now ?? person.before)!.person.name,
    before: amountsData(person.before),
    now: amountsData(person.now),
  }));
  return { pay: { year, settled: { before: before?.isSettled ?? null, now: now?.isSettled ?? null }, people } };
}

const amountsData = (person: PersonYear | undefined): object | null =>
  person ? Object.fromEntries(AMOUNTS.map((amount) => [amount, rounded(person[amount])])) : null;
