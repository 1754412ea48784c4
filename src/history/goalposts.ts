import type { Plan } from '../model/types';
import { withApprovals } from './approvals';
import { everyDifference, type ItemChange } from './compare-plans';
import type { ItemKind } from './item-kind';
import { challenge } from './kinds/challenge';
import { condition, multiplier } from './kinds/condition';
import { kpi } from './kinds/kpi';
import { setting } from './kinds/setting';
import { veto } from './kinds/veto';

/** The items and fields that may not change without approval once a plan is signed off. */
const GOALPOSTS: Readonly<Record<string, (field: string | undefined, change: ItemChange) => boolean>> = {
  [kpi.id]: fieldsOrRemoved([
    'basic.target',
    'basic.scoring',
    'challenge.target',
    'challenge.bonus',
    'challenge.award',
    'challenge.requires',
    'weight',
    'role',
    'direction',
    'aggregate',
    'frequency',
    'start',
    'end',
    'phasing',
    'formula',
    'inputs',
    'tolerance',
    'ifNa',
    'bounds',
  ]),
  [challenge.id]: fieldsOrRemoved(['bonus', 'award', 'requires']),
  [veto.id]: () => true,
  [condition.id]: () => true,
  [multiplier.id]: () => true,
  [setting.id]: (_field, { address }) => /^policy\.(scoring|grades)\./.test(address),
};

/** An item that is gone may have become another one: a KPI a challenge, which loses nothing. */
function fieldsOrRemoved(fields: readonly string[]): (field: string | undefined, change: ItemChange) => boolean {
  return (field, { type }) => type === 'removed' || (field !== undefined && fields.includes(field));
}

export const isGoalpost = (change: ItemChange): boolean => GOALPOSTS[change.kind]?.(change.field, change) ?? false;

const KINDS = [kpi, challenge, veto, condition, multiplier, setting] as readonly ItemKind<unknown>[];

/** Lists the differences from the plan as it was signed off for a year, each with its approval where there is one. */
export function movedGoalposts(signed: Plan, now: Plan, year: number): readonly ItemChange[] {
  const moved = everyDifference(signed, now, KINDS).filter(
    (change) => (change.year ?? year) === year && isGoalpost(change),
  );
  return withApprovals(moved, now);
}
