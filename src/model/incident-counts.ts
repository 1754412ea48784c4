import type { Day } from '../calendar/day';
import { counts } from './conduct-vetoes';
import { departmentOf, departmentsAbove } from './posts';
import type { Gravity, Incident, Plan } from './types';

/** The number of incidents of a category; nobody can be recognised in it. */
export interface IncidentCount {
  readonly severity: Gravity;
  readonly confirmed: number;
  /** Reported, or under appeal. */
  readonly open: number;
  readonly revoked: number;
}

const GRAVEST_FIRST: readonly Gravity[] = ['severe', 'serious', 'minor'];

/**
 * The incidents of some days, counted by category: those of a department and below, or of the company. An act of
 * several items counts once, as the gravest.
 */
export function incidentCounts(
  { incidents, payroll }: Plan,
  { from, to }: { readonly from: Day; readonly to: Day },
  scorecardId: string,
): readonly IncidentCount[] {
  const own = incidents.filter((incident) => incident.on >= from && incident.on <= to && isBelow(incident));
  return GRAVEST_FIRST.map((severity) => {
    const same = own.filter((incident) => gravityOf(incident) === severity);
    const confirmed = same.filter(counts).length;
    const revoked = same.filter(({ state }) => state === 'revoked').length;
    return { severity, confirmed, open: same.length - confirmed - revoked, revoked };
  });

  function isBelow(incident: Incident): boolean {
    const department = departmentOf(incident, payroll);
    return (
      scorecardId === 'company' || (department !== undefined && departmentsAbove(department).includes(scorecardId))
    );
  }
}

/** Undefined when it is a case of nothing on the list. */
const gravityOf = ({ items }: Incident): Gravity | undefined =>
  GRAVEST_FIRST.find((gravity) => items.some(({ target }) => target?.severity === gravity));
