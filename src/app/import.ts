import { importReport, type Outcome } from '../forms/import-report';
import { originOf } from '../forms/hidden-page';
import { NO_CELL, problem } from '../forms/cell-problem';
import type { JudgeContext } from '../forms/judge-context';
import type { Change, Judged, PlacedProblem, WorkChange } from '../forms/judged';
import { joined, judgeForm } from '../forms/judge-form';
import { judgeTable } from '../forms/mapped/judge-table';
import { printedValue } from '../forms/print-entry';
import { isForm } from '../forms/read-form';
import { parsePeriod } from '../calendar/period';
import { wordsOf } from '../language';
import { say } from '../model/text';
import { trackedAt } from '../model/walk';
import { yearOf } from '../scoring';
import type { Locale } from '../sheets/figures';
import type { Workbook } from '../sheets/workbook';
import { applyEdits } from '../source/edit/apply-edits';
import type { EditedFile } from '../source/edit/plan-edit';
import { lineText, locate, placeText } from '../source/locate';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { groupBy } from '../util/group';
import { UserError } from '../util/user-error';
import { wordsFor, type Answer } from './answer';
import { draft } from './draft';
import { newErrors, openEdited } from './edited-plan';
import type { OpenedPlan } from './open-plan';
import { pick } from './pick';
import { reviewEdits } from './review-edits';
import { valueEdits } from './value-edits';

/** A sheet or table that came back. */
export interface ImportedTable {
  /** The name of its file, for messages. */
  readonly file: string;
  readonly workbook: Workbook;
}

export interface ImportQuestion {
  /** The id of the map by which tables of other programs are read. Default: they are sheets of this plan. */
  readonly map?: string | undefined;
  /** The way that numbers in texts are written. Default: `en`, 1,234.5. */
  readonly locale?: Locale | undefined;
  /** Replaces values that are there. Default: they are corrected, with a reason. */
  readonly replace?: boolean | undefined;
  /** Takes the good rows where others have problems. */
  readonly partial?: boolean | undefined;
  /** Reason of corrections that name none. */
  readonly reason?: string | undefined;
  /** Nothing will be written. */
  readonly dryRun?: boolean | undefined;
}

export interface ImportAnswer extends Answer {
  /** The files of the plan that are to be written; none where the import is refused. */
  readonly edited: readonly EditedFile[];
}

/**
 * Holds sheets that came back against the plan, cell by cell, and makes the edits that they ask for (spec 08.3). Throws
 * a UserError for a file that is no sheet of this plan.
 */
export function importTables(
  opened: OpenedPlan,
  tables: readonly ImportedTable[],
  question: ImportQuestion = {},
): ImportAnswer {
  const judged = joined(tables.map((table) => judge(table, opened, question)));
  const { partial = false } = question;
  const tried = attempt(judged, opened);
  const result = partial && tried.problems.length > 0 ? attempt(withoutBlamed(tried), opened) : tried;
  const isRefused = result.problems.length > 0 && (!partial || result.unplaced);
  const edited = isRefused ? [] : result.edited;
  const outcome = outcomeOf(edited, isRefused, result.problems.length > 0, question);
  const report = importReport.build({ ...result, plan: opened.plan, outcome }, wordsFor(opened));
  return { report, edited, refused: result.problems.length > 0, errors: 0 };
}

function judge({ file, workbook }: ImportedTable, opened: OpenedPlan, question: ImportQuestion): Judged {
  const { plan, language } = opened;
  const map = question.map === undefined ? undefined : pick(plan.importMaps, question.map, 'map');
  const origin = map ? undefined : originOf(workbook);
  if (origin === 'changed') throw new UserError('sheet-tampered', file);
  if (origin && origin.plan !== plan.id) throw new UserError('sheet-of-other-plan', file, origin.plan, plan.id);
  if (!map && !origin && !isForm(workbook))
    throw new UserError(
      'table-without-map',
      file,
      plan.importMaps.map(({ id }) => id),
    );
  const words = wordsOf(language);
  const context: JudgeContext = {
    plan,
    map,
    period: parsePeriod(origin?.period ?? ''),
    file,
    origin,
    language,
    locale: question.locale ?? 'en',
    replace: question.replace ?? false,
    reason: question.reason,
    say: (text) => say(text, origin?.language ?? language, plan.language),
    print: (entry) => printedValue(entry, words),
  };
  return map ? judgeTable(workbook, map, context) : judgeForm(workbook, context);
}

