import type { Kpi, Target } from '../../model/types';
import type { Track } from '../../scoring';
import type { Decimal } from '../../util/decimal';
import { figure, target } from './cells';
import { nameInUnit } from './names';
import type { Cell, FigureCell } from './report';
import type { ReportContext } from './report-kind';
import { scale, scaledFor, scaleTarget } from './scaled';

/** Cells of a KPI in a table of many columns: figures of the scale that is said with the name. */
export interface CellsInScale {
  readonly name: string;
  readonly unit: string | undefined;
  figure(value: Decimal | undefined, format?: Pick<FigureCell, 'unit' | 'signed' | 'beside'>): Cell;
  target(value: Target | undefined, format?: { readonly before?: Target | undefined; readonly beside?: string }): Cell;
}

export function inScale(kpi: Kpi, track: Track, context: ReportContext): CellsInScale {
  const scaled = scaledFor(kpi, track, context);
  const { unit, places } = scaled;
  return {
    name: nameInUnit({ ...kpi, unit }, context),
    unit,
    figure: (value, format) => figure(scale(value, scaled), kpi, { ...format, places }),
    target: (value, { before, ...format } = {}) =>
      target(scaleTarget(value, scaled), kpi, { ...format, before: scaleTarget(before, scaled), places }),
  };
}
