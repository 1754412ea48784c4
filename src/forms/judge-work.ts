import { suggest } from '../diagnostics/nearest';
import { addressWithin } from '../model/address-within';
import type { Measure, Scorecard, Stage } from '../model/types';
import { openActionsBefore, reviewOf } from '../tracking';
import { daysOf } from '../calendar/fiscal-year';
import { problem, type CellProblem } from './cell-problem';
import { baseKey } from './hidden-page';
import type { JudgeContext } from './judge-context';
import { NOTHING, type ChangeKind, type Judged, type PlacedProblem, type WorkChange } from './judged';
import { readWork } from './read-entries';
import { textOf, type FilledRow } from './read-form';
import { verdictOf, type Verdict } from './three-way';
import { entriesOn, followUpEntry, progressEntry, stageEntry, workKey, type WorkEntry } from './work-entry';

/** The subject of a row, and what the review of the cycle says of it already. */
interface Subject extends Pick<WorkChange, 'on' | 'measure'> {
  readonly theirs: WorkEntry;
}

/** Holds a row on a measure, a stage or an action against the review of its cycle. */
export function judgeWork(row: FilledRow, scorecard: Scorecard, context: JudgeContext): Judged {
  const { file, origin, period: cycle } = context;
  const idCell = row.cell('id');
  const id = textOf(idCell.content);
  const placed = (all: readonly CellProblem[]): readonly PlacedProblem[] =>
    all.map((one) => ({ ...one, file, ...(id !== '' && { address: `${scorecard.id}/${id}` }) }));
  const problems = (all: readonly CellProblem[]): Judged => ({ ...NOTHING, problems: placed(all) });
  if (id === '') return problems([problem(idCell, (say) => say.idMissing())]);
  const { entry: mine, problems: found } = readWork(row);
  if (found.length > 0) return problems(found);
  const [subject, ids] =
    row.page === 'measures' ? measureNamed(id, scorecard, context) : actionNamed(id, scorecard, context);
  if (!subject || !cycle)
    return problems([problem(idCell, (say) => say.unknownId(id, suggest(id, ids)?.[context.language]))]);
  const base = origin?.bases.get(baseKey(row.page, id, ''));
  const at = { file, cell: row.cell(firstOf(mine)) };
  const { theirs, ...rest } = subject;
  const change = {
    type: 'work' as const,
    at,
    scorecard,
    cycle,
    id,
    before: theirs,
    after: withNewSupport(mine, scorecard, context),
    ...rest,
  };
  const verdict = verdictOf({ base, mine: workKey(mine), theirs: workKey(theirs), empty: workKey({}) });
  if (verdict === 'conflict' && !context.replace) {
    const conflict = problem(at.cell, (say) => say.conflict(shown(base), shown(workKey(theirs)), shown(workKey(mine))));
    return { ...NOTHING, problems: placed([conflict]).map((one) => ({ ...one, isConflict: true })) };
  }
  const kind = KINDS[verdict];
  if (kind !== undefined) return { ...NOTHING, changes: [{ ...change, kind }] };
  if (change.after.support !== undefined) return { ...NOTHING, changes: [{ ...change, kind: 'new' }] };
  return { ...NOTHING, equal: verdict === 'equal' ? 1 : 0 };
}

const KINDS: Partial<Readonly<Record<Verdict, ChangeKind>>> = {
  new: 'new',
  changed: 'correction',
  conflict: 'correction',
};

/** Support that the review has asked for already is not asked for again. */
function withNewSupport(mine: WorkEntry, scorecard: Scorecard, { plan, period }: JudgeContext): WorkEntry {
  const review = period && reviewOf(plan, { scorecardId: scorecard.id, cycle: period });
  const isAsked = review?.support.some(({ ask }) => typeof ask === 'string' && ask === mine.support) ?? false;
  return isAsked ? { ...mine, support: undefined, supportOf: undefined } : mine;
}

/** The parts of a key that say something. */
const shown = (key: string | undefined): string =>
  key === undefined ? '' : (JSON.parse(key) as readonly string[]).filter((part) => part !== '').join(' · ');

const firstOf = (entry: WorkEntry): keyof WorkEntry =>
  (['progress', 'finished', 'difficulty', 'support', 'status', 'newDue', 'note'] as const).find(
    (key) => entry[key] !== undefined,
  ) ?? 'progress';

function measureNamed(
  id: string,
  scorecard: Scorecard,
  { plan, period, say }: JudgeContext,
): readonly [Subject | undefined, readonly string[]] {
  const measures = scorecard.kpis.flatMap((kpi) => kpi.measures);
  const review = period && reviewOf(plan, { scorecardId: scorecard.id, cycle: period });
  const known = measures.flatMap((measure): readonly (readonly [string, Measure, Stage | undefined])[] => {
    const address = addressWithin(scorecard, measure);
    return [
      [address, measure, undefined],
      ...measure.stages.map((stage) => [`${address}/${stage.id}`, measure, stage] as const),
    ];
  });
  const ids = known.map(([one]) => one);
  const found = known.find(([one]) => one === id);
  if (!found) return [undefined, ids];
  const [, measure, stage] = found;
  const said = entriesOn(measure, review?.progress ?? []);
  const theirs = stage ? stageEntry(said, stage) : progressEntry(said.at(-1), say);
  return [{ on: stage ?? measure, measure, theirs }, ids];
}

function actionNamed(
  id: string,
  scorecard: Scorecard,
  { plan, period, say }: JudgeContext,
): readonly [Subject | undefined, readonly string[]] {
  if (!period) return [undefined, []];
  const meeting = { scorecardId: scorecard.id, cycle: period };
  const review = reviewOf(plan, meeting);
  const open = openActionsBefore(plan, meeting, { review, day: daysOf(period, plan.fiscalYear).to });
  const found = open.find(({ action }) => action.id === id);
  const ids = open.map(({ action }) => action.id);
  return [found && { on: { type: 'action', id }, measure: undefined, theirs: followUpEntry(found.followUp, say) }, ids];
}