interface Attempt extends Judged {
  readonly edited: readonly EditedFile[];
  /** The changes that the plan would have errors for. */
  readonly blamed: ReadonlySet<Change>;
  /** There is a problem that no single change is to blame for. */
  readonly unplaced: boolean;
}

/** Makes the edits in memory, and looks at what they do to the plan as “check” would. */
function attempt(judged: Judged, opened: OpenedPlan): Attempt {
  const { changes } = judged;
  const work = changes.filter((change) => change.type === 'work');
  const values = changes.filter((change) => change.type === 'value');
  const drafts = missingDrafts(work, opened);
  const drafted = openEdited(opened, drafts);
  const edits = [...valueEdits(values, opened), ...reviewEdits(work, drafted)];
  const edited = asOnDisk(applyEdits(drafted.tree.files, edits), drafts);
  const found = blameErrors(edited, changes, opened);
  const blamed = new Set(found.flatMap(({ change }) => change ?? []));
  return {
    ...judged,
    problems: [...judged.problems, ...found.map((one) => one.problem)],
    edited,
    blamed,
    unplaced: found.some(({ change }) => !change) || judged.problems.some(({ isOfAll = false }) => isOfAll),
  };
}

/** Drafts of the reviews that work is reported to and that are not there yet. */
function missingDrafts(work: readonly WorkChange[], opened: OpenedPlan): readonly EditedFile[] {
  const meetings = groupBy(work, ({ scorecard, cycle }) => `${scorecard.id} ${cycle.text}`);
  return [...meetings.values()].flatMap(
    ([change]) => draft(opened, { cycle: change!.cycle, department: change!.scorecard.id }).files,
  );
}

/** A file that began as a draft is a new one. */
function asOnDisk(edited: readonly EditedFile[], drafts: readonly EditedFile[]): readonly EditedFile[] {
  const fresh = new Set(drafts.map(({ after }) => after.path));
  return edited.map((one) => (fresh.has(one.after.path) ? { ...one, before: undefined } : one));
}

const withoutBlamed = ({ changes, problems, blamed, ...rest }: Attempt): Judged => ({
  ...rest,
  problems,
  changes: changes.filter((change) => !blamed.has(change)),
});

interface Blamed {
  readonly problem: PlacedProblem;
  readonly change: Change | undefined;
}

/** The errors that the plan would have and has not, each with the cell that brings it in. */
function blameErrors(edited: readonly EditedFile[], changes: readonly Change[], opened: OpenedPlan): readonly Blamed[] {
  const then = openEdited(opened, edited);
  return newErrors(opened, then).map((error) => blame(error, changes, then));
}

function blame({ span, message, help }: Diagnostic, changes: readonly Change[], then: OpenedPlan): Blamed {
  const change = changes.find((one) => placesOf(one, then).includes(lineText(span)));
  const at = change?.at ?? { file: placeText(span), cell: NO_CELL };
  const placed = problem(at.cell, (words) => words.unfounded(message, help));
  const address = change?.type === 'value' ? change.item.address : change && `${change.scorecard.id}/${change.id}`;
  return { problem: { ...placed, file: at.file, address }, change };
}

/** The lines where the plan has what a change writes. */
function placesOf(change: Change, { plan }: OpenedPlan): readonly string[] {
  const origins =
    change.type === 'value'
      ? trackedAt(plan, change.item.address)
          .filter((item) => yearOf(item) === yearOf(change.item))
          .flatMap(({ actuals }) => actuals.entries.filter(({ period }) => period.text === change.period.text))
          .map(({ origin }) => origin)
      : plan.reviews
          .filter(({ scorecardId, cycle }) => scorecardId === change.scorecard.id && cycle.text === change.cycle.text)
          .flatMap(({ progress, followUps }) => [
            ...progress.filter(({ measure }) => measure.target?.address === change.measure?.address),
            ...followUps.filter(({ action }) => action.to === change.id),
          ])
          .map(({ origin }) => origin);
  return origins.map((origin) => lineText(locate(origin)));
}

function outcomeOf(
  edited: readonly EditedFile[],
  isRefused: boolean,
  hasProblems: boolean,
  { dryRun = false }: ImportQuestion,
): Outcome {
  if (isRefused) return 'refused';
  if (edited.length === 0) return 'nothing';
  if (dryRun) return 'dry';
  return hasProblems ? 'partial' : 'written';
}
