import { measuredBy, strategicKpisOf } from '../../../model/strategic-objectives';
import type { StrategicKpi } from '../../../model/types';
import { exactPlaces } from '../../../scoring/places';
import type { Cell, Row, TableBlock } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { figure, left, right } from '../../base/columns';
import { number } from '../../base/cells';
import type { ReviewFacts } from '../facts';
import type { KpiFacts } from '../kpi-facts';
import { type Section } from '../section';
import * as value from '../../base/json-values';
import { orNothing } from '../nothing';
import { nameInUnit } from '../../base/names';

/** The strategy's way from year to year, and where this one stands on it. */
export const strategicPath: Section = {
  id: 'strategicPath',
  blocks: (facts, context) =>
    orNothing(strategicKpisOf(facts.plan), context.words.review.strategicPath.nothing, (kpis) =>
      table(kpis, facts, context),
    ),
  data: (facts, { say }) =>
    strategicKpisOf(facts.plan).map((strategic) => {
      const line = measure(strategic, facts);
      return {
        strategicKpi: strategic.address,
        name: say(strategic.name),
        unit: value.orNull(strategic.unit),
        baseline: value.exact(strategic.baseline),
        targets: strategic.targets.map(({ year, value: wanted }) => ({ year, target: value.exact(wanted) })),
        objective: value.orNull(line?.kpi.address),
        actual: line ? value.exact(line.track.toDate.actual) : null,
        forecast: line ? value.exact(line.forecast.shown) : null,
        status: line?.status ?? 'none',
        outlook: line?.outlook ?? 'none',
      };
    }),
};

/** The objective that measures the same thing this year. */
function measure(strategic: StrategicKpi, { kpis, plan, question: { year } }: ReviewFacts): KpiFacts | undefined {
  const objective = measuredBy(strategic, year, plan);
  return kpis.find(({ kpi }) => kpi === objective);
}

/** Decimal places of the most exact of its figures. */
const placesOf = ({ baseline, targets }: StrategicKpi): { readonly decimals: number } => ({
  decimals: Math.max(
    0,
    ...[...targets.map((target) => target.value), ...(baseline ? [baseline] : [])].map(exactPlaces),
  ),
});

function table(kpis: readonly StrategicKpi[], facts: ReviewFacts, context: ReportContext): TableBlock {
  const { columns } = context.words.review.strategicPath;
  const years = [...new Set(kpis.flatMap(({ targets }) => targets.map(({ year }) => year)))].sort((a, b) => a - b);
  const { year: now } = facts.question;
  return {
    type: 'table',
    columns: [
      left(columns.kpi),
      right(columns.baseline),
      right(columns.actual(now)),
      ...years.map((year) => right(String(year))),
    ],
    rows: kpis.map((strategic) => row(strategic, years, facts, context)),
  };
}

function row(strategic: StrategicKpi, years: readonly number[], facts: ReviewFacts, context: ReportContext): Row {
  const places = placesOf(strategic);
  const line = measure(strategic, facts);
  const name = nameInUnit(strategic, context);
  const now = line ? figure(line.track.toDate.actual, line.kpi) : '–';
  const target = (year: number): Cell => number(strategic.targets.find((one) => one.year === year)?.value, places);
  return { cells: [name, number(strategic.baseline, places), now, ...years.map(target)] };
}
