import { readFigure } from '../../sheets/figures';
import type { Content } from '../../sheets/workbook';
import { decimal, HUNDRED, plain } from '../../util/decimal';
import { shownIn } from '../mapped/mapped-table';

export type Direction = 'higher' | 'lower';

/** A figure as a table writes it: `≥98.5%`, `不超过3次`, `1,200 t`, or a number. */
export interface Amount {
  /** A plain decimal. */
  readonly figure: string;
  /** Text behind it. */
  readonly unit: string;
  /** The good side, where a sign or word says so. */
  readonly direction: Direction | undefined;
}

const HIGHER = /≥|>=|>|≧|不低于|不少于|至少|以上|at least|min/i;
const LOWER = /≤|<=|<|≦|不高于|不超过|不大于|不多于|至多|以内|以下|at most|max|up to/i;

/** Reads a figure with what stands around it; undefined where there is none, or more than one. */
export function amountIn(content: Content): Amount | undefined {
  const shown = shownIn(content).normalize('NFKC');
  if (content.type === 'number') return numberIn(content.text, content.format);
  const [figure, ...others] = shown.matchAll(/-?\d[\d,.]*/g);
  const read = figure === undefined || others.length > 0 ? 'none' : readFigure(figure[0]);
  if (figure === undefined || typeof read === 'string') return undefined;
  const [before, after] = [shown.slice(0, figure.index), shown.slice(figure.index + figure[0].length)];
  const unit = after.replace(/以上|以下|以内|[。.;，,]$/g, '').trim();
  return { figure: read.text, unit, direction: directionIn(before + after) };
}

/** A cell that is shown in per cent holds a hundredth of what people see. */
const numberIn = (text: string, format: string | undefined): Amount =>
  format?.includes('%')
    ? { figure: plain(decimal(text).mul(HUNDRED), MOST_PLACES), unit: '%', direction: undefined }
    : { figure: text, unit: '', direction: undefined };

const MOST_PLACES = 15;

function directionIn(words: string): Direction | undefined {
  if (LOWER.test(words)) return 'lower';
  return HIGHER.test(words) ? 'higher' : undefined;
}
