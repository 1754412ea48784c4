import type { Day } from '../calendar/day';
import type { Kpi, Plan, Supportable } from '../model/types';
import { kpisOf } from '../model/walk';
import type { Origin } from '../source/locate';
import { everyDifference, type ItemChange } from './compare-plans';
import type { ItemKind } from './item-kind';
import { kpi } from './kinds/kpi';
import type { DatedChange } from './evolution';
import { strategicTarget } from './kinds/strategic-target';
import { commitOf, type ChangesSince } from './since-sign-off';

/** The fields that define a superior's KPI for those who support it. */
const MEANING = ['basic.target', 'target', 'definition', 'unit', 'direction', 'aggregate', 'formula', 'inputs'];

/** A KPI that supports something whose target or definition changed: whether it still fits, somebody has to look. */
export interface UnconfirmedLink {
  readonly kpi: Kpi;
  readonly to: string;
  readonly change: ItemChange;
  /** The commit that changed it; undefined for what is not committed. */
  readonly commit: DatedChange['commit'];
  readonly origin: Origin;
}

interface Known {
  /** The changes of the commits between the two states; asked for only where a link was shaken. */
  readonly since: ChangesSince;
  /** The day of what is not committed. */
  readonly asOf: Day;
}

/** The links of a year's KPIs to what changed between two states of a plan, unless somebody looked since. */
export const unconfirmedLinks = (
  before: Plan,
  now: Plan,
  year: number,
  { since, asOf }: Known,
): readonly UnconfirmedLink[] =>
  shakenLinks(before, now, year).flatMap(({ confirmed, ...link }) => {
    const commit = commitOf(link.change, since(link.change));
    return confirmed !== undefined && confirmed >= (commit?.day ?? asOf) ? [] : [{ ...link, commit }];
  });

interface ShakenLink extends Omit<UnconfirmedLink, 'commit'> {
  /** The day on which the KPI's file says that somebody looked. */
  readonly confirmed: string | undefined;
}

function shakenLinks(before: Plan, now: Plan, year: number): readonly ShakenLink[] {
  const changes = everyDifference(before, now, [kpi, strategicTarget] as readonly ItemKind<unknown>[]).filter(
    ({ field }) => field !== undefined && MEANING.includes(field),
  );
  if (changes.length === 0) return [];
  return kpisOf(now)
    .filter(({ scorecard }) => scorecard.year === year)
    .flatMap((own) =>
      own.supports.flatMap(({ to, target, origin }): ShakenLink[] => {
        const change =
          target &&
          changes.find(
            ({ address, year: changed }) => address === addressOf(target, year) && (changed ?? year) === year,
          );
        return change
          ? [
              {
                kpi: own,
                to,
                change,
                confirmed: own.scorecard.confirmations.find((confirmation) => confirmation.to === to)?.on,
                origin,
              },
            ]
          : [];
      }),
    );
}

/** Address in `changes`: a measure stands for its KPI, a strategic KPI for its target of the year. */
function addressOf(item: Supportable, year: number): string {
  if (item.type === 'strategicKpi') return `${item.address} ${year}`;
  return item.type === 'measure' ? item.kpi.address : item.address;
}
