import { isDay } from '../calendar/day';
import { wordsOf } from '../language';
import { readFigure, type Locale } from '../sheets/figures';
import { isBlank } from '../sheets/workbook';
import { decimal, HUNDRED, ONE, ZERO } from '../util/decimal';
import { problem, type CellProblem, type Read } from './cell-problem';
import type { FilledCell } from './read-form';
import { numberText } from './value-entry';

/** A number that is the content of a cell, and whether it is shown in per cent. */
interface CellFigure {
  readonly text: string;
  readonly isPercent: boolean;
}

const wrong = (cell: FilledCell, say: CellProblem['say']): { readonly problem: CellProblem } => ({
  problem: problem(cell, say),
});

/** The number in a cell; of per cent as they are said: 95 for 95%. Undefined for an empty one. */
export function figureIn(cell: FilledCell, locale: Locale): Read<CellFigure | undefined> {
  const { content } = cell;
  if (isBlank(content)) return { value: undefined };
  switch (content.type) {
    case 'number':
      return isPercentFormat(content.format)
        ? { value: { text: numberText(decimal(content.text).mul(HUNDRED)), isPercent: true } }
        : { value: { text: content.text, isPercent: false } };
    case 'text':
      return typedFigure(content.text, cell, locale);
    case 'date':
      return wrong(cell, (say) => say.date(content.day));
    default:
      return noText(cell);
  }
}

/** Quoted texts and colours of a format may hold the sign too. */
const isPercentFormat = (format: string | undefined): boolean =>
  format !== undefined && format.replace(/"[^"]*"|\\./g, '').includes('%');

function typedFigure(text: string, cell: FilledCell, locale: Locale): Read<CellFigure> {
  const figure = readFigure(text, locale);
  if (typeof figure !== 'string') return { value: { ...figure, text: numberText(decimal(figure.text)) } };
  if (figure === 'digits') return wrong(cell, (say) => say.manyDigits(text));
  return wrong(cell, (say) => (figure === 'other' ? say.numberOfElsewhere(text) : say.noNumber(text)));
}

/** Contents that are never what somebody means. */
function noText(cell: FilledCell): { readonly problem: CellProblem } {
  const { content } = cell;
  switch (content.type) {
    case 'error':
      return wrong(cell, (say) => say.error(content.text));
    case 'uncalculated':
      return wrong(cell, (say) => say.uncalculated());
    case 'covered':
      return wrong(cell, (say) => say.covered(content.by));
    default:
      return wrong(cell, (say) => say.yesNoNumber());
  }
}

/** The text in a cell; undefined for an empty one. */
export function textIn(cell: FilledCell): Read<string | undefined> {
  const { content } = cell;
  if (isBlank(content)) return { value: undefined };
  if (content.type === 'text') return { value: unguarded(content.text.trim()) };
  if (content.type === 'number') return { value: content.text };
  if (content.type === 'date') return { value: content.day };
  return noText(cell);
}

/** An apostrophe that keeps a text from being computed is not part of it. */
const unguarded = (text: string): string => text.replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');

const YES = new Set(['yes', 'y', 'x', 'true', '1', ...(['en', 'zh-CN'] as const).map((one) => wordsOf(one).form.yes)]);
const NO = new Set(['no', 'n', 'false', '0', '否']);

export function yesIn(cell: FilledCell): Read<boolean> {
  const { content } = cell;
  if (isBlank(content)) return { value: false };
  if (content.type === 'boolean') return { value: content.value };
  const read = textIn(cell);
  if ('problem' in read) return read;
  const text = (read.value ?? '').normalize('NFKC').toLowerCase();
  return YES.has(text) || NO.has(text) ? { value: YES.has(text) } : wrong(cell, (say) => say.noYes(read.value ?? ''));
}

/** A share as a plan file writes it: `60%`. */
export function shareIn(cell: FilledCell): Read<string | undefined> {
  const read = figureIn(cell, 'en');
  if ('problem' in read || !read.value) return read as Read<undefined>;
  const { text, isPercent } = read.value;
  const share = decimal(text);
  // Without the sign, 1 may be all of it or the hundredth part.
  const isClear = isPercent || share.gt(ONE) || share.equals(ZERO);
  return isClear && share.gte(ZERO) && share.lte(HUNDRED)
    ? { value: `${text}%` }
    : wrong(cell, (say) => say.noShare(text));
}

export function dayIn(cell: FilledCell): Read<string | undefined> {
  const { content } = cell;
  if (content.type === 'date') return { value: content.day };
  const read = textIn(cell);
  if ('problem' in read || read.value === undefined) return read;
  const written = read.value.normalize('NFKC');
  const [, year, month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? { value: day } : wrong(cell, (say) => say.noDay(written));
}

const STATUSES = ['done', 'open', 'dropped'] as const;

export function statusIn(cell: FilledCell): Read<string | undefined> {
  const read = textIn(cell);
  if ('problem' in read || read.value === undefined) return read;
  const text = read.value.toLowerCase();
  const status = STATUSES.find((one) =>
    [one, ...(['en', 'zh-CN'] as const).map((language) => wordsOf(language).form.statuses[one])].includes(text),
  );
  return status ? { value: status } : wrong(cell, (say) => say.noStatus(read.value ?? ''));
}
