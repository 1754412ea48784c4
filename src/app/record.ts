import { judgeAcceptance, judgeRecorded, type RecordContext, type RecordSettings } from '../forms/judge-record';
import { printedValue } from '../forms/print-entry';
import { recordReport, type RecordFacts } from '../forms/record-report';
import type { LineProblem, LineVerdict, RecordLine, ToRecord } from '../forms/recorded';
import { wordsOf } from '../language';
import { sayMistake } from '../language/say-mistake';
import { say } from '../model/text';
import { applyEdits } from '../source/edit/apply-edits';
import type { EditedFile } from '../source/edit/plan-edit';
import { UserError } from '../util/user-error';
import { wordsFor, type Answer } from './answer';
import { newErrors, openEdited } from './edited-plan';
import { milestoneEdits } from './milestone-edits';
import type { OpenedPlan } from './open-plan';
import { recordableAt } from './recordable';
import { placeOfRecorded, toldOf } from './recorded-places';
import { scoreChanges } from './score-changes';
import { valueEdits } from './value-edits';

export type { RecordLine };

export interface RecordQuestion extends RecordSettings {
  readonly lines: readonly RecordLine[];
  /** Nothing will be written. */
  readonly dryRun?: boolean | undefined;
}

export interface RecordAnswer extends Answer {
  /** The files of the plan that are to be written; none where a line is refused. */
  readonly edited: readonly EditedFile[];
  /** True where a line names something that is not there. */
  readonly mistaken: boolean;
  /** The plan as it is then, also where that is refused. */
  readonly then: OpenedPlan;
}

/**
 * Values and milestones that are to be recorded (spec 08.2): what is written into which files, what `check` says of it,
 * and what it does to scores. Throws a UserError for a single line that is mistaken; of many it is told by line.
 */
export function record(opened: OpenedPlan, question: RecordQuestion): RecordAnswer {
  const verdicts = judgeLines(question, opened);
  const problems = verdicts.flatMap((one) => (one.type === 'problem' ? one.problem : []));
  const changes = verdicts.flatMap((one) => (one.type === 'change' ? one.change : []));
  const edited = problems.length > 0 ? [] : applyEdits(opened.tree.files, editsOf(changes, opened));
  const then = openEdited(opened, edited);
  const errors = newErrors(opened, then);
  const refused = problems.length + errors.length > 0;
  const facts: RecordFacts = {
    plan: opened.plan,
    outcome: outcomeOf(refused, edited, question),
    problems,
    entries: refused ? [] : entriesIn(then, changes),
    findings: refused ? errors : toldOf(changes, then),
    scores: refused ? [] : scoreChanges(changes, opened, then),
  };
  return {
    report: recordReport.build(facts, wordsFor(opened)),
    edited: refused ? [] : edited,
    refused,
    mistaken: problems.some(({ isCall }) => isCall),
    then,
  };
}

const entriesIn = (then: OpenedPlan, changes: readonly ToRecord[]): RecordFacts['entries'] =>
  changes.flatMap((change) => {
    const at = placeOfRecorded(change, then);
    return at ? [{ change, at }] : [];
  });

function outcomeOf(
  refused: boolean,
  edited: readonly EditedFile[],
  { dryRun = false }: RecordQuestion,
): RecordFacts['outcome'] {
  if (refused) return 'refused';
  if (edited.length === 0) return 'nothing';
  return dryRun ? 'dry' : 'written';
}

function editsOf(changes: readonly ToRecord[], opened: OpenedPlan): Parameters<typeof applyEdits>[1] {
  const values = changes.filter((change) => change.type === 'value');
  const milestones = changes.filter((change) => change.type === 'milestone');
  const edits = valueEdits(values, opened);
  return [
    ...edits,
    ...milestoneEdits(
      milestones,
      opened,
      edits.map(({ file }) => file),
    ),
  ];
}

/** Judges each line; one that says of the same thing what an earlier one has said is a problem. */
function judgeLines({ lines, ...settings }: RecordQuestion, opened: OpenedPlan): readonly LineVerdict[] {
  const { plan, language } = opened;
  const words = wordsOf(language);
  const context: RecordContext = {
    fiscalYear: plan.fiscalYear,
    settings,
    print: (entry) => printedValue(entry, words),
    say: (text) => say(text, language, plan.language),
  };
  const first = new Map<string, RecordLine>();
  return lines.map((line) => {
    const key = `${plan.renames.address(line.address)} ${line.period}`;
    const earlier = first.get(key);
    first.set(key, earlier ?? line);
    return earlier ? twice(line, earlier) : judge(line, context, opened);
  });
}

const twice = (line: RecordLine, { number = 1 }: RecordLine): LineVerdict => ({
  type: 'problem',
  problem: { line, say: (words) => words.twice(number) },
});

function judge(line: RecordLine, context: RecordContext, opened: OpenedPlan): LineVerdict {
  try {
    const subject = recordableAt(line, opened.plan);
    return subject.type === 'milestone'
      ? judgeAcceptance(line, subject, context)
      : judgeRecorded(line, subject.item, subject.period, context);
  } catch (error) {
    if (!(error instanceof UserError) || line.number === undefined) throw error;
    return { type: 'problem', problem: mistakeIn(line, error, opened) };
  }
}

const mistakeIn = (line: RecordLine, error: UserError, { language }: OpenedPlan): LineProblem => ({
  line,
  say: () => sayMistake(error, language),
  isCall: true,
});
