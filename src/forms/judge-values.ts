import { parsePeriod, type Period } from '../calendar/period';
import { suggest } from '../diagnostics/nearest';
import type { Actual, Indicator, Kpi, Plan, Scorecard } from '../model/types';
import { fiscalYearOf } from '../calendar/fiscal-year';
import { trackedAt, trackedOf } from '../model/walk';
import { ownPeriods, yearOf } from '../scoring';
import { problem, type CellProblem } from './cell-problem';
import { baseKey } from './hidden-page';
import type { JudgeContext } from './judge-context';
import { NOTHING, type Judged, type PlacedProblem, type ValueChange } from './judged';
import { readValue } from './read-entries';
import { textOf, type FilledRow } from './read-form';
import { verdictOf } from './three-way';
import { entryOf, isSameEntry, keyOf, type ValueEntry } from './value-entry';

/** Holds a row of values against the plan. */
export function judgeValue(row: FilledRow, context: JudgeContext): Judged {
  const found = subjectOf(row, context);
  if ('problem' in found) return refused([found.problem], context);
  const { item, period } = found;
  const present = item.actuals.entries.find((entry) => entry.period.text === period.text);
  const { entry, problems } = readValue(row, item, context.locale);
  const place = { address: item.address, origin: present?.origin };
  return problems.length > 0
    ? refused(problems, context, place)
    : merged(row, { item, period, present, mine: entry }, context);
}

const refused = (
  problems: readonly CellProblem[],
  { file }: JudgeContext,
  place: Pick<PlacedProblem, 'address' | 'origin' | 'isConflict'> = {},
): Judged => ({ ...NOTHING, problems: problems.map((one) => ({ ...one, ...place, file })) });

interface Subject {
  readonly item: Kpi | Indicator;
  readonly period: Period;
}

/** The item and the period that a row is about. */
function subjectOf(
  row: FilledRow,
  { plan, origin, language, period: asked }: JudgeContext,
): Subject | { problem: CellProblem } {
  const idCell = row.cell('id');
  const id = textOf(idCell.content);
  if (id === '') return { problem: problem(idCell, (say) => say.idMissing()) };
  const written = textOf(row.cell('period').content);
  const period = parsePeriod(written === '' ? (asked?.text ?? '') : written);
  if (!period) return { problem: problem(row.cell('period'), (say) => say.notDue(written, [])) };
  const year = fiscalYearOf(period, plan.fiscalYear);
  const itemAt = (address: string) => trackedAt(plan, address).find((one) => yearOf(one) === year);
  const item = itemAt(`${origin?.scorecard ?? ''}/${id}`) ?? itemAt(id);
  if (!item) {
    const guess = guessOf(id, itemsOf(plan, year), origin?.scorecard);
    return { problem: problem(idCell, (say) => say.unknownId(id, guess?.[language])) };
  }
  const own = ownPeriods(item, plan.fiscalYear).map((one) => one.period.text);
  if (own.includes(period.text)) return { item, period };
  return { problem: problem(row.cell('period'), (say) => say.notDue(period.text, own)) };
}

const itemsOf = (plan: Plan, year: number): readonly (Kpi | Indicator)[] =>
  trackedOf(plan).filter((item) => yearOf(item) === year);

function guessOf(id: string, items: readonly (Kpi | Indicator)[], scorecard: Scorecard['id'] | undefined) {
  const prefix = scorecard === undefined ? '' : `${scorecard}/`;
  const own = items.filter(({ address }) => address.startsWith(prefix));
  return suggest(
    id,
    own.map(({ address }) => address.slice(prefix.length)),
  );
}

interface Sides extends Subject {
  readonly present: Actual | undefined;
  readonly mine: ValueEntry;
}

function merged(row: FilledRow, { item, period, present, mine }: Sides, context: JudgeContext): Judged {
  const theirs = entryOf(present, context.say);
  const base = context.origin?.bases.get(baseKey('values', textOf(row.cell('id').content), period.text));
  const at = { file: context.file, cell: row.cell(cellOf(mine, item)) };
  const place = { address: item.address, origin: present?.origin };
  const change = { type: 'value' as const, at, item, period, before: theirs, after: mine, present };
  const lost = mine.estimate && mine.remark !== undefined && mine.remark !== theirs.remark;
  const tells = lost ? [{ at, address: item.address, what: { type: 'remarkLost' as const } }] : [];
  switch (verdictOf({ base, mine: keyOf(mine), theirs: keyOf(theirs), empty: keyOf({}) })) {
    case 'untouched':
      return NOTHING;
    case 'equal':
      return { ...NOTHING, equal: 1 };
    case 'new':
      return { ...NOTHING, changes: [{ ...change, kind: 'new', reason: mine.remark }], tells };
    case 'emptied':
      return { ...NOTHING, tells: [{ at, address: item.address, what: { type: 'emptied', present: theirs } }] };
    case 'changed':
      return changed({ ...change, kind: 'correction', reason: undefined }, place, context, tells);
    case 'conflict':
      if (context.replace && keyOf(mine) !== keyOf({}))
        return { ...NOTHING, changes: [{ ...change, kind: 'correction', reason: undefined }] };
      return refused([conflictOf(at.cell, base, theirs, mine, context)], context, { ...place, isConflict: true });
  }
}

const conflictOf = (
  cell: CellProblem['cell'],
  base: string | undefined,
  theirs: ValueEntry,
  mine: ValueEntry,
  { print }: JudgeContext,
): CellProblem => problem(cell, (say) => say.conflict(printedBase(base, print), print(theirs), print(mine)));

/** A base is the key of an entry. */
function printedBase(base: string | undefined, print: JudgeContext['print']): string {
  if (base === undefined) return '';
  const [amount, estimate, weight, na, approvedBy] = JSON.parse(base) as readonly (string | boolean)[];
  const text = (part: string | boolean | undefined): string | undefined =>
    typeof part === 'string' && part !== '' ? part : undefined;
  return print({
    amount: text(amount),
    estimate: estimate === true,
    weight: text(weight),
    na: text(na),
    approvedBy: text(approvedBy),
  });
}

/** A value that was there: an estimate gives way, anything else needs a reason, or the word to replace it. */
function changed(
  change: ValueChange,
  place: Pick<PlacedProblem, 'address' | 'origin'>,
  context: JudgeContext,
  tells: Judged['tells'],
): Judged {
  const { before, after, at } = change;
  const remark = after.remark === before.remark ? undefined : after.remark;
  const reason = remark ?? context.reason;
  const isSame = isSameEntry(before, after);
  if (before.estimate) return { ...NOTHING, changes: [{ ...change, kind: 'new', reason: remark }], tells };
  if (reason !== undefined || context.replace || isSame) return { ...NOTHING, changes: [{ ...change, reason }], tells };
  const refusal = problem(at.cell, (say) => say.needsReason(context.print(before), context.map === undefined));
  return refused([refusal], context, place);
}

/** The cell that shows what a row says. */
function cellOf({ amount, na }: ValueEntry, { aggregate }: Kpi | Indicator): 'value' | 'numerator' | 'na' {
  if (amount === undefined && na !== undefined) return 'na';
  return aggregate === 'ratio' && (amount === undefined || amount.includes('/')) ? 'numerator' : 'value';
}
