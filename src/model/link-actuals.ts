import type { AddressedType } from './address-book';
import type { ResolveContext } from './resolve-context';
import { linkDepartment } from './resolve-scorecard';

const TYPES: Readonly<Record<'series' | 'milestone' | 'forecast', readonly AddressedType[]>> = {
  series: ['kpi', 'indicator'],
  milestone: ['milestone'],
  forecast: ['kpi'],
};

/** Makes a reference of every name that an actuals file reports on, so that a misspelt one is found. */
export function linkActuals(building: ResolveContext): void {
  const { actuals, book, references } = building;
  for (const { id, origin } of actuals.departments) linkDepartment(id, origin, building);
  for (const { scorecardId, address, what, year, origin } of actuals.mentions) {
    // A file may hold values of several years; one scorecard with the name is enough, `period-outside-year` does the
    // rest.
    const known = book.yearsOf(`${scorecardId}/${address}`);
    references.toItem(address, TYPES[what], origin, {
      year: year ?? known.at(-1) ?? book.latestYear(),
      prefix: `${scorecardId}/`,
    });
  }
}
