import { printedTargets, type PeriodFigures, type Track } from '../../scoring';

/** The periods of a track record with their targets as they are printed, which total the year. */
export function printedPeriods({ item, periods }: Track): readonly PeriodFigures[] {
  const targets = printedTargets(
    item,
    periods.map(({ target }) => target),
    item.decimals,
  );
  return periods.map((period, i) => ({ ...period, ...(targets[i] && { target: targets[i] }) }));
}
