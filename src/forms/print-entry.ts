import type { Words } from '../language';
import type { ValueEntry } from './value-entry';
import type { WorkEntry } from './work-entry';

/** A report of a value in words: `98.4 (estimate)`; empty where there is none. */
export function printedValue({ amount, estimate, weight, na, approvedBy }: ValueEntry, words: Words): string {
  const { imported, common } = words;
  if (amount === undefined)
    return na === undefined ? '' : imported.na(approvedBy ? common.clauses([na, approvedBy]) : na);
  const counted = weight === undefined ? amount : imported.weighted(amount, weight);
  return estimate ? imported.estimate(counted) : counted;
}

/** A word on a measure, stage or action; empty where there is none. */
export function printedWork(entry: WorkEntry, { form, common }: Words): string {
  const { progress, finished, difficulty, support, status, newDue, note } = entry;
  const state = form.statuses[status as keyof typeof form.statuses] ?? status;
  const parts = [progress, finished, state, newDue, difficulty, support, note];
  return common.clauses(parts.filter((part): part is string => part !== undefined && part !== ''));
}
