import { monthOfDay } from '../calendar/fiscal-year';
import type { MilestoneToRecord } from '../forms/recorded';
import { addressWithin } from '../model/address-within';
import { milestonesOn } from '../model/milestones-of';
import type { Scorecard } from '../model/types';
import type { PlanEdit, Writable } from '../source/edit/plan-edit';
import type { Origin } from '../source/locate';
import { groupBy } from '../util/group';
import { documentOf } from './actuals-documents';
import type { OpenedPlan } from './open-plan';
import { actualsFile, actualsHead, isSeries, itemsOn, newestOf, unused } from './value-edits';

/**
 * Edits that write down accepted milestones: in the place of what is there, beside others of the scorecard, into the
 * actuals of their month or those that stand KPI by KPI, else into a new file. `taken`: files that are made already.
 */
export function milestoneEdits(
  changes: readonly MilestoneToRecord[],
  opened: OpenedPlan,
  taken: readonly string[],
): readonly PlanEdit[] {
  const known = new Set([...opened.tree.files.map(({ path }) => path), ...taken]);
  const placed = changes.map((change) => ({ change, at: placeOf(change, opened) }));
  const edits = placed.flatMap(({ change, at }) => (at ? [{ ...at, value: acceptance(change) }] : []));
  const homeless = placed.filter(({ at }) => !at).map(({ change }) => change);
  const groups = groupBy(homeless, ({ scorecard, on }) => `${scorecard.id} ${monthOfDay(on).text}`);
  return [...edits, ...[...groups.values()].flatMap((group) => newActuals(group, known))];
}

const acceptance = ({ on, quality }: MilestoneToRecord): Writable => ({
  accepted: on,
  ...(quality !== undefined && { quality }),
});

type Place = Pick<PlanEdit, 'file' | 'document' | 'path'>;

function placeOf({ scorecard, milestone, on }: MilestoneToRecord, opened: OpenedPlan): Place | undefined {
  if (milestone.accepted) return placeAt(milestone.accepted.origin, milestone.accepted.origin.path);
  const path = ['milestones', addressWithin(scorecard, milestone)];
  const beside = acceptancesOn(scorecard).at(-1);
  if (beside) return placeAt(beside, path);
  const ofMonth = documentOf(monthOfDay(on), scorecard, opened);
  if (ofMonth) return { ...ofMonth.place, path };
  const values = newestOf(itemsOn(scorecard));
  return values && isSeries(values) ? placeAt(values, path) : undefined;
}

const placeAt = ({ file, document }: Origin, path: PlanEdit['path']): Place => ({ file: file.path, document, path });

const acceptancesOn = (scorecard: Scorecard): readonly Origin[] =>
  milestonesOn(scorecard).flatMap(({ milestone: { accepted } }) => accepted?.origin ?? []);

function newActuals(group: readonly MilestoneToRecord[], known: ReadonlySet<string>): readonly PlanEdit[] {
  const { scorecard, on } = group[0]!;
  const file = unused(actualsFile(scorecard, monthOfDay(on)), known);
  const accepted = group.map((change) => ({
    file,
    path: ['milestones', addressWithin(scorecard, change.milestone)],
    value: acceptance(change),
  }));
  return [{ file, path: [], value: actualsHead(scorecard, monthOfDay(on)) }, ...accepted];
}
