import { readFigure } from '../sheets/figures';
import type { LineProblem } from './recorded';

/**
 * The number or ratio that a text is, as a plan file writes it: `98.6`, `11640/11820`. Thousands may be set apart
 * (1,234.5), digits may be of full width, and an item in per cent takes the sign.
 */
export function figureOf(text: string, unit: string | undefined): string | Pick<LineProblem, 'say'> {
  const parts = text.normalize('NFKC').split('/');
  const figures = parts.map((part) => readFigure(part));
  const wrong = figures.find((figure) => typeof figure === 'string');
  if (wrong === 'digits') return { say: (say) => say.manyDigits(text) };
  if (wrong !== undefined || parts.length > 2) return { say: (say) => say.noNumber(text) };
  const read = figures.filter((figure) => typeof figure !== 'string');
  if (read.some(({ isPercent }) => isPercent) && (unit !== '%' || parts.length > 1))
    return { say: (say) => say.percentOfOther(text, unit) };
  return read.map((figure) => figure.text).join('/');
}
