import { daysOf } from '../../calendar/fiscal-year';
import { parsePeriod, type Period } from '../../calendar/period';
import type { ItemChange } from '../../history';
import type { Plan } from '../../model/types';
import { sortBy } from '../../util/compare';

/** The first cycle whose meeting had looked at an actual that is another one now, or gone. */
export function reviewedIn({ kind, type, address }: ItemChange, { reviews, fiscalYear }: Plan): Period | undefined {
  const [of = '', text = ''] = address.split(' ');
  const period = parsePeriod(text);
  if (kind !== 'actual' || type === 'added' || !period) return undefined;
  const reported = daysOf(period, fiscalYear);
  const looked = reviews.filter(
    ({ scorecardId, held, cycle }) =>
      held !== undefined && scorecardId === of.split('/')[0] && daysOf(cycle, fiscalYear).to >= reported.to,
  );
  return sortBy(looked, ({ cycle }) => daysOf(cycle, fiscalYear).to)[0]?.cycle;
}
