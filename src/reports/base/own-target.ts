import type { Kpi } from '../../model/types';
import type { Contributions } from '../../scoring';
import { printedFigures } from '../../scoring/places';
import { num } from '../../scoring/step';
import { isPositive } from '../../util/decimal';
import type { Block } from './report';
import type { ReportContext } from './report-kind';

/** The distance of a KPI's target from what the targets of its inputs make; nothing where they agree. */
export const ownTarget = (split: Contributions, kpi: Kpi, context: ReportContext): readonly Block[] =>
  ownTargetText(split, kpi, context).map((text) => ({ type: 'paragraph', text }));

export function ownTargetText(
  { target, ownTarget: own }: Contributions,
  kpi: Kpi,
  { words }: ReportContext,
): readonly string[] {
  const apart = own?.sub(target);
  if (!own || !apart || apart.equals(0)) return [];
  const [set, distance] = printedFigures([
    { item: kpi, value: own },
    { item: kpi, value: apart.abs(), signed: true },
  ]).map(({ value }) => num(value));
  return [words.common.ownTarget(set!, distance!, isPositive(apart))];
}
