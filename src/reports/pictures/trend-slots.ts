import type { ChartFacts } from '../../charts';
import type { Kpi, Plan, Target } from '../../model/types';
import { bandOf, type PeriodFigures, type Status, type Track } from '../../scoring';
import { addTargets, targetEnds } from '../../scoring/attainment';
import type { Decimal } from '../../util/decimal';
import type { ReportContext } from '../base/report-kind';
import { slotName } from '../base/slot-name';

type Slot = ChartFacts['trend']['slots'][number];

/** A period of a trend, with its plan as a target. */
interface PlannedSlot {
  readonly slot: Slot;
  readonly plan: Target | undefined;
}

/** Sums as they grow, levels period by period. */
export const slotsOf = (kpi: Kpi, track: Track, plan: Plan, context: ReportContext): readonly PlannedSlot[] =>
  kpi.aggregate === 'sum' ? sums(kpi, track, plan, context) : levels(track, context);

const levels = ({ periods }: Track, context: ReportContext): readonly PlannedSlot[] =>
  periods.map(({ period, target, actual, status }) => ({
    plan: target,
    slot: { label: slotName(period, context), plan: ends(target), actual, status },
  }));

/**
 * Months that do not apply add nothing; a month that is missing leaves a gap, and what is reported after it stands
 * lower for it.
 */
function sums(kpi: Kpi, { periods, toDate }: Track, { policy }: Plan, context: ReportContext): readonly PlannedSlot[] {
  const newest = periods.findLastIndex(({ actual }) => actual !== undefined);
  let [planned, reported]: [Target | undefined, Known | undefined] = [undefined, undefined];
  return periods.map((figures, i) => {
    const { period, target, actual, status, state } = figures;
    if (target && state !== 'na') planned = planned ? addTargets(planned, target) : target;
    if (isKnown(figures))
      reported = reported
        ? { actual: reported.actual.add(figures.actual), target: addTargets(reported.target, figures.target) }
        : figures;
    const shown: Status =
      i === newest
        ? toDate.status
        : actual && reported
          ? bandOf(reported.actual, reported.target, kpi.direction, policy.status)
          : status;
    return {
      plan: planned,
      slot: {
        label: slotName(period, context),
        plan: ends(planned),
        actual: actual && reported?.actual,
        status: shown,
      },
    };
  });
}

interface Known {
  readonly actual: Decimal;
  readonly target: Target;
}

const isKnown = (figures: PeriodFigures): figures is PeriodFigures & Known =>
  figures.actual !== undefined && figures.target !== undefined;

export const ends = (target: Target | undefined): readonly Decimal[] => (target ? targetEnds(target) : []);
