import { makePeriod, type Period } from '../../calendar/period';
import { fiscalYearOf } from '../../calendar/fiscal-year';
import type { Plan } from '../../model/types';
import { scorecardYears } from '../../model/walk';
import { addressesOf, addressOf, type ExplainableItem } from '../../reports/explain/find';
import type { Report } from '../../reports/base/report';
import { explain } from '../explain';
import type { OpenedPlan } from '../open-plan';
import { newestPeriod } from '../period';
import { render } from '../render';
import { isDepartment, namedAt, type Place } from './place';

/** The figures of the item that is named at a place, in markdown; undefined where none is. */
export function hoverAt(opened: OpenedPlan, place: Place): string | undefined {
  const item = namedAt(opened, place);
  if (!item || isDepartment(item)) return undefined;
  const { report } = explain(opened, { address: addressOf(item), period: periodFor(item, opened.plan) });
  return render(inShort(report), 'markdown', { plan: opened });
}

/** The newest month with actuals; of an item of another year all of that. */
function periodFor(item: ExplainableItem, plan: Plan): Period {
  const newest = newestPeriod(plan);
  const present = fiscalYearOf(newest, plan.fiscalYear);
  const year = [present, ...scorecardYears(plan)].find((one) => addressesOf(plan, one).get(addressOf(item)) === item);
  return year === undefined || year === present ? newest : makePeriod('year', year);
}

/** The list of what an item is and stands at, without the steps that lead there. */
function inShort(report: Report): Report {
  const end = report.blocks.findIndex(({ type }) => type === 'heading');
  return end === -1 ? report : { ...report, blocks: report.blocks.slice(0, end) };
}
