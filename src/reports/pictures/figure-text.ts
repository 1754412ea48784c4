import type { Kpi, Target } from '../../model/types';
import type { Figures } from '../../scoring';
import { targetEnds } from '../../scoring/attainment';
import { printedFigure, printedFigures, printedTogether, type PrintedFigure } from '../../scoring/places';
import { withUnit } from '../../util/with-unit';
import { grouped, isPositive, type Decimal } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';

/** A figure as a picture writes it: `12,000,000 kg`, `–` where there is none. */
export const figureText = (value: Decimal | undefined, item: Kpi, unit?: string): string =>
  value ? withUnit(written(printedFigure(value, item)), unit) : '–';

/** Figures of a KPI that a reader compares. */
export const figureTexts = (values: readonly Decimal[], item: Kpi): readonly string[] =>
  printedTogether(values, item).map(written);

export const written = ({ value, decimals }: PrintedFigure): string => grouped(value, decimals);

export const targetText = (target: Target | undefined, item: Kpi, context: ReportContext, unit?: string): string =>
  target ? withUnit(endsText(figureTexts(targetEnds(target), item), context), unit) : '–';

/** An actual and its target, with their unit. */
export function comparedTexts({ actual, target }: Figures, item: Kpi, context: ReportContext): Compared {
  const ends = target ? targetEnds(target) : [];
  const [reached, ...planned] = actual ? figureTexts([actual, ...ends], item) : ['', ...figureTexts(ends, item)];
  return {
    actual: actual ? withUnit(reached!, item.unit) : '–',
    target: target ? withUnit(endsText(planned, context), item.unit) : '–',
  };
}

interface Compared {
  readonly actual: string;
  readonly target: string;
}

/** Both ends, or one where they read the same. */
export const endsText = ([from = '', to = from]: readonly string[], { words }: ReportContext): string =>
  from === to ? from : words.pictures.span(from, to);

/** `+2.50`, `−1.00`: points of a change. */
export const changeText = (points: Decimal): string => `${isPositive(points) ? '+' : ''}${grouped(points, 2)}`;

/** `+2.5`, `−1.0`, in the unit of what it is a part of, or in another scale with at least so many places. */
export function signedText(value: Decimal, item: Kpi, places?: number): string {
  const [printed] = printedFigures([{ item, value, places, signed: true }]);
  return `${isPositive(printed!.value) ? '+' : ''}${written(printed!)}`;
}
