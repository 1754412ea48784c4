import { addressWithin } from '../model/address-within';
import type { Indicator, Kpi, ReportedValue, Target } from '../model/types';
import { endsOf } from '../scoring';
import { printedTogether } from '../scoring/places';
import type { ReportContext } from '../reports/base/report-kind';
import type { StyledCell } from '../sheets/styled';
import { fixed, grouped, type Decimal } from '../util/decimal';
import { dueValues, type DueValue } from './due-values';
import type { FormFacts } from './form-facts';
import { cell, type FormColumn, type FormPage, type FormRow } from './form-page';
import { entryOf, keyOf, type ValueEntry } from './value-entry';

/** The page with a row for each value that is due. */
export function valuesPage({ plan, scorecard, period }: FormFacts, context: ReportContext, choices: string): FormPage {
  const due = dueValues(scorecard, period, plan);
  const rows = due.map((one) => rowOf(one, addressWithin(scorecard, one.item), context));
  return { kind: 'values', columns: columnsFor(due), rows, choices };
}

/** Numerator and denominator, and weights, only where some value has them. */
function columnsFor(due: readonly DueValue[]): readonly FormColumn[] {
  const has = (aggregate: Kpi['aggregate']): boolean => due.some(({ item }) => item.aggregate === aggregate);
  const number = (id: FormColumn['id']): FormColumn => ({ id, width: 13, open: true, check: 'number' });
  return [
    { id: 'kpi', width: 28 },
    { id: 'unit', width: 9 },
    { id: 'definition', width: 24 },
    { id: 'period', width: 9 },
    { id: 'recent', width: 9, cells: 3 },
    { id: 'plan', width: 10 },
    ...(due.some(({ shares }) => shares)
      ? ([
          { id: 'ofYear', width: 11 },
          { id: 'pace', width: 11 },
        ] as const)
      : []),
    number('value'),
    ...(has('ratio') ? [number('numerator'), number('denominator')] : []),
    ...(has('weightedMean') ? [number('weight')] : []),
    { id: 'estimate', width: 10, open: true, check: 'list' },
    { id: 'na', width: 16, open: true },
    { id: 'approvedBy', width: 14, open: true },
    { id: 'remark', width: 22, open: true },
    { id: 'id', width: 20 },
  ];
}

function rowOf(due: DueValue, id: string, context: ReportContext): FormRow {
  const { item, period, recent, target, present } = due;
  const entry = entryOf(present, context.say);
  const figures = figureCells(item, recent, target);
  return {
    id,
    period: period.text,
    base: keyOf(entry),
    cells: {
      kpi: cell(nameOf(item, context), 'text'),
      unit: cell(item.unit ?? '', 'text'),
      definition: cell(definitionOf(item, context), 'quiet'),
      period: cell(period.text, 'text'),
      ...figures,
      ofYear: shareCell(due.shares?.reached),
      pace: shareCell(due.shares?.planned),
      ...openCells(item, entry, context),
      id: cell(id, 'quiet'),
    },
  };
}

const nameOf = (item: Kpi | Indicator, { words: { form }, say }: ReportContext): string =>
  item.type === 'kpi' ? say(item.name) : form.indicator(say(item.measure.name), say(item.name));

function definitionOf(item: Kpi | Indicator, { words: { form }, say }: ReportContext): string {
  if (item.type === 'indicator') return '';
  const { definition, source } = item;
  return [definition && say(definition), source && form.source(say(source))].filter(Boolean).join('\n');
}

/** The last three values, newest to the right, and the plan, all with places that go together. */
function figureCells(
  item: Kpi | Indicator,
  recent: readonly ReportedValue[],
  target: Target | undefined,
): FormRow['cells'] {
  const ends = target && endsOf(target);
  const values = [...recent.map(({ value }) => value), ...(ends ? [ends.low, ends.high] : [])];
  const printed = printedTogether(values, item);
  const shown = recent.map((_, i) => figureCell(printed[i]!));
  const [low, high] = printed.slice(recent.length);
  const empty = Array.from({ length: 3 - shown.length }, () => cell('', 'figure'));
  return { recent: [...empty, ...shown], plan: planCell(target, low, high) };
}

interface Printed {
  readonly value: Decimal;
  readonly decimals: number;
}

const figureCell = ({ value, decimals }: Printed): StyledCell =>
  cell({ type: 'number', text: fixed(value, decimals) }, 'figure', numberFormat(decimals));

function planCell(target: Target | undefined, low: Printed | undefined, high: Printed | undefined): StyledCell {
  if (!target || !low || !high) return cell('', 'figure');
  if (target.type === 'point') return figureCell(low);
  return cell(`${grouped(low.value, low.decimals)}–${grouped(high.value, high.decimals)}`, 'figure');
}

const SHARE = '0.0%';

const shareCell = (share: Decimal | undefined): StyledCell =>
  share ? cell({ type: 'number', text: fixed(share, 3) }, 'figure', SHARE) : cell('', 'figure');

/** Always these places: `#,##0.00`. */
const numberFormat = (decimals: number): string => `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;

/** Shows as many digits as somebody types. */
const ANY_NUMBER = 'General';

function openCells(item: Kpi | Indicator, entry: ValueEntry, { words: { form } }: ReportContext): FormRow['cells'] {
  return {
    ...(item.aggregate === 'ratio' ? rateCells(item, entry, form.parts) : amountCells(entry)),
    weight: item.aggregate === 'weightedMean' ? numberCell(entry.weight) : CLOSED,
    estimate: cell(entry.estimate ? form.yes : '', 'openText'),
    na: cell(entry.na ?? '', 'openText'),
    approvedBy: cell(entry.approvedBy ?? '', 'openText'),
    remark: cell(entry.remark ?? '', 'openText'),
  };
}

const CLOSED = cell('', 'closed');

const numberCell = (text = ''): StyledCell => cell(text === '' ? '' : { type: 'number', text }, 'open', ANY_NUMBER);

const amountCells = ({ amount }: ValueEntry): FormRow['cells'] => ({
  value: numberCell(amount),
  numerator: CLOSED,
  denominator: CLOSED,
});

/** Two cells; a rate that is not in per cent may be told by its value too. */
function rateCells({ unit }: Kpi | Indicator, { amount = '' }: ValueEntry, hint: string): FormRow['cells'] {
  const parts = amount.includes('/') ? amount.split('/') : undefined;
  return {
    value: unit === '%' || parts ? cell(hint, 'closed') : numberCell(amount),
    numerator: numberCell(parts?.[0]),
    denominator: numberCell(parts?.[1]),
  };
}
