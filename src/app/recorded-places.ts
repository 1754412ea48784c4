import type { Diagnostic } from '../diagnostics/diagnostic';
import type { ToRecord } from '../forms/recorded';
import { cachedPerPlan } from '../model/cached-per-plan';
import type { Indicator, Kpi } from '../model/types';
import { trackedOf } from '../model/walk';
import { yearOf } from '../scoring';
import { lineText, locate, type Origin } from '../source/locate';
import { findingsOf } from './findings';
import type { OpenedPlan } from './open-plan';
import { milestonesAt } from './recordable';

/** The place at which a plan has what was recorded. */
export function placeOfRecorded(change: ToRecord, { plan }: OpenedPlan): Origin | undefined {
  if (change.type === 'milestone')
    return milestonesAt(change.milestone.address, plan).find(
      ({ scorecard }) => scorecard.year === change.scorecard.year,
    )?.milestone.accepted?.origin;
  const { item, period } = change;
  return trackedIn(plan)
    .get(keyOf(item))
    ?.actuals.entries.find((entry) => entry.period.text === period.text)?.origin;
}

/** Everything that has values, by year and address. */
const trackedIn = cachedPerPlan((plan) => new Map(trackedOf(plan).map((item) => [keyOf(item), item])));

const keyOf = (item: Kpi | Indicator): string => `${yearOf(item)} ${item.address}`;

/** All that “check” says of the lines that were written. */
export function toldOf(changes: readonly ToRecord[], then: OpenedPlan): readonly Diagnostic[] {
  const origins = changes.flatMap((change) => placeOfRecorded(change, then) ?? []);
  const lines = new Set(origins.map((origin) => lineText(locate(origin))));
  return findingsOf(then).diagnostics.filter(({ severity, span }) => severity !== 'error' && lines.has(lineText(span)));
}
