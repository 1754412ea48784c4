import { pictureBlock, trendPicture } from '../../pictures';
import type { Block } from '../../base/report';
import type { ReportContext } from '../../base/report-kind';
import { bowlingLine } from '../../review/bowling-chart';
import { change, figure, join, status } from '../../base/columns';
import { contributionTable, gapToDate } from '../../review/kpi-detail';
import { contributionsData } from '../../review/kpi-data';
import { milestoneTable } from '../../review/milestones';
import type { A3Box, A3Facts } from '../facts';
import { attained } from '../../base/lights';
import { fraction, exact, targetList } from '../../base/json-values';

/** Current state of the KPI, its trend, and its forecast at year end. */
export const current: A3Box = {
  id: 'current',
  blocks: (facts, context) => [
    figures(facts, context),
    ...picture(facts, context),
    ...trend(facts, context),
    ...(facts.line.contributions ? contributionTable(facts.line.contributions, facts.line, context) : []),
  ],
  data: ({ line }) => {
    const {
      track: { toDate, periods },
      forecast,
    } = line;
    return {
      actual: exact(toDate.actual),
      gap: exact(gapToDate(line)),
      attainment: fraction(toDate.attainment),
      forecast: exact(forecast.shown),
      periods: periods.map(({ period, target: planned, actual, status: light }) => ({
        period: period.text,
        target: targetList(planned),
        actual: exact(actual),
        status: light,
      })),
      contributions: line.contributions ? contributionsData(line) : null,
    };
  },
};

function figures(
  { line, review: { plan } }: A3Facts,
  {
    words: {
      a3: { labels },
    },
  }: ReportContext,
): Block {
  const {
    kpi,
    track: { toDate },
    forecast,
    status: light,
  } = line;
  // Milestones have a share reached but no measured value.
  if (!kpi.target)
    return {
      type: 'facts',
      items: [{ label: labels.reached, value: join(attained(toDate, plan), status(light)) }],
    };
  return {
    type: 'facts',
    items: [
      { label: labels.actual, value: join(figure(toDate.actual, kpi), status(light)) },
      { label: labels.gap, value: change(gapToDate(line), kpi) },
      { label: labels.reached, value: attained(toDate, plan) },
      { label: labels.forecast, value: figure(forecast.shown, kpi) },
    ],
  };
}

const picture = ({ line }: A3Facts, context: ReportContext): readonly Block[] =>
  pictureBlock(trendPicture(line.kpi, line, context));

/** Period by period; of milestones, each one. */
function trend({ line, review: { plan, question } }: A3Facts, context: ReportContext): readonly Block[] {
  if (line.kpi.scoring.method === 'milestones') return [milestoneTable([line.kpi], question.asOf, context)];
  return [bowlingLine(line, question.year, plan, context)];
}
