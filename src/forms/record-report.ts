import type { Period } from '../calendar/period';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Words } from '../language';
import type { Acceptance, Plan } from '../model/types';
import { range, scoreCell } from '../reports/base/cells';
import { exact, placeOf as placeData } from '../reports/base/json-values';
import { onPaper } from '../reports/base/on-paper';
import type { Block, Cell, ListItem, Report } from '../reports/base/report';
import type { ReportContext, ReportKind } from '../reports/base/report-kind';
import type { ScorecardScore } from '../scoring/types';
import { lineText, locate, type Origin } from '../source/locate';
import { HUNDRED, ONE, plain } from '../util/decimal';
import { printedValue } from './print-entry';
import type { LineProblem, RecordLine, ToRecord } from './recorded';

export interface RecordFacts {
  readonly plan: Plan;
  readonly outcome: keyof Words['recorded']['outcome'];
  readonly problems: readonly LineProblem[];
  /** Each entry with its place in the plan, as it is then. */
  readonly entries: readonly RecordedEntry[];
  /** Errors that refuse it, or all else that “check” says of the lines that were written. */
  readonly findings: readonly Diagnostic[];
  readonly scores: readonly ScoreChange[];
}

export interface RecordedEntry {
  readonly change: ToRecord;
  readonly at: Origin;
}

/** A scorecard to the end of a period, before and after. */
export interface ScoreChange {
  readonly period: Period;
  readonly before: ScorecardScore;
  readonly after: ScorecardScore;
}

/** Report on what was recorded: where it stands, and what it does to scores. */
export const recordReport: ReportKind<RecordFacts> = {
  build: (facts, context): Report => ({
    id: 'record',
    title: context.words.recorded.title(context.say(facts.plan.name)),
    ...onPaper(facts.plan, context),
    blocks: [
      ...problems(facts, context),
      ...entries(facts, context),
      ...scores(facts, context),
      ...(facts.findings.length > 0 ? [{ type: 'findings' as const, items: facts.findings }] : []),
      { type: 'paragraph', text: context.words.recorded.outcome[facts.outcome] },
    ],
    data: data(facts, context),
  }),
};

function problems({ problems: found }: RecordFacts, { words: { recorded } }: ReportContext): readonly Block[] {
  const items = found.map(({ line, say }): ListItem => {
    const { message, help } = say(recorded.problems);
    const text = recorded.problem(named(line), message, line.number);
    return { text, ...(help !== undefined && { items: [{ text: help }] }) };
  });
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

const named = ({ address, period }: RecordLine): string => `${address} ${period}`.trim();

function entries({ entries: all }: RecordFacts, context: ReportContext): readonly Block[] {
  if (all.length === 0) return [];
  const { recorded } = context.words;
  const items = all.map(({ change, at }) => {
    const [before, after] = [beforeOf(change, context), afterOf(change, context)];
    return { text: recorded.entry(lineText(locate(at)), nameOf(change, context), whenOf(change), before, after) };
  });
  return [{ type: 'list', items }];
}

const nameOf = (change: ToRecord, { say }: ReportContext): string =>
  say(change.type === 'value' ? change.item.name : change.milestone.name);

const whenOf = (change: ToRecord): string | undefined => (change.type === 'value' ? change.period.text : undefined);

function beforeOf(change: ToRecord, { words }: ReportContext): string | undefined {
  if (change.type === 'value') return printedValue(change.before, words) || undefined;
  const { accepted } = change.milestone;
  return accepted && words.recorded.accepted(accepted.on, qualityText(accepted));
}

/** Nothing for full quality. */
const qualityText = ({ quality }: Acceptance): string | undefined =>
  quality.equals(ONE) ? undefined : `${plain(quality.mul(HUNDRED))}%`;

const afterOf = (change: ToRecord, { words }: ReportContext): string =>
  change.type === 'value' ? printedValue(change.after, words) : words.recorded.accepted(change.on, change.quality);

function scores({ scores: all }: RecordFacts, context: ReportContext): readonly Block[] {
  if (all.length === 0) return [];
  const { columns } = context.words.recorded;
  const right = { align: 'right' as const };
  return [
    {
      type: 'table',
      columns: [
        { title: columns.scorecard },
        { title: columns.until },
        { title: columns.scoreBefore, ...right },
        { title: columns.scoreAfter, ...right },
        { title: columns.change, ...right },
        { title: columns.range, ...right },
        { title: columns.grade },
      ],
      rows: all.map((one) => ({ cells: scoreCells(one, context) })),
    },
  ];
}

const scoreCells = ({ period, before, after }: ScoreChange, { say }: ReportContext): readonly Cell[] => [
  say(after.scorecard.name),
  period.text,
  scoreCell(before.score, before.scale),
  scoreCell(after.score, after.scale),
  scoreCell(before.score && after.score?.sub(before.score), after.scale, true),
  range(after),
  after.grade ?? '–',
];

/** The shape of schemas/reports/record.schema.json. */
function data(facts: RecordFacts, context: ReportContext): object {
  return {
    plan: facts.plan.id,
    written: facts.outcome === 'written',
    entries: facts.entries.map(({ change, at }) => ({
      address: (change.type === 'value' ? change.item : change.milestone).address,
      period: change.type === 'value' ? change.period.text : null,
      accepted: change.type === 'milestone' ? change.on : null,
      before: beforeOf(change, context) ?? null,
      after: afterOf(change, context),
      ...placeData(at),
    })),
    scores: facts.scores.map(({ period, before, after }) => ({
      department: after.scorecard.id,
      name: context.say(after.scorecard.name),
      period: period.text,
      before: totalData(before),
      after: totalData(after),
      change: exact(before.score && after.score?.sub(before.score)),
    })),
    problems: facts.problems.map(({ line, say }) => {
      const { message, help } = say(context.words.recorded.problems);
      return { line: line.number ?? null, address: line.address, period: line.period, message, help: help ?? null };
    }),
    findings: facts.findings.map(({ code, severity, message, help, span: { file, start } }) => ({
      ...{ code, severity, message, help: help ?? null },
      ...{ file, line: start.line, column: start.column },
    })),
  };
}

const totalData = ({ score, low, high, grade }: ScorecardScore): object => ({
  score: exact(score),
  low: exact(low),
  high: exact(high),
  grade: grade ?? null,
});
