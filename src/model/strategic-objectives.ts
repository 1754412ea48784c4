import type { Kpi, Plan, StrategicKpi } from './types';

/** The company's objectives of a year that support a strategic KPI. */
export const objectivesFor = (strategic: StrategicKpi, year: number, { scorecards }: Plan): readonly Kpi[] =>
  scorecards
    .filter((scorecard) => scorecard.id === 'company' && scorecard.year === year)
    .flatMap(({ kpis }) => kpis.filter(({ supports }) => supports.some(({ target }) => target === strategic)));

/** Tests whether two objectives measure the same, so that their figures can be compared. */
export const isSameMeasure = (kpi: Kpi, strategic: StrategicKpi): boolean =>
  comparedUnit(kpi) === comparedUnit(strategic) && kpi.direction === strategic.direction;

/** The word by which units are compared, whoever reads them. */
export const comparedUnit = ({ unit, ownUnit }: Pick<Kpi, 'unit' | 'ownUnit'>): string | undefined => ownUnit ?? unit;

/** The objective whose figures are those of the strategic KPI. Where several share it, each is a part and none is. */
export function measuredBy(strategic: StrategicKpi, year: number, plan: Plan): Kpi | undefined {
  const [only, ...more] = objectivesFor(strategic, year, plan).filter((kpi) => isSameMeasure(kpi, strategic));
  return more.length === 0 ? only : undefined;
}

export const strategicKpisOf = ({ strategies }: Plan): readonly StrategicKpi[] =>
  strategies.flatMap(({ ksfs }) => ksfs.flatMap(({ kpis }) => kpis));
