import { daysOf, monthOfDay, monthsOf } from '../../calendar/fiscal-year';
import { makePeriod } from '../../calendar/period';
import type { ChartFacts, Picture } from '../../charts';
import type { Kpi, Plan, Target } from '../../model/types';
import type { Figures, KpiScore, PeriodFigures, Track } from '../../scoring';
import { targetEnds } from '../../scoring/attainment';
import { printedFigures, type Figure } from '../../scoring/places';
import { sumsBefore } from '../../scoring/sums-before';
import type { ReportContext } from '../base/report-kind';
import { atMost } from './at-most';
import { endsText, written } from './figure-text';
import { nameInUnit } from '../base/names';
import { scaledFor, scaleTarget, type Scaled } from '../base/scaled';

type Row = ChartFacts['bowling']['rows'][number];
type Cell = Row['cells'][number];

/** The own periods of a KPI by the month they end in, `2026-06`: a quarter stands in its last month. */
export const figuresByMonth = (track: Track, { fiscalYear }: Plan): ReadonlyMap<string, PeriodFigures> =>
  new Map(track.periods.map((figures) => [monthOfDay(daysOf(figures.period, fiscalYear).to).text, figures]));

/** Nothing is said of a period that nobody can have reported yet: a row of dots says no more. */
export const isToCome = ({ state, actual }: Figures): boolean => state === 'pending' && actual === undefined;

/** Twelve months of every KPI that has periods, the year to date first. */
export function bowlingPicture(
  kpis: readonly KpiScore[],
  { year, plan, name }: { readonly year: number; readonly plan: Plan; readonly name: string },
  context: ReportContext,
): Picture | undefined {
  const {
    pictures: { bowling: words },
    review,
  } = context.words;
  const months = monthsOf(makePeriod('year', year), plan.fiscalYear);
  const columns = [context.words.common.toDate, ...months.map(({ index }) => review.shortMonth(index))];
  const rowOf = ({ kpi, track }: KpiScore): Row => {
    const byMonth = figuresByMonth(track, plan);
    const scaled = scaledFor(kpi, track, context);
    return {
      name: nameInUnit({ ...kpi, unit: scaled.unit }, context),
      cells: cellsOf(kpi, { track, scaled }, [track.toDate, ...months.map(({ text }) => byMonth.get(text))], context),
    };
  };
  const shown = kpis.filter(({ kpi }) => kpi.scoring.method !== 'milestones').map((kpi) => () => rowOf(kpi));
  const rows = atMost(shown, (left) => () => ({ name: context.words.maps.more(left.length), cells: [] })).map((make) =>
    make(),
  );
  if (rows.length === 0) return undefined;
  return {
    kind: 'bowling',
    title: words.title(name),
    description: context.words.common.sentences(rows.map((row) => rowText(row, columns, context))),
    facts: {
      columns,
      rows,
      letters: context.words.common.letters,
      names: { actual: review.checking.actual, plan: review.checking.plan },
    },
  };
}

function rowText({ name, cells }: Row, columns: readonly string[], { words: { pictures } }: ReportContext): string {
  const { row, cell: cellText } = pictures.bowling;
  const texts = cells.flatMap(({ actual, plan }, i) => (actual || plan ? [cellText(columns[i]!, actual, plan)] : []));
  return row(name, pictures.listed(texts));
}

/** The unit stands in the name of the row. Figures of a column are compared, those of the row have the same places. */
function cellsOf(
  kpi: Kpi,
  { track, scaled }: { readonly track: Track; readonly scaled: Scaled },
  columns: readonly (Figures | undefined)[],
  context: ReportContext,
): readonly Cell[] {
  const before = sumsBefore(track);
  const { places } = scaled;
  const compared = columns.map((figures, beside) => ({
    figures,
    actual: figures?.actual ? [{ item: kpi, value: figures.actual.div(scaled.divisor), beside, places }] : [],
    plan: figures?.target
      ? partsOf(scaleTarget(figures.target, scaled)!, scaleTarget(before.get(figures as PeriodFigures), scaled), {
          item: kpi,
          beside,
          places,
        })
      : [],
  }));
  const texts = textsOf(compared.flatMap(({ actual, plan }) => [...actual, ...plan]));
  return compared.map(({ figures, actual: [actual], plan }) => ({
    actual: actual ? texts.get(actual)! : '',
    plan: endsText(
      plan.map((end) => texts.get(end)!),
      context,
    ),
    ...(figures && !isToCome(figures) && { status: figures.status }),
  }));
}

function partsOf(target: Target, before: Target | undefined, of: Omit<Figure, 'value' | 'before'>): readonly Figure[] {
  const sums = before && targetEnds(before);
  return targetEnds(target).map((value, i) => ({ ...of, value, before: sums?.[i] }));
}

function textsOf(figures: readonly Figure[]): ReadonlyMap<Figure, string> {
  const printed = printedFigures(figures);
  return new Map(figures.map((figure, i) => [figure, written(printed[i]!)]));
}
