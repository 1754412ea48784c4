import type { ItemKind } from '../item-kind';
import { actual } from './actual';
import { challenge } from './challenge';
import { condition, multiplier } from './condition';
import { department } from './department';
import { event } from './event';
import { indicator } from './indicator';
import { kpi } from './kpi';
import { measure } from './measure';
import { milestone } from './milestone';
import { notApplicable } from './not-applicable';
import { scorecard } from './scorecard';
import { setting } from './setting';
import { stage } from './stage';
import { strategicTarget } from './strategic-target';
import { veto } from './veto';

/** Every kind of thing whose values are compared, in the order that changes are listed. */
export const itemKinds: readonly ItemKind<unknown>[] = [
  setting,
  department,
  strategicTarget,
  scorecard,
  kpi,
  challenge,
  milestone,
  veto,
  condition,
  multiplier,
  measure,
  stage,
  indicator,
  actual,
  notApplicable,
  event,
];
