import type { Day } from '../../../calendar/day';
import type { DatedChange } from '../../../history';
import type { Kpi, Plan } from '../../../model/types';
import type { KpiScore, PlanScore, Track } from '../../../scoring';
import type { SiteLinks } from '../links';

/** A KPI in one of its years, as it looks at the end of the newest month that something was reported for. */
export interface KpiYear {
  readonly kpi: Kpi;
  readonly track: Track;
  readonly scored: KpiScore;
  readonly score: PlanScore;
}

export interface KpiPageFacts {
  readonly plan: Plan;
  /** The day on which measures and actions are looked at. */
  readonly asOf: Day;
  /** The years in which there is a KPI of this address, the newest first. */
  readonly years: readonly [KpiYear, ...KpiYear[]];
  /** Changes of it by the commits since a sign-off, the oldest first. */
  readonly commits: readonly DatedChange[];
  readonly links: SiteLinks;
}

export const addressOf = ({ years: [{ kpi }] }: KpiPageFacts): string => kpi.address;
