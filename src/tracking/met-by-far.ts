import type { Track } from '../scoring/types';
import type { Decimal } from '../util/decimal';

/**
 * Tests whether a target was reached by far so many periods in a row that it may have been too easy
 * (`policy.warnings`).
 */
export function metByFar(
  { periods }: Track,
  { attainment: enough, periods: inARow }: { readonly attainment: Decimal; readonly periods: number },
): boolean {
  let run = 0;
  return periods.some(({ attainment }) => {
    run = attainment?.gte(enough) ? run + 1 : 0;
    return run >= inARow;
  });
}
