import type { Indicator, Measure } from '../../model/types';
import { lastDay } from '../../scoring';
import { measuresOn, progressReports, type MeasureStatus, type ProgressReport } from '../../tracking';
import type { Block, Row } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { figure, numberAsWritten, percent, shareCell, status, target } from '../base/cells';
import type { Sources } from './facts';
import { periodsTable } from './periods';
import { placesText } from '../base/places';
import { stepsBlock } from '../base/steps';
import { factsBlock, section } from '../base/blocks';

/** A measure: what is planned, what reviews said of it, its process indicators. */
export function measureBlocks(measure: Measure, { score, tracks }: Sources, context: ReportContext): readonly Block[] {
  const { headings, improvement } = context.words.explain;
  const reports = (progressReports(score.plan).get(measure) ?? []).filter(({ day }) => day <= lastDay(score.question));
  const known = measuresOn(score.plan, lastDay(score.question))(measure);
  return [
    measureFacts(known, context),
    ...section(headings.stages, stages(known, context)),
    ...section(headings.reviews, reviewTable(reports, context)),
    ...section(headings.indicators, indicators(measure, tracks, context)),
    { type: 'paragraph', text: improvement },
  ];
}

function measureFacts(
  { measure, state, planned, reported, daysLate, due, originalDue, doneOn }: MeasureStatus,
  { words, say }: ReportContext,
): Block {
  const { labels, dueMoved, named } = words.explain;
  return factsBlock([
    [labels.state, words.tree.states[state]],
    [labels.kpi, named(say(measure.kpi.name), measure.kpi.address)],
    [labels.owner, measure.owner ?? words.tree.noOwner],
    [labels.start, measure.start],
    [labels.due, due === undefined || due === originalDue ? due : dueMoved(due, originalDue ?? '–')],
    [labels.doneOn, doneOn],
    [labels.daysLate, daysLate > 0 ? String(daysLate) : undefined],
    [labels.planned, planned && percent(planned, 0)],
    [labels.reported, percent(reported, 0)],
    [labels.effect, measure.effect && numberAsWritten(measure.effect, { unit: measure.kpi.unit, signed: true })],
    [labels.at, placesText([measure.origin])],
  ]);
}

function stages({ stages: known }: MeasureStatus, { words: { explain: words }, say }: ReportContext): readonly Block[] {
  if (known.length === 0) return [{ type: 'paragraph', text: words.noStages }];
  const { stage: title, share, due, done, late, where } = words.columns;
  const right = { align: 'right' } as const;
  const rows = known.map(({ stage, finished, daysLate }): Row => ({
    cells: [
      say(stage.name),
      shareCell(stage.share),
      stage.due,
      finished ?? '–',
      daysLate > 0 ? String(daysLate) : '',
      placesText([stage.origin]),
    ],
  }));
  return [
    {
      type: 'table',
      columns: [
        { title },
        { title: share, ...right },
        { title: due },
        { title: done },
        { title: late, ...right },
        { title: where },
      ],
      rows,
    },
  ];
}

function reviewTable(
  reports: readonly ProgressReport[],
  { words: { common, explain: words }, say }: ReportContext,
): readonly Block[] {
  if (reports.length === 0) return [{ type: 'paragraph', text: words.notInReviews }];
  const { review, progress, words: said, where } = words.columns;
  const rows = reports.map(({ entry, review: { cycle } }): Row => ({
    cells: [
      cycle.text,
      percent(entry.progress, 0),
      common.sentences([entry.done, entry.difficulty].flatMap((text) => (text ? [say(text)] : []))),
      placesText([entry.origin]),
    ],
  }));
  return [
    {
      type: 'table',
      columns: [{ title: review }, { title: progress, align: 'right' }, { title: said }, { title: where }],
      rows,
    },
  ];
}

function indicators(
  { indicators: all }: Measure,
  tracks: Sources['tracks'],
  { words: { common, explain: words }, say }: ReportContext,
): readonly Block[] {
  if (all.length === 0) return [];
  const { indicator, target: aim, actual } = words.columns;
  const right = { align: 'right' } as const;
  const rows = all.map((item): Row => {
    const { toDate } = tracks.of(item);
    return {
      cells: [
        say(item.name),
        target(toDate.target, item, { unit: item.unit }),
        figure(toDate.actual, item, { unit: item.unit }),
        status(toDate.status),
      ],
    };
  });
  return [
    {
      type: 'table',
      columns: [{ title: indicator }, { title: aim, ...right }, { title: actual, ...right }, { title: common.toDate }],
      rows,
    },
  ];
}

/** A process indicator: figures like those of a KPI, but no points. */
export function indicatorBlocks(
  indicator: Indicator,
  { score, tracks }: Sources,
  context: ReportContext,
): readonly Block[] {
  const { words, say } = context;
  const { labels, headings, frequency, aggregate, direction, named, improvement } = words.explain;
  const track = tracks.of(indicator);
  const { status: letter } = track.toDate;
  return [
    factsBlock([
      [labels.status(words.common.toDate), { type: 'join', parts: [status(letter), words.common.status[letter]] }],
      [labels.measure, named(say(indicator.measure.name), indicator.measure.address)],
      [
        labels.measured,
        words.common.clauses([
          frequency[indicator.frequency],
          aggregate[indicator.aggregate],
          direction[indicator.direction],
        ]),
      ],
      [labels.target, indicator.target && target(indicator.target, indicator, { unit: indicator.unit })],
      [labels.at, placesText([indicator.origin])],
    ]),
    ...section(headings.periods, periodsTable(track, score.plan, context)),
    ...section(headings.steps, stepsBlock(track.steps, context)),
    { type: 'paragraph', text: improvement },
  ];
}
