import { daysOf, monthOfDay, monthsOf } from '../../calendar/fiscal-year';
import { makePeriod } from '../../calendar/period';
import type { ChartFacts, Picture } from '../../charts';
import type { Kpi, Plan, Target } from '../../model/types';
import { gapTo, type Figures, type KpiScore, type PeriodFigures, type Track } from '../../scoring';
import { targetEnds } from '../../scoring/attainment';
import { printedFigures, type Figure, type PrintedFigure } from '../../scoring/places';
import { sumsBefore } from '../../scoring/sums-before';
import { subjectOf, type CarriedAction } from '../../tracking';
import { isPositive } from '../../util/decimal';
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

interface Shown {
  readonly year: number;
  readonly plan: Plan;
  readonly name: string;
  /** Open ones, which answer for what is red to date. */
  readonly actions?: readonly CarriedAction[];
}

/** Twelve months of every KPI that has periods, the year to date first. */
export function bowlingPicture(
  kpis: readonly KpiScore[],
  { year, plan, name, actions = [] }: Shown,
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
      ...(track.toDate.status === 'red' && { answers: answersOf(kpi, actions, context) }),
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
      lines: { plan: review.checking.plan, actual: review.checking.actual, difference: words.difference },
    },
  };
}

/** The open actions for a KPI, each with who does it until when. */
function answersOf(kpi: Kpi, actions: readonly CarriedAction[], { words, say }: ReportContext): readonly string[] {
  const { bowling: own } = words.pictures;
  const open = actions.filter(({ action }) => subjectOf(action) === kpi);
  if (open.length === 0) return [words.review.pageOne.noAction];
  return open.map(({ action, due }) => own.action(say(action.action), action.owner ?? words.common.none, due));
}

function rowText(
  { name, cells, answers = [] }: Row,
  columns: readonly string[],
  { words: { pictures } }: ReportContext,
): string {
  const { row, cell: cellText } = pictures.bowling;
  const texts = cells.flatMap(({ actual, plan }, i) => (actual || plan ? [cellText(columns[i]!, actual, plan)] : []));
  return row(name, pictures.listed([...texts, ...answers]));
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
  const compared = columns.map((figures, beside) => {
    const of = { item: kpi, beside, places };
    const gap = figures?.target && figures.actual && gapTo(figures.actual, figures.target);
    return {
      figures,
      actual: figures?.actual ? [{ ...of, value: figures.actual.div(scaled.divisor) }] : [],
      plan: figures?.target
        ? partsOf(scaleTarget(figures.target, scaled)!, scaleTarget(before.get(figures as PeriodFigures), scaled), of)
        : [],
      difference: gap ? [{ ...of, value: gap.div(scaled.divisor), signed: true }] : [],
    };
  });
  const texts = textsOf(compared.flatMap(({ actual, plan, difference }) => [...actual, ...plan, ...difference]));
  const textOf = ([figure]: readonly Figure[]): string => (figure ? texts.get(figure)! : '');
  return compared.map(({ figures, actual, plan, difference }) => ({
    actual: textOf(actual),
    plan: endsText(
      plan.map((end) => texts.get(end)!),
      context,
    ),
    difference: textOf(difference),
    ...(figures && !isToCome(figures) && { status: figures.status }),
  }));
}

function partsOf(target: Target, before: Target | undefined, of: Omit<Figure, 'value' | 'before'>): readonly Figure[] {
  const sums = before && targetEnds(before);
  return targetEnds(target).map((value, i) => ({ ...of, value, before: sums?.[i] }));
}

function textsOf(figures: readonly Figure[]): ReadonlyMap<Figure, string> {
  const printed = printedFigures(figures);
  const signOf = ({ signed }: Figure, { value }: PrintedFigure): string => (signed && isPositive(value) ? '+' : '');
  return new Map(figures.map((figure, i) => [figure, signOf(figure, printed[i]!) + written(printed[i]!)]));
}
