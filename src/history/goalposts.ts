import type { Day } from '../calendar/day';
import type { Plan } from '../model/types';
import { toPoints } from '../scoring/scale';
import { withApprovals } from './approvals';
import { everyDifference, type ItemChange } from './compare-plans';
import type { ItemKind } from './item-kind';
import { challenge } from './kinds/challenge';
import { condition, multiplier } from './kinds/condition';
import { kpi } from './kinds/kpi';
import { agreedMilestone } from './kinds/milestone';
import { setting } from './kinds/setting';
import { veto } from './kinds/veto';
import { flow } from './values';

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
  [agreedMilestone.id]: fieldsOrRemoved(['due', 'share']),
  [veto.id]: () => true,
  [condition.id]: () => true,
  [multiplier.id]: () => true,
  [setting.id]: (_field, { address }) => /^policy\.(scoring|grades)\./.test(address),
};

/** An item that is gone may have become another one: a KPI a challenge, which loses nothing. */
function fieldsOrRemoved(fields: readonly string[]): (field: string | undefined, change: ItemChange) => boolean {
  return (field, { type }) => type === 'removed' || (field !== undefined && fields.includes(field));
}

export const isGoalpost = (change: ItemChange): boolean =>
  !change.isOfNew && (GOALPOSTS[change.kind]?.(change.field, change) ?? false);

/** The kinds of what may not change without approval. */
export const goalpostKinds = [
  kpi,
  challenge,
  agreedMilestone,
  veto,
  condition,
  multiplier,
  setting,
] as readonly ItemKind<unknown>[];

/**
 * Lists the differences from the plan as it was signed off for a year, each with its approval, as of a day, where there
 * is one.
 */
export function movedGoalposts(signed: Plan, now: Plan, { year, today }: Looked): readonly ItemChange[] {
  const moved = everyDifference(signed, now, goalpostKinds).filter(
    (change) => (change.year ?? year) === year && isGoalpost(change),
  );
  return withApprovals(withoutScaled(withoutLost(moved), signed, now), now, today);
}

interface Looked {
  readonly year: number;
  readonly today: Day;
}

/** Leaves out milestones that went with their project or KPI, or with its method: that is one change. */
function withoutLost(moved: readonly ItemChange[]): readonly ItemChange[] {
  const above = new Set(
    moved.filter(({ type, field }) => type === 'removed' || field === 'basic.scoring').map(({ address }) => address),
  );
  return moved.filter(
    ({ kind, type, address }) =>
      kind !== agreedMilestone.id || type !== 'removed' || !above.has(address.slice(0, address.lastIndexOf('/'))),
  );
}

/** Leaves out caps and bands that only follow the full score: that is one change. */
function withoutScaled(moved: readonly ItemChange[], signed: Plan, now: Plan): readonly ItemChange[] {
  const [before, after] = [onHundred(signed), onHundred(now)];
  return moved.filter(({ address }) => before[address] === undefined || before[address] !== after[address]);
}

/** Values in the scale of the score, brought to 100, by their paths. */
const onHundred = ({ policy: { scoring, grades } }: Plan): Readonly<Record<string, string>> => ({
  'policy.scoring.challengeCap': flow(toPoints(scoring.challengeCap, scoring)),
  'policy.scoring.totalCap': flow(toPoints(scoring.totalCap, scoring)),
  'policy.grades.bands': flow(grades.bands.map((band) => ({ ...band, from: toPoints(band.from, scoring) }))),
});
