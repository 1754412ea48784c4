import { fiscalYearOf } from '../calendar/fiscal-year';
import type { Period } from '../calendar/period';
import { suggest } from '../diagnostics/nearest';
import type { Plan } from '../model/types';
import { findExplainable, type ExplainableItem } from '../reports/explain';
import { UserError } from '../util/user-error';

/**
 * The item with an address in a period's year. Throws a UserError that offers the nearest address where there is none.
 */
export function itemAt(asked: string, period: Period, plan: Plan): ExplainableItem {
  const address = plan.renames.address(asked);
  const year = fiscalYearOf(period, plan.fiscalYear);
  const { item, candidates, otherYears } = findExplainable(plan, address, year);
  if (item) return item;
  if (otherYears.length > 0) throw new UserError('address-of-other-year', address, year, otherYears);
  throw new UserError('no-address', address, suggest(address, candidates));
}
