import { parsePeriod, type Period } from '../calendar/period';
import type { Plan } from '../model/types';
import { everyDifference, type ItemChange } from './compare-plans';
import type { ItemKind } from './item-kind';
import { actual } from './kinds/actual';

/** A reported value that is another one now, or gone. */
export interface ChangedActual extends ItemChange {
  /** The address of what was measured. */
  readonly of: string;
  readonly period: Period;
}

/** Actuals that were reported before and differ now; a new one is no change. */
export const changedActuals = (before: Plan, now: Plan): readonly ChangedActual[] =>
  everyDifference(before, now, [actual as ItemKind<unknown>])
    .filter(({ type }) => type !== 'added')
    .flatMap((change) => {
      const [of = '', text = ''] = change.address.split(' ');
      const period = parsePeriod(text);
      return period ? [{ ...change, of, period }] : [];
    });
