import type { OpenedPlan } from '../app/open-plan';
import { periodOf } from '../app/period';
import type { Period } from '../calendar/period';
import { textOf, type Options } from './command';

/** The period of `--period`, if it is given. */
export function periodAsked(options: Options, { plan }: OpenedPlan): Period | undefined {
  const asked = textOf(options, 'period');
  return asked === undefined ? undefined : periodOf(asked, plan);
}
