import type { Department } from './types';

/** The ids of the scorecards above a department's own, the nearest first and `company` last. */
export function superiorsOf(department: Department | undefined): string[] {
  const above = new Set<string>();
  for (let next = department?.parent?.target; next && !above.has(next.id); next = next.parent?.target)
    above.add(next.id);
  return [...above, 'company'];
}
