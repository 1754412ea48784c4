import type { Kpi } from '../../model/types';
import { isOpen, type MeasureStatus, type ProgressReport, type StageStatus } from '../../tracking';
import { sortBy } from '../../util/compare';
import type { ListItem, Row, TableBlock } from '../base/report';
import type { ReportContext } from '../base/report-kind';
import { daysLate, left, percent, right } from '../base/columns';
import { heading } from '../base/blocks';
import type { ReviewFacts } from './facts';
import { nothing, type Part } from './nothing';
import { latestEntries } from './latest-entries';
import * as value from '../base/json-values';

interface MeasureTableFacts {
  readonly kpis: readonly { readonly kpi: Kpi }[];
  readonly measures: readonly MeasureStatus[];
}

/** A row for each measure, below its KPI. */
export function measureTable({ kpis, measures }: MeasureTableFacts, context: ReportContext): TableBlock {
  const { columns } = context.words.review.doing;
  const groups = kpis.map(({ kpi }) => ({ kpi, own: measures.filter(({ measure }) => measure.kpi === kpi) }));
  return {
    type: 'table',
    columns: [
      left(columns.measure),
      left(columns.status),
      right(columns.stages),
      right(columns.planned),
      right(columns.reported),
      left(columns.due),
      right(columns.late),
    ],
    rows: groups
      .filter(({ own }) => own.length > 0)
      .flatMap(({ kpi, own }): Row[] => [
        { emphasis: 'group', id: kpi.id, cells: [context.say(kpi.name)] },
        ...own.map((status) => row(status, context)),
      ]),
  };
}

function row(
  { measure, state, stages, planned, reported, due, daysLate: days }: MeasureStatus,
  { words, say }: ReportContext,
): Row {
  const own = words.review.doing;
  const finished = stages.filter((stage) => stage.finished !== undefined).length;
  return {
    depth: 1,
    id: measure.id,
    cells: [
      say(measure.name),
      own.states[state],
      stages.length > 0 ? own.stages(finished, stages.length) : '–',
      percent(planned, 0),
      percent(reported, 0),
      due ?? '–',
      daysLate(days),
    ],
  };
}

/** Measures that this cycle's review speaks of, that a stage of is late, or that run and are not spoken of. */
export const measuresToReport = ({ measures, meetings, to }: ReviewFacts): readonly MeasureStatus[] =>
  measures.filter(
    (status) =>
      entriesOf(status, { meetings }).length > 0 ||
      isRunning(status, to) ||
      status.stages.some(({ state }) => state === 'late'),
  );

const isRunning = ({ measure: { start }, state }: MeasureStatus, day: string): boolean =>
  ['notStarted', 'onSchedule', 'behind', 'overdue'].includes(state) && (start === undefined || start <= day);

const entriesOf = (
  { measure }: MeasureStatus,
  { meetings }: Pick<ReviewFacts, 'meetings'>,
): readonly ProgressReport['entry'][] =>
  latestEntries(meetings, ({ progress }) => progress.filter((entry) => entry.measure.target === measure)).entries;

/** Tests whether the reviews of the cycle report on a measure. */
const hasReports = (status: MeasureStatus, facts: ReviewFacts): boolean => entriesOf(status, facts).length > 0;

/** Reports on each measure, and its late stages; measures of which nobody said anything are only named. */
export function progressBlocks(facts: ReviewFacts, context: ReportContext): readonly Part[] {
  const { doing: own } = context.words.review;
  const all = measuresToReport(facts);
  const spoken = all.filter((status) => hasReports(status, facts));
  const told = all.filter((status) => spoken.includes(status) || status.stages.some(({ state }) => state === 'late'));
  const silent = all.filter((status) => isOpen(status) && !spoken.includes(status));
  const names = silent.map(({ measure }) => context.say(measure.name));
  const items = told.map((status) => progressItem(status, facts, context));
  return [
    ...(told.length > 0 ? [heading(own.reports), { type: 'list', items } as const] : []),
    ...(silent.length > 0
      ? [nothing(spoken.length > 0 ? own.silent(context.words.common.clauses(names)) : own.noReport)]
      : []),
  ];
}

/** A measure as its review reports it, with the stages that were late. */
function progressItem(status: MeasureStatus, facts: ReviewFacts, { words, say }: ReportContext): ListItem {
  const own = words.review.doing;
  const { measure, stages, due: newest, originalDue } = status;
  const entries = entriesOf(status, facts);
  const lines = entries.flatMap(({ done, difficulty }) => [
    ...(done !== undefined ? [say(done)] : []),
    ...(difficulty !== undefined ? [own.difficulty(say(difficulty))] : []),
  ]);
  const told = entries.flatMap((entry) => entry.stages.map(({ stage }) => stage.target));
  const late = sortBy(
    stages.filter(({ state, stage }) => state === 'late' || (state === 'doneLate' && told.includes(stage))),
    ({ stage }) => stage.due,
  ).map((stage) => lateStage(stage, { words, say }));
  const moved = newest === originalDue ? [] : [own.moved(newest!, originalDue ?? own.noDate)];
  return {
    text: own.told(
      own.owned(say(measure.name), measure.owner ?? words.review.noOwner),
      words.common.sentences([...lines, ...moved, ...late]),
    ),
  };
}

function lateStage(
  { stage, finished, daysLate: days }: StageStatus,
  { words, say }: Pick<ReportContext, 'words' | 'say'>,
): string {
  const own = words.review.doing;
  return finished === undefined
    ? own.stageOpen(say(stage.name), stage.due, days)
    : own.stageLate(say(stage.name), stage.due, finished, days);
}

export function measureData(status: MeasureStatus, facts: ReviewFacts, context: ReportContext): object {
  const { measure, state, planned, reported, stages, originalDue, due, doneOn, daysLate: days } = status;
  const entries = entriesOf(status, facts);
  return {
    address: measure.address,
    name: context.say(measure.name),
    kpi: measure.kpi.address,
    owner: value.orNull(measure.owner),
    status: state,
    planned: value.fraction(planned),
    reported: value.fraction(reported),
    due: value.orNull(due),
    originalDue: value.orNull(originalDue),
    doneOn: value.orNull(doneOn),
    daysLate: days,
    stages: stages.map(({ stage, state: its, finished, daysLate: late }) => ({
      id: stage.id,
      name: context.say(stage.name),
      due: stage.due,
      status: its,
      finished: value.orNull(finished),
      daysLate: late,
    })),
    done: value.text(entries.find(({ done }) => done !== undefined)?.done, context),
    difficulty: value.text(entries.find(({ difficulty }) => difficulty !== undefined)?.difficulty, context),
  };
}
