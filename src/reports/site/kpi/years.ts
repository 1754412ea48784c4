import { forecast, tracksOf } from '../../../scoring';
import { appliedPoints } from '../../../scoring/ledger';
import { section } from '../../base/blocks';
import { figure, left, points, right, status, target, weightOf } from '../../base/columns';
import { attained } from '../../base/lights';
import type { Block, Row } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { periodsTable } from '../../explain/periods';
import { pictureBlock, trendPicture, valueTreePicture } from '../../pictures';
import type { KpiPageFacts, KpiYear } from './facts';

/** Targets and results by year; earlier years that the plan tells of in a figure stand last. */
export function overYears({ years }: KpiPageFacts, context: ReportContext): readonly Block[] {
  const { words } = context;
  const { columns } = words.score;
  const [{ kpi: newest }] = years;
  const told = new Set(years.map(({ score: { question } }) => question.year));
  const earlier = newest.history.filter(({ period }) => period.unit === 'year' && !told.has(period.year)).toReversed();
  if (years.length + earlier.length < 2) return [];
  const table: Block = {
    type: 'table',
    columns: [
      left(words.explain.columns.year),
      right(columns.weight),
      right(columns.target),
      right(columns.actual),
      right(columns.attained),
      left(words.common.toDate),
      right(columns.points),
    ],
    rows: [
      ...years.map((year) => yearRow(year, context)),
      ...earlier.map(({ period, value }): Row => ({
        cells: [words.site.year(period.year), '', '', figure(value, newest), '', '', ''],
      })),
    ],
  };
  return section(words.site.kpi.years, [table]);
}

const yearRow = (
  { kpi, track: { toDate }, scored, score: { plan, question } }: KpiYear,
  { words }: ReportContext,
): Row => ({
  cells: [
    words.site.year(question.year),
    weightOf(kpi),
    target(toDate.target, kpi),
    figure(toDate.actual, kpi),
    attained(toDate, plan),
    status(toDate.status),
    points(appliedPoints(scored)),
  ],
});

/** The year as a picture, then period by period; what its formula is made of. */
export const course = (year: KpiYear, context: ReportContext): readonly Block[] => {
  const { kpi, track, score } = year;
  const { plan, question } = score;
  const made = forecast(kpi, track, question);
  return section(context.words.site.year(question.year), [
    ...pictureBlock(trendPicture(kpi, { track, forecast: made }, context)),
    ...periodsTable(track, plan, context, { places: false }),
    ...(kpi.valueTree ? pictureBlock(valueTreePicture([kpi], tracksOf(plan, question), context)) : []),
  ]);
};
