import { onPaper } from '../base/on-paper';
import type { Block } from '../base/report';
import { conditions } from '../score/conditions';
import type { ReportContext, ReportKind } from '../base/report-kind';
import { data } from './data';
import { outlooks, type ScorecardOutlook, type ForecastFacts } from './facts';
import { flat } from './flat';
import { forecastTable, measuresTable, neededTable, overview, stepsTable } from './tables';

export type { ForecastFacts } from './facts';
export { neededData } from './data';
export { neededCell } from './tables';

export const forecast: ReportKind<ForecastFacts> = {
  build: (facts, context) => {
    const scorecards = outlooks(facts);
    return {
      id: 'forecast',
      title: title(facts, context),
      ...onPaper(facts.score.plan, context, { cycle: facts.score.question.period.text }),
      blocks: blocks(scorecards, facts, context),
      data: data(scorecards, facts, context),
      flat: flat(scorecards, facts, context),
    };
  },
};

function title(
  { score: { plan, question }, item }: ForecastFacts,
  { words: { forecast: words }, say }: ReportContext,
): string {
  return words.title(
    item?.type === 'kpi' ? say(item.name) : say(plan.name),
    String(question.year),
    question.period.text,
  );
}

function blocks(
  scorecards: readonly ScorecardOutlook[],
  { score }: ForecastFacts,
  context: ReportContext,
): readonly Block[] {
  const {
    words: { forecast: words },
    say,
  } = context;
  const sections = scorecards.flatMap((scorecardOutlook): readonly Block[] => [
    { type: 'heading', level: 2, text: say(scorecardOutlook.now.scorecard.name) },
    ...section(scorecardOutlook, score, context),
  ]);
  return [
    { type: 'facts', items: [{ label: words.asOf, value: score.question.asOf }] },
    overview(scorecards, context),
    ...sections,
    ...words.legend.map((text) => ({ type: 'paragraph', text }) as const),
  ];
}

function section(
  scorecardOutlook: ScorecardOutlook,
  score: Parameters<typeof forecastTable>[1],
  context: ReportContext,
): readonly Block[] {
  const { headings } = context.words.forecast;
  return [
    ...part(
      headings.yearEnd,
      scorecardOutlook.kpis.length > 0
        ? [
            forecastTable(scorecardOutlook.kpis, score, context),
            ...ownerNotes(scorecardOutlook, context),
            ...conditions(scorecardOutlook.then, context),
          ]
        : [],
    ),
    ...part(headings.needed, neededTable(scorecardOutlook.kpis, context)),
    ...part(headings.measures, measuresTable(scorecardOutlook.kpis, context)),
    ...part(headings.steps, stepsTable(scorecardOutlook, context)),
  ];
}

const part = (text: string, shown: readonly Block[]): readonly Block[] =>
  shown.length > 0 ? [{ type: 'heading', level: 3, text }, ...shown] : [];

/** Remarks of owners on their own forecasts. */
function ownerNotes({ kpis }: ScorecardOutlook, { words: { forecast: words }, say }: ReportContext): readonly Block[] {
  const texts = kpis.flatMap(({ kpi, forecast: made }) =>
    made.owner && kpi.forecast
      ? [words.ownerSays(say(kpi.name), kpi.forecast.on ?? '', kpi.forecast.reason ? say(kpi.forecast.reason) : '')]
      : [],
  );
  return texts.length > 0 ? [{ type: 'list', items: texts.map((text) => ({ text })) }] : [];
}
