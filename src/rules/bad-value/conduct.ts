import { isRead } from '../../model/gaps';
import type { Incident } from '../../model/conduct';
import type { Plan } from '../../model/types';
import { inside, locate } from '../../source/locate';
import type { RuleContext } from '../rule';

/** Penalties without a value, and incidents whose days are out of order. */
export function checkConduct(plan: Plan, context: RuleContext): void {
  checkPoints(plan, context);
  for (const incident of plan.incidents) checkDays(incident, context);
}

function checkPoints(plan: Plan, { report }: RuleContext): void {
  const { negativeList, pay } = plan.policy;
  if (pay.pointValue || !isRead(plan, inside(plan.origin, 'policy', 'pay'))) return;
  for (const { id, penalty, origin } of negativeList) {
    if (penalty.type !== 'points') continue;
    report({ message: `The penalty of “${id}” is in points, and the policy does not say what a point is worth.`, span: locate(origin, ['penalty', 'points']), help: 'Add “pointValue:” under “pay:” in the policy, such as 50.' });
  }
}

function checkDays({ on, confirmed, revoked, origin }: Incident, { report }: RuleContext): void {
  if (confirmed !== undefined && confirmed < on) report({ message: 'An incident was confirmed before it happened.', span: locate(origin, ['confirmed']), help: 'Correct one of the two days.' });
  if (revoked !== undefined && revoked < (confirmed ?? on)) report({ message: `An incident was revoked before it ${confirmed === undefined ? 'happened' : 'was confirmed'}.`, span: locate(origin, ['revoked']), help: 'Correct one of the two days.' });
}
