import type { Kpi, Role } from './types';

/** Tests whether a KPI earns its weight, as those do that have no other role. */
export const isScored = ({ role = 'score' }: Partial<Pick<Kpi, 'role'>>): boolean => role === 'score';

/** Roles of KPIs that have no weight, in the order of reports. */
export const OTHER_ROLES = ['deduct', 'bonus', 'watch'] as const satisfies readonly Role[];

/** Takes the KPIs of one role out of a list of what stands for KPIs. */
export const ofRole = <T extends { readonly kpi: Pick<Kpi, 'role'> }>(role: Role, lines: readonly T[]): readonly T[] =>
  lines.filter(({ kpi }) => kpi.role === role);
