import type { Action, Challenge, Kpi } from '../model/types';

/** The subject of an action: a KPI, also by way of one of its measures, or a challenge. */
export function subjectOf({ for: link }: Action): Kpi | Challenge | undefined {
  const target = link?.target;
  return target?.type === 'measure' ? target.kpi : target;
}
