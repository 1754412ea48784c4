import { monthOfDay } from '../calendar/fiscal-year';
import type { MilestoneToRecord } from '../forms/recorded';
import { addressWithin } from '../model/address-within';
import { milestonesOn } from '../model/milestones-of';
import type { Scorecard } from '../model/types';
import type { PlanEdit, Writable } from '../source/edit/plan-edit';
import type { Origin, Path } from '../source/locate';
import { actualsEdits, isSeries, placeAt, type ActualsEntry, type Place } from './actuals-edits';
import { documentOf } from './actuals-documents';
import type { OpenedPlan } from './open-plan';
import { itemsOn, newestOf } from './value-edits';

/**
 * Edits that write down accepted milestones: in the place of what is there, beside others of the scorecard, into the
 * actuals of their month or those that stand KPI by KPI, else into a new file. `taken`: files that are made already.
 */
export const milestoneEdits = (
  changes: readonly MilestoneToRecord[],
  opened: OpenedPlan,
  taken: readonly string[],
): readonly PlanEdit[] =>
  actualsEdits(
    changes.map((change) => entryOf(change, opened)),
    opened,
    taken,
  );

function entryOf(change: MilestoneToRecord, opened: OpenedPlan): ActualsEntry {
  const { scorecard, milestone, on } = change;
  const path = ['milestones', addressWithin(scorecard, milestone)];
  return { scorecard, period: monthOfDay(on), path, value: acceptance(change), at: placeOf(change, path, opened) };
}

const acceptance = ({ on, quality }: MilestoneToRecord): Writable => ({
  accepted: on,
  ...(quality !== undefined && { quality }),
});

function placeOf({ scorecard, milestone, on }: MilestoneToRecord, path: Path, opened: OpenedPlan): Place | undefined {
  if (milestone.accepted) return placeAt(milestone.accepted.origin, milestone.accepted.origin.path);
  const beside = acceptancesOn(scorecard).at(-1);
  if (beside) return placeAt(beside, path);
  const ofMonth = documentOf(monthOfDay(on), scorecard, opened);
  if (ofMonth) return { ...ofMonth.place, path };
  const values = newestOf(itemsOn(scorecard));
  return values && isSeries(values) ? placeAt(values, path) : undefined;
}

const acceptancesOn = (scorecard: Scorecard): readonly Origin[] =>
  milestonesOn(scorecard).flatMap(({ milestone: { accepted } }) => accepted?.origin ?? []);
