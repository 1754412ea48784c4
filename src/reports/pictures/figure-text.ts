import type { Target } from '../../model/types';
import { endsOf } from '../../scoring';
import { withUnit } from '../../util/with-unit';
import { grouped, isPositive, type Decimal } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';

interface Format {
  readonly decimals: number;
  readonly unit?: string | undefined;
}

/** A figure as a picture writes it: `12,000,000 kg`, `–` where there is none. */
export const figureText = (value: Decimal | undefined, { decimals, unit }: Format): string =>
  value ? withUnit(grouped(value, decimals), unit) : '–';

export const targetText = (target: Target | undefined, format: Format, context: ReportContext): string =>
  target ? spanText(endsOf(target), format, context) : '–';

/** Both ends, or one where they read the same. */
export function spanText(
  { low, high }: { readonly low: Decimal; readonly high: Decimal },
  { decimals, unit }: Format,
  { words }: ReportContext,
): string {
  const [from, to] = [grouped(low, decimals), grouped(high, decimals)];
  return withUnit(from === to ? from : words.pictures.span(from, to), unit);
}

/** `+2.50`, `−1.00`: points of a change. */
export const changeText = (points: Decimal): string => `${isPositive(points) ? '+' : ''}${grouped(points, 2)}`;

/** `+2.5`, `−1.0`, in the unit of what it is a part of. */
export const signedText = (value: Decimal, { decimals }: Format): string =>
  `${isPositive(value) && /[1-9]/.test(grouped(value, decimals)) ? '+' : ''}${grouped(value, decimals)}`;
